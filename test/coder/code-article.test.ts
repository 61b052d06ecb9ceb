import { describe, expect, it } from "vitest";
import { tell, told, when, who } from "./fixture.ts";

describe("an article from its first sentence to its last", () => {
  it("goes on about who acted last", () => {
    expect(who("Il ministro degli Esteri nordcoreano Choe Son Hui è a Mosca. Ha incontrato il presidente Putin.").at(-1)).toBe(
      "Choe Son Hui → Vladimir Putin"
    );
  });

  it("goes on about the day that a paragraph named", () => {
    expect(when("Lunedì Kim Jong Un ha incontrato Putin. Ha anche ricevuto un messaggio di Putin.")).toEqual([
      "PRK → RUS meeting 2025-10-27 relative",
      "RUS → PRK message 2025-10-27 inherited"
    ]);
  });

  it("is told in sentences that do not overlap and lie in order", () => {
    const { readings } = tell("Kim Jong Un ha incontrato Putin.\nPutin è partito. Kim ha scritto a Xi Jinping.");
    const [{ sentences, text }] = readings;
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Kim Jong Un ha incontrato Putin.",
      "Putin è partito.",
      "Kim ha scritto a Xi Jinping."
    ]);
  });

  it("is not coded in another language, nor where nothing stands in it", () => {
    expect(told("The leader of North Korea has met the president of Russia and they have signed an agreement.")).toEqual([]);
    expect(told("")).toEqual([]);
    expect(tell("").articles).toMatchObject([{ sentences: 0, mentions: 0, problems: "the file is empty" }]);
  });

  it("leaves boilerplate unread, whatever it says", () => {
    const text =
      "Kim Jong Un ha incontrato Putin a Mosca e i due leader hanno parlato a lungo della cooperazione tra i due Paesi.";
    const page = `Kim a Mosca\n${text}\nArticoli correlati\nKim Jong Un ha scritto a Xi Jinping\nKim Jong Un ha visitato Cuba`;
    expect(told(page)).toEqual(told(text));
  });
});
