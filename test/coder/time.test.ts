import { describe, expect, it } from "vitest";
import { durations, timeExpressions, type TimeExpression } from "../../src/coder/time.ts";

const on = (day: string, latest = day) => ({ earliest: day, latest });
/** A Wednesday. */
const WEDNESDAY = on("2025-10-29");

const read = (
  text: string,
  published = WEDNESDAY as { earliest: string; latest: string } | null,
  direction?: "past" | "future"
): TimeExpression[] => timeExpressions(text, published, { direction });
const edtf = (text: string, published?: { earliest: string; latest: string } | null, direction?: "past" | "future"): string[] =>
  read(text, published, direction).map((e) => e.edtf);
const one = (
  text: string,
  published?: { earliest: string; latest: string } | null,
  direction?: "past" | "future"
): TimeExpression => {
  const found = read(text, published, direction);
  expect(
    found.map((e) => e.text),
    text
  ).toHaveLength(1);
  return found[0];
};

describe("dates written out", () => {
  it.each([
    ["il 12 giugno 2018", "2018-06-12"],
    ["12/06/2018", "2018-06-12"],
    ["12-6-2018", "2018-06-12"],
    ["il 10.10.1945", "1945-10-10"],
    ["2018-06-12", "2018-06-12"],
    ["il 12 giu. 2018", "2018-06-12"],
    ["martedì 28 ottobre 2025", "2025-10-28"],
    ["il ventuno maggio duemiladiciotto", "2018-05-21"],
    ["nel luglio 2022", "2022-07"],
    ["nell’ottobre del 2024", "2024-10"],
    ["nel 2019", "2019"],
    ["nel '94", "1994"],
    ["nella primavera del 2018", "2018-21"],
    ["l'inverno 2018-2019", "2019-24"],
    ["negli anni Novanta", "199X"],
    ["negli anni '70", "197X"],
    ["dal 3 al 5 settembre 2023", "2023-09-03/2023-09-05"],
    ["20-22 settembre 2023", "2023-09-20/2023-09-22"],
    ["dal 30 dicembre 2024 al 3 gennaio 2025", "2024-12-30/2025-01-03"],
    ["tra il 2014 e il 2018", "2014/2018"],
    ["nel 1950-53", "1950/1953"],
    ["nel primo trimestre del 2024", "2024-01/2024-03"],
    ["nel secondo semestre 2024", "2024-07/2024-12"],
    ["la terza settimana di luglio 2024", "2024-07-15/2024-07-21"],
    ["il primo venerdì di maggio 2024", "2024-05-03"],
    ["a fine gennaio 2024", "2024-01-16/2024-01-31"],
    ["all'inizio del 2024", "2024-01/2024-06"],
    ["a metà estate 2024", "2024-22"],
    ["il 2021.3", "2021-03"],
    ["l'anno 668", "0668"]
  ])("%s is %s whether or not the publication is known", (text, expected) => {
    expect(edtf(text)).toEqual([expected]);
    expect(edtf(text, null)).toEqual([expected]);
    expect(one(text, null).basis).toBe("explicit");
  });

  it("never invents a day that the calendar lacks", () => {
    expect(one("il 31 settembre 2024").earliest).toBeNull();
    expect(one("il 30 febbraio").edtf).toBe("");
  });
});

