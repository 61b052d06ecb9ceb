/** Every page against axe-core, all rules of WCAG 2.2 AA and of good practice, in both themes, wide and narrow. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "../../src/site/chromium.ts";
import { pagesToVisit } from "../setup/pages.ts";
import { visit } from "../setup/visit.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = inject("siteUrl");
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(pagesToVisit())("%s", (file) => {
  test.each([1280, 390])("has no fault that axe finds, by day and by night, %i pixels wide", async (width) => {
    const { page, close } = await visit(browser, site + file, { width });
    for (const summary of await page.$$("figure details > summary")) await summary.click();
    await page.evaluate(axe);
    const faults = async (rules: string) => {
      const { violations, passes }: AxeResults = await page.evaluate(`axe.run(document, ${rules})`);
      expect(passes.length).toBeGreaterThan(0);
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]);
    };
    const day = await faults(`{runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}`);
    // By night only the colours differ.
    await page.emulateMedia({ colorScheme: "dark" });
    const night = await faults(`{runOnly: ["color-contrast", "link-in-text-block"]}`);
    await close();
    expect({ day, night }).toEqual({ day: [], night: [] });
  });
});
