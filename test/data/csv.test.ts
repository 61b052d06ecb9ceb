import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTable, guard, parseTable, unguard } from "../../src/data/csv.ts";
import { anAction } from "./an-action.ts";

describe("formatTable", () => {
  it("writes the columns of the schema in their order, whatever the order of the row", () => {
    const csv = formatTable("shift", [
      {
        effective_partners: 2,
        partners: 2,
        period_contacts: 2,
        share: 0.5,
        contacts: 1,
        partner_group: "russia",
        period: "2024",
        occasions: 1
      }
    ]);
    expect(csv).toBe(
      "period,partner_group,contacts,share,period_contacts,partners,effective_partners,occasions\n2024,russia,1,0.5,2,2,2,1\n"
    );
  });

  it("leaves a cell empty where nothing is known", () => {
    const row = {
      partner_country: "",
      partner_name: "socialist countries",
      partner_group: "socialist",
      year: null,
      contacts: 1,
      occasions: 1
    };
    expect(formatTable("contacts_by_partner", [row])).toMatch(/\n,socialist countries,socialist,,1,1\n$/);
  });

  it("keeps a leading zero and a negative number as they are", () => {
    const csv = formatTable("actions", [anAction({ cameo: "040", goldstein: -6.5 })]);
    expect(csv).toContain(",040,");
    expect(csv).toContain(",-6.5,");
  });

  it("quotes commas, quotation marks and line ends, and ends every record with a line feed alone", () => {
    const csv = formatTable("actions", [anAction({ summary: 'He said "yes",\nthen left.' })]);
    expect(csv).toContain('"He said ""yes"",\nthen left."');
    expect(csv).not.toContain("\r");
    expect(csv.startsWith("\uFEFF")).toBe(false);
  });

  it("writes a table without rows as its header alone", () => {
    expect(formatTable("contacts_by_partner", [])).toBe("partner_country,partner_name,partner_group,year,contacts,occasions\n");
  });
});

describe("guard", () => {
  it.each(["=1+1", "+39 06", "- Kim ha detto", "@KCNA", "\t=1+1", " =1+1", "＝1+1", "'=1+1"])(
    "puts an apostrophe before %j",
    (text) => {
      expect(guard(text)).toBe(`'${text}`);
    }
  );

  it.each(["Kim", "“Ciao”", "'Ndrangheta", "2021-03-24", "[2024-11-29,2024-12-06]", "../2021", ""])(
    "leaves %j as it is",
    (text) => {
      expect(guard(text)).toBe(text);
    }
  );

  it("can always be undone, and never leaves a text that starts like a formula", () => {
    const text = fc.array(fc.constantFrom("'", " ", "\t", "=", "+", "-", "@", "＝", "a", "é")).map((signs) => signs.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (written) => {
        expect(unguard(guard(written))).toBe(written);
        expect(guard(written)).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      })
    );
  });
});

describe("parseTable", () => {
  it("reads back what formatTable wrote, each value with its type", () => {
    const rows = [
      anAction({ summary: "=1+1", evidence: '"perché", disse\r\n- poi', goldstein: -10, contact: false }),
      anAction({ action_id: "another", date: "", date_earliest: "", date_latest: "" })
    ];
    expect(parseTable("actions", formatTable("actions", rows))).toEqual(rows);
  });

  it("reads an empty number as null", () => {
    const row = {
      partner_country: "CUB",
      partner_name: "Cuba",
      partner_group: "socialist",
      year: null,
      contacts: 0,
      occasions: 0
    };
    expect(parseTable("contacts_by_partner", formatTable("contacts_by_partner", [row]))).toEqual([row]);
  });

  it("reads a file of another version: unknown columns as text, missing ones left out", () => {
    expect(parseTable("shift", "period,contacts,colour\n2024,3,red\n")).toEqual([{ period: "2024", contacts: 3, colour: "red" }]);
  });
});
