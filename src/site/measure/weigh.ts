/** How much a browser is sent for a page. */
import type { Page } from "playwright-core";
import { atRest, followRequests } from "./at-rest.ts";

export type Kind = "document" | "script" | "style" | "font" | "data";

/** What a browser with an empty cache is sent for a page. */
export interface Weight {
  requests: number;
  /** Bytes on the wire, headers included, by kind. */
  bytes: Record<Kind, number>;
  total: number;
}

const KINDS: Record<string, Kind> = { Document: "document", Script: "script", Stylesheet: "style", Font: "font" };

/** Opens an address in a page that has shown nothing yet, with an empty cache, and weighs all it asks for until it is at rest. */
export async function weigh(page: Page, url: string): Promise<Weight> {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.clearBrowserCache");
  const kinds = new Map<string, Kind>();
  const bytes: Weight["bytes"] = { document: 0, script: 0, style: 0, font: 0, data: 0 };
  network.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, KINDS[type] ?? "data"));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? "data"] += encodedDataLength;
  });
  followRequests(page);
  await page.goto(url);
  await atRest(page);
  const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
  return { requests: kinds.size, bytes, total };
}
