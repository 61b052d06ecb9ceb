import { describe, expect, it } from "vitest";
import { fallsWithin, isContact, listYears, yearOf, yearsOfContacts } from "../../src/data/contacts.ts";
import { anAction } from "./an-action.ts";

describe("isContact", () => {
  it.each(["actual", "ongoing"] as const)("counts a contact that is %s", (status) => {
    expect(isContact(anAction({ status }))).toBe(true);
  });

  it.each(["planned", "hypothetical", "alleged", "denied"] as const)("does not count one that is %s", (status) => {
    expect(isContact(anAction({ status }))).toBe(false);
  });

  it("does not count an action of a type that is no contact", () => {
    expect(isContact(anAction({ action_type: "criticism", contact: false }))).toBe(false);
  });

  it("does not count a contact between two other countries", () => {
    expect(isContact(anAction({ direction: "third-party" }))).toBe(false);
  });
});

describe("yearOf", () => {
  it("is the year of a range of days within one year", () => {
    expect(yearOf(anAction({ date_earliest: "2024-01-01", date_latest: "2024-12-31" }))).toBe(2024);
  });

  it("is not known for a range over two years, nor without a date", () => {
    expect(yearOf(anAction({ date_earliest: "2023-12-31", date_latest: "2024-01-01" }))).toBeNull();
    expect(yearOf(anAction({ date_earliest: "", date_latest: "" }))).toBeNull();
  });
});

describe("fallsWithin", () => {
  it("takes a range that lies wholly within the years, and no other", () => {
    const winter = anAction({ date_earliest: "2024-12-01", date_latest: "2025-02-28" });
    expect(fallsWithin(winter, { first: 2024, last: 2025 })).toBe(true);
    expect(fallsWithin(winter, { first: 2025, last: 2025 })).toBe(false);
    expect(fallsWithin(anAction({ date_earliest: "", date_latest: "" }), { first: 1900, last: 2100 })).toBe(false);
  });
});

describe("yearsOfContacts", () => {
  it("spans the contacts, not the other actions", () => {
    const actions = [
      anAction({ date_earliest: "2021-03-24" }),
      anAction({ date_earliest: "2024-06-18" }),
      anAction({ date_earliest: "2019-01-01", contact: false })
    ];
    expect(yearsOfContacts(actions)).toEqual({ first: 2021, last: 2024 });
    expect(listYears({ first: 2021, last: 2024 })).toEqual([2021, 2022, 2023, 2024]);
  });

  it("is null where no contact has a year", () => {
    expect(yearsOfContacts([anAction({ date_earliest: "", date_latest: "" })])).toBeNull();
  });
});
