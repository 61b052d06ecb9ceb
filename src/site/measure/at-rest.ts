/** When a page has come to rest: nothing is on its way to it, and it has drawn what came. */
import type { Page, Request } from "playwright-core";

interface Asked {
  /** Asked for and not there yet. */
  waiting: Set<Request>;
  /** How many times it has asked for something. */
  times: number;
  /** Told when something comes, or does not. */
  ended: () => void;
}

const asked = new WeakMap<Page, Asked>();

/** Follows from now on what a page asks for. */
export function followRequests(page: Page): void {
  const own: Asked = { waiting: new Set(), times: 0, ended: () => {} };
  asked.set(page, own);
  page.on("request", (request) => {
    // What the page asked for that it leaves comes no more, and nobody says so.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) own.waiting.clear();
    own.waiting.add(request);
    own.times++;
  });
  const end = (request: Request) => {
    own.waiting.delete(request);
    own.ended();
  };
  page.on("requestfinished", end);
  page.on("requestfailed", end);
}

/**
 * Waits until a page whose requests are followed is at rest: everything that it asked for is there, frames are drawn,
 * scripts have nothing to do, and that has made it ask for nothing more; without scripts it asks for nothing once it is
 * loaded. No clock decides: a browser's own "network idle" is half a second without a request, on every page.
 */
export async function atRest(page: Page, { scripts = true } = {}): Promise<void> {
  const own = asked.get(page);
  if (own === undefined) throw new Error("Nobody follows the requests of this page");
  await page.waitForLoadState("load");
  for (let before = -1; own.waiting.size > 0 || before !== own.times; ) {
    while (own.waiting.size > 0)
      await new Promise<void>((next) => {
        own.ended = next;
      });
    before = own.times;
    // A frame may go while it is asked.
    if (scripts) await Promise.all(page.frames().map((frame) => frame.evaluate(IDLE).catch(() => {})));
  }
}

/** Two frames, what was put off until after them, and nothing left to do. */
const IDLE = `new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(() => done()))))
)`;
