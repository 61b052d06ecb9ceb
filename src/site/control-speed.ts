/** How long a figure takes to answer a choice when the tables are large. */
import type { Browser } from "playwright-core";
import { actionsTableHtml } from "../components/actions-table.ts";
import type { Dataset } from "../coder/dataset.ts";
import { slowDown } from "./slow-reader.ts";

/**
 * Opens a page of the built site with other tables in place of its own, and chooses in each menu of its
 * first figure, from the choice until the new drawing is on screen.
 *
 * @returns milliseconds of each choice, on a slowed down processor; the first, which loads the drawing code, left out
 */
export async function redraws(browser: Browser, url: string, tables: Dataset): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const name of ["actions", "articles", "mentions"] as const)
    await page.route(new RegExp(`/tables/${name}(?:\\.\\w+)?\\.json$`), (route) =>
      route.fulfill({ contentType: "application/json", body: JSON.stringify(tables[name]) })
    );
  // The page of all actions carries their table.
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const table = actionsTableHtml(tables.actions, tables.articles);
    const body = (await response.text()).replace(
      /(<div data-static="actions-table">)[\s\S]*?<\/table><\/div>/,
      (_, open) => open + table
    );
    await route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForSelector("figure[data-chart] select");
  await slowDown(page);
  const times = await page.evaluate(async () => {
    const figure = document.querySelector("figure[data-chart]") as HTMLElement;
    const times: number[] = [];
    for (let menu = 0, choice = 1; ; ) {
      const select = figure.querySelectorAll("select")[menu];
      if (!select) return times;
      const drawn = new Promise((done) => figure.addEventListener("drawn", done, { once: true }));
      const started = performance.now();
      select.selectedIndex = choice;
      select.dispatchEvent(new Event("input", { bubbles: true }));
      await drawn;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - started);
      // The second choice of each menu, and then back to all, which draws most.
      choice = choice === 1 ? 2 : choice === 2 ? 0 : 1;
      if (choice === 1) menu++;
    }
  });
  await page.close();
  return times.slice(1);
}
