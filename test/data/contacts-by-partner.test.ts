import { describe, expect, it } from "vitest";
import { contactsByPartner } from "../../src/data/contacts-by-partner.ts";
import { anAction, russia, unitedStates } from "./an-action.ts";

describe("contactsByPartner", () => {
  it("counts the contacts of each partner in each year, with zero in the years between", () => {
    const rows = contactsByPartner([
      anAction({ date_earliest: "2021-03-24" }),
      anAction({ date_earliest: "2021-08-01" }),
      anAction({ date_earliest: "2023-09-13", ...russia })
    ]);
    expect(rows.map(({ partner_name, year, contacts }) => [partner_name, year, contacts])).toEqual([
      ["Russia", 2021, 0],
      ["Russia", 2022, 0],
      ["Russia", 2023, 1],
      ["Vietnam", 2021, 2],
      ["Vietnam", 2022, 0],
      ["Vietnam", 2023, 0]
    ]);
  });

  it("counts the contacts of one occasion once more as one", () => {
    const visit = anAction({ ...russia, occasion: "visit" });
    const rows = contactsByPartner([visit, visit, anAction({ ...russia, occasion: "letter" })]);
    expect(rows).toMatchObject([{ partner_name: "Russia", contacts: 3, occasions: 2 }]);
  });

  it("keeps a partner that was only refused, with zeros", () => {
    const rows = contactsByPartner([anAction(), anAction({ ...unitedStates, action_type: "refusal", contact: false })]);
    expect(rows).toContainEqual({ ...unitedStates, year: 2021, contacts: 0, occasions: 0 });
  });

  it("counts a contact over two years in a row without a year, after the years", () => {
    const rows = contactsByPartner([anAction(), anAction({ date_earliest: "2023-12-31", date_latest: "2024-01-01" })]);
    expect(rows.map(({ year, contacts }) => [year, contacts])).toEqual([
      [2021, 1],
      [null, 1]
    ]);
  });

  it("keeps a group of countries, which has no country code", () => {
    const rows = contactsByPartner([anAction({ partner_country: "", partner_name: "socialist countries", occasion: "a" })]);
    expect(rows).toEqual([
      {
        partner_country: "",
        partner_name: "socialist countries",
        partner_group: "socialist",
        year: 2021,
        contacts: 1,
        occasions: 1
      }
    ]);
  });

  it("gives each partner one row where no contact has a year, and none where there is no action", () => {
    expect(contactsByPartner([anAction({ contact: false })]).map(({ year, contacts }) => [year, contacts])).toEqual([[null, 0]]);
    expect(contactsByPartner([])).toEqual([]);
  });
});
