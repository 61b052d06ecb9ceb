import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coder } from "../../src/coder/index.ts";
import { readCodebook } from "../../src/data/dataset.ts";
import { madeArticles } from "../../src/data/made-corpus.ts";
import { mergeLines } from "../../src/data/merge-lines.ts";
import { dyadKey, type MergedRow } from "../../src/coder/actions/merge-rows.ts";

const codebook = readCodebook();
const code = coder(codebook);

async function merged(lines: readonly string[], most?: number): Promise<{ rows: MergedRow[]; errors: string[] }> {
  const errors: string[] = [];
  const given = async function* () {
    yield* lines;
  };
  const rows: MergedRow[] = [];
  const hear = (line: number, message: string) => errors.push(`${line}: ${message}`);
  for await (const line of mergeLines(given(), codebook, hear, most)) rows.push(JSON.parse(line));
  return { rows, errors };
}

const lineOf = (article: { id: string; text: string }) => JSON.stringify({ id: article.id, actions: code([article]).actions });

test("articles coded apart and merged give the actions of articles coded together", async () => {
  const articles = readdirSync("seeds").map((file) => ({
    id: file.replace(".txt", ""),
    text: readFileSync(`seeds/${file}`, "utf8")
  }));
  const { rows } = await merged(articles.map(lineOf));
  const order = rows.map((row) => `${dyadKey(row)}\t${row.date_earliest}`);
  expect(order).toEqual([...order].sort());
  const byId = (a: { action_id: string }, b: { action_id: string }) => (a.action_id < b.action_id ? -1 : 1);
  const together = code(articles).actions.map((action) => ({ ...action, occasion: "" }));
  expect(rows.map(({ articles: _, ...row }) => row).sort(byId)).toEqual(together.sort(byId));
});

test("what several articles tell is one action with all of them, however long the stretches that are merged", async () => {
  const coded = madeArticles(60).flatMap((article) =>
    ["a", "b", "c"].map((copy) => {
      const id = `${article.id}-${copy}`;
      return { id, actions: code([{ ...article, id }]).actions };
    })
  );
  const apart = coded.flatMap(({ actions }) => actions);
  const lines = coded.map((article) => JSON.stringify(article));
  for (const most of [undefined, 2]) {
    const { rows } = await merged(lines, most);
    expect(apart.length).toBeGreaterThanOrEqual(180);
    expect(rows).toHaveLength(apart.length / 3);
    expect(new Set(rows.map(({ action_id }) => action_id)).size).toBe(rows.length);
    expect(rows.every(({ articles }) => articles.length === 3)).toBe(true);
    expect(rows.reduce((sum, { mentions }) => sum + mentions, 0)).toBe(apart.reduce((sum, { mentions }) => sum + mentions, 0));
  }
});

test("a line that holds no actions is named by its number, the others are merged", async () => {
  const [good] = madeArticles(1).map(lineOf);
  const { rows, errors } = await merged(["{", good, "null", `{"id": "x", "actions": [{"action_type": "duel"}]}`, ""]);
  expect(rows.length).toBeGreaterThan(0);
  expect(errors.map((error) => error.slice(0, 20))).toEqual([
    "1: not JSON: Expecte",
    "3: no line of coded ",
    "4: no action, or of "
  ]);
});