describe("dates that need the publication", () => {
  it.each([
    ["lunedì", "2025-10-27"],
    ["mercoledì", "2025-10-29"],
    ["mercoledì scorso", "2025-10-22"],
    ["lo scorso venerdì", "2025-10-24"],
    ["venerdì prossimo", "2025-10-31"],
    ["alle 10 di martedì", "2025-10-28"],
    ["martedì alle 15.30", "2025-10-28"],
    ["venerdì della prossima settimana", "2025-11-07"],
    ["oggi", "2025-10-29"],
    ["in mattinata", "2025-10-29"],
    ["ieri sera", "2025-10-28"],
    ["l'altro ieri", "2025-10-27"],
    ["dopodomani", "2025-10-31"],
    ["Oggi e domani", "2025-10-29/2025-10-30"],
    ["due giorni fa", "2025-10-27"],
    ["un mese e 21 giorni fa", "2025-09-08"],
    ["tre settimane fa", "2025-10-06/2025-10-12"],
    ["due anni fa", "2023"],
    ["tra due giorni", "2025-10-31"],
    ["la settimana scorsa", "2025-10-20/2025-10-26"],
    ["questa settimana", "2025-10-27/2025-11-02"],
    ["nel fine settimana", "2025-10-25/2025-10-26"],
    ["il mese prossimo", "2025-11"],
    ["il mese scorso", "2025-09"],
    ["l’anno scorso", "2024"],
    ["quest'anno", "2025"],
    ["a inizio anno", "2025-01/2025-06"],
    ["a fine settimana", "2025-10-30/2025-11-02"],
    ["la nostra settimana", "2025-10-27/2025-11-02"],
    ["chiude la settimana.", "2025-10-27/2025-11-02"],
    ["il resto della nostra settimana", "2025-10-29/2025-11-02"],
    ["nel weekend dopo il prossimo", "2025-11-15/2025-11-16"],
    ["nei prossimi tre decenni", "2030/2059"],
    ["nei due decenni passati", "2000/2019"],
    ["negli ultimi due decenni", "2005-10-29/2025-10-28"],
    ["tre giorni da questo momento", "2025-10-30/2025-11-01"],
    ["nelle tre settimane precedenti", "2025-10-08/2025-10-28"],
    ["nei giorni scorsi", "2025-10-22~/2025-10-28"],
    ["negli ultimi tre giorni", "2025-10-26/2025-10-28"],
    ["nelle ultime 24 ore", "2025-10-28/2025-10-29"],
    ["nei prossimi due giorni", "2025-10-30/2025-10-31"],
    ["il 24 del mese", "2025-10-24"],
    ["il 20 del prossimo mese", "2025-11-20"],
    ["il 9 maggio dell'anno prossimo", "2026-05-09"],
    ["lo scorso luglio", "2025-07"],
    ["lo scorso 3 maggio", "2025-05-03"],
    ["lo scorso autunno", "2024-23"]
  ])("%s, in copy of Wednesday 29 October 2025, is %s", (text, expected) => {
    const found = one(text);
    expect(found.edtf).toBe(expected);
    expect(found.basis).toBe("relative");
  });

  it.each([
    ["a luglio", "2025-07"],
    ["a metà marzo", "2025-03-10/2025-03-20"],
    ["ai primi di maggio", "2025-05-01/2025-05-10"],
    ["nella prima metà di maggio", "2025-05-01/2025-05-15"],
    ["Il 23 marzo", "2025-03-23"],
    ["il primo maggio", "2025-05-01"],
    ["il 1º maggio", "2025-05-01"],
    ["il 1° maggio", "2025-05-01"],
    ["12 giu.", "2025-06-12"],
    ["SEUL, 27 LUG - Il leader", "2025-07-27"],
    ["il 3 e 4 settembre", "2025-09-03/2025-09-04"],
    ["l'8 e il 9 settembre", "2025-09-08/2025-09-09"],
    ["il 3 e il 10 settembre", "{2025-09-03,2025-09-10}"],
    ["tra il 3 e il 5 settembre", "2025-09-03/2025-09-05"],
    ["dall’8 al 12 ottobre", "2025-10-08/2025-10-12"]
  ])("%s lies before the publication where no verb says otherwise: %s", (text, expected) => {
    expect(one(text)).toMatchObject({ edtf: expected, basis: "explicit" });
  });

  it("lets a range of weekdays end at the publication, not run around it", () => {
    expect(edtf("da domenica a mercoledì")).toEqual(["2025-10-26/2025-10-29"]);
    expect(edtf("lunedì e martedì")).toEqual(["2025-10-27/2025-10-28"]);
    expect(edtf("da domenica a mercoledì", WEDNESDAY, "future")).toEqual(["2025-11-02/2025-11-05"]);
  });

  it("gives a relative date of an undated article no days, and still returns it", () => {
    expect(one("lunedì", null)).toMatchObject({ earliest: null, latest: null, edtf: "", precision: "unknown" });
    expect(one("il mese scorso", null)).toMatchObject({ earliest: null, edtf: "" });
  });

  it("keeps what is known of a day or month without a year", () => {
    expect(one("il 24 febbraio", null)).toMatchObject({ earliest: null, latest: null, edtf: "XXXX-02-24", precision: "day" });
    expect(one("a luglio", null)).toMatchObject({ earliest: null, edtf: "XXXX-07" });
    expect(one("dal 3 al 5 settembre", null).edtf).toBe("XXXX-09-03/XXXX-09-05");
  });
});

