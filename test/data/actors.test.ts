import { describe, expect, it } from "vitest";
import { actors, list, owners, places, type Row, roles, same } from "./a-gazetteer.ts";

const tenures = (actor: string) => actors.filter((row) => row.actor === actor);
const owner = (spelling: string) => [
  ...new Set(actors.filter((row) => list(row.spellings).includes(spelling)).map((row) => row.actor))
];

/** The first and the last day that a tenure surely covers; a bare year or month may begin or end on any of its days. */
const begins = ({ from }: Row) => (from === "" ? "0000" : `${from}${{ 4: "-12-31", 7: "-31" }[from.length] ?? ""}`);
const ends = ({ to }: Row) => (to === "" ? "9999" : `${to}${{ 4: "-01-01", 7: "-01" }[to.length] ?? ""}`);
const overlap = (a: Row, b: Row) => begins(a) < ends(b) && begins(b) < ends(a);
const pairs = (rows: Row[]) => rows.flatMap((a, i) => rows.slice(i + 1).map((b) => [a, b] as const));

describe("actors.csv", () => {
  it("has each actor, country, role and beginning once", () => {
    const keys = actors.map(({ actor, country, role, from }) => [actor, country, role, from].join("|"));
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  });

  it("takes kinds, countries and roles from their lists", () => {
    const codes = new Set(places.map((row) => row.country));
    const known = new Set(roles.map((row) => row.role));
    for (const row of actors) {
      expect(["person", "institution", "agency", "group"], row.actor).toContain(row.kind);
      expect(known, row.actor).toContain(row.role);
      expect(["true", "false"], row.actor).toContain(row.default);
      expect(row.spellings, row.actor).not.toBe("");
      if (row.country !== "") expect(codes, row.actor).toContain(row.country);
    }
  });

  it("leaves the country empty for groups and heads of international organisations only", () => {
    for (const row of actors)
      expect(row.country === "", row.actor).toBe(row.kind === "group" || row.role === "head of international organisation");
  });

  it("writes dates as ISO years, months or days, in order", () => {
    for (const row of actors) {
      for (const date of [row.from, row.to]) expect(date).toMatch(/^$|^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
      const length = Math.min(row.from.length, row.to.length);
      expect(row.from.slice(0, length) <= row.to.slice(0, length), row.actor).toBe(true);
    }
  });

  it("gives a person one role at a time", () => {
    for (const actor of new Set(actors.map((row) => row.actor)))
      for (const [a, b] of pairs(tenures(actor))) expect(overlap(a, b), `${actor}: ${a.role} and ${b.role}`).toBe(false);
  });

  it("gives a person the same spellings in every tenure", () => {
    for (const actor of new Set(actors.map((row) => row.actor)))
      expect(new Set(tenures(actor).map((row) => `${row.spellings};${row.short}`)).size, actor).toBe(1);
  });

  it("gives no full spelling to two actors", () => {
    for (const [spelling, rows] of owners(actors, "spellings"))
      expect([...new Set(rows.map((row) => row.actor))], spelling).toHaveLength(1);
  });

  it("lets a short form mean one actor by default at any time", () => {
    for (const [short, rows] of owners(
      actors.filter((row) => row.default === "true"),
      "short"
    ))
      for (const [a, b] of pairs(rows))
        expect(a.actor === b.actor || !overlap(a, b), `${short}: ${a.actor} and ${b.actor}`).toBe(true);
  });

  it("marks a default only on a row that has a short form", () => {
    for (const row of actors) if (row.default === "true") expect(row.short, row.actor).not.toBe("");
  });

  it("calls no actor by the name of a country, its capital or its people", () => {
    const taken = owners(places, "names", "demonyms", "capital", "metonyms");
    for (const [spelling, rows] of owners(actors, "spellings", "short"))
      expect(
        taken.get(spelling)?.map((row) => row.name),
        `${rows[0].actor}: ${spelling}`
      ).toBeUndefined();
  });

  it("has no short form that is an Italian word at the head of a sentence", () => {
    const shorts = owners(actors, "short");
    for (const word of ["No", "Ma", "Si", "Da", "Dai", "Sul", "Con", "Fu", "Le", "He", "So", "O", "An"])
      expect(shorts.has(same(word)), word).toBe(false);
  });

  it.each([
    ["Kim Jong-un", "Kim Jong Un"],
    ["Choe Son-hui", "Choe Son Hui"],
    ["Raul Castro", "Raúl Castro"],
    ["Sergej Lavrov", "Sergei Lavrov"],
    ["Andrei Belousov", "Andrei Belousov"],
    ["Alexander Matsegora", "Alexander Matsegora"],
    ["Lee Jae-myung", "Lee Jae-myung"],
    ["Volodymyr Zelenskyj", "Volodymyr Zelensky"],
    ["Korea Jongaang Daily", "Korea JoongAng Daily"],
    ["Nazioni Unite", "United Nations"],
    ["paesi socialisti", "socialist countries"]
  ])("knows “%s” as %s", (spelling, actor) => {
    expect(owner(spelling)).toEqual([actor]);
  });

  it("means Kim Jong Un by “Kim” since December 2011, and his father before", () => {
    const meant = owners(
      actors.filter((row) => row.default === "true"),
      "short"
    ).get("kim");
    expect(meant?.map(({ actor, to }) => [actor, to])).toEqual([
      ["Kim Il Sung", "1994-07-08"],
      ["Kim Jong Il", "2011-12-17"],
      ["Kim Jong Un", ""]
    ]);
  });

  it.each([
    ["Choe Son Hui", "2021-03-18", "deputy foreign minister"],
    ["Choe Son Hui", "2025-10-27", "foreign minister"],
    ["Nguyen Phu Trong", "2021-03-24", "president"],
    ["Thongloun Sisoulith", "2021-03-24", "president"],
    ["Raúl Castro", "2021-03-24", "party secretary"],
    ["Donald Trump", "2023-09-13", "former president"],
    ["Vladimir Putin", "2010-06-01", "prime minister"],
    ["Wang Yi", "2023-04-01", "party official"]
  ])("knows what %s was on %s", (actor, day, role) => {
    const held = tenures(actor).filter(({ from, to }) => from <= day && (to === "" || day <= to));
    expect(held.map((row) => row.role)).toEqual([role]);
  });
});
