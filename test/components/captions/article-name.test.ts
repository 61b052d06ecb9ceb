import { expect, test } from "vitest";
import { articleNames } from "../../../src/components/captions/article-name.ts";
import { valuesOf } from "../../../src/components/charts/facets.ts";
import { articleLabels } from "../../../src/components/charts/without-article.ts";
import { evidenceOf } from "../../../src/components/page/evidence-html.ts";
import { articleFinding } from "../../../src/site/blocks/static-articles.ts";
import { aCoding } from "../a-reading.ts";

const TEXT = "Il leader nordcoreano Kim Jong Un ha incontrato ieri a Pyongyang il presidente cinese Xi Jinping.\n";
const of = (...ids: string[]) => aCoding(...ids.map((id) => ({ id, text: ` date 2025-10-29 ${TEXT}` })));
const namesOf = (articles: ReturnType<typeof of>["articles"]) => articles.map(articleNames(articles));

test("several articles of one day without a headline bear names that tell them apart; one alone bears its day", () => {
  expect(namesOf(of("one").articles)).toEqual(["Article of 29 October 2025"]);
  expect(namesOf(of("005", "006").articles)).toEqual(["Article of 29 October 2025 (005)", "Article of 29 October 2025 (006)"]);
});

test("what is added to a name is short where names of files are long, and no two are alike", () => {
  const names = (...ids: string[]) => namesOf(of(...ids).articles).map((name) => /\((.*)\)/.exec(name)?.[1]);
  expect(names("a00_2e78ca603ce2cffe", "a01_26093e7993c18241")).toEqual(["a00", "a01"]);
  expect(names("corea-del-nord-e-russia-oggi-1", "corea-del-nord-e-russia-oggi-12")).toEqual(["…1", "…12"]);
  const ids = Array.from({ length: 40 }, (_, i) => `${"a".repeat(i)}b${"c".repeat(30)}${i}`);
  expect(new Set(names(...ids)).size).toBe(ids.length);
});

test("page, filter, chart and evidence call such articles by names of their own", () => {
  const dataset = of("005", "006");
  const { articles, actions, mentions, readings } = dataset;
  expect(articleFinding(dataset, "article-title", "/articles/006")).toBe("Article of 29 October 2025 (006)");
  expect(articles.map(articleLabels(articles))).toEqual(["29 October 2025 (005)", "29 October 2025 (006)"]);
  const [action] = actions;
  const two = [action, { ...action, article_id: "006" }];
  expect(valuesOf("article", two, articles).map(({ label }) => label)).toEqual(articles.map(articleLabels(articles)));
  const witnesses = evidenceOf(action.action_id, { actions, mentions, articles, readings, translations: [] })?.witnesses;
  expect(witnesses?.map(({ name }) => name)).toEqual(namesOf(articles));
});
