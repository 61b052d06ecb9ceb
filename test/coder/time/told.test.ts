import { describe, expect, it } from "vitest";
import { timeExpressions } from "../../../src/coder/time.ts";
import { edtf, on, one, read, WEDNESDAY } from "./fixture.ts";

describe("dates told from another date in the text", () => {
  it("are counted from the last one named", () => {
    expect(edtf("Il 3 maggio è partito. Il giorno dopo è tornato; due giorni dopo, la stessa giornata…")).toEqual([
      "2025-05-03",
      "2025-05-04",
      "2025-05-06",
      "2025-05-06"
    ]);
    expect(edtf("Il 3 maggio parlò, la vigilia aveva taciuto, l’anno dopo morì.")).toEqual(["2025-05-03", "2025-05-02", "2026"]);
    expect(edtf("la vigilia del 9 maggio 2024")).toEqual(["2024-05-08"]);
  });

  it("reach from there to the publication after da allora", () => {
    expect(edtf("Nel 2019 fallì il vertice; da allora tace.")).toEqual(["2019", "2019-01-01/2025-10-29"]);
    expect(edtf("Da allora tace.")).toEqual([""]);
  });

  it("run back from it where they are a period", () => {
    expect(edtf("Il 3 maggio parlò, dopo aver taciuto nei tre giorni precedenti.")).toEqual([
      "2025-05-03",
      "2025-04-30/2025-05-02"
    ]);
  });

  it("reach as far as anybody would call some, where the distance has no number", () => {
    expect(read("Il 3 maggio partì. Pochi giorni dopo morì.").map((e) => [e.text, e.edtf])).toEqual([
      ["Il 3 maggio", "2025-05-03"],
      ["Pochi giorni dopo", "2025-05-04/2025-05-13~"]
    ]);
  });

  it("of a year told of as history has that year", () => {
    const told = "Nel 2018 si videro due volte. A giugno si videro a Singapore.";
    const dates = (history: boolean) => timeExpressions(told, WEDNESDAY, { history: () => history }).map((e) => e.edtf);
    expect(dates(true)).toEqual(["2018", "2018-06"]);
    expect(dates(false)).toEqual(["2018", "2025-06"]);
    expect(edtf("Nel 2019 partì. Nel giugno di quell’anno tornò.")).toEqual(["2019", "2019-06"]);
    expect(edtf("nel marzo di due anni fa")).toEqual(["2023-03"]);
  });

  it("begin after a day, and lie on no known day before one", () => {
    expect(one("dopo il 2019")).toMatchObject({ edtf: "2019-01-01/2025-10-29", open: "since" });
    expect(one("prima del 2018")).toMatchObject({ edtf: "", adrift: true });
    expect(edtf("la prima del 2024")).toEqual(["2024"]);
  });

  it("are of the month told of, where the end of this one is still to come", () => {
    expect(edtf("Nel marzo 2017 fu espulso. L’accordo fu firmato alla fine del mese.", on("2019-03-11"))).toEqual([
      "2017-03",
      "2017-03-16/2017-03-31"
    ]);
  });

  it("look back to either end of a range for a year, not for a day", () => {
    expect(edtf("Chiusa dal 2017. In quell’anno partì.")).toEqual(["2017-01-01/2025-10-29", "2017"]);
    expect(edtf("Fino a gennaio lavorarono insieme. Da allora si sentivano.")[1]).toBe("2025-01-01/2025-10-29");
  });

  it("keep the width of a date of several months", () => {
    expect(edtf("Un anno fa partì; tre mesi dopo tornò.", on("2021-07-27"))).toEqual(["2020-06/2020-08", "2020-09/2020-11"]);
  });

  it("are unknown without one, or counted from an event", () => {
    expect(edtf("Il giorno dopo è partito")).toEqual([""]);
    expect(edtf("Il 3 maggio parlò. Alla vigilia del vertice tacque.")).toEqual(["2025-05-03", ""]);
    expect(edtf("Dal 2019 tace. Il giorno dopo parlò.")).toEqual(["2019-01-01/2025-10-29", ""]);
  });
});

describe("what goes on from a day that is told", () => {
  it.each([
    ["Lunedì ha visto Putin. In serata ha cenato.", ["2025-10-27", "2025-10-27"]],
    ["Tre settimane fa ha visto Putin. In serata ha cenato.", ["2025-10-06/2025-10-12", "2025-10-29"]],
    ["Dopo il vertice di lunedì ha taciuto. In serata ha cenato.", ["2025-10-27", "2025-10-29"]],
    ["Lunedì ha visto Putin. In serata cenerà con Xi.", ["2025-10-27", "2025-10-29"]],
    ["Nel 1973 inviò piloti. Negli anni successivi inviò armi.", ["1973", "1974-01-01/1980-12-31~"]],
    ["Lunedì partì. Nei giorni seguenti tacque.", ["2025-10-27", "2025-10-28/2025-11-06~"]],
    ["L’anno scorso, il 16 aprile, ha scritto.", ["2024", "2024-04-16"]],
    ["Nel 2019, a giugno, ha scritto.", ["2019", "2019-06"]]
  ])("%s", (text, dates) => {
    expect(edtf(text)).toEqual(dates);
  });

  it("is not counted from a day before it where the last one told is not known", () => {
    expect(edtf("Il 31 ottobre 2023 lo scrisse. Venerdì arrivò. Due giorni dopo ripartì.", null)).toEqual(["2023-10-31", "", ""]);
  });
});

describe("hours of a day that the sentence names", () => {
  it.each([
    ["Lunedì è arrivato e in serata ha visto Putin.", ["2025-10-27"]],
    ["In serata, il 3 maggio, ha parlato.", ["2025-05-03"]],
    ["Ieri è partito; nel pomeriggio e in serata ha taciuto.", ["2025-10-28"]],
    ["Il 3 maggio arrivò, in mattinata parlò. Il giorno dopo partì.", ["2025-05-03", "2025-05-04"]]
  ])("are not today's: %s", (text, expected) => {
    expect(edtf(text)).toEqual(expected);
  });

  it.each([
    ["Il 3 maggio parlò. In serata ha taciuto.", ["2025-05-03", "2025-05-03"]],
    ["Il 18 giugno 2024 è arrivato. Nel pomeriggio ha firmato.", ["2024-06-18", "2024-06-18"]],
    ["È stato in Cina dal 25 al 28 marzo 2018. Il 27 ha visto Xi.", ["2018-03-25/2018-03-28", "2018-03-27"]],
    ["Il 12 settembre 2023 è arrivato. Il 13 ha visto Putin.", ["2023-09-12", "2023-09-13"]]
  ])("are, like a day alone, those of the sentence before, however long ago: %s", (text, expected) => {
    expect(edtf(text)).toEqual(expected);
  });

  it.each([
    ["Nel pomeriggio ha parlato.", ["2025-10-29"]],
    ["Il 3 maggio parlò. Poi tacque. In serata ha taciuto.", ["2025-05-03", "2025-10-29"]],
    ["“Ci vediamo il 3 maggio.” Sì. “In serata” è tornato.", ["2025-05-03", "2025-10-29"]],
    ["Il 3 maggio parlò!\n\nPoi tacque.\n\nin serata tacque", ["2025-05-03", "2025-10-29"]],
    ["In mattinata ha visto Xi, che dal 2019 tace.", ["2025-10-29", "2019-01-01/2025-10-29"]]
  ])("are today's where it names none: %s", (text, expected) => {
    expect(edtf(text)).toEqual(expected);
  });
});
