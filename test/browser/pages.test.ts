import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { browser } from "../setup/browser.ts";
import { drawnForWidth, unfoldFigures } from "../setup/figures.ts";
import { pagesToVisit } from "../setup/pages.ts";
import { type Visit, visit } from "../setup/visit.ts";

const PAGES = pagesToVisit().map((file) => file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, ""));
const site = inject("siteUrl");

describe.each(PAGES.map((page) => [`/${page}`, site + page]))("the page %s", (_, url) => {
  describe("with scripts on", () => {
    let opened: Visit;
    beforeAll(async () => {
      opened = await visit(browser, url);
    });
    afterAll(() => opened.close());

    test("loads without an error, under its policy, from this host only, and shows its charts", async () => {
      const charts = await opened.page.$$eval("figure[data-chart]", (figures) =>
        figures.map((figure) => {
          const drawings = [...figure.querySelectorAll("svg")].filter((svg) => svg.checkVisibility());
          return {
            name: figure.getAttribute("data-chart"),
            drawn: drawings.some((svg) => svg.querySelector("path,circle,rect,line"))
          };
        })
      );
      expect(opened.faults).toEqual([]);
      expect(charts.filter(({ drawn }) => !drawn)).toEqual([]);
    });

    test("does not scroll sideways on a narrow phone, a phone, a tablet and a desk, nor does a table on a phone", async () => {
      const { page } = opened;
      const overflowing: (number | string)[] = [];
      await unfoldFigures(page);
      for (const width of [1280, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await drawnForWidth(page);
        if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) overflowing.push(width);
        const tables = await page.$$eval(".table-scroll", (regions) =>
          regions.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map((region) => region.ariaLabel)
        );
        if (width < 700) overflowing.push(...tables.map((name) => `${width}: ${name}`));
      }
      expect(overflowing).toEqual([]);
    });
  });

  describe("with scripts off", () => {
    let opened: Visit;
    beforeAll(async () => {
      opened = await visit(browser, url, { scripts: false });
    });
    afterAll(() => opened.close());

    test("is whole", async () => {
      const { page, faults } = opened;
      const words = (await page.innerText("main")).split(/\s+/).length;
      const empty = await page.$$eval("figure[data-chart], [data-static]", (blocks) =>
        blocks.filter((block) => block.childElementCount === 0).map((block) => block.outerHTML)
      );
      expect(faults).toEqual([]);
      expect(empty).toEqual([]);
      expect(words).toBeGreaterThan(20);
    });

    test("says its language, title and description, and lets the reader zoom", async () => {
      const head = await opened.page.evaluate(() => ({
        language: document.documentElement.lang,
        title: document.title,
        description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? "",
        viewport: document.querySelector<HTMLMetaElement>('meta[name="viewport"]')?.content ?? "",
        policy: document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? ""
      }));
      expect(head.language).toBe("en");
      expect(head.title).toMatch(/North Korea/);
      expect(head.description.length).toBeGreaterThan(30);
      expect(head.viewport).not.toMatch(/maximum-scale|user-scalable/);
      expect(head.policy).toMatch(/^default-src 'self'; script-src 'self'/);
      expect(head.policy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe-inline/);
    });
  });
});
