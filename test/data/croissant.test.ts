import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { PUBLISHED, SCHEMA } from "../../src/coder/model/schema.ts";
import { archiveMembers } from "../../src/data/archive.ts";
import { CROISSANT, type Croissant } from "../../src/data/croissant.ts";
import { aDataset } from "./a-dataset.ts";

const members = archiveMembers(aDataset());
const description: Croissant = JSON.parse(members[CROISSANT] as string);

describe("the Croissant description", () => {
  it("says what version of Croissant it follows, in the names of its vocabulary, and has what that asks for", () => {
    expect(description.conformsTo).toBe("http://mlcommons.org/croissant/1.0");
    expect(description["@context"]).toMatchObject({ "@vocab": "https://schema.org/", cr: "http://mlcommons.org/croissant/" });
    for (const name of ["name", "description", "license", "creator", "citeAs", "version"] as const)
      expect(description[name], name).toBeTruthy();
  });

  it("has every table as CSV and Parquet, each with the hash and size of its file", () => {
    expect(description.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      PUBLISHED.flatMap((name) => [`${name}.csv`, `${name}.parquet`])
    );
    for (const { contentUrl, sha256, contentSize } of description.distribution) {
      const bytes = Buffer.from(members[contentUrl]);
      expect([sha256, contentSize]).toEqual([createHash("sha256").update(bytes).digest("hex"), `${bytes.length} B`]);
    }
  });

  it.each(PUBLISHED)("has every column of %s with its type and meaning, from a file that is described", (table) => {
    const { key, field } = description.recordSet.find((set) => set["@id"] === table)!;
    const types = { string: "Text", integer: "Integer", number: "Float", boolean: "Boolean", date: "Date" };
    expect(field.map(({ name, description, dataType }) => [name, description, dataType])).toEqual(
      SCHEMA[table].columns.map((column) => [column.name, column.description, `sc:${types[column.type]}`])
    );
    const files = description.distribution.map((file) => file["@id"]);
    for (const { name, source } of field) {
      expect(source.extract.column).toBe(name);
      expect(files).toContain(source.fileObject["@id"]);
    }
    const ids = field.map((one) => one["@id"]);
    expect(ids).toEqual(expect.arrayContaining(key.map((one) => one["@id"])));
    expect(key).toHaveLength(SCHEMA[table].primaryKey.length);
  });

  it("names no two things alike", () => {
    const { distribution, recordSet } = description;
    const ids = [...distribution, ...recordSet, ...recordSet.flatMap(({ field }) => field)].map((one) => one["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has of an edition a semantic version, its day and its DOI", () => {
    const edition = { name: "2026-12-01", doi: "10.5281/zenodo.1" };
    const frozen = JSON.parse(archiveMembers({ ...aDataset(), edition })[CROISSANT] as string);
    expect(frozen).toMatchObject({
      version: `${manifest.version}+2026-12-01`,
      datePublished: "2026-12-01",
      identifier: "https://doi.org/10.5281/zenodo.1"
    });
    expect(frozen.citeAs).toContain("doi");
  });
});
