import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { readDataset } from "../../../src/data/dataset.ts";
import { RESULTS } from "../../../src/site/build/loader-results.ts";
import { holdLoaders, loaderFiles, loadersSettled, putResult } from "../../../src/site/build/loaders.ts";
import { folderWith } from "../../setup/folder.ts";

test("loaders are the modules named after what they make", () => {
  expect(loaderFiles()).toEqual(expect.arrayContaining(["curated.json.ts", "coding-worker.js.ts", "data/tables.zip.ts"]));
  expect(loaderFiles().filter((file) => /\.d\.ts$|^site\/|\[/.test(file))).toEqual([]);
});

/** Runs in a process of its own: what each loader writes to the output goes into a file of the folder. */
const RUN_LOADERS = `
  import { mkdirSync, writeFileSync } from "node:fs";
  import { dirname, join, resolve } from "node:path";
  const [folder, ...names] = process.argv.slice(1);
  for (const name of names) {
    const parts = [];
    process.stdout.write = (part) => parts.push(Buffer.from(part)) > 0;
    await import(resolve("src", name + ".ts"));
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), Buffer.concat(parts));
  }
`;

describe("the build makes the same as the loader", { timeout: 300_000 }, () => {
  const folder = folderWith();
  const names = Object.keys(RESULTS);
  // One process for all of them: each alone would load the coder, and three code the articles. That two processes give the
  // same bytes also shows that all of it, the pictures too, is the same for the same tables.
  beforeAll(() => {
    const script = ["--import", "tsx", "--input-type=module", "--eval", RUN_LOADERS, folder, ...names];
    execFileSync(process.execPath, script, { stdio: "pipe" });
  }, 300_000);

  test.each(names)("%s", async (name) => {
    const made = Buffer.from(await RESULTS[name](readDataset()));
    expect(made.equals(readFileSync(join(folder, name)))).toBe(true);
  });
});

test("Framework waits while the build makes them, and not for a build that was killed", async () => {
  const cache = folderWith();
  const order: string[] = [];
  const settle = holdLoaders(cache);
  const waiting = loadersSettled(cache).then(() => order.push("settled"));
  await setTimeout(200);
  order.push("made");
  settle();
  await waiting;
  expect(order).toEqual(["made", "settled"]);

  const ended = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" });
  holdLoaders(cache, Number(ended));
  await loadersSettled(cache);
});

test("a result is put where Framework looks for it, and nothing beside it", () => {
  const cache = folderWith();
  putResult("data/good.json", "[1]", cache);
  expect(readFileSync(join(cache, "data/good.json"), "utf8")).toBe("[1]");
  expect(readdirSync(join(cache, "data"))).toEqual(["good.json"]);
});
