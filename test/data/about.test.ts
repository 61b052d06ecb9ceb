import { validateCFFFile } from "cffjs";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { bibtex, citation, citationFile, type Release } from "../../src/data/about.ts";
import { folderWith } from "../setup/folder.ts";

const inputs_sha256 = "5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592";

const now = { inputs_sha256 };
const frozen = { inputs_sha256, edition: { name: "2026-12-01", doi: "10.5281/zenodo.1234567" } };

/** As a reader of the Citation File Format takes it. */
function read(release: Release) {
  const file = join(folderWith(), "CITATION.cff");
  writeFileSync(file, citationFile(release));
  return validateCFFFile(file);
}

describe("citationFile", () => {
  it("follows the schema of the Citation File Format 1.2.0, as a data set", () => {
    expect(read(now)).toMatchObject({ type: "dataset", version: manifest.version, license: "CC-BY-4.0" });
  });

  it("has an edition for its version, with its DOI, and the day that it is named by", () => {
    const cff = read(frozen) as Record<string, unknown>;
    expect(cff).toMatchObject({ version: "2026-12-01", doi: "10.5281/zenodo.1234567" });
    expect(String(JSON.stringify(cff["date-released"]))).toContain("2026-12-01");
    const named = (name: string) => citationFile({ ...now, edition: { name, doi: "" } });
    for (const name of ["spring", "2026-13-01", "2026-02-30"]) expect(named(name)).not.toMatch(/date-released|doi/);
  });

  it("leaves the project's own file valid and of the same version", () => {
    expect(validateCFFFile("CITATION.cff")).toMatchObject({ "cff-version": "1.2.0", version: manifest.version });
  });

  it("names the project as author, and nobody", () => {
    expect(citationFile(now)).not.toMatch(/family-names|given-names/);
  });
});

describe("citation", () => {
  it("is that of the edition where it is frozen, with its DOI", () => {
    expect(citation(frozen)).toContain("Edition 2026-12-01 (version");
    expect(citation(frozen)).toContain("https://doi.org/10.5281/zenodo.1234567");
    expect(bibtex(frozen)).toMatch(
      /year\s+= \{2026\}[\s\S]*version = \{2026-12-01\}[\s\S]*doi\s+= \{10\.5281\/zenodo\.1234567\}/
    );
    expect(bibtex(now)).not.toMatch(/year|doi/);
  });

  it("carries version and inputs, so that another edition is another citation", () => {
    for (const text of [citation(now), bibtex(now)]) {
      expect(text).toContain(manifest.version);
      expect(text).toContain(inputs_sha256.slice(0, 12));
    }
  });
});
