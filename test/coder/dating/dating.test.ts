import { describe, expect, it } from "vitest";
import { before, propagated, lasting, publicationDate, type When } from "../../../src/coder/dating/dating.ts";
import { tell, when } from "../fixture.ts";

describe("when it happened", () => {
  it.each([
    ["Kim Jong Un ha incontrato Putin martedì.", "2025-10-28 relative"],
    ["Kim Jong Un ha incontrato Putin ieri.", "2025-10-28 relative"],
    ["Kim Jong Un ha incontrato Putin il mese scorso.", "2025-09 relative"],
    ["Kim Jong Un ha incontrato Putin il 3 settembre 2025.", "2025-09-03 explicit"],
    ["Kim Jong Un ha incontrato Putin nel 2019.", "2019 explicit"],
    ["Kim Jong Un incontrerà Putin a novembre.", "2025-11 explicit"],
    ["Kim Jong Un ha incontrato Putin.", "2025-10-29 publication"]
  ])("“%s” → %s", (text, date) => {
    expect(when(text)[0]).toMatch(new RegExp(`meeting ${date}$`));
  });

  it("is the named day of the year", () => {
    expect(when("Xi Jinping ha inviato un messaggio a Kim Jong Un per il giorno della liberazione.")).toEqual([
      "CHN → PRK message 2025-08-15 named"
    ]);
  });

  it("is kept without its year where the article has no date", () => {
    const [row] = tell("Il 24 febbraio Kim Jong Un ha inviato un messaggio a Putin.", "").actions;
    expect(row).toMatchObject({ date: "XXXX-02-24", date_earliest: "", date_latest: "", date_basis: "explicit" });
  });

  it("is not known where nothing dates it", () => {
    expect(when("Kim Jong Un ha inviato un messaggio a Putin.", "")).toEqual(["PRK → RUS message  unknown"]);
    expect(when("Kim Jong Un potrebbe visitare Mosca.")).toEqual(["PRK → RUS visit  unknown"]);
  });

  it("is inherited from the sentence that the story goes on about", () => {
    expect(when("Lunedì Kim Jong Un ha incontrato Putin. I due leader hanno firmato un accordo.")).toEqual([
      "PRK → RUS meeting 2025-10-27 relative",
      "PRK → RUS agreement 2025-10-27 inherited"
    ]);
  });

  it("of a lead is told by the sentence after it", () => {
    expect(
      when("Putin ha visitato la Corea del Nord.\nIl presidente russo Vladimir Putin è arrivato a Pyongyang lunedì.")
    ).toEqual(["RUS → PRK visit 2025-10-27 relative"]);
  });

  it("lies some time before the article in the pluperfect", () => {
    expect(when("Kim Jong Un aveva incontrato Trump.")).toEqual(["PRK → USA meeting ../2025-10-29 publication"]);
  });

  it("points to the words that gave it", () => {
    const { mentions, readings } = tell("Kim Jong Un ha incontrato Putin lunedì.");
    expect(mentions[0].date_text).toBe("lunedì");
    expect(readings[0].provenance[0].date).not.toBeNull();
  });
});

describe("a date taken over", () => {
  const day: When = {
    edtf: "2025-10-27",
    earliest: "2025-10-27",
    latest: "2025-10-27",
    precision: "day",
    basis: "relative",
    span: { start: 0, end: 6 },
    how: ""
  };

  it("keeps the interval and loses the words", () => {
    expect(propagated(day, "the same story")).toMatchObject({ edtf: "2025-10-27", basis: "inherited", span: null });
  });

  it("from the publication has its interval and says so", () => {
    const month = { earliest: "2021-03-01", latest: "2021-03-31" };
    expect(publicationDate(month, "2021-03")).toMatchObject({
      ...month,
      edtf: "2021-03",
      precision: "month",
      basis: "publication"
    });
    expect(before(month)).toMatchObject({ earliest: "", latest: "2021-03-31", edtf: "../2021-03-31" });
  });
});

describe("a stay of some days", () => {
  const on = (day: string): When => ({
    edtf: day,
    earliest: day,
    latest: day,
    precision: "day",
    basis: "relative",
    span: null,
    how: ""
  });
  const published = { earliest: "2025-10-29", latest: "2025-10-29" };

  it("that was over when the article came out reaches back from there", () => {
    expect(lasting(on("2025-10-29"), 3, published)).toMatchObject({ earliest: "2025-10-27", latest: "2025-10-29" });
  });

  it("from a known first day reaches forward", () => {
    expect(lasting(on("2025-10-20"), 2, published)).toMatchObject({ edtf: "2025-10-20/2025-10-21" });
    expect(lasting(on("2025-10-20"), 2, published, true)).toMatchObject({ edtf: "2025-10-19/2025-10-20" });
  });

  it("changes nothing of a month, nor for a single day", () => {
    const month: When = { ...on("2025-10-01"), edtf: "2025-10", latest: "2025-10-31" };
    expect(lasting(month, 3, published)).toBe(month);
    expect(lasting(on("2025-10-20"), 1, published)).toEqual(on("2025-10-20"));
  });
});
