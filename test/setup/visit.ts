import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page as a reader has it open, and everything that went wrong while it loaded. */
export interface Visit {
  page: Page;
  faults: string[];
  /** Ends the visit; faults found so far stay. */
  close(): Promise<void>;
}

export interface VisitOptions {
  width?: number;
  height?: number;
  scripts?: boolean;
  colorScheme?: "light" | "dark";
}

/**
 * Opens an address in a browser of its own and waits until the page is at rest: everything loaded,
 * fonts too, no cell still computing. Errors on the console, failed requests and requests to
 * another host than the page's own are collected in `faults`.
 */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, height = 900, scripts = true, colorScheme = "light" } = options;
  const settings: BrowserContextOptions = { viewport: { width, height }, javaScriptEnabled: scripts, colorScheme };
  const context = await browser.newContext(settings);
  // A machine that has other things to do is no fault of the page.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Whoever leaves a page whose address has just changed leaves its icon behind.
    if (request.url().includes("favicon") && request.failure()?.errorText === "net::ERR_ABORTED") return;
    // A browser that runs no scripts also refuses to preload them.
    if (scripts || request.resourceType() !== "script") faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && host !== new URL(url).host) faults.push(`outside: ${request.url()}`);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  if (scripts) {
    await page.evaluate(() => document.fonts.ready);
    await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
  }
  return { page, faults, close: () => context.close() };
}
