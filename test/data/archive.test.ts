import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { PUBLISHED } from "../../src/coder/model/schema.ts";
import { DATA_ADDRESSES } from "../../src/data/addresses.ts";
import { archiveMembers, zip } from "../../src/data/archive.ts";
import { aDataset } from "./a-dataset.ts";

const members = archiveMembers(aDataset());

describe("archiveMembers", () => {
  it("is exactly what the stable addresses name", () => {
    const addressed = DATA_ADDRESSES.filter((address) => address.startsWith("/data/tables/")).map((address) =>
      address.slice("/data/tables/".length)
    );
    expect(Object.keys(members).sort()).toEqual([...addressed].sort());
  });

  it.each(PUBLISHED)("has the rows of %s in JSON with their types, one a line", (name) => {
    const text = members[`${name}.json`] as string;
    const rows = JSON.parse(text);
    expect(text.trimEnd().split("\n")).toHaveLength(rows.length + 2);
    if (name === "actions") expect(rows[3]).toMatchObject({ contact: false, goldstein: -4, cameo: "120", summary: "=1+1" });
    if (name === "contacts_by_partner") expect(rows.at(-1)).toMatchObject({ year: 2022, contacts: 0 });
  });

  it("says beside the column contact, and in its README, which rows the report counts", () => {
    const { resources } = JSON.parse(members["datapackage.json"] as string);
    const { schema } = resources.find(({ name }: { name: string }) => name === "actions");
    const { description } = schema.fields.find(({ name }: { name: string }) => name === "contact");
    for (const words of [description, members["README.md"]]) expect(words).toMatch(/status`? actual or ongoing.*third-party/);
  });

  it("tells the number of rows of each table and the caveats in its README", () => {
    expect(members["README.md"]).toContain("Actions, 5 rows");
    expect(members["README.md"]).toContain("The day of a report is not the day of the action.");
  });
});

describe("zip", () => {
  it("gives the same bytes in any order of the files and at any time, and the files back", async () => {
    const backwards = Object.fromEntries(Object.entries(members).reverse());
    const [once, again] = [await zip(members), await zip(backwards)];
    expect(Buffer.compare(once, again)).toBe(0);
    const read = await JSZip.loadAsync(once);
    expect(Object.keys(read.files)).toEqual(Object.keys(members).sort());
    expect(await read.file("actions.csv")?.async("string")).toBe(members["actions.csv"]);
    expect(new Set(Object.values(read.files).map(({ date }) => date.toISOString()))).toEqual(
      new Set(["1980-01-01T00:00:00.000Z"])
    );
  });
});
