import { describe, expect, it } from "vitest";
import { quotations, sentences } from "../../../src/coder/syntax/sentence.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const split = (text: string) => sentences(text, whole(text)).map(({ start, end }) => text.slice(start, end));
const quoted = (text: string) => quotations(text, whole(text)).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  it("end at full stops, question and exclamation marks and ellipses", () => {
    expect(split("Kim è partito. Dove andrà? Non si sa! Forse… Putin lo aspetta.")).toEqual([
      "Kim è partito.",
      "Dove andrà?",
      "Non si sa!",
      "Forse…",
      "Putin lo aspetta."
    ]);
  });

  it("do not end after an abbreviation or an initial", () => {
    expect(split("Il gen. Pak e il sen. Rossi hanno visto l’on. Bianchi.")).toHaveLength(1);
    expect(split("Il vice presidente J. D. Vance è partito ieri.")).toHaveLength(1);
    expect(split("Il prof. Kim è a Roma. Il dott. Lee è a Seul.")).toHaveLength(2);
    expect(split("L’invito è di p. Giovanni Ri, parroco di s. Marta. Kim lo ha accolto.")).toHaveLength(2);
  });

  it("end after the name of a network that is one letter", () => {
    expect(split("Lo ha scritto su X. Zelensky ha risposto.")).toHaveLength(2);
  });

  it("end at a full stop that lost the space after it, but not inside an address", () => {
    expect(split("Kim è alla frontiera.Seul attende.«Bene», dice.")).toEqual([
      "Kim è alla frontiera.",
      "Seul attende.",
      "«Bene», dice."
    ]);
    expect(split("Lo scrive www.ansa.it, e Rai.News lo conferma.")).toHaveLength(1);
  });

  it("end with the last of several full stops", () => {
    expect(split("Kim torna a Pechino ... Xi lo attende...")).toEqual(["Kim torna a Pechino ...", "Xi lo attende..."]);
    expect(split("Kim torna a Pechino. Xi lo attende ..")).toEqual(["Kim torna a Pechino.", "Xi lo attende .."]);
  });

  it("leave to the next a quotation that opens right after the full stop", () => {
    expect(split('Kim è tornato a casa."Siamo pronti", ha detto. Poi è partito.')).toEqual([
      "Kim è tornato a casa.",
      '"Siamo pronti", ha detto.',
      "Poi è partito."
    ]);
    expect(split('Ha detto: "Siamo pronti." Poi è partito.')).toEqual(['Ha detto: "Siamo pronti."', "Poi è partito."]);
  });

  it("have words", () => {
    expect(split(". Lo ha detto Kim.")).toEqual(["Lo ha detto Kim."]);
  });

  it("do not end inside numbers, dates and times", () => {
    expect(split("Ha inviato 10.000 soldati il 3.9.2025 alle 10.30 di mattina.")).toHaveLength(1);
  });

  it("do not end before a small letter", () => {
    expect(split("La visita… era attesa. e poi è stata rinviata.")).toEqual(["La visita… era attesa. e poi è stata rinviata."]);
  });

  it("keep a quotation whole, with what it says after a full stop", () => {
    const text = "“Siamo pronti. Non cederemo mai”, ha detto Kim. Poi è partito.";
    expect(split(text)).toEqual(["“Siamo pronti. Non cederemo mai”, ha detto Kim.", "Poi è partito."]);
  });

  it("end with the closing mark of a quotation that ends them", () => {
    expect(split("Kim ha detto: «Siamo pronti.» Putin ha risposto.")).toEqual([
      "Kim ha detto: «Siamo pronti.»",
      "Putin ha risposto."
    ]);
    expect(split("Kim ha detto: “Siamo pronti.” Putin ha risposto.")).toHaveLength(2);
  });

  it("keep a quotation with the words that only say whose it is", () => {
    expect(split("«Basta». Così Kim. Poi è partito.")).toEqual(["«Basta». Così Kim.", "Poi è partito."]);
    expect(split("“Basta.” Lo ha detto Kim. Lo ha detto due volte.")).toHaveLength(2);
    expect(split("«Basta». Così ha deciso Kim.")).toHaveLength(2);
  });

  it("end again after a quotation mark that never closes", () => {
    const text = `“Kim è partito. ${"Putin è arrivato. ".repeat(60)}`;
    expect(split(text).length).toBeGreaterThan(50);
  });

  it("are trimmed, in order and apart, and leave out nothing but white space", () => {
    const text = "  Kim è partito.   Putin è arrivato.\tXi aspetta  ";
    const spans = sentences(text, whole(text));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["Kim è partito.", "Putin è arrivato.", "Xi aspetta"]);
    expect(split("   ")).toEqual([]);
  });

  it("of a paragraph stay within it", () => {
    const text = "Primo. Secondo. Terzo.";
    expect(sentences(text, { start: 7, end: 15 })).toEqual([{ start: 7, end: 15 }]);
  });

  it("are cut at a space where a full stop never comes", () => {
    const spans = sentences("parola ".repeat(2000), whole("parola ".repeat(2000)));
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThan(1520);
    expect(sentences("a".repeat(10_000), whole("a".repeat(10_000))).length).toBeGreaterThan(2);
  });
});

describe("quotations", () => {
  it("are found in every pair of marks", () => {
    expect(quoted('Ha detto «uno», “due”, „tre“, ‘quattro’ e "cinque".')).toEqual([
      "«uno»",
      "“due”",
      "„tre“",
      "‘quattro’",
      '"cinque"'
    ]);
  });

  it("are not opened by an apostrophe, nor closed by an elision", () => {
    expect(quoted("l’accordo dell’anno")).toEqual([]);
    expect(quoted("Ha detto ‘l’accordo è fatto’ ieri")).toEqual(["‘l’accordo è fatto’"]);
  });

  it("are left out where the closing mark is missing or too far away", () => {
    expect(quoted("«Kim è partito.")).toEqual([]);
    expect(quoted(`«${"Kim è partito. ".repeat(60)}»`)).toEqual([]);
  });

  it("may open with a right mark after a space, as scraped text has them", () => {
    expect(quoted("ha detto ”siamo pronti” e basta")).toEqual(["”siamo pronti”"]);
  });
});
