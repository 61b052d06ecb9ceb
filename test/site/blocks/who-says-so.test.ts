import { expect, test } from "vitest";
import { measure, testSets } from "../../../src/data/measure.ts";
import { measuredOnNew } from "../../../src/site/blocks/measured.ts";
import { whoSaysSoHtml } from "../../../src/site/blocks/who-says-so.ts";
import { fixture } from "../../components/fixture.ts";

const without = () => null;
const at = (...outlets: string[]) => fixture.articles.map((article, i) => ({ ...article, outlet: outlets[i] ?? "" }));
const text = (html: string) => html.replace(/<[^>]*>/g, "").replace(/ A rule-based .*/, "");

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
  const fresh = testSets().find(({ folder }) => folder === "test/articles/fresh")!;
  const { right, coded, found, required } = measure(fresh).evaluation.overall;
  const html = whoSaysSoHtml(at(), measuredOnNew);
  expect(html).toContain(`${Math.round((100 * right) / coded)}% of what it coded was right`);
  expect(html).toContain(`found ${Math.round((100 * found) / required)}%`);
  expect(html).toContain('href="./method.html#how-often-it-errs"');
});