describe("open ends", () => {
  it("reads from a start to the publication", () => {
    expect(one("dal 2019")).toMatchObject({ earliest: "2019-01-01", latest: "2025-10-29", open: "since" });
    expect(one("da metà febbraio", on("2021-03-24"))).toMatchObject({ edtf: "2021-02-10/2021-03-24", open: "since" });
    expect(one("dallo scorso autunno")).toMatchObject({ earliest: "2024-09-01", latest: "2025-10-29", open: "since" });
    expect(one("Chiedono da mesi di poter tornare")).toMatchObject({ edtf: "2025-04-29~/2025-10-29", open: "since" });
    expect(one("da tre giorni")).toMatchObject({ edtf: "2025-10-26/2025-10-29", open: "since" });
  });

  it("leaves a start that is still to come, or that no publication closes, open", () => {
    expect(one("da domani")).toMatchObject({ earliest: "2025-10-30", latest: null, edtf: "2025-10-30/.." });
    expect(one("dal 2019", null)).toMatchObject({ earliest: "2019-01-01", latest: null, edtf: "2019-01-01/.." });
  });

  it("reads from the publication to an end", () => {
    expect(one("resterà fino al 5 maggio")).toMatchObject({ edtf: "2025-10-29/2026-05-05", open: "until" });
    expect(one("entro la fine dell'anno")).toMatchObject({ edtf: "2025-10-29/2025-12-31", open: "until" });
    expect(one("entro l'anno")).toMatchObject({ edtf: "2025-10-29/2025-12-31", open: "until" });
    expect(one("entro tre giorni")).toMatchObject({ edtf: "2025-10-29/2025-11-01", open: "until" });
    expect(one("fino al 2019")).toMatchObject({ earliest: null, latest: "2019-12-31", edtf: "../2019-12-31" });
  });
});

describe("a publication that is itself an interval", () => {
  const december = on("2024-12-01", "2024-12-31");

  it("makes a bare weekday a set of days", () => {
    expect(one("venerdì", december)).toMatchObject({
      edtf: "[2024-11-29,2024-12-06,2024-12-13,2024-12-20,2024-12-27]",
      earliest: "2024-11-29",
      latest: "2024-12-27"
    });
  });

  it("keeps a date exact where every possible day of publication agrees", () => {
    expect(one("venerdì scorso", on("2024-12-01", "2024-12-05")).edtf).toBe("2024-11-29");
    expect(one("il mese scorso", december).edtf).toBe("2024-11");
    expect(one("l’anno prossimo", december).edtf).toBe("2025");
  });

  it("shifts with the interval", () => {
    expect(one("ieri", december).edtf).toBe("2024-11-30/2024-12-30");
    expect(one("oggi", on("2022-08-15", "2022-08-16")).edtf).toBe("2022-08-15/2022-08-16");
  });

  it("does not look for a date inside the interval in the year before", () => {
    expect(one("il 23 marzo", on("2021-03-01", "2021-03-31")).edtf).toBe("2021-03-23");
  });

  it("says nothing of a weekday when the publication is known to no better than a decade", () => {
    expect(one("lunedì", on("2010-01-01", "2019-12-31")).edtf).toBe("");
  });
});

