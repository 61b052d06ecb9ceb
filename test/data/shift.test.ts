import { describe, expect, it } from "vitest";
import { GROUPS } from "../../src/coder/model/code-lists.ts";
import { shift } from "../../src/data/shift.ts";
import { anAction, russia } from "./an-action.ts";

const both = [{ label: "2024–2025", first: 2024, last: 2025 }];
const laos = { partner_country: "LAO", partner_name: "Laos" } as const;

describe("shift", () => {
  it("has every group in every year from the first contact to the last, zeros included", () => {
    const rows = shift([anAction({ date_earliest: "2021-03-24" }), anAction({ date_earliest: "2023-09-13", ...russia })], []);
    expect(rows.map(({ period, partner_group }) => `${period} ${partner_group}`)).toEqual(
      ["2021", "2022", "2023"].flatMap((year) => GROUPS.map((group) => `${year} ${group}`))
    );
    expect(rows.find(({ period }) => period === "2022")).toEqual({
      period: "2022",
      partner_group: "socialist",
      contacts: 0,
      share: null,
      period_contacts: 0,
      partners: 0,
      effective_partners: null,
      occasions: 0
    });
  });

  it("gives the share of a group, and over how many partners the period's contacts are spread", () => {
    const rows = shift(
      [
        anAction({ occasion: "a" }),
        anAction({ ...laos, occasion: "b" }),
        anAction({ ...russia, occasion: "c" }),
        anAction({ ...russia, occasion: "c" })
      ],
      []
    );
    expect(rows[0]).toEqual({
      period: "2021",
      partner_group: "socialist",
      contacts: 2,
      share: 0.5,
      period_contacts: 4,
      partners: 3,
      effective_partners: 16 / 6,
      occasions: 2
    });
    expect(rows[1]).toMatchObject({ partner_group: "russia", contacts: 2, share: 0.5, partners: 3, occasions: 1 });
  });

  it("adds a listed period that lies within the years, and counts in it a contact that no single year holds", () => {
    const winter = anAction({ date_earliest: "2024-12-01", date_latest: "2025-02-28", ...russia });
    const actions = [
      anAction({ date_earliest: "2024-06-18", ...russia }),
      winter,
      anAction({ date_earliest: "2025-09-03", ...russia })
    ];
    const ofRussia = shift(actions, both).filter(({ partner_group }) => partner_group === "russia");
    expect(ofRussia.map(({ period, contacts }) => [period, contacts])).toEqual([
      ["2024", 1],
      ["2025", 1],
      ["2024–2025", 3]
    ]);
  });

  it("leaves out a listed period that reaches beyond the contacts", () => {
    expect(shift([anAction({ date_earliest: "2024-06-18" })], both).map(({ period }) => period)).not.toContain("2024–2025");
  });

  it("has no row where no contact has a year", () => {
    expect(shift([anAction({ date_earliest: "", date_latest: "" })], both)).toEqual([]);
  });
});
