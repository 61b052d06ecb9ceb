import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { livePages, pagesHtml, pageWithin, restHtml, rowsOfPage } from "../../../src/components/page/paging.ts";

const rows = Array.from({ length: 250 }, (_, i) => i);

it("cuts a list into pages of a hundred, and leaves a short one whole", () => {
  expect(rowsOfPage(rows, 0)).toHaveLength(100);
  expect(rowsOfPage(rows, 2)).toEqual(rows.slice(200));
  expect(rowsOfPage(rows.slice(0, 100), 3)).toHaveLength(100);
});

it("goes to the nearest page where there is none of that number", () => {
  expect([-1, 1, 9, NaN].map((page) => pageWithin(rows, page))).toEqual([0, 1, 2, 0]);
  expect(pageWithin([], 4)).toBe(0);
});

it("says which rows are on show, and turns no page beyond the ends", () => {
  const { AbortController, document, Event } = new JSDOM(`<p>${pagesHtml(rows, 2)}</p>`).window;
  const place = document.querySelector("p") as HTMLElement;
  expect(place.textContent).toContain("Rows 201–250 of 250");
  const [previous, next] = place.querySelectorAll("button");
  expect([previous.disabled, next.disabled]).toEqual([false, true]);
  const turned: number[] = [];
  livePages(place, (page) => turned.push(page), new AbortController().signal);
  previous.dispatchEvent(new Event("click", { bubbles: true }));
  expect(turned).toEqual([1]);
});

it("has nothing to turn on one page", () => {
  expect(pagesHtml(rows.slice(0, 100), 0) + restHtml(rows.slice(0, 100))).toBe("");
});

it("leads to the rest where no script turns pages", () => {
  expect(restHtml(rows)).toMatch(/^Rows 1–100 of 250; .*<a href="\.\/tables\.html">/);
});
