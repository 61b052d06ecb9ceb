/** How figures stand in their pages: at every width, before any drawing code is loaded, and on paper. */
import { expect, inject, test } from "vitest";
import { codebookTables } from "../../src/site/build/dynamic-pages.ts";
import { atRest, followRequests } from "../../src/site/measure/at-rest.ts";
import { browser } from "../setup/browser.ts";
import { CHART_PAGES, figureOf, marksOf, openLive } from "../setup/figures.ts";
import { openPage, visit } from "../setup/visit.ts";

const site = inject("siteUrl");

test.each(CHART_PAGES)(
  "/%s fits every width, and no text in a drawing is smaller than twelve pixels or cut off",
  async (path) => {
    const { page, close } = await openLive(browser, site + path);
    // The first two keep the drawings of the build, the others are drawn anew.
    for (const width of [1280, 390, 320, 700, 768]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLElement>("figure[data-chart]")].every(
          (figure) => Number(figure.dataset.live) === Math.floor(figure.querySelector(".figure-drawing")?.clientWidth ?? 0)
        )
      );
      const report = await page.evaluate(() => {
        const texts = [...document.querySelectorAll<SVGTextElement>("figure svg text")]
          .filter((text) => text.getBoundingClientRect().width > 0)
          .map((text) => ({
            words: text.textContent,
            size: parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1),
            box: text.getBoundingClientRect()
          }));
        return {
          wide: document.documentElement.scrollWidth,
          small: texts.filter(({ size }) => size < 11.95).map(({ words }) => words),
          cut: texts.filter(({ box }) => box.left < -1 || box.right > innerWidth + 1).map(({ words }) => words)
        };
      });
      expect(report).toEqual({ wide: width, small: [], cut: [] });
    }
    await close();
  }
);

/** Adds up, from the page's beginning, how far what stands in it is moved. */
const WATCH_SHIFTS = `
  shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts += entry.value;
  }).observe({type: "layout-shift", buffered: true});
`;

test.each([1280, 768, 390, 360, 320])("no page moves under its reader while it loads, %i pixels wide", async (width) => {
  const page = await openPage(browser, { width });
  await page.addInitScript(WATCH_SHIFTS);
  for (const path of [...CHART_PAGES, "coder", "all-articles", "method", "tables"]) {
    await page.goto(site + path);
    await atRest(page);
    expect(await page.evaluate("shifts"), path || "the story").toBeLessThanOrEqual(0.01);
  }
  await page.close();
});

test.each([1280, 768, 390, 360, 340, 320])(
  "typefaces that come late are for the next page, and nothing moves, %i pixels wide",
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    followRequests(page);
    let come = () => {};
    const late = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(/\.woff2$/, async (route) => {
      await late;
      await route.continue();
    });
    await page.addInitScript(WATCH_SHIFTS);
    await page.goto(site, { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    const loaded = () =>
      page.evaluate(() => [...document.fonts].filter(({ status, family }) => status === "loaded" && !/ in /.test(family)).length);
    const headline = () =>
      page.locator("h1").evaluate((h1) => {
        const range = document.createRange();
        range.selectNodeContents(h1);
        return [...range.getClientRects()].map(({ width }) => width).join();
      });
    expect(await loaded()).toBe(0);
    const before = await headline();
    come();
    await expect.poll(loaded).toBe(3);
    await atRest(page);
    expect(await headline()).toBe(before);
    expect(await page.evaluate("shifts")).toBeLessThanOrEqual(0.01);
    await context.close();
  }
);

test("what is bold is so in the reader's own typefaces too, before the report's are there", async () => {
  const page = await openPage(browser);
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.goto(site, { waitUntil: "load" });
  const widths = await page.locator("#observablehq-header .site").evaluate((name) => {
    const width = (weight: string) => {
      (name as HTMLElement).style.fontWeight = weight;
      const range = document.createRange();
      range.selectNodeContents(name);
      return range.getBoundingClientRect().width;
    };
    return { regular: width("400"), bold: width("600") };
  });
  expect(widths.bold).not.toBe(widths.regular);
  await page.close();
});

test.each([1280, 390])(
  "a search for one word longer than the page, and the name of no action as long, fit %i pixels",
  async (width) => {
    const long = "x".repeat(3000);
    const { page, close } = await visit(browser, `${site}actions.html?q=${long}#${long}`, { width });
    await page.locator("dialog[open]").waitFor();
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll("dialog[open], dialog[open] *")]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        .map((element) => element.outerHTML.slice(0, 60))
    );
    expect(wide).toEqual([]);
    await close();
  }
);

