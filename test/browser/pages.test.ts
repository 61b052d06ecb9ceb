import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../../src/site/chromium.ts";
import { pagesToVisit } from "../setup/pages.ts";
import { visit } from "../setup/visit.ts";

const PAGES = pagesToVisit().map((file) => file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, ""));
const site = inject("siteUrl");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(PAGES.map((page) => [`/${page}`, site + page]))("the page %s", (_, url) => {
  test("loads without an error, under its policy, from this host only, and shows its charts", async () => {
    const { page, faults, close } = await visit(browser, url);
    const charts = await page.$$eval("figure[data-chart]", (figures) =>
      figures.map((figure) => {
        const drawings = [...figure.querySelectorAll("svg")].filter((svg) => svg.checkVisibility());
        return {
          name: figure.getAttribute("data-chart"),
          drawn: drawings.some((svg) => svg.querySelector("path,circle,rect,line"))
        };
      })
    );
    await close();
    expect(faults).toEqual([]);
    expect(charts.filter(({ drawn }) => !drawn)).toEqual([]);
  });

  test("is whole with scripts off", async () => {
    const { page, faults, close } = await visit(browser, url, { scripts: false });
    const words = (await page.innerText("main")).split(/\s+/).length;
    const empty = await page.$$eval("figure[data-chart], [data-static]", (blocks) =>
      blocks.filter((block) => block.childElementCount === 0).map((block) => block.outerHTML)
    );
    await close();
    expect(faults).toEqual([]);
    expect(empty).toEqual([]);
    expect(words).toBeGreaterThan(20);
  });

  test("says its language, title and description, and lets the reader zoom", async () => {
    const { page, close } = await visit(browser, url, { scripts: false });
    const head = await page.evaluate(() => ({
      language: document.documentElement.lang,
      title: document.title,
      description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? "",
      viewport: document.querySelector<HTMLMetaElement>('meta[name="viewport"]')?.content ?? "",
      policy: document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? ""
    }));
    await close();
    expect(head.language).toBe("en");
    expect(head.title).toMatch(/North Korea/);
    expect(head.description.length).toBeGreaterThan(30);
    expect(head.viewport).not.toMatch(/maximum-scale|user-scalable/);
    expect(head.policy).toMatch(/^default-src 'self'; script-src 'self'/);
    expect(head.policy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe-inline/);
  });

  test("does not scroll sideways on a narrow phone, a phone, a tablet and a desk", async () => {
    const { page, close } = await visit(browser, url);
    const overflowing: number[] = [];
    for (const width of [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      // Charts that follow their width draw again in a frame or two.
      await page.waitForTimeout(150);
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) overflowing.push(width);
    }
    await close();
    expect(overflowing).toEqual([]);
  });
});
