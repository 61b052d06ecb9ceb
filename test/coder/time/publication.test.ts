import { describe, expect, it } from "vitest";
import { timeExpressions } from "../../../src/coder/time.ts";
import { edtf, on, one, WEDNESDAY } from "./fixture.ts";

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
    ["l'altra settimana", "2025-10-13/2025-10-26"],
    ["l'altro mese", "2025-08/2025-09"],
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
    expect(edtf("sia lunedì sia martedì")).toEqual(["2025-10-27/2025-10-28"]);
    expect(edtf("da domenica a mercoledì", WEDNESDAY, "future")).toEqual(["2025-11-02/2025-11-05"]);
  });

  it("lets a range of a few weekdays that ends ahead have begun", () => {
    expect(edtf("da martedì a giovedì", WEDNESDAY, "future")).toEqual(["2025-10-28/2025-10-30"]);
    expect(edtf("da giovedì a martedì", WEDNESDAY, "future")).toEqual(["2025-10-30/2025-11-04"]);
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
