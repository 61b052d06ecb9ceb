import { describe, expect, it } from "vitest";
import { evaluate, readGold } from "../../src/evaluation/evaluation.ts";
import { code } from "../../src/coder/index.ts";
import { intervalOf } from "../../src/coder/model/written-date.ts";
import { readArticles, readCodebook } from "../../src/data/dataset.ts";
import { readFileSync } from "node:fs";

const codebook = readCodebook();
const text =
  "Kim Jong Un ha incontrato ieri il presidente russo Vladimir Putin a Mosca, secondo i media di Stato della Corea del Nord.";

describe("coding articles", () => {
  it("reports two copies of one article, and counts their event once", () => {
    const { articles, actions, problems } = code(
      [
        { id: "one", text },
        { id: "two", text: `date 2025-10-29 ${text}` }
      ],
      codebook
    );
    expect(articles.map(({ problems }) => problems)).toEqual(["", "the same text as one"]);
    expect(problems).toEqual([{ file: "two", article_id: "two", line: null, message: "the same text as one" }]);
    expect(actions.length).toBeLessThanOrEqual(2);
  });

  it("reports an Italian article without an action of North Korea", () => {
    const { problems } = code(
      [{ id: "a", text: "Il presidente russo ha incontrato ieri il presidente cinese a Mosca per la prima volta." }],
      codebook
    );
    expect(problems).toEqual([{ file: "a", article_id: "a", line: null, message: "no diplomatic action of North Korea found" }]);
  });

  it("names an article on which the coder itself fails, and codes the others", () => {
    // Rules without the types that they name: whatever meets one fails.
    const broken = { ...codebook, types: new Map() };
    const { articles, problems } = code(
      [
        { id: "a", text: "Kim Jong Un ha incontrato ieri a Mosca il presidente russo Vladimir Putin." },
        { id: "b", text: "La Corea del Nord confina con la Cina e con la Russia." }
      ],
      broken
    );
    expect(articles.map(({ article_id, mentions }) => [article_id, mentions])).toEqual([
      ["a", 0],
      ["b", 0]
    ]);
    expect(problems.map(({ article_id, message }) => `${article_id}: ${message}`)).toEqual([
      expect.stringMatching(/^a: not coded, because the coder failed on it: .+; please report this article$/),
      "b: no diplomatic action of North Korea found"
    ]);
  });

  it("carries on what was wrong with a file's bytes, at its line", () => {
    const { problems, articles } = code(
      [{ id: "a", text, problems: [{ line: 7, message: "not UTF-8, read as Windows-1252" }], sha256: "abc" }],
      codebook
    );
    expect(problems).toEqual([{ file: "a", article_id: "a", line: 7, message: "not UTF-8, read as Windows-1252" }]);
    expect(articles[0].sha256).toBe("abc");
  });

  it("of no articles gives empty tables", () => {
    expect(code([], codebook)).toEqual({ articles: [], mentions: [], actions: [], readings: [], problems: [] });
  });
});

/** The floors below are what the reference coding of the five articles is known to reach. */
describe("the reference coding", () => {
  const { rows, problems } = readGold("data/gold/actions.csv", readFileSync("data/gold/actions.csv", "utf8"));
  const { articles } = readArticles("seeds");

  it("can be read, and each of its quotes stands in its article", () => {
    expect(problems).toEqual([]);
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    for (const { article_id, quote, gold_id } of rows) expect(texts.get(article_id)?.includes(quote), gold_id).toBe(true);
  });

  it("is met: precision, recall, types, dates, contacts and status", () => {
    const { overall } = evaluate(code(articles, codebook), rows);
    expect(overall.required).toBeGreaterThanOrEqual(43);
    expect(overall.precision).toBeGreaterThanOrEqual(0.95);
    expect(overall.recall).toBeGreaterThanOrEqual(0.95);
    expect(overall.typed_f1).toBeGreaterThanOrEqual(0.95);
    expect(overall.date).toBeGreaterThanOrEqual(0.97);
    expect(overall.contact).toBeGreaterThanOrEqual(0.98);
    expect(overall.status).toBe(1);
  });

  it("is not contradicted by a date where no one looked up when the articles came out", () => {
    const { matches } = evaluate(code(articles, { ...codebook, curated: new Map() }), rows);
    expect(matches.length).toBeGreaterThan(40);
    const contradicted = matches
      .filter(
        ({ action, gold }) =>
          action.date_earliest !== "" &&
          action.date_latest !== "" &&
          (action.date_latest < gold.earliest || action.date_earliest > gold.latest)
      )
      .map(({ action, gold }) => `${gold.gold_id}: ${action.date} ${action.date_basis}, not ${gold.earliest}/${gold.latest}`);
    expect(contradicted).toEqual([]);
  });

  it("and the curated dates are dates", () => {
    for (const { published } of codebook.curated.values()) expect(intervalOf(published), published).not.toBeNull();
  });
});
