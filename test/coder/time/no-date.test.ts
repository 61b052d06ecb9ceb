import { describe, expect, it } from "vitest";
import { edtf, one, read } from "./fixture.ts";

describe("numbers", () => {
  it("make a date after il, where nothing counted follows", () => {
    expect(edtf("Il 15 ha incontrato Kim; il 20, a Mosca; per il ventidue.")).toEqual(["2025-10-15", "2025-10-20", "2025-10-22"]);
    expect(edtf("giovedì 23")).toEqual(["2025-10-23"]);
  });

  it.each([
    "il 15%",
    "il 15 per cento",
    "i 15 Paesi",
    "il G20",
    "il 38° parallelo",
    "il 38º parallelo",
    "dal 15 al 20 per cento",
    "vinse il 2 a 1",
    "da 15 a 20 missili",
    "tra 10 e 20",
    "da 2000 a 2100 soldati",
    "il 20,5",
    "circa 15.000 soldati",
    "due set a uno",
    "più del 2000 per cento",
    "12-15 missili",
    "alle 10.30",
    "un 20enne"
  ])("%s is no date", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("of soldiers are not years", () => {
    expect(edtf("il 24 febbraio 1500 soldati")).toEqual(["2025-02-24"]);
    expect(edtf("lunedì 15 soldati")).toEqual(["2025-10-27"]);
  });
});

describe("words that only look like dates", () => {
  it.each([
    "Di Mimmo Di Maggio",
    "la primavera araba",
    "ogni lunedì",
    "i lunedì",
    "il lunedì",
    "tutti i sabati",
    "secolo dopo secolo",
    "la città natale",
    "lo stadio Primo Maggio",
    "ogni giorno più acuta",
    "per la prima volta",
    "prima di partecipare",
    "un tempo",
    "due volte la settimana.",
    "la settimana della moda",
    "l'anno 113 dell'era Juche",
    "nell'anno 113 Juche"
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("stand apart in separate paragraphs and sentences", () => {
    expect(edtf("a settembre\n\n2024 fu")).toEqual(["2025-09"]);
    expect(edtf("Arrivò il 15. Maggio fu freddo.")).toEqual(["2025-10-15"]);
    expect(edtf("il 24\nfebbraio")).toEqual(["2025-02-24"]);
  });
});

describe("how long something had not happened", () => {
  it.each([
    "Per la prima volta dal 2013 si sono visti",
    "la prima visita di Putin dal 2000",
    "l’ultima visita, dal luglio 2018",
    "mai così vicini dal 2018",
    "la sua prima visita all'estero da tre anni",
    "il primo vertice dallo scorso autunno"
  ])("is no date of it: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    "Il primo ministro è in carica dal 2019",
    "Lo disse per la prima volta. Dal 2019 tace",
    "prima della guerra, dal 2019"
  ])("is not told here: %s", (text) => {
    expect(one(text)).toMatchObject({ earliest: "2019-01-01", open: "since" });
  });
});
