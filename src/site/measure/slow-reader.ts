/** A page as a reader has it on a slow phone: what is on screen when. */
import type { Browser, Page } from "playwright-core";

/** A quarter of this machine's speed; a mobile connection as performance tools take it. */
const CPU = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** Milliseconds since the page was asked for. */
export interface Opening {
  /** The first chart stands in the window. */
  chart: number;
  /** Largest contentful paint. */
  largest: number;
  /** Cumulative layout shift; no unit. */
  shift: number;
}

/** Slows a page down to a quarter of this machine's processor. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
}

/** Opens an address with an empty cache, throttled, and watches until it is at rest. */
export async function openSlowly(browser: Browser, url: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await slowDown(page);
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: "networkidle", timeout: 120_000 });
  await page.waitForFunction("!Number.isNaN(seen.chart)");
  // A later frame may still shift the page or show something larger.
  await page.waitForTimeout(1000);
  const opening = (await page.evaluate("seen")) as Opening;
  await context.close();
  return opening;
}

/** Runs in the page before anything of its own; as text, since a compiled function may name helpers that a page lacks. */
const WATCH = `
  const seen = window.seen = {chart: NaN, largest: 0, shift: 0};
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largest = entry.startTime;
  }).observe({type: "largest-contentful-paint", buffered: true});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += entry.value;
  }).observe({type: "layout-shift", buffered: true});
  // Frames are drawn only once the stylesheets are there: what stands in the window at one is on screen at the next.
  const look = () => {
    const shown = [...document.querySelectorAll("main svg")].some((svg) => {
      const {width, height, top} = svg.getBoundingClientRect();
      return width > 100 && height > 100 && top < innerHeight;
    });
    requestAnimationFrame(shown ? () => (seen.chart = performance.now()) : look);
  };
  requestAnimationFrame(look);
`;
