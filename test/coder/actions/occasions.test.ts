import { expect, it, vi } from "vitest";
import { occasions } from "../../../src/coder/actions/occasions.ts";
import { anAction, russia } from "../../data/an-action.ts";

/** A contact with Russia between two days; either may be open. */
function contact(action_id: string, date_earliest: string, date_latest = date_earliest, more = {}) {
  return anAction({ ...russia, action_id, date_earliest, date_latest, ...more });
}

/** The occasions of the contacts, each as the list of their ids. */
function grouped(...contacts: ReturnType<typeof contact>[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const [id, occasion] of occasions(contacts)) groups.set(occasion, [...(groups.get(occasion) ?? []), id]);
  return [...groups.values()];
}

it("a visit, its talks and its invitation are one occasion", () => {
  const visit = contact("visit", "2024-06-18", "2024-06-19");
  expect(grouped(visit, contact("talks", "2024-06-19"), contact("invitation", "2024-06-18"))).toHaveLength(1);
});

it("trips that touch, or lie a day apart, are one occasion; two days apart they are two", () => {
  const first = contact("first", "2024-06-18", "2024-06-19");
  expect(grouped(first, contact("same day", "2024-06-19", "2024-06-21"))).toHaveLength(1);
  expect(grouped(first, contact("next day", "2024-06-20"))).toHaveLength(1);
  expect(grouped(first, contact("two days on", "2024-06-21"))).toHaveLength(2);
});

it("a long stay holds what falls within it, also after a shorter contact", () => {
  expect(
    grouped(contact("stay", "2024-06-10", "2024-06-17"), contact("call", "2024-06-11"), contact("leave", "2024-06-18"))
  ).toHaveLength(1);
});

it("the same days with two partners are two occasions", () => {
  const other = anAction({ action_id: "letter", date_earliest: "2024-06-18" });
  expect(grouped(contact("visit", "2024-06-18"), other)).toHaveLength(2);
});

it("a contact dated to a month joins the one occasion of that month", () => {
  expect(grouped(contact("visit", "2024-06-18", "2024-06-19"), contact("treaty", "2024-06-01", "2024-06-30"))).toHaveLength(1);
});

it("a contact dated to a month with two occasions, or with none, is one of its own", () => {
  const month = contact("treaty", "2024-06-01", "2024-06-30");
  expect(grouped(contact("first", "2024-06-03"), contact("second", "2024-06-20"), month)).toHaveLength(3);
  expect(grouped(contact("earlier", "2024-05-03"), month)).toHaveLength(2);
  expect(grouped(month, contact("another", "2024-06-01", "2024-06-30"))).toHaveLength(2);
});

it("a contact with an open date joins the occasion that holds its other end, as an invitation does the visit it led to", () => {
  const visit = contact("visit", "2024-06-18", "2024-06-19");
  expect(grouped(contact("earlier", "2022-08-15"), visit, contact("invitation", "", "2024-06-18"))).toEqual([
    ["earlier"],
    ["visit", "invitation"]
  ]);
  expect(grouped(visit, contact("later", "", "2024-12-05"))).toHaveLength(2);
});

it("a contact whose date is not known is an occasion of its own", () => {
  expect(grouped(contact("visit", "2024-06-18"), contact("none", "", ""))).toHaveLength(2);
});

it("what is no contact belongs to no occasion", () => {
  expect(occasions([contact("plan", "2024-06-18", "2024-06-18", { status: "planned" })]).size).toBe(0);
  expect(occasions([contact("praise", "2024-06-18", "2024-06-18", { contact: false })]).size).toBe(0);
  expect(occasions([contact("elsewhere", "2024-06-18", "2024-06-18", { direction: "third-party" })]).size).toBe(0);
});

it("the order of the actions does not matter, and ids name the first day and the partner", () => {
  const list = [
    contact("a", "2024-06-19"),
    contact("b", "2024-06-18"),
    contact("c", "2024-06-01", "2024-06-30"),
    contact("d", "", "")
  ];
  expect(new Map([...occasions([...list].reverse())].sort())).toEqual(new Map([...occasions(list)].sort()));
  expect([...new Set(occasions(list).values())]).toEqual(["2024-06-18-rus", "undated-rus"]);
});

it("eight times the contacts of one partner ask for eight times the looks at a contact or an occasion", () => {
  /** A contact every third day, and as many that are dated to a fortnight or open at one end. */
  const day = (k: number) => new Date(k * 3 * 86_400_000).toISOString().slice(0, 10);
  const looks = (count: number) => {
    const rows = Array.from({ length: count / 4 }, (_, k) => [
      contact(`a${k}`, day(k)),
      contact(`b${k}`, day(k), day(k + 4)),
      contact(`c${k}`, "", day(k)),
      contact(`d${k}`, day(k), "")
    ]).flat();
    let looked = 0;
    const spies = (["find", "findIndex", "filter", "some", "every", "map", "flatMap"] as const).map((name) => {
      const method = Array.prototype[name] as (...args: unknown[]) => unknown;
      return vi.spyOn(Array.prototype, name).mockImplementation(function (this: unknown[], ...args: unknown[]) {
        looked += this.length;
        return method.apply(this, args) as never;
      });
    });
    const found = occasions(rows);
    for (const spy of spies) spy.mockRestore();
    expect(found.size).toBe(count);
    expect(found.get("c0")).toBe(found.get("a0"));
    return looked;
  };
  expect(looks(1600)).toBeLessThanOrEqual(9 * looks(200));
});
