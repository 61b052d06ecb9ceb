import { validateCFFFile } from "cffjs";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { bibtex, citation, citationFile } from "../../src/data/about.ts";

const inputs = "5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592";

describe("citationFile", () => {
  it("follows the schema of the Citation File Format 1.2.0, as a data set", () => {
    const file = join(mkdtempSync(join(tmpdir(), "citation-")), "CITATION.cff");
    writeFileSync(file, citationFile(inputs));
    const cff = validateCFFFile(file);
    expect(cff).toMatchObject({ type: "dataset", version: manifest.version, license: "CC-BY-4.0" });
  });

  it("leaves the project's own file valid and of the same version", () => {
    expect(validateCFFFile("CITATION.cff")).toMatchObject({ "cff-version": "1.2.0", version: manifest.version });
  });

  it("names the project as author, and nobody", () => {
    expect(citationFile(inputs)).not.toMatch(/family-names|given-names/);
  });
});

describe("citation", () => {
  it("carries version and inputs, so that another edition is another citation", () => {
    for (const text of [citation(inputs), bibtex(inputs)]) {
      expect(text).toContain(manifest.version);
      expect(text).toContain(inputs.slice(0, 12));
    }
  });
});
