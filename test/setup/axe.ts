import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 A and AA, and what axe holds to be good practice. */
export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Each rule that a page breaks, with the elements that break it. */
export async function faults(page: Page, rules: readonly string[], within = "html"): Promise<string[][]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(SOURCE);
  // Only what is wrong leaves the browser, as HTML: to describe everything that is right, or where it stands, takes longer
  // than to check it.
  const { violations, passes } = await page.evaluate<Pick<AxeResults, "violations"> & { passes: number }>(
    `axe.run(document.querySelector(${JSON.stringify(within)}), {
      runOnly: ${JSON.stringify(rules)}, resultTypes: ["violations"], selectors: false
    }).then(({violations, passes}) => ({violations, passes: passes.length}))`
  );
  if (passes === 0) throw new Error(`axe checked nothing in ${within}`);
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]);
}

/**
 * Leave of every long table only the rows that have a cell of a make that its column has had fewer than `keep` times: same
 * elements, same classes, same things filled, however many of the same kind stand in it. A thousand cells from one
 * template are right or wrong alike, and axe looks at each for long.
 */
export async function thinTables(page: Page, keep = 3): Promise<void> {
  await page.evaluate((keep) => {
    const makeOf = (element: Element) =>
      element.outerHTML
        .replace(/ (?!class)[\w-]+="[^"]*"/g, "")
        .replace(/>[^<]+</g, ">…<")
        .replace(/(<(\w+)[^>]*>…<\/\2>…?)\1+/g, "$1");
    for (const body of document.querySelectorAll("tbody")) {
      const seen = new Map<string, number>();
      for (const row of [...body.rows]) {
        const makes = [row.className, ...[...row.cells].map((cell, i) => `${i} ${makeOf(cell)}`)];
        if (makes.every((make) => (seen.get(make) ?? 0) >= keep)) row.remove();
        else for (const make of makes) seen.set(make, (seen.get(make) ?? 0) + 1);
      }
    }
  }, keep);
}
