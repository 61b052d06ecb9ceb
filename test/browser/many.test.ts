/** The pages with more actions than they show at once: tables of thousands in place of the report's own. */
import { csvParse } from "d3-dsv";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { many } from "../components/many.ts";
import { atRest } from "../../src/site/measure/at-rest.ts";
import { browser } from "../setup/browser.ts";
import { figureOf, marksOf, takeFile } from "../setup/figures.ts";
import { openPage } from "../setup/visit.ts";

const site = inject("siteUrl");
const rowIds = (page: Page) => page.locator(".actions-table tbody tr").evaluateAll((rows) => rows.map(({ id }) => id));

async function openMany(path: string): Promise<Page> {
  const page = await openPage(browser);
  for (const name of ["actions", "articles", "mentions"] as const)
    await page.route(new RegExp(`/tables/${name}(?:\\.\\w+)?\\.json$`), (route) => route.fulfill({ json: many[name] }));
  await page.goto(site + path);
  await atRest(page);
  return page;
}

test("the table of all actions turns its pages, and the address keeps the page", async () => {
  const page = await openMany("actions?type=visit");
  const pages = page.locator('[data-static="actions-table"] .table-pages');
  await page.waitForFunction(() => document.querySelectorAll(".actions-table tbody tr").length === 100);
  expect(await pages.innerText()).toContain("Rows 1–100 of 750");
  const first = await rowIds(page);
  await pages.getByRole("button", { name: "Next" }).click();
  await expect.poll(() => pages.innerText()).toContain("Rows 101–200 of 750");
  const second = await rowIds(page);
  expect(second.some((id) => first.includes(id))).toBe(false);
  expect(new URL(page.url()).search).toBe("?type=visit&page=2");
  await page.reload();
  await atRest(page);
  await page.waitForFunction((id) => document.querySelector(".actions-table tbody tr")?.id === id, second[0]);
  expect(await rowIds(page)).toEqual(second);
  await page.locator("select[name=type]").selectOption("meeting");
  await page.waitForFunction(() => !location.search.includes("page"));
  await expect.poll(() => pages.innerText()).toContain("Rows 1–100 of 750");
  await page.close();
});

test("a count is reached by keyboard and opens the list of what it counts", async () => {
  const page = await openMany("partners?type=visit");
  const figure = figureOf(page, "contacts-by-partner");
  await figure.locator(".figure-drawing > svg a").first().waitFor();
  await page.waitForFunction(() => document.querySelector('figure[data-chart="contacts-by-partner"][data-live]'));
  await marksOf(figure).first().focus();
  await page.keyboard.press("ArrowRight");
  const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  expect(name).toMatch(/^Partner 0, \d{4}: \d+ contacts?$/);
  expect(await figure.locator(".figure-tip").innerText()).toBe(name);
  await Promise.all([page.waitForURL("**/actions.html?**"), page.keyboard.press("Enter")]);
  await page.waitForFunction(() => /n = \d+ of/.test(document.querySelector(".figure-subtitle")?.textContent ?? ""));
  const subtitle = await figureOf(page, "actions-timeline").locator(".figure-subtitle").innerText();
  expect(subtitle).toContain(`n = ${/\d+(?= contacts?$)/.exec(name)?.[0]} of ${many.actions.length}`);
  expect(await page.locator("select[name=counted]").inputValue()).toBe("contact");
  await page.close();
});

test("a figure lists a hundred rows at a time, and its file holds them all", async () => {
  const page = await openMany("actions?direction=mutual");
  const figure = figureOf(page, "actions-timeline");
  const data = figure.locator(".figure-data");
  await data.locator("summary").click();
  await page.waitForFunction(() => document.querySelectorAll(".figure-data tbody tr").length === 100);
  await data.getByRole("button", { name: "Next" }).click();
  await expect.poll(() => data.locator(".table-pages").innerText()).toContain("Rows 101–200 of 1000");
  const file = await takeFile(page, figure, "csv");
  const saved = csvParse(readFileSync(await file.path(), "utf8"));
  expect(saved).toHaveLength(1000);
  expect(saved[100].action_id).toBe(await data.locator("tbody tr").first().locator("td").last().innerText());
  await page.close();
});
