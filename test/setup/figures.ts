import type { Browser, Download, Locator, Page } from "playwright-core";
import { type Visit, type VisitOptions, visit } from "./visit.ts";

/** The pages that have figures. */
export const CHART_PAGES = ["", "partners", "shift", "actions"];

/** A page whose figures are all live: drawn for its width, their marks within reach. */
export async function openLive(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const opened = await visit(browser, url, options);
  // Those far down come to life when a reader comes near.
  for (const figure of await opened.page.locator("figure[data-chart]").all()) await figure.scrollIntoViewIfNeeded();
  await opened.page.waitForFunction(() => document.querySelector("figure[data-chart]:not([data-live])") === null);
  await opened.page.evaluate(() => scrollTo(0, 0));
  return opened;
}

/** Opens everything that is folded under a figure, each figure within reach as for a reader, who brings it to life. */
export async function unfoldFigures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const summary of document.querySelectorAll<HTMLElement>("figure details:not([open]) > summary")) {
      summary.scrollIntoView({ block: "center" });
      await new Promise(requestAnimationFrame);
      summary.click();
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Waits until every figure that is live is drawn for the width that it has now; a chart's own page keeps its drawings. */
export async function drawnForWidth(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>("[data-built] figure[data-live]")].every(
      (figure) => Number(figure.dataset.live) === Math.floor(figure.querySelector(".figure-drawing")?.clientWidth ?? 0)
    )
  );
}

export const figureOf = (page: Page, name: string) => page.locator(`figure[data-chart="${name}"]`);
export const marksOf = (figure: Locator) => figure.locator("svg:visible a");

/** Does what changes a figure, and waits until it has drawn and listed that. */
export async function redrawn(figure: Locator, change: () => Promise<unknown>): Promise<void> {
  const drawn = await figure.evaluateHandle((figure) => ({
    event: new Promise((done) => figure.addEventListener("drawn", done, { once: true }))
  }));
  await change();
  await drawn.evaluate(({ event }) => event.then(() => {}));
  await drawn.dispose();
}

/** The menu of a figure, opened and filled. */
export async function openShare(figure: Locator): Promise<Locator> {
  const menu = figure.locator(".figure-share");
  if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
  await menu.locator(".share-fields").waitFor();
  return menu;
}

/** The file that a link of the menu gives: "svg", "png" or "csv". */
export async function takeFile(page: Page, figure: Locator, kind: string): Promise<Download> {
  const menu = await openShare(figure);
  const [file] = await Promise.all([page.waitForEvent("download"), menu.locator(`a[href$=".${kind}"]`).click()]);
  return file;
}
