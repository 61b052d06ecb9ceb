import { JSDOM } from "jsdom";
import { describe, expect, it, test } from "vitest";
import { CHARTS } from "../../../src/components/catalogue.ts";
import { sourceLine } from "../../../src/components/captions/caption.ts";
import { isUndrawn } from "../../../src/components/page/frame.ts";
import type { Problem } from "../../../src/coder/model/problem.ts";
import { findings } from "../../../src/site/blocks/findings.ts";
import { problemsHtml } from "../../../src/site/blocks/problems-html.ts";
import { type FigureInputs, staticChart } from "../../../src/site/blocks/static-charts.ts";
import { fixture, noActions, nothing } from "../../components/fixture.ts";

const unread: Problem = { file: "data/roles.csv", line: 1, message: "column level is missing", unread: true };
const broken = { ...fixture, unread } as unknown as FigureInputs;
const one = { ...fixture, actions: fixture.actions.slice(0, 1), articles: fixture.articles.slice(0, 1) };

describe("with a table of the coder that could not be read at all", () => {
  test.each([...CHARTS.keys()])("the figure %s says that it cannot be drawn, and why, and scripts leave it alone", (name) => {
    const figure = JSDOM.fragment(`<figure>${staticChart(name, broken)}</figure>`).querySelector("figure")!;
    expect(figure.textContent).toContain("This figure cannot be drawn: data/roles.csv:1: column level is missing.");
    expect(figure.querySelector("svg")).toBeNull();
    expect(isUndrawn(figure)).toBe(true);
  });

  it("no sentence tells anything of the articles", () => {
    const told = findings(broken);
    expect(Object.keys(told)).toEqual(expect.arrayContaining(Object.keys(findings(fixture as unknown as FigureInputs))));
    for (const [name, text] of Object.entries(told))
      expect(text, name).toMatch(/not known, since data\/roles\.csv|cannot be drawn/);
  });
});

describe("with tables that were read in part", () => {
  const source = (name: string, tables: object) =>
    JSDOM.fragment(staticChart(name, tables as FigureInputs)).querySelector(".figure-source")?.textContent;

  it.each([...CHARTS])("the figure %s says beside it that something may be missing, and of which table", (name, chart) => {
    expect(source(name, { ...fixture, doubtful: ["data/verbs.csv"] })).toContain(
      "Something may be missing: data/verbs.csv had problems, which the page Articles lists."
    );
    expect(sourceLine(fixture, chart.tell(fixture))).not.toContain("missing");
  });

  it("an article that could not be read is not counted among those that the figures rest on", () => {
    const [first] = fixture.articles;
    const articles = [...fixture.articles, { ...first, article_id: "empty", sentences: 0 }];
    expect(source("ledger", { ...fixture, articles })).toBe(source("ledger", fixture));
  });
});

test.each([
  ["no article", nothing],
  ["articles without an action", noActions],
  ["one action of one article", one],
  ["many", fixture]
])("of %s every title and sentence is whole, and names no number that its rows do not have", (_, tables) => {
  for (const [name, text] of Object.entries(findings(tables as unknown as FigureInputs))) {
    expect(text, name).not.toMatch(/undefined|NaN|Infinity|null|^$/);
    if (tables === nothing) expect(text, name).not.toMatch(/\b(?:all|both|each of) (?:the )?\d* ?contacts?\b/i);
  }
});

test("what is wrong is listed with file and line as text; nothing is there where nothing is wrong", () => {
  expect(problemsHtml([])).toBe("");
  const html = problemsHtml([{ file: "data/<b>.csv", line: 3, message: "what & why" }]);
  expect(JSDOM.fragment(html).querySelector("li")?.textContent).toBe("data/<b>.csv:3: what & why");
});
