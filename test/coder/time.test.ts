import { describe, expect, it } from "vitest";
import { edtf, on, one } from "./time/fixture.ts";

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

describe("how", () => {
  it("tells the way from the words to the date in one line", () => {
    expect(one("lunedì").how).toBe("Monday before Wednesday 29 October 2025 → 2025-10-27");
    expect(one("il 24\nfebbraio").how).toBe("24 February, the last up to Wednesday 29 October 2025 → 2025-02-24");
    expect(one("ieri", on("2024-12-01", "2024-12-05")).how).toBe(
      "the day before a publication between Sunday 1 December 2024 and Thursday 5 December 2024 → 2024-11-30/2024-12-04"
    );
  });
});
