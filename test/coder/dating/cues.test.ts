import { describe, expect, it } from "vitest";
import { when } from "../fixture.ts";

describe("a time that was not worked out", () => {
  it.each([
    "Kim Jong Un ha incontrato Putin dopo due settimane di silenzio.",
    "Kim Jong Un ha incontrato Putin a otto mesi dal vertice di Hanoi.",
    "Dall'inizio della guerra in Ucraina, Kim Jong Un ha incontrato Putin.",
    "Durante il suo primo mandato Putin ha incontrato Kim Jong Un.",
    "Prima della pandemia Kim Jong Un ha incontrato Putin."
  ])("never gives the day of the article: %s", (text) => {
    expect(when(text)).toEqual(["PRK → RUS meeting ../2025-10-29 publication"]);
  });
});

describe("an act told beside another", () => {
  it("has not the day of the talk in which it is the topic", () => {
    expect(when("Martedì Kim Jong Un ha parlato con Putin dell'incontro con Trump a Singapore.")).toEqual([
      "PRK → RUS meeting 2025-10-28 relative",
      "PRK → USA meeting ../2025-10-28 publication"
    ]);
  });

  it.each([
    "L'incontro tra Kim Jong Un e Trump è fallito.",
    "I media ne parlano dopo il fallimento del vertice tra Kim Jong Un e Trump.",
    "I media ne parlano dopo i contatti che Trump aveva avuto con Kim Jong Un."
  ])("was before, where the text says how it ended or looks back on it: %s", (text) => {
    expect(when(text)).toEqual(["PRK → USA meeting ../2025-10-29 publication"]);
  });

  it("does not take the day of the last one", () => {
    expect(
      when("Shoigu ha incontrato Kim Jong Un per attuare gli accordi presi nella sua ultima visita del 4 giugno.")
    ).toContain("PRK → RUS meeting 2025-10-29 publication");
  });

  it("came before the visit, where it is the invitation to it", () => {
    expect(when("Su invito di Kim Jong Un, Putin è arrivato lunedì a Pyongyang.")).toContain(
      "PRK → RUS invitation ../2025-10-27 publication"
    );
  });

  it("came on the day of an arrival told in passing, or later", () => {
    expect(when("Choe Son Hui, arrivata lunedì a Mosca, ha incontrato Lavrov.")).toContain(
      "PRK → RUS meeting 2025-10-27/2025-10-29 inherited"
    );
  });

  it("came some time before, where a clause with “dopo che” only looks back on it", () => {
    expect(when("I media parlano del vertice, dopo che Trump ha accettato l'invito di Kim Jong Un.")).toContain(
      "USA → PRK pledge ../2025-10-29 publication"
    );
  });

  it("came some time before, where “da quando” names no time", () => {
    expect(when("Da quando Cina e Corea del Nord hanno firmato un accordo, Seul tace.")).toEqual([
      "PRK → CHN agreement ../2025-10-29 publication"
    ]);
  });

  it("goes on from the sentence before it with “poi”, however long ago that was", () => {
    expect(when("Il 3 settembre Kim Jong Un è arrivato a Pechino. Poi ha incontrato Xi Jinping.")).toContain(
      "PRK → CHN meeting 2025-09-03 inherited"
    );
  });
});

describe("the publication", () => {
  const TEXT = "Kim Jong Un ha incontrato Putin cinque giorni dopo la parata del 3 settembre. Ieri ha ricevuto To Lam.";
  it("gives the same dates from a header, a curated row or a dateline", () => {
    const given = when(TEXT);
    expect(given).toEqual(["PRK → RUS meeting 2025-09-08 relative", "PRK → VNM meeting 2025-10-28 relative"]);
    expect(when(` date 2025-10-29 ${TEXT}`, "")).toEqual(given);
    expect(when(`Kim a Mosca\n29 ottobre 2025\n${TEXT}`, "")).toEqual(given);
    expect(when(`Roma, 29 ott. 2025 (askanews) – ${TEXT}`, "")).toEqual(given);
  });
});
