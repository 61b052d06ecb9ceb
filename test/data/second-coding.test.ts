import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { curatedRows, readTableText } from "../../src/data/curated.ts";
import { readArticles } from "../../src/data/dataset.ts";
import { agreementRows, agreementTable } from "../../src/data/second-coding.ts";
import { readGold } from "../../src/evaluation/evaluation.ts";

const covered = readFileSync("test/articles/second-articles.csv", "utf8").trim().split("\n").slice(1);
const articles = ["seen", "held"].flatMap((half) => readArticles(`test/articles/${half}`).articles);
const agreement = agreementRows();
const texts = new Map(articles.map(({ id, text }) => [id, text]));

test("the second coding covers articles that are there, and its quotes stand in them", () => {
  expect(covered.filter((id) => !texts.has(id))).toEqual([]);
  const { rows, problems } = readGold("second.csv", readTableText("test/articles/second.csv", []));
  expect(problems).toEqual([]);
  expect(rows.filter(({ article_id }) => !covered.includes(article_id))).toHaveLength(0);
  expect(rows.filter(({ article_id, quote }) => !texts.get(article_id)!.includes(quote)).map(({ gold_id }) => gold_id)).toEqual(
    []
  );
});

test("data/agreement.csv says of the test articles what the two codings give", () => {
  const held = curatedRows("agreement.csv").filter(({ corpus }) => corpus.startsWith("test/articles"));
  expect(held.map(({ line, ...row }) => row)).toEqual(agreement.map((row) => ({ ...row, n: String(row.n) })));
});

test("both halves are counted together and apart, in figures alone", () => {
  const table = agreementTable(agreement);
  const n = (corpus: string) => agreement.find((row) => row.corpus === corpus && row.measure === "first_found")!.n;
  expect(n("test/articles")).toBe(n("test/articles/seen") + n("test/articles/held"));
  const { rows } = readGold("second.csv", readTableText("test/articles/second.csv", []));
  expect(rows.filter(({ quote, gold_id }) => table.includes(quote) || table.includes(gold_id))).toHaveLength(0);
});
