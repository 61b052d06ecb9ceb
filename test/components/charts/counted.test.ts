/** Charts of more actions than can be marked one by one. */
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { actionsTimeline, matching } from "../../../src/components/captions/actions-timeline.ts";
import { ActionsTimeline } from "../../../src/components/charts/actions-timeline.ts";
import { fullest } from "../../../src/components/charts/counted.ts";
import { frameHtml } from "../../../src/components/page/frame.ts";
import { CHARTS } from "../../../src/components/catalogue.ts";
import { kept } from "../../../src/coder/model/memo.ts";
import { WIDTHS } from "../../../src/site/blocks/static-charts.ts";
import { many } from "../many.ts";

const { document } = new JSDOM("").window;
/** These put articles to the test, list the latest, or compare with others: they have tests of their own below. */
const LISTS = /^(leave-one-out|chronicle-.*|article-by-article|elsewhere)$/;
const counting = [...CHARTS].filter(([name]) => !LISTS.test(name));

/** Address and number of each count of a drawing, in the order of the keyboard. */
function counts(drawing: Element): { name: string; query: Record<string, string>; n: number }[] {
  return [...drawing.querySelectorAll("a")].map((link) => {
    const name = link.getAttribute("aria-label") ?? "";
    const query = Object.fromEntries(new URL(link.getAttribute("href") ?? "", "http://site/").searchParams);
    return { name, query, n: Number(/: (\d+) (?:contacts?|actions?)\b/.exec(name)?.[1]) };
  });
}

describe.each(counting)("%s", (_, chart) => {
  const drawn = new Map<number, ReturnType<typeof counts>>();
  const at = (width: number) => kept(drawn, width, () => counts(chart.draw(many, { width, document })));

  it.each(Object.values(WIDTHS))("has a few hundred counts at most, which add up to n, %i pixels wide", (width) => {
    const all = at(width);
    const n = Number(/n = (\d+)/.exec(chart.tell(many).subtitle)?.[1]);
    expect(all.length).toBeLessThan(500);
    expect(all.reduce((sum, count) => sum + count.n, 0)).toBe(n);
  });

  it("leads from each count to the list of just what it counts", () => {
    for (const { name, query, n } of at(WIDTHS.wide)) {
      // The row of all that there is no room for has no list of its own, and says so.
      if (!name.endsWith(", listed among those of all rows")) expect([name, matching(many, query).length]).toEqual([name, n]);
    }
  });

  it("gives each count a name of its own", () => {
    const names = at(WIDTHS.wide).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("does not speak of a mark for each", () => {
    expect(chart.tell(many).subtitle).not.toMatch(/one mark an? /);
  });
});

it.each([...CHARTS])("%s stands in its page with no more than a hundred rows", (name, chart) => {
  const drawing = chart.draw(many, { document, brief: true }).outerHTML;
  const page = JSDOM.fragment(frameHtml(name, chart.tell(many), "", { wide: drawing, narrow: drawing }));
  const rows = page.querySelectorAll(".figure-data tbody tr").length;
  expect(rows).toBeLessThanOrEqual(100);
  const all = Number(/\d+/.exec(page.querySelector(".figure-count")?.textContent ?? "")?.[0]);
  if (all > rows) expect(page.querySelector(".figure-data .table-pages")?.textContent).toMatch(`Rows 1–${rows} of ${all};`);
});

it("leave-one-out tests the articles that weigh most, and says so", () => {
  const { rows, subtitle } = CHARTS.get("leave-one-out")?.tell(many) ?? { rows: [], subtitle: "" };
  expect(new Set(rows.map((row) => row.articles)).size).toBeLessThanOrEqual(21);
  expect(subtitle).toContain("the 20 of 600 articles that weigh most");
});

it("a chronicle keeps its latest lines, and says so", () => {
  const { rows, subtitle } = CHARTS.get("chronicle-before")?.tell(many) ?? { rows: [], subtitle: "" };
  expect(subtitle).toContain("; the latest 40 lines");
  expect(rows.length).toBeLessThan(400);
  expect(rows.every(({ date_latest }) => String(date_latest) > "2021")).toBe(true);
});

it("article-by-article shows the articles with most contacts, and says so", () => {
  const chart = CHARTS.get("article-by-article");
  expect(chart?.tell(many).subtitle).toContain("the 20 articles with most contacts");
  expect(chart?.draw(many, { document }).querySelectorAll('a[href^="./articles/"]').length).toBe(20);
});

it("elsewhere counts year by year what is too much to mark, and adds up", () => {
  const drawing = CHARTS.get("elsewhere")?.draw(many, { document });
  const texts = [...(drawing?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent ?? "");
  expect(texts.filter((text) => /^\d+ of \d+$/.test(text)).length).toBeGreaterThan(10);
  expect(drawing?.querySelectorAll("a").length).toBe(0);
});

it("goes on counting within a choice, and marks one by one what is few enough", () => {
  const draw = (choice: Record<string, string>) =>
    ActionsTimeline(actionsTimeline.tell(many, choice).data, { document }).querySelectorAll("a");
  for (const link of draw({ type: "visit", rows: "direction" })) expect(link.getAttribute("href")).toContain("type=visit");
  expect(draw({ partner: "Partner 44" })[0].getAttribute("href")).toMatch(/#many-\d+$/);
});

it("keeps the fullest rows in their order and joins the others", () => {
  const rowsOf = (...sizes: number[]) =>
    fullest(
      sizes.map((n) => ({ label: `Row ${n}`, color: "", n })),
      ({ n }) => n,
      (others) => ({ n: others.reduce((sum, { n }) => sum + n, 0) }),
      3
    ).map(({ label, n }) => [label, n]);
  expect(rowsOf(1, 9, 2, 8, 3)).toEqual([
    ["Row 9", 9],
    ["Row 8", 8],
    ["3 others", 6]
  ]);
  expect(rowsOf(1, 2, 3)).toEqual([
    ["Row 1", 1],
    ["Row 2", 2],
    ["Row 3", 3]
  ]);
});
