import { describe, expect, it } from "vitest";
import { told } from "../fixture.ts";
import { phrases } from "./phrases.ts";

describe("two names that a hyphen joins", () => {
  it("are both sides of what the noun before them tells", () => {
    expect(told("Il vertice Trump-Kim Jong-un si è tenuto a Singapore.", "2018-06-13")).toEqual(["PRK → USA meeting"]);
    expect(told("Cina-Corea del Nord: incontro Xi-Kim a Pechino")).toEqual(["PRK → CHN meeting"]);
    expect(told("I colloqui russo-nordcoreani si sono aperti ieri a Mosca.")).toEqual(["PRK → RUS meeting"]);
  });

  it("are both sides of what a title tells after them", () => {
    expect(told("Russia-Corea del Nord, siglato un accordo sul turismo")).toEqual(["PRK → RUS agreement"]);
    expect(told("Usa-Nordcorea: incontro tra i negoziatori a Stoccolma")).toEqual(["PRK → USA meeting"]);
  });

  it("are no one who acts, and no halves of one person’s name", () => {
    expect(told("L’asse Mosca-Pyongyang ha un nuovo capitolo.")).toEqual([]);
    expect(phrases("Ha parlato Kim Jong-un.").map(({ text }) => text)).toEqual(["Kim Jong un"]);
  });
});
