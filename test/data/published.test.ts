import { join } from "node:path";
import { Package } from "datapackage";
import { describe, expect, it } from "vitest";
import { PUBLISHED, SCHEMA } from "../../src/coder/model/schema.ts";
import { archiveMembers } from "../../src/data/archive.ts";
import { isContact } from "../../src/data/contacts.ts";
import { parseTable, type Row } from "../../src/data/csv.ts";
import { readDataset } from "../../src/data/dataset.ts";
import { folderWith } from "../setup/folder.ts";

/** The tables as they are published, made from the articles of the project. */
const members = archiveMembers(readDataset());
const read = Object.fromEntries(PUBLISHED.map((name) => [name, parseTable(name, members[`${name}.csv`] as string)]));

describe("the published tables", () => {
  it.each(PUBLISHED)("has %s valid against its descriptor: types, codes, keys, references", async (name) => {
    const folder = folderWith(members);
    const pkg = await Package.load(join(folder, "datapackage.json"), { basePath: folder });
    const rows = await pkg.getResource(name).read({ keyed: true, relations: true });
    expect(rows).toHaveLength(read[name].length);
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(PUBLISHED)("gives every row of %s a key of its own, and fills every cell that must be filled", (name) => {
    const { primaryKey, columns } = SCHEMA[name];
    const keys = read[name].map((row) => JSON.stringify(primaryKey.map((column) => row[column])));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { name: column } of columns.filter(({ required }) => required))
      expect(
        read[name].filter((row) => row[column] === "" || row[column] === null),
        column
      ).toEqual([]);
  });

  it.each(PUBLISHED)("says the same of %s in CSV as in JSON", (name) => {
    expect(read[name]).toEqual(JSON.parse(members[`${name}.json`] as string));
  });

  it("quotes every mention as it stands in the text of its article", () => {
    const texts = new Map<string, string>(
      JSON.parse(members["readings.json"] as string).map((reading: Row) => [reading.article_id, reading.text])
    );
    for (const { article_id, start, end, quote } of read.mentions)
      expect(texts.get(String(article_id))?.slice(Number(start), Number(end))).toBe(quote);
  });

  it("counts in contacts_by_partner every contact of actions, and each of its partners", () => {
    const { actions } = readDataset();
    const counted = read.contacts_by_partner.reduce((sum, row) => sum + Number(row.contacts), 0);
    expect(counted).toBe(actions.filter(isContact).length);
    expect(new Set(read.contacts_by_partner.map((row) => row.partner_name))).toEqual(
      new Set(actions.map((row) => row.partner_name))
    );
  });

  it("has the shares of each period of shift add up to one, but for partners of no group", () => {
    const periods = new Set(read.shift.map((row) => row.period));
    for (const period of periods) {
      const rows = read.shift.filter((row) => row.period === period);
      const grouped = rows.reduce((sum, row) => sum + Number(row.contacts), 0);
      const total = Number(rows[0].period_contacts);
      expect(grouped).toBeLessThanOrEqual(total);
      if (total > 0) expect(rows.reduce((sum, row) => sum + Number(row.share), 0)).toBeCloseTo(grouped / total, 10);
    }
  });
});
