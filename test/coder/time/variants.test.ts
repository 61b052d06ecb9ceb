import { describe, expect, it } from "vitest";
import { timeExpressions } from "../../../src/coder/time.ts";
import { codebook } from "../fixture.ts";

const WEDNESDAY = { earliest: "2025-10-29", latest: "2025-10-29" };
const events = new Set(codebook.classes.get("dated-event"));
const dates = (text: string): string[] =>
  timeExpressions(text, WEDNESDAY, { calendar: codebook.calendar, events, tens: true }).map((e) => e.edtf || "?");

describe("dates of several members", () => {
  it.each([
    ["ha visto Putin il 18, 19 e 20 giugno 2024", ["2024-06-18/2024-06-20"]],
    ["ha visto Putin il 12/13 settembre 2023", ["2023-09-12/2023-09-13"]],
    ["ha visto Putin nei giorni 3, 4 e 5 settembre", ["2025-09-03/2025-09-05"]],
    ["guiderà una delegazione dal 28 al 31 ottobre", ["2025-10-28/2025-10-31"]],
    ["guiderà una delegazione dal 3 al 5 novembre", ["2025-11-03/2025-11-05"]],
    ["ha visto Xi nel marzo e nel maggio del 2018", ["{2018-03,2018-05}"]],
    ["ha visto Xi nel 2018, nel 2019 e nel 2025", ["{2018,2019,2025}"]],
    ["nel 2018 ha visto Xi e nel 2019 Trump", ["2018", "2019"]],
    ["è arrivato il 12 settembre e il 15 è ripartito", ["2025-09-12", "2025-09-15"]]
  ])("%s", (text, edtf) => expect(dates(text)).toEqual(edtf));
});

describe("amounts that are less than exact", () => {
  it.each([
    ["due anni e mezzo fa", "2023-01-28~/2023-07-29~"],
    ["una decina di giorni fa", "2025-10-16~/2025-10-22~"],
    ["circa un mese fa", "2025-09-14~/2025-10-14~"],
    ["tre giorni fa circa", "2025-10-25~/2025-10-27~"],
    ["quasi sei anni fa", "2019-10-29~/2020-10-27~"],
    ["poco meno di quattro mesi fa", "2025-06-29~/2025-07-29~"],
    ["l’altra sera", "2025-10-22~/2025-10-28"],
    ["qualche sera fa", "2025-10-22~/2025-10-28"],
    ["nel week end scorso", "2025-10-25/2025-10-26"],
    ["a inizio estate", "2025-06-01/2025-07-15"],
    ["alla fine della primavera del 2019", "2019-05-01/2019-06-21"],
    ["più di due anni fa", "../2023-12-31"],
    ["oltre tre settimane fa", "../2025-10-12"],
    ["meno di due settimane fa", "2025-10-15/2025-10-29"],
    ["meno di un mese fa", "2025-09-29/2025-10-29"]
  ])("%s", (text, edtf) => expect(dates(`ha scritto a Putin ${text}`)).toEqual([edtf]));
});

describe("parts and surroundings of a date", () => {
  it.each([
    ["nella prima decade di ottobre", "2025-10-01/2025-10-10"],
    ["nella seconda decade di settembre", "2025-09-11/2025-09-20"],
    ["nella penultima domenica di settembre", "2025-09-21"],
    ["nel weekend del 20 settembre", "2025-09-20/2025-09-21"],
    ["nel fine settimana del 20 e 21 settembre", "2025-09-20/2025-09-21"],
    ["a ridosso di Ferragosto", "2025-08-10~/2025-08-20~"],
    ["intorno al 15 agosto", "2025-08-10~/2025-08-20~"],
    ["a Pasqua", "2025-04-20"],
    ["il martedì grasso", "2025-03-04"],
    ["a Santo Stefano", "2024-12-26"],
    ["la notte scorsa", "2025-10-28/2025-10-29"],
    ["il 20 giugno dell'anno precedente", "2024-06-20"],
    ["l'anno scorso a giugno", "2024-06"],
    ["lo scorso anno, a settembre", "2024-09"],
    ["domani l'altro", "2025-10-31"]
  ])("%s", (text, edtf) => expect(dates(`ha visto Xi ${text}`)).toEqual([edtf]));

  it("a fine anno, told in January, is the end of the year before", () => {
    const january = { earliest: "2026-01-03", latest: "2026-01-03" };
    expect(timeExpressions("Ha visto Xi a fine anno", january, { tens: true }).map((e) => e.edtf)).toEqual(["2025-10/2025-12"]);
  });
});

describe("distances from an event", () => {
  it.each([
    ["cinque giorni dopo la parata del 3 settembre", "2025-09-08"],
    ["il giorno dopo la grande parata militare del 3 settembre", "2025-09-04"],
    ["alla vigilia del vertice del 27 aprile 2018", "2018-04-26"],
    ["due mesi dopo la visita di Putin a Pyongyang del giugno 2024", "2024-08"],
    ["a distanza di pochi giorni", "2025-10-11/2025-10-20~"],
    ["a distanza di due mesi dal vertice", "?"],
    ["due giorni dopo la parata", "?"]
  ])("%s", (text, edtf) => expect(dates(`Il 10 ottobre è arrivato. Ha visto Xi ${text}`).slice(1)).toEqual([edtf]));

  it("are counted from the date named before where somebody, not an event, follows", () => {
    expect(dates("Il 10 ottobre è arrivato. Due giorni dopo il presidente ha visto Xi")).toEqual(["2025-10-10", "2025-10-12"]);
  });
});

describe("a day without a month", () => {
  it.each([
    ["Arrivato il 12 settembre, ha visto Putin il 13", ["2025-09-12", "2025-09-13"]],
    ["Dal 2 al 5 settembre è stato a Pechino, dove il 4 ha visto Xi", ["2025-09-02/2025-09-05", "2025-09-04"]],
    ["È arrivato il 28 settembre. Il 3 ha visto Xi", ["2025-09-28", "2025-10-03"]],
    ["Giunto il 28 settembre, è stato ricevuto il 30 dal ministro", ["2025-09-28", "2025-09-30"]],
    ["Il vertice era previsto per il 12 giugno. Il 24 Trump lo ha annullato", ["2026-06-12", "2025-10-24"]]
  ])("goes with the month being told: %s", (text, edtf) => expect(dates(text)).toEqual(edtf));
});
