import { describe, expect, it } from "vitest";
import { phrases, who } from "./phrases.ts";

describe("what is no actor", () => {
  it("is a place that somebody goes to", () => {
    expect(phrases("Kim è arrivato a Vladivostok.").map(({ text, kind }) => `${text}: ${kind}`)).toEqual([
      "Kim: actor",
      "Vladivostok: place"
    ]);
    expect(phrases("Putin è in Corea del Nord.").at(-1)?.kind).toBe("place");
    expect(phrases("Mosca ha risposto.")[0].kind).toBe("actor");
  });

  it("is a nationality beside a noun", () => {
    expect(phrases("Le armi nordcoreane sono arrivate.").map(({ kind }) => kind)).toEqual(["adjective"]);
    expect(phrases("I nordcoreani sono partiti.").map(({ kind }) => kind)).toEqual(["actor"]);
  });

  it.each(["Il nordcoreano Kim Myong-sik è a Mosca.", "Il viceamm. nordcoreano Kim Myong-sik è a Mosca."])(
    "is a nationality with a name that nobody knows: “%s”",
    (text) => {
      expect(who(text)).toEqual(["PRK/Kim Myong-sik/", "RUS//"]);
    }
  );

  it("is the agency that reports", () => {
    expect(phrases("Kim è partito, dice l'agenzia Tass.").at(-1)).toMatchObject({ kind: "agency", refs: [{ actor: "TASS" }] });
  });

  it("is a sea that has a country's name", () => {
    expect(who("Il missile è caduto nel Mar del Giappone.")).toEqual([""]);
    expect(who("Il missile ha sorvolato il nord del Giappone.")).toEqual(["JPN//"]);
  });

  it("gives way to no shorter name that takes in its article", () => {
    expect(who("La Repubblica Popolare Democratica di Corea tace.")).toEqual(["PRK//"]);
  });

  it.each(["hanno", "avevano", "avrebbero"])("is a people before “%s”", (auxiliary) => {
    expect(phrases(`Ieri i nordcoreani ${auxiliary} chiesto altro.`).map(({ kind }) => kind)).toEqual(["actor"]);
  });

  it("is a body of several words, also without its capital", () => {
    expect(who("Il consiglio di sicurezza dell'ONU tace.")).toEqual(["/United Nations Security Council/"]);
    expect(who("Tace la commissione europea.")).toEqual(["/European Commission/"]);
  });
});
