/** A page of the built report against axe-core in several widths: all rules of WCAG 2.2 AA and of good practice, in both themes. */
import { inject } from "vitest";
import { faults, RULES, thinTables } from "./axe.ts";
import { browser } from "./browser.ts";
import { drawnForWidth, unfoldFigures } from "./figures.ts";
import { visit } from "./visit.ts";

/** What axe finds on a page, with everything unfolded: the width, day or night, the rule, and the elements that break it. */
export async function faultsAt(file: string, widths: readonly number[]): Promise<unknown[]> {
  const { page, close } = await visit(browser, inject("siteUrl") + file, { width: 1280 });
  await unfoldFigures(page);
  await thinTables(page);
  const found: unknown[] = [];
  // Opened once: loading a page takes longer than looking at it.
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    await drawnForWidth(page);
    for (const fault of await faults(page, RULES)) found.push([width, "day", ...fault]);
    // By night only the colours differ.
    await page.emulateMedia({ colorScheme: "dark" });
    for (const fault of await faults(page, ["color-contrast", "link-in-text-block"])) found.push([width, "night", ...fault]);
  }
  await close();
  return found;
}
