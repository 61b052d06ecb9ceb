import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { readDataset } from "../../../src/data/dataset.ts";
import { RESULTS } from "../../../src/site/build/loader-results.ts";
import { holdLoaders, loaderFiles, loadersSettled, putResult } from "../../../src/site/build/loaders.ts";

test("loaders are the modules named after what they make", () => {
  expect(loaderFiles()).toEqual(expect.arrayContaining(["curated.json.ts", "coding-worker.js.ts", "data/tables.zip.ts"]));
  expect(loaderFiles().filter((file) => /\.d\.ts$|^site\/|\[/.test(file))).toEqual([]);
});

test.each(Object.keys(RESULTS))("the build makes the same %s as its loader", { timeout: 300_000 }, async (name) => {
  const made = Buffer.from(await RESULTS[name](readDataset()));
  // Within the test: to start each as Framework does, which the preview's tests do, takes longer than what it makes.
  const output = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await import(resolve("src", `${name}.ts`));
    const written = output.mock.calls.map(([part]) => Buffer.from(part));
    expect(made.equals(Buffer.concat(written))).toBe(true);
  } finally {
    output.mockRestore();
  }
});

test("Framework waits while the build makes them, and not for a build that was killed", async () => {
  const cache = mkdtempSync(join(tmpdir(), "loaders-"));
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
  const cache = mkdtempSync(join(tmpdir(), "loaders-"));
  putResult("data/good.json", "[1]", cache);
  expect(readFileSync(join(cache, "data/good.json"), "utf8")).toBe("[1]");
  expect(readdirSync(join(cache, "data"))).toEqual(["good.json"]);
});
