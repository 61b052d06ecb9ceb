import { describe, expect, it } from "vitest";
import type { VerbForm } from "../../../src/coder/codebook/codebook.ts";
import { quotations } from "../../../src/coder/syntax/sentence.ts";
import { fold, tokens } from "../../../src/coder/syntax/token.ts";

const SENT: VerbForm = { lemma: "inviare", mood: "part", tense: "past", person: "S" };
const FORMS = new Map([["inviato", [SENT]]]);
const read = (text: string) =>
  tokens(text, { start: 0, end: text.length }, quotations(text, { start: 0, end: text.length }), FORMS);
const texts = (text: string) => read(text).map((word) => word.text);

describe("words", () => {
  it("give back the text at their place", () => {
    const text = "L’inviato di Kim, «forte» e deciso, è partito nell'ottobre 2024.";
    for (const { start, end, text: word } of read(text)) expect(text.slice(start, end)).toBe(word);
  });

  it("part an elided article from its noun, with either apostrophe", () => {
    expect(texts("l’accordo dell'anno")).toEqual(["l’", "accordo", "dell'", "anno"]);
    expect(read("l’accordo")[0].low).toBe("l'");
  });

  it("take a closing quotation mark after a word for a mark, not for an elision", () => {
    expect(texts("‘fraterna’ e ‘vera’")).toEqual(["‘", "fraterna", "’", "e", "‘", "vera", "’"]);
  });

  it("are joined to the word before by a hyphen, which is no word", () => {
    const [kim, jong, un] = read("Kim Jong-un");
    expect([kim.glued, jong.glued, un.glued]).toEqual([false, false, true]);
    expect(texts("Kim Jong-un")).toEqual(["Kim", "Jong", "un"]);
    expect(texts("Mosca - Pyongyang")).toEqual(["Mosca", "-", "Pyongyang"]);
  });

  it("keep numbers with their points and commas whole", () => {
    expect(read("10.000 soldati, 3,5 miliardi").map(({ text, kind }) => [text, kind])).toEqual([
      ["10.000", "number"],
      ["soldati", "word"],
      [",", "mark"],
      ["3,5", "number"],
      ["miliardi", "word"]
    ]);
  });

  it("know the simple preposition in a joined one, and the forms of a verb", () => {
    expect(read("nel al dell'anno con Kim").map(({ prep }) => prep)).toEqual(["in", "a", "di", "", "con", ""]);
    expect(read("ha inviato")[1].forms).toEqual([SENT]);
    expect(read("INVIATO")[0].forms).toEqual([SENT]);
  });

  it("know whether they stand in a quotation", () => {
    expect(
      read("ha detto «siamo pronti» ieri")
        .filter(({ quoted }) => quoted)
        .map(({ text }) => text)
    ).toEqual(["«", "siamo", "pronti", "»"]);
  });

  it("know a capital letter, accented ones among them", () => {
    expect(read("Élite è Kim").map(({ capital }) => capital)).toEqual([true, false, true]);
  });

  it("of a text in no known script are none that break", () => {
    expect(texts("김정은 👍🏽 x")).toContain("김정은");
    expect(texts("")).toEqual([]);
  });
});

describe("folding", () => {
  it("puts away capitals and the kinds of apostrophe", () => {
    expect(fold("L’ACCORDO")).toBe("l'accordo");
    expect(fold("l`accordo")).toBe(fold("l´accordo"));
  });
});
