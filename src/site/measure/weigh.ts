/** How much a browser is sent for a page. */
import type { Browser } from "playwright-core";

export type Kind = "document" | "script" | "style" | "font" | "data";

/** What a browser with an empty cache is sent for a page. */
export interface Weight {
  requests: number;
  /** Bytes on the wire, headers included, by kind. */
  bytes: Record<Kind, number>;
  total: number;
}

const KINDS: Record<string, Kind> = { Document: "document", Script: "script", Stylesheet: "style", Font: "font" };

/** Opens an address in an empty browser and weighs all it asks for until it is at rest. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  const kinds = new Map<string, Kind>();
  const bytes: Weight["bytes"] = { document: 0, script: 0, style: 0, font: 0, data: 0 };
  network.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, KINDS[type] ?? "data"));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? "data"] += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await context.close();
  const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
  return { requests: kinds.size, bytes, total };
}
