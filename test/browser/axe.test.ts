/** Every page against axe-core, all rules of WCAG 2.2 AA and of good practice, in both themes, wide and narrow. */
import { describe, expect, inject, test } from "vitest";
import { faults, RULES, thinTables } from "../setup/axe.ts";
import { browser } from "../setup/browser.ts";
import { pagesToVisit } from "../setup/pages.ts";
import { visit } from "../setup/visit.ts";

const site = inject("siteUrl");

describe.each(pagesToVisit())("%s", (file) => {
  test.each([1280, 390])("has no fault that axe finds, by day and by night, %i pixels wide", async (width) => {
    const { page, close } = await visit(browser, site + file, { width });
    for (const summary of await page.$$("figure details > summary")) await summary.click();
    await thinTables(page);
    const day = await faults(page, RULES);
    // By night only the colours differ.
    await page.emulateMedia({ colorScheme: "dark" });
    const night = await faults(page, ["color-contrast", "link-in-text-block"]);
    await close();
    expect({ day, night }).toEqual({ day: [], night: [] });
  });
});
