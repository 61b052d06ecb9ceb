import { describe, expect, it } from "vitest";
import { told } from "../../fixture.ts";

describe("who opens a title without a verb", () => {
  it("does what the noun tells", () => {
    expect(told("Usa, nuove sanzioni a Pyongyang")).toEqual(["USA → PRK sanction"]);
    expect(told("Lavrov in visita a Pyongyang")).toEqual(["RUS → PRK visit"]);
  });

  it("does it where it comes from there", () => {
    expect(told("Da Pyongyang no all'invito di Seul")).toEqual(["PRK → KOR refusal"]);
    expect(told("Da Mosca aiuti alimentari a Pyongyang")).toEqual(["RUS → PRK aid"]);
  });

  it("does not where the noun is somebody else's", () => {
    expect(told("Da Mosca un messaggio di Kim Jong-un a Xi Jinping")).toEqual(["PRK → CHN message"]);
    expect(told("Da Hanoi il vertice Trump-Kim")).toEqual(["PRK → USA meeting"]);
    expect(told("Cina, visita di Kim Jong-un a Pechino")).toEqual(["PRK → CHN visit"]);
  });

  it("may be the noun itself, though it looks like a verb", () => {
    expect(told("Visita di Shoigu a Pyongyang")).toEqual(["RUS → PRK visit"]);
    expect(told("Condanna di Seul per il lancio nordcoreano")).toEqual(["KOR → PRK criticism"]);
  });

  it("expels or summons", () => {
    expect(told("Malesia, espulso l'ambasciatore nordcoreano")).toEqual(["MYS → PRK expulsion"]);
    expect(told("Spagna, convocato l'ambasciatore nordcoreano")).toEqual(["ESP → PRK criticism"]);
    expect(told("Corea del Nord, espulso l'ambasciatore malese")).toEqual([]);
  });

  it("does nothing if it is North Korea, of which the title tells", () => {
    expect(told("Corea del Nord, appello a Trump per i detenuti")).toEqual([]);
  });
});

describe("the country that a title is about", () => {
  it("is the one that an act is against", () => {
    expect(told("Corea del Nord, nuove sanzioni Usa")).toEqual(["USA → PRK sanction"]);
    expect(told("Corea del Nord, condanna di Trump")).toEqual(["USA → PRK criticism"]);
  });

  it("is not where another is named, or forces train", () => {
    expect(told("Corea del Nord, nuove sanzioni Usa alla Cina")).toEqual([]);
    expect(told("Corea del Nord, esercitazioni di Seul al confine")).toEqual([]);
  });
});
