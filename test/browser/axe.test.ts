/** Every page against axe-core, all rules of WCAG 2.2 AA and of good practice, in both themes. */
import { expect, inject, test } from "vitest";
import { faults, RULES, thinTables } from "../setup/axe.ts";
import { browser } from "../setup/browser.ts";
import { drawnForWidth, unfoldFigures } from "../setup/figures.ts";
import { pagesToVisit } from "../setup/pages.ts";
import { visit } from "../setup/visit.ts";

const site = inject("siteUrl");
const pages = pagesToVisit();
/** Pages of one folder are made from one template: the first of them is looked at in every width, and so is each page of its own. */
const first = pages.filter(
  (file, i) => !file.includes("/") || pages.findIndex((other) => folderOf(other) === folderOf(file)) === i
);

function folderOf(file: string): string {
  return file.slice(0, file.indexOf("/") + 1);
}

test.each([
  ...first.map((file) => [file, "a desk, a tablet and two phones", [1280, 768, 390, 320]] as const),
  ...pages.filter((file) => !first.includes(file)).map((file) => [file, "a desk and a phone", [1280, 320]] as const)
])("%s has no fault that axe finds, by day and by night, on %s", async (file, _, widths) => {
  const { page, close } = await visit(browser, site + file, { width: 1280 });
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
  expect(found).toEqual([]);
});
