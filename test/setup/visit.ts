import type { Browser, BrowserContext, Page } from "playwright-core";
import { atRest, followRequests } from "../../src/site/measure/at-rest.ts";

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

/** The windows that stay open: opening one costs a browser more than the page in it. */
const windows = new WeakMap<Browser, Map<boolean, Promise<BrowserContext>>>();

/** The window of readers with, or without, scripts. */
function windowOf(browser: Browser, scripts: boolean): Promise<BrowserContext> {
  const opened = windows.get(browser) ?? new Map<boolean, Promise<BrowserContext>>();
  windows.set(browser, opened);
  const known = opened.get(scripts) ?? openWindow(browser, scripts);
  opened.set(scripts, known);
  return known;
}

async function openWindow(browser: Browser, scripts: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled: scripts });
  // A machine that has other things to do is no fault of the page.
  context.setDefaultTimeout(300_000);
  // A window goes with its last page.
  await context.newPage();
  return context;
}

/** An empty page in a window that is open already. Whoever opens it closes it, and with it go the pages that it has opened. */
export async function openPage(browser: Browser, options: VisitOptions = {}): Promise<Page> {
  const { width = 1280, height = 900, scripts = true, colorScheme = "light" } = options;
  const page = await (await windowOf(browser, scripts)).newPage();
  followRequests(page);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  page.on("popup", (opened) => page.once("close", () => void opened.close()));
  return page;
}

/**
 * Opens an address in a page of its own and waits until the page is at rest: everything loaded,
 * fonts too, no cell still computing. Errors on the console, failed requests and requests to
 * another host than the page's own are collected in `faults`.
 */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { scripts = true } = options;
  const page = await openPage(browser, options);
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
  await page.goto(url);
  if (scripts) {
    await page.evaluate(() => document.fonts.ready);
    await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
  }
  await atRest(page, { scripts });
  return { page, faults, close: () => page.close() };
}
