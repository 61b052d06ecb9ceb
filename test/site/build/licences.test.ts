import { expect, test } from "vitest";
import { bundledPackages, licenceTexts } from "../../../src/site/build/licences.ts";

test("packages are found in what was bundled, each once, with Framework's client", () => {
  const input = { bytes: 1, imports: [] };
  const inputs = {
    "../node_modules/d3-array/src/bin.js": input,
    "../node_modules/d3-array/src/max.js": input,
    "../node_modules/@observablehq/plot/src/plot.js": input,
    "../src/a.ts": input
  };
  expect(bundledPackages({ inputs, outputs: {} })).toEqual(["@observablehq/framework", "@observablehq/plot", "d3-array"]);
});

test("the text of each licence goes along", () => {
  const texts = licenceTexts(["@observablehq/plot", "d3-array"]);
  expect(texts).toMatch(/^@observablehq\/plot \d+\.\d+\.\d+ \(ISC\)/);
  expect(texts.match(/Permission to use, copy, modify/g)).toHaveLength(2);
});
