/** Every page against axe-core, all rules of WCAG 2.2 AA and of good practice, in both themes, at four widths. */
import { expect, inject, test } from "vitest";
import { faults, RULES, thinTables } from "../setup/axe.ts";
import { browser } from "../setup/browser.ts";
import { pagesToVisit } from "../setup/pages.ts";
import { visit } from "../setup/visit.ts";

const site = inject("siteUrl");

test.each(pagesToVisit())(
  "%s has no fault that axe finds, by day and by night, on a desk, a tablet and two phones",
  async (file) => {
    const { page, close } = await visit(browser, site + file, { width: 1280 });
    for (const summary of await page.$$("figure details > summary")) await summary.click();
    await thinTables(page);
    const found: unknown[] = [];
    // The tables of the codebook are long and of one make. Opened once: loading a page takes longer than looking at it.
    for (const width of file.startsWith("codebook/") ? [1280, 320] : [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
      // Charts that follow the width are drawn again in a frame or two.
      await page.waitForTimeout(200);
      for (const fault of await faults(page, RULES)) found.push([width, "day", ...fault]);
      // By night only the colours differ.
      await page.emulateMedia({ colorScheme: "dark" });
      for (const fault of await faults(page, ["color-contrast", "link-in-text-block"])) found.push([width, "night", ...fault]);
    }
    await close();
    expect(found).toEqual([]);
  }
);