describe("direction", () => {
  it("is read from the nearest verb", () => {
    expect(edtf("Il vertice si terrà il 9 maggio.")).toEqual(["2026-05-09"]);
    expect(edtf("Lunedì visiterà Mosca.")).toEqual(["2025-11-03"]);
    expect(edtf("La visita è prevista per venerdì.")).toEqual(["2025-10-31"]);
    expect(edtf("Ha annunciato lunedì che visiterà Mosca a novembre.")).toEqual(["2025-10-27", "2025-11"]);
    expect(edtf("Però lunedì ha taciuto.")).toEqual(["2025-10-27"]);
  });

  it("does not cross into the next sentence", () => {
    expect(edtf("Lo dirà. Lunedì è arrivato.")).toEqual(["2025-10-27"]);
  });

  it("is the caller's where the caller knows, expression by expression", () => {
    const text = "lunedì, poi venerdì";
    const found = timeExpressions(text, WEDNESDAY, { direction: (start) => (start === 0 ? null : "future") });
    expect(found.map((e) => e.edtf)).toEqual(["2025-10-27", "2025-10-31"]);
  });

  it("is, for a feast to which someone is invited, ahead wherever the caller does not say", () => {
    const calendar = [{ day_id: "x", name: "X", country: "", month: "5", day: "9", founded: "", patterns: "festa grande" }];
    const feast = (direction: () => "past" | null) =>
      timeExpressions("Ha invitato Kim alla festa grande.", WEDNESDAY, { calendar, direction })[0].edtf;
    expect(feast(() => null)).toBe("2026-05-09");
    expect(feast(() => "past")).toBe("2025-05-09");
  });

  it("takes a weekday that fits only the other side of the publication from there", () => {
    expect(edtf("sabato 1 novembre")).toEqual(["2025-11-01"]);
  });

  it("tells the reader where the weekday and the date do not agree", () => {
    expect(one("domenica 15 ottobre").how).toMatch(/which is Wednesday 15 October 2025$/);
  });
});

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
    ["Nel pomeriggio ha parlato.", ["2025-10-29"]],
    ["Il 3 maggio parlò. In serata ha taciuto.", ["2025-05-03", "2025-10-29"]],
    ["“Ci vediamo il 3 maggio.” “In serata” è tornato.", ["2025-05-03", "2025-10-29"]],
    ["Il 3 maggio parlò!\n\nin serata tacque", ["2025-05-03", "2025-10-29"]],
    ["In mattinata ha visto Xi, che dal 2019 tace.", ["2025-10-29", "2019-01-01/2025-10-29"]]
  ])("are today's where it names none: %s", (text, expected) => {
    expect(edtf(text)).toEqual(expected);
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

describe("how", () => {
  it("tells the way from the words to the date in one line", () => {
    expect(one("lunedì").how).toBe("lunedì → Monday before Wednesday 29 October 2025 → 2025-10-27");
    expect(one("il 24\nfebbraio").how).toBe(
      "il 24 febbraio → 24 February, the last up to Wednesday 29 October 2025 → 2025-02-24"
    );
    expect(one("ieri", on("2024-12-01", "2024-12-05")).how).toBe(
      "ieri → the day before a publication between Sunday 1 December 2024 and Thursday 5 December 2024 → 2024-11-30/2024-12-04"
    );
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

describe("durations", () => {
  it("are read in days", () => {
    expect(
      durations("una visita di due giorni, per tre settimane, una settimana, tre giorni di colloqui").map((d) => [d.text, d.days])
    ).toEqual([
      ["di due giorni", 2],
      ["per tre settimane", 21],
      ["una settimana", 7],
      ["tre giorni", 3]
    ]);
  });

  it("are not the distances and periods that date something", () => {
    expect(durations("due giorni fa, tra tre giorni, negli ultimi due anni, due giorni dopo")).toEqual([]);
  });

  it("give back the words at their place", () => {
    const text = "Ha concluso una visita di due giorni a Pyongyang";
    for (const { start, end, text: words } of durations(text)) expect(text.slice(start, end)).toBe(words);
    expect(durations(text)).toHaveLength(1);
  });
});
