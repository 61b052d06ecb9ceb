import { describe, expect, it } from "vitest";
import { list, owners, roles } from "./a-gazetteer.ts";

describe("roles.csv", () => {
  it("has each role once, on one of three levels", () => {
    expect(new Set(roles.map((row) => row.role)).size).toBe(roles.length);
    for (const row of roles) expect(["leader", "minister", "other"], row.role).toContain(row.level);
  });

  it("gives each phrase, in lower case, to one role", () => {
    for (const [phrase, rows] of owners(roles, "patterns"))
      expect(
        rows.map((row) => row.role),
        phrase
      ).toHaveLength(1);
    for (const row of roles) {
      expect(row.patterns, row.role).not.toBe("");
      expect(row.patterns).toBe(row.patterns.toLowerCase());
    }
  });

  it.each([
    ["ministro degli esteri", "foreign minister", "minister"],
    ["capo della diplomazia", "foreign minister", "minister"],
    ["segretario di stato", "foreign minister", "minister"],
    ["primo vice ministro degli esteri", "deputy foreign minister", "minister"],
    ["leader", "leader", "leader"],
    ["cancelliere", "prime minister", "leader"],
    ["primo segretario", "party secretary", "leader"],
    ["presidente del presidium", "parliament speaker", "minister"],
    ["ex presidente", "former president", "other"],
    ["inviata speciale", "special envoy", "other"],
    ["ambasciatrice", "ambassador", "other"],
    ["delegazione", "delegation", "other"],
    ["truppe", "troops", "other"]
  ])("reads “%s” as %s, level %s", (phrase, role, level) => {
    const [row] = roles.filter(({ patterns }) => list(patterns).includes(phrase));
    expect(row).toMatchObject({ role, level });
  });

  it("leaves out words that are as often adjectives or participles", () => {
    const phrases = owners(roles, "patterns");
    for (const word of ["militare", "ufficiale", "diplomatica", "sovrano", "responsabile"])
      expect(phrases.has(word), word).toBe(false);
  });
});
