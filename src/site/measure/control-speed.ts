/** How long a figure takes to answer a choice when the tables are large. */
import type { Browser } from "playwright-core";
import { actionsTableHtml } from "../../components/page/actions-table.ts";
import type { Dataset } from "../../coder/model/dataset.ts";
import { slowDown } from "./slow-reader.ts";

/** Milliseconds from a choice. */
export interface Redraw {
  /** The new drawing and its words are on screen. */
  chart: number;
  /** The lists under it are, too. */
  lists: number;
}

/** Each menu is gone through so many times; the middle of its times counts. */
const ROUNDS = 5;

/**
 * Opens a page of the built site with other tables in place of its own, on a slowed down processor, and chooses in each menu
 * of its first figure, as fast as the page comes to rest. Gives the times of each choice, once the drawing code is loaded.
 */
export async function redraws(browser: Browser, url: string, tables: Dataset): Promise<Redraw[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const name of ["actions", "articles", "mentions"] as const)
    await page.route(new RegExp(`/tables/${name}(?:\\.\\w+)?\\.json$`), (route) =>
      route.fulfill({ contentType: "application/json", body: JSON.stringify(tables[name]) })
    );
  // The page of all actions carries their table.
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const table = actionsTableHtml(tables.actions, { ...tables, translations: [] });
    const body = (await response.text()).replace(
      /(<div data-static="actions-table">)[\s\S]*?<\/table><\/div>(?:<p class="table-pages">.*?<\/p>)?/,
      (_, open) => open + table
    );
    await route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForSelector("figure[data-chart] select");
  await slowDown(page);
  const rounds: Redraw[][] = [];
  await page.evaluate(CHOOSE);
  for (let i = 0; i < ROUNDS; i++) rounds.push((await page.evaluate("chooseAll()")) as Redraw[]);
  await page.close();
  const middle = (choice: number, what: keyof Redraw) =>
    rounds.map((round) => round[choice][what]).sort((a, b) => a - b)[ROUNDS >> 1];
  return rounds[0].map((_, choice) => ({ chart: middle(choice, "chart"), lists: middle(choice, "lists") }));
}

/** Runs in the page: the first two choices of each menu and then back to all, which draws most. */
const CHOOSE = `
  const figure = document.querySelector("figure[data-chart]");
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const choose = async (menu, choice) => {
    const select = figure.querySelectorAll("select")[menu];
    const drawn = new Promise((done) => figure.addEventListener("drawn", done, {once: true}));
    const started = performance.now();
    select.selectedIndex = choice;
    select.dispatchEvent(new Event("input", {bubbles: true}));
    await drawn;
    await painted();
    const chart = performance.now() - started;
    for (let frame = 0; frame < 2; frame++) await painted();
    const lists = performance.now() - started;
    await new Promise((done) => setTimeout(done, 300));
    return {chart, lists};
  };
  globalThis.chooseAll = async () => {
    const times = [];
    const menus = figure.querySelectorAll("select").length;
    await choose(0, 1);
    for (let menu = 0; menu < menus; menu++) for (const choice of [1, 2, 0]) times.push(await choose(menu, choice));
    return times;
  };
`;
