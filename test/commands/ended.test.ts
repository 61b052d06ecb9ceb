import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { TABLES } from "../../src/coder/model/schema.ts";
import { folderWith } from "../setup/folder.ts";
import { run } from "../setup/run.ts";

const tsx = import.meta.resolve("tsx");
const ARTICLE =
  "date 2025-10-29 Il presidente russo Vladimir Putin ha ricevuto lunedì a Mosca il ministro degli Esteri nordcoreano.";

/** Sorts lines of which one fits in memory, and waits once it has begun to give them back. */
const SORT = `
  import { sortedLines } from ${JSON.stringify(resolve("src/data/sorted-lines.ts"))};
  async function* lines() { yield* ["c", "b", "a"]; }
  for await (const line of sortedLines(lines(), 1)) {
    console.log(line);
    await new Promise((later) => setTimeout(later, 300_000));
  }
`;

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143]
] as const)("%s while lines are sorted on disk leaves none of them there, and is the exit code", async (signal, code) => {
  const TMPDIR = folderWith();
  const sorting = spawn(process.execPath, ["--import", tsx, join(folderWith({ "sort.mts": SORT }), "sort.mts")], {
    env: { ...process.env, TMPDIR },
    stdio: ["ignore", "pipe", "inherit"]
  });
  await once(sorting.stdout, "data");
  const sorted = () => readdirSync(TMPDIR).filter((name) => name.startsWith("sorted-"));
  expect(sorted()).toHaveLength(1);
  sorting.kill(signal);
  expect(await once(sorting, "close")).toEqual([code, null]);
  expect(sorted()).toEqual([]);
});

test("a disk that takes no more is said with its place, and the tables of before stay", async () => {
  const out = folderWith(Object.fromEntries(TABLES.map((name) => [`${name}.csv`, "of before"])));
  const articles = folderWith({ "a.txt": ARTICLE });
  // No file may be longer than nothing: what writes one gets an error from the system, as on a full disk.
  const limited = 'ulimit -f 0; trap "" XFSZ; exec "$0" "$@"';
  const code = ["--import", tsx, "src/commands/code.ts", articles, "--out", out];
  const outcome = await run("bash", ["-c", limited, process.execPath, ...code]);
  expect(outcome.stderr).toContain(`${out}: the file would be longer than is allowed here (EFBIG)`);
  expect(outcome.code).toBe(1);
  expect(readdirSync(out).sort()).toEqual(TABLES.map((name) => `${name}.csv`).sort());
  for (const name of TABLES) expect(readFileSync(join(out, `${name}.csv`), "utf8")).toBe("of before");
});
