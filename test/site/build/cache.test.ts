import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dropLoaderResults, dropPackages, dropStubs, settleVersions, stubPackages } from "../../../src/site/build/cache.ts";
import { folderWith } from "../../setup/folder.ts";

test("results of loaders are forgotten, bundles of packages kept", () => {
  const cache = folderWith();
  for (const folder of ["data", "_node/d3@7.9.2", "_npm/d3@7.9.2", "_observablehq"])
    mkdirSync(join(cache, folder), { recursive: true });
  dropLoaderResults(cache);
  expect(readdirSync(cache)).toEqual(["_node", "_npm"]);
});

test("bundles of packages are forgotten when asked for", () => {
  const cache = folderWith();
  for (const folder of ["_node/d3@7.9.2", "_npm/d3@7.9.2"]) mkdirSync(join(cache, folder), { recursive: true });
  dropPackages(cache);
  expect(readdirSync(cache)).toEqual(["_npm"]);
});

test("every library that Framework's client names has a version, so that nobody is asked", () => {
  const cache = folderWith();
  settleVersions(cache);
  for (const name of ["d3", "react-dom", "@observablehq/plot", "@duckdb/duckdb-wasm"]) {
    expect(existsSync(join(cache, "_npm", `${name}@0.0.0`)), name).toBe(true);
  }
});

test("stubs stand where a package is not bundled yet, leave bundles alone, and go again", () => {
  const cache = folderWith();
  stubPackages(cache, ["d3", "@observablehq/plot"]);
  const [plot] = readdirSync(join(cache, "_node/@observablehq"));
  const [d3] = readdirSync(join(cache, "_node")).filter((name) => name.startsWith("d3@"));
  const bundle = join(cache, "_node", d3, "index.js");
  writeFileSync(bundle, "export const max = 1;");
  stubPackages(cache, ["d3"]);
  expect(existsSync(join(cache, "_node/@observablehq", plot, "index.js"))).toBe(true);
  dropStubs(cache);
  expect(existsSync(join(cache, "_node/@observablehq", plot, "index.js"))).toBe(false);
  expect(readFileSync(bundle, "utf8")).toBe("export const max = 1;");
});
