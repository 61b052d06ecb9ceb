import { describe, expect, it, test } from "vitest";
import { FRESH, measure, REPORT, testSets, type Measurement, type TestSet } from "../../../src/data/measure.ts";
import { measuredOnNew, measuredOnReport } from "../../../src/site/blocks/measured.ts";
import { whoSaysSoHtml } from "../../../src/site/blocks/who-says-so.ts";
import { fixture } from "../../components/fixture.ts";
import { folderWith } from "../../setup/folder.ts";

const UNCODED: TestSet = { name: "none", folder: folderWith(), gold: [], curated: [], whole: false };
const none = measure(UNCODED);
const without = { onNew: () => null, onReport: () => none, struck: () => [] };
const at = (...outlets: string[]) => fixture.articles.map((article, i) => ({ ...article, outlet: outlets[i] ?? "" }));
const text = (html: string) => html.replace(/<[^>]*>/g, "").replace(/ A program .*/, "");

test("the story names the outlets of its articles, each day leading to its article, the unknown last", () => {
  expect(whoSaysSoHtml([], without)).toBe("");
  expect(text(whoSaysSoHtml(at("A&B"), without))).toBe(
    "Who says so: A&amp;B (24 March 2021) and four articles of unknown outlet (15–16 August 2022; 18 June 2024; 1–5 December 2024; 29 October 2025)."
  );
  const html = whoSaysSoHtml(at("B", "A", "B", "A", "A"), without);
  expect(text(html)).toMatch(/^Who says so: A \(.*;.*;.*\) and B \(.*;.*\)\.$/);
  for (const { article_id } of fixture.articles) expect(html).toContain(`href="./articles/${article_id}.html"`);
  expect(text(whoSaysSoHtml(at().slice(0, 1), without))).toBe("Who says so: one article of unknown outlet (24 March 2021).");
  const unread = at("A", "B").map((article, i) => (i === 0 ? { ...article, sentences: 0 } : article));
  expect(text(whoSaysSoHtml(unread, without))).toMatch(/^Who says so: B \(15–16 August 2022\) and three articles/);
});

test("of many articles the outlets with most are named, with how many each has, and a link leads to them all", () => {
  const outlets = ["C", "C", "C", "A", "A", "D", "E", "F", "G", "H", "", "", ""];
  const many = outlets.map((outlet) => ({ ...fixture.articles[0], outlet }));
  const html = whoSaysSoHtml(many, without);
  expect(text(html)).toBe(
    "Who says so: C (three articles), A (2), D (1), E (1), F (1), two more outlets and three articles of unknown outlet. All 13 articles."
  );
  expect(html).toContain('<a href="./all-articles.html">All 13 articles</a>');
});

test("the shares beside it are those of the articles which are new to the rules", () => {
  const { name, articles, evaluation } = measuredOnNew()!;
  expect(
    testSets()
      .filter((set) => set.name === name)
      .map(({ folder }) => folder)
  ).toEqual([FRESH]);
  const { right, coded, found, required } = evaluation.overall;
  const html = whoSaysSoHtml(at(), { ...without, onNew: measuredOnNew });
  expect(html).toContain(
    `On ${articles} other articles, real news retold and new to its rules, ${Math.round((100 * right) / coded)}% of what it coded was right`
  );
  expect(html).toContain(`found ${Math.round((100 * found) / required)}%`);
  expect(html).toContain('href="./method.html#how-often-it-errs"');
});

describe("how the program does on the articles of the report themselves", () => {
  const all = measuredOnReport();
  const rows = all.dataset.articles;
  const last = (articles: typeof rows, onReport: Measurement, struck: string[] = []) =>
    whoSaysSoHtml(articles, { onNew: () => null, onReport: () => onReport, struck: () => struck })
      .replace(/<[^>]*>/g, "")
      .replace(/^.*A program coded (?:it|them)\./, "");
  const changed = (evaluation: Partial<Measurement["evaluation"]>): Measurement => ({
    ...all,
    evaluation: { ...all.evaluation, ...evaluation }
  });

  it("is what the coding by hand says of them", () => {
    expect(
      testSets()
        .filter(({ name }) => name === all.name)
        .map(({ folder }) => folder)
    ).toEqual([REPORT]);
    const { misses, extras, matches } = all.evaluation;
    const right = matches.every(({ type, date, status, contact }) => type && date && status && contact);
    const isFaultless = misses.length + extras.length === 0 && right;
    expect(last(rows, all).includes("it missed nothing and got nothing wrong.")).toBe(isFaultless);
  });

  it("names what was missed, coded by mistake and inexact", () => {
    const [first, ...others] = all.evaluation.articles;
    const articles = [{ ...first, required: 9, found: 7, coded: 8, right: 7 }];
    const matches = all.evaluation.matches.filter(({ gold }) => gold.article_id === first.article_id).slice(0, 2);
    const wrong = { ...matches[0], date: false };
    expect(last(rows.slice(0, 1), changed({ articles, matches }))).toBe(
      " This article is no test: its rules were made on it. Against a hand coding it missed 2 of 9 actions and coded 1 of 8 by mistake."
    );
    expect(last(rows.slice(0, 1), changed({ articles: [...articles, ...others], matches: [wrong, matches[1]] }))).toContain(
      "coded 1 of 8 by mistake and got a detail wrong in 1 of 2 passages."
    );
  });

  it("says how many passages were struck by hand before, of the articles that are told of", () => {
    const [{ article_id: id }] = rows;
    expect(last(rows, all, [id, id])).toContain(
      "made on them, and two misreadings were struck by hand. Against a hand coding it then"
    );
    expect(last(rows, all, ["elsewhere"])).toContain("made on them. Against a hand coding it missed");
  });

  it("is told of those alone that were coded by hand", () => {
    const added = { ...rows[0], article_id: "added" };
    expect(last([...rows, added], all)).toMatch(
      /^ Five of these six are no test: its rules were made on them\. Against a hand coding it/
    );
    expect(last(rows, all)).toMatch(/^ These five are no test/);
    expect(last([added], all)).toBe("");
  });
});
