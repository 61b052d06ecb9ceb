import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ask } from "../setup/ask.ts";
import { folderWith } from "../setup/folder.ts";
import type { Outcome } from "../setup/run.ts";

const place = folderWith();

const HEADER = "article_id,gold_id,quote,source,target,types,contact,status,earliest,latest,required";

it("npm run evaluate says once what is wrong with the tables that it reads, and counts with the rest", {
  timeout: 300_000
}, () => {
  cpSync("data", join(place, "data"), { recursive: true });
  appendFileSync(join(place, "data/verbs.csv"), "bad,verb,correre,,subject,a,no-such-type,\n");
  const articles = join(place, "articles");
  mkdirSync(articles);
  writeFileSync(
    join(articles, "a.txt"),
    "Il leader nordcoreano Kim Jong Un ha inviato lunedì una lettera al presidente cinese Xi Jinping, secondo la stampa di Stato.\n"
  );
  const right = "a,a1,una lettera al presidente cinese,PRK,CHN,message,0,actual,2025-10-27,2025-10-27,1";
  const gold = `${HEADER}\n${right}\na,a2,perché,PRK,CHN,message,0\n`;
  writeFileSync(join(articles, "x-actions.csv"), Buffer.from(gold, "latin1"));
  writeFileSync(join(articles, "x-articles.csv"), "article_id,published,basis,note\na,2025-10-29,guessed,\n");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), resolve("src/commands/evaluate.ts"), "articles"],
    { cwd: place, encoding: "utf8" }
  );
  const said = stderr.trim().split("\n");
  expect(new Set(said).size, stderr).toBe(said.length);
  for (const problem of [
    /^data\/verbs\.csv:\d+: type no-such-type/m,
    /^articles\/x-actions\.csv:3: not UTF-8, read as Windows-1252$/m,
    /^articles\/x-articles\.csv:2: basis is guessed/m
  ])
    expect(stderr).toMatch(problem);
  expect(stdout).toMatch(/^a +1 /m);
});

describe("what cannot be evaluated is said in a sentence, and nothing is counted", { timeout: 300_000 }, () => {
  const WRONG = [
    ["a folder that is none", ["no/such/folder"], /^no\/such\/folder: there is no such folder of articles\n$/],
    ["a table that is none", ["articles", "none.csv"], /^none\.csv: there is no such table\n$/],
    [
      "a reference coding that cannot be read",
      ["articles", "semicolons.csv"],
      /^semicolons\.csv:1: cells are separated by semicolons; save the table as CSV with commas\n/m
    ]
  ] as const;
  let outcomes: Outcome[] = [];
  beforeAll(async () => {
    writeFileSync(join(place, "semicolons.csv"), `${HEADER.replaceAll(",", ";")}\n`);
    outcomes = await ask(
      WRONG.map(([, args]) => ["evaluate", ...args] as const),
      place
    );
  }, 300_000);

  it.each(WRONG.map(([what, , sentence], i) => [what, sentence, i] as const))("%s", (_, sentence, i) => {
    const { code, stdout, stderr } = outcomes[i];
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(sentence)]);
  });
});