test.each(["method", "tables", "codebook/countries", "codebook/elsewhere"])(
  "no heading of a table on /%s runs into the next, on a desk and a tablet",
  async (path) => {
    const { page, close } = await visit(browser, `${site}${path}.html`);
    for (const width of [1280, 768]) {
      await page.setViewportSize({ width, height: 900 });
      const heads = await page
        .locator("thead th")
        .evaluateAll((all) =>
          all
            .filter((th) => getComputedStyle(th).display === "table-cell" && th.scrollWidth > th.clientWidth + 1)
            .map(({ textContent }) => textContent)
        );
      expect(heads, `${width} pixels wide`).toEqual([]);
    }
    await close();
  }
);

/** Words that stand in two lines of a table; the headings of cards are read by screen readers only, and stand as they like. */
function brokenWords(cells: Element[]): string[] {
  const range = document.createRange();
  const lines = () => new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  return cells.flatMap((cell) => {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (getComputedStyle(cell).display === "table-cell" && texts.nextNode()) {
      const text = texts.currentNode as Text;
      range.selectNodeContents(text);
      // On one line, as most stand, all words are whole.
      if (lines() < 2) continue;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}_]+/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (lines() > 1) broken.push(word);
      }
    }
    return broken;
  });
}

test.each(["", "method", "all-articles", "actions", ...codebookTables().map((table) => `codebook/${table}.html`)])(
  "the tables of /%s are read to the last column without scrolling sideways, and no usual word is broken, on a desk, two tablets and a phone",
  async (path) => {
    const { page, close } = await visit(browser, site + path, { scripts: false });
    for (const width of [1280, 1024, 800, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const hidden = await page
        .locator(".table-scroll")
        .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      expect(Math.max(0, ...hidden), `${width} pixels wide`).toBe(0);
      const broken = await page.locator(".table-scroll :is(td, th)").evaluateAll(brokenWords);
      expect(
        broken.filter((word) => word.length < 12),
        `${width} pixels wide`
      ).toEqual([]);
    }
    await close();
  }
);

test("a page read as it stands never loads the drawing code, and a new width does", async () => {
  const { page, close } = await openLive(browser, site);
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(".js"))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0)
    );
  expect(await loaded()).toBeLessThan(120_000);
  await page.setViewportSize({ width: 820, height: 900 });
  await figureOf(page, "contacts-over-time").locator(".figure-drawing > svg").waitFor();
  expect(await loaded()).toBeGreaterThan(200_000);
  await close();
});

test("on paper the charts and the prose stand, with the page's address; controls and folded tables are gone", async () => {
  const { page, close } = await openLive(browser, `${site}partners`);
  await page.emulateMedia({ media: "print" });
  const figure = figureOf(page, "contacts-by-partner");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.locator(".printed-address").innerText()).toBe(`${site}partners`);
  expect(await figure.locator(".figure-data tbody tr").first().isVisible()).toBe(false);
  expect(await figure.locator(".figure-controls, .figure-share").filter({ visible: true }).count()).toBe(0);
  expect(await marksOf(figure).count()).toBeGreaterThan(0);
  await close();
});

test("the story is printed on six sheets, with no room kept for what only a screen shows", async () => {
  const { page, close } = await openLive(browser, site);
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type \/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.length).toBeLessThanOrEqual(6);
  await close();
});

test("on paper, code has no button to copy it", async () => {
  const { page, close } = await visit(browser, `${site}tables`, { width: 1280 });
  const buttons = page.locator(".observablehq-pre-copy");
  await buttons.first().waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await buttons.filter({ visible: true }).count()).toBe(0);
  await close();
});

test("on paper, which is as narrow as a phone, the wide drawings stand in the colours of day", async () => {
  const { page, close } = await visit(browser, `${site}shift`, { width: 680, scripts: false, colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  const drawings = await page.locator("figure svg:visible").evaluateAll((all) => all.map((svg) => svg.getAttribute("width")));
  expect(new Set(drawings)).toEqual(new Set(["960"]));
  const russia = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--group-russia"));
  const printed = await russia();
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  expect(printed).toBe(await russia());
  await close();
});
