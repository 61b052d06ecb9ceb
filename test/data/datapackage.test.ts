import { createHash } from "node:crypto";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { Package } from "datapackage";
import { describe, expect, it } from "vitest";
import { PUBLISHED, SCHEMA } from "../../src/coder/model/schema.ts";
import { archiveMembers } from "../../src/data/archive.ts";
import { codesOf } from "../../src/data/codes.ts";
import { tableSchema } from "../../src/data/datapackage.ts";
import { aDataset } from "./a-dataset.ts";
import { dataPackageProfile } from "./data-package-profile.ts";
import { folderWith } from "../setup/folder.ts";

const members = archiveMembers(aDataset());
const descriptor = JSON.parse(members["datapackage.json"] as string);

describe("the descriptor", () => {
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(dataPackageProfile);

  it("follows the profile of Data Package 2.0", () => {
    expect(validate(descriptor), JSON.stringify(validate.errors, null, 1)).toBe(true);
  });

  it("would not pass the profile with a field of no type or a code that is no text", () => {
    const broken = structuredClone(descriptor);
    delete broken.resources[0].schema.fields[0].type;
    broken.resources[0].path = "../elsewhere.csv";
    expect(validate(broken)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual(
      expect.arrayContaining(["/resources/0/schema/fields/0", "/resources/0/path"])
    );
  });

  it.each(PUBLISHED)("describes every published column of %s, in the order of the file", (name) => {
    const header = (members[`${name}.csv`] as string).split("\n", 1)[0].split(",");
    const { fields } = descriptor.resources.find((resource: { name: string }) => resource.name === name).schema;
    expect(fields.map((field: { name: string }) => field.name)).toEqual(header);
    for (const field of fields) expect(field.description, field.name).toMatch(/\w{3}/);
  });

  it.each(PUBLISHED.flatMap((name) => SCHEMA[name].columns.filter((column) => column.enum).map((column) => ({ name, column }))))(
    "says what each code of $name.$column.name means",
    ({ column }) => {
      const codes = codesOf(column);
      expect(codes?.map(({ value }) => value)).toEqual(column.enum);
      for (const { meaning } of codes ?? []) expect(meaning).toMatch(/\w{3}/);
    }
  );

  it("gives types of action their inclusion rule, and CAMEO codes their leading zero", () => {
    const [type, cameo] = ["action_type", "cameo"].map((name) => codesOf({ name, type: "string", description: "" }));
    expect(type?.find(({ value }) => value === "visit")?.meaning).toMatch(/travels/);
    expect(cameo?.find(({ value }) => value === "042")?.meaning).toBe("Make a visit");
    expect(new Set(cameo?.map(({ value }) => value)).size).toBe(cameo?.length);
  });

  it("makes a key with a column that may be empty a unique key, since a primary key has no empty cell", () => {
    for (const name of PUBLISHED) {
      const { primaryKey, uniqueKeys, fields } = tableSchema(name);
      const optional = fields.filter((field) => !("required" in (field.constraints ?? {}))).map((field) => field.name);
      for (const key of primaryKey ?? []) expect(optional).not.toContain(key);
      expect(primaryKey ?? uniqueKeys?.[0]).toEqual(SCHEMA[name].primaryKey);
    }
    expect(tableSchema("contacts_by_partner").uniqueKeys).toEqual([["partner_name", "year"]]);
  });

  it("gives size and hash of each file as it is in the archive, and the hash of the inputs", () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(members[path] as string, "utf8");
      expect(bytes, path).toBe(content.length);
      expect(hash, path).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
    expect(descriptor.inputs_sha256).toBe(aDataset().inputs_sha256);
  });

  it("says of each article and each scheme what was done to it", () => {
    expect(descriptor.sources.length).toBeGreaterThan(aDataset().articles.length);
    for (const { title, changes } of descriptor.sources) expect(changes, title).toMatch(/\w{3}/);
  });

  it("licenses the tables and the code apart, and leaves the quotes to their publishers", () => {
    expect(descriptor.licenses.map((licence: { name: string }) => licence.name)).toEqual(["CC-BY-4.0"]);
    expect(descriptor.code_license.name).toBe("ISC");
    expect(descriptor.description).toMatch(/quote.*belong to their publishers/);
  });
});

describe("the tables, read by the npm package datapackage", () => {
  const load = async (folder: string) => Package.load(join(folder, "datapackage.json"), { basePath: folder });

  it.each(PUBLISHED)("has %s with values of the right types, keys and references", async (name) => {
    const pkg = await load(folderWith(members));
    expect(pkg.errors.map(String)).toEqual([]);
    const rows = await pkg.getResource(name).read({ keyed: true, relations: true });
    expect(rows).toHaveLength(JSON.parse(members[`${name}.json`] as string).length);
  });

  it("keeps a leading zero, an accent, a negative number and a day", async () => {
    const pkg = await load(folderWith(members));
    const rows = await pkg.getResource("actions").read({ keyed: true });
    expect(rows[0]).toMatchObject({ cameo: "040", contact: true, date_earliest: new Date(2021, 2, 24) });
    expect(rows[1].evidence).toBe('“Perché no?”, ha detto "lui"');
    expect(rows[3]).toMatchObject({ goldstein: -4, plover: null, summary: "'=1+1" });
  });

  it("finds a repeated key and a mention of no action", async () => {
    const csv = members["actions.csv"] as string;
    const twice = await load(folderWith({ ...members, "actions.csv": csv.replace("\na2,", "\na1,") }));
    await expect(twice.getResource("actions").read()).rejects.toThrow(/unique/i);
    const lost = await load(folderWith({ ...members, "actions.csv": csv.replace("\na2,", "\nb2,") }));
    await expect(lost.getResource("mentions").read({ relations: true })).rejects.toThrow(/foreign key/i);
  });
});
