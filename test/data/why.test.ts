import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { whyFiles, whyLines } from "../../src/data/why.ts";
import { folderWith } from "../setup/folder.ts";

const LETTER = "Il leader nordcoreano Kim Jong Un ha scritto ieri, hanno riferito i media statali della Corea del Nord.";

const folder = folderWith();
for (const id of ["a", "b"]) writeFileSync(join(folder, `${id}.txt`), LETTER);
const dates = join(folder, "dates.csv");
writeFileSync(dates, "article_id,published,basis,note\na,2025-10-29,curated,\n");

async function* lines(...texts: string[]): AsyncGenerator<string> {
  yield* texts;
}

async function all(texts: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const text of texts) found.push(text);
  return found;
}

it("a folder is explained article by article, with the publication dates of a table", () => {
  const [a, b, ...more] = [...whyFiles(folder, dates)];
  expect(more).toEqual([]);
  expect(a).toContain("a.txt:1: no diplomatic action of North Korea found\n");
  expect(a).toContain(`a.txt:1: “${LETTER}”\n  names `);
  expect(a).toContain("  “ha scritto” write: Kim Jong Un does it, but no target in a");
  expect(b).toContain("b.txt:1: “");
});

it("a row of a table that cannot be used is told before the articles", () => {
  const bad = join(folder, "bad.csv");
  writeFileSync(bad, "article_id,published,basis,note\na,2025-13-29,curated,\n");
  const [problem, a] = [...whyFiles(join(folder, "a.txt"), bad)];
  expect(problem).toMatch(/bad\.csv:2: published is 2025-13-29/);
  expect(a).toContain(`a.txt:1: “${LETTER}”`);
});

it("one article can be asked for by its file", () => {
  expect([...whyFiles(join(folder, "a.txt"), dates)]).toEqual([...whyFiles(folder, dates)].slice(0, 1));
});

it("a file that is no single article, or would be read without an end, is told and not read", () => {
  writeFileSync(join(folder, "long.txt"), LETTER.repeat(10_000));
  expect(() => [...whyFiles(join(folder, "long.txt"), dates)]).toThrow(`${join(folder, "long.txt")}: 1.0 MB of text`);
  expect(() => [...whyFiles("/dev/zero", dates)]).toThrow("/dev/zero: no plain file");
});

it("a verb that no rule knows is named by its infinitive", async () => {
  const [text] = await all(whyLines(lines(JSON.stringify({ id: "a", text: "Lunedì Kim Jong Un ha scortato Putin a Mosca." }))));
  expect(text).toContain("“ha scortato”: no rule knows scortare");
});

it("lines of the filter are explained under their ids, and one that is no article says so", async () => {
  const [first, second, ...more] = await all(whyLines(lines(JSON.stringify({ id: 7, text: LETTER }), "", "{")));
  expect(more).toEqual([]);
  expect(first).toContain("7:1: “Il leader");
  expect(second).toMatch(/^stdin:3: not JSON/);
});
