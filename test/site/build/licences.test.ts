import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { bundledCoder } from "../../../src/site/build/coding-worker.ts";
import { footer } from "../../../src/site/build/head.ts";
import { bundledPackages, LICENCES, licenceTexts, thirdPartyLicences } from "../../../src/site/build/licences.ts";
import { RESULTS } from "../../../src/site/build/loader-results.ts";

const input = { bytes: 1, imports: [] };

test("packages are found in what was bundled, each once, with Framework's client", () => {
  const pages = {
    "../node_modules/d3-array/src/bin.js": input,
    "../node_modules/d3-array/src/max.js": input,
    "../node_modules/@observablehq/plot/src/plot.js": input,
    "../src/a.ts": input
  };
  const worker = { "node_modules/d3-dsv/src/csv.js": input };
  expect(bundledPackages({ inputs: pages }, { inputs: worker })).toEqual([
    "@observablehq/framework",
    "@observablehq/inspector",
    "@observablehq/plot",
    "@observablehq/runtime",
    "d3-array",
    "d3-dsv"
  ]);
});

test("the text of each licence goes along", () => {
  const texts = licenceTexts(["@observablehq/plot", "d3-array"]);
  expect(texts[0]).toMatch(/^@observablehq\/plot \d+\.\d+\.\d+ \(ISC\)/);
  for (const text of texts) expect(text).toContain("Permission to use, copy, modify");
});

test("no package of the coder in the browser is without a licence text", async () => {
  const packages = bundledPackages((await bundledCoder()).metafile);
  for (const text of licenceTexts(packages)) expect(text.split("\n").length, text).toBeGreaterThan(5);
});

test("the list names every file of the typefaces with the Open Font License", () => {
  const list = thirdPartyLicences([]);
  const faces = readdirSync("src/style/fonts").filter((file) => file.endsWith(".woff2"));
  expect(faces.length).toBeGreaterThan(0);
  for (const face of faces) expect(list).toContain(face);
  expect(list.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
});

test("the list says who made Morph-it!, what was changed, and that the file with its forms is under the same licences", () => {
  const [notice] = thirdPartyLicences([])
    .split(/-{72}/)
    .filter((part) => part.includes("Morph-it!"));
  for (const said of ["Marco Baroni and Eros Zanchetta", "Changed:", "by-sa/2.0", "Lesser General Public", "data/codebook.json"])
    expect(notice.replace(/\s+/g, " ")).toContain(said);
  // The file that the notice names is the one that carries the forms.
  const carriers = ["data/codebook.json", "curated.json"].filter((name) =>
    String(RESULTS[name]({} as never)).includes("form,lemma,mood,tense,person")
  );
  expect(carriers).toEqual(["data/codebook.json"]);
});

test("the footer leads to the list and says what CC BY 4.0 covers, and what not", () => {
  const html = footer(() => "");
  expect(html).toContain(`<a href="/${LICENCES}">`);
  expect(html).toMatch(/CC BY 4\.0 covers the tables on the page <a href="\/tables">Data<\/a> and our English translations/);
  expect(html).toMatch(/articles and their sentences belong to their publishers/);
});
