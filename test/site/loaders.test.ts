import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { loaderFiles, startLoaders } from "../../src/site/loaders.ts";

test("loaders are the modules named after what they make, archives first", () => {
  expect(loaderFiles()).toEqual(expect.arrayContaining(["curated.json.ts", "coding-worker.js.ts"]));
  expect(
    loaderFiles()
      .slice(0, 2)
      .every((file) => file.endsWith(".zip.ts"))
  ).toBe(true);
  expect(loaderFiles().filter((file) => /\.d\.ts$|^site\/|\[/.test(file))).toEqual([]);
});

test("what loaders make is put where Framework looks for it, and of one that fails nothing is left", async () => {
  const project = mkdtempSync(join(tmpdir(), "loaders-"));
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  const [root, cache] = [join(project, "src"), join(project, "cache")];
  mkdirSync(join(root, "data"), { recursive: true });
  writeFileSync(join(root, "data/good.json.ts"), 'process.stdout.write("[1]");\n');
  writeFileSync(join(root, "bad.json.ts"), 'process.stdout.write("[");\nprocess.exit(1);\n');
  startLoaders(root, cache);
  await expect.poll(() => existsSync(join(cache, "data/good.json")), { timeout: 30_000 }).toBe(true);
  expect(readFileSync(join(cache, "data/good.json"), "utf8")).toBe("[1]");
  await expect.poll(() => readdirSync(cache), { timeout: 30_000 }).toEqual(["data"]);
});
