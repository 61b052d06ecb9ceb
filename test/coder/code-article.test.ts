import { describe, expect, it } from "vitest";
import { tell, told, when, whether, who } from "./fixture.ts";

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

  it("knows whom a pronoun means where “essere” names who did it", () => {
    expect(told("Xi Jinping è arrivato a Pyongyang. Ad accoglierlo è stato Kim Jong Un.")).toContain("PRK → CHN meeting");
    expect(told("Putin è atterrato a Pyongyang. Ad attenderlo alla scaletta c'era Kim Jong Un.")).toContain("PRK → RUS meeting");
    expect(told("Xi Jinping è arrivato a Pyongyang. Ad accoglierlo è stata una folla festante.")).not.toContain(
      "PRK → CHN meeting"
    );
  });

  it("knows who accepts an invitation that it told of", () => {
    expect(told("Trump ha invitato Kim Jong Un a Washington. L'invito è stato accettato.")).toEqual([
      "USA → PRK invitation",
      "PRK → USA pledge"
    ]);
  });

  const PARADE = "La parata si è svolta ieri nella capitale della Corea del Nord. Pyongyang ha mostrato nuovi missili.";

  it("takes from a title what the text does not tell, and reads it as a sentence", () => {
    const { actions, readings } = tell(`Putin ringrazia Kim per le truppe\n\n${PARADE}`);
    expect(actions).toMatchObject([{ source_country: "RUS", action_type: "support", status: "actual", date: "2025-10-29" }]);
    expect(readings[0].boilerplate).toEqual([]);
    expect(readings[0].sentences).toHaveLength(3);
  });

  it("leaves to the text what a title tells too: its day and whether it was", () => {
    const text = "Lunedì il ministro russo Lavrov è arrivato a Pyongyang. Lo ha reso noto il suo ministero.";
    const { mentions, readings } = tell(`Lavrov vola a Pyongyang\n\n${text}`);
    expect(mentions).toHaveLength(1);
    expect(readings[0].boilerplate).toMatchObject([{ reason: "title" }]);
    expect(when(`Lavrov vola a Pyongyang\n\n${text}`)).toEqual(["RUS → PRK visit 2025-10-27 relative"]);
    expect(whether("Kim vede Putin\n\nKim Jong Un incontrerà Vladimir Putin a Mosca. La data non è nota.")).toEqual([
      "PRK → RUS meeting planned"
    ]);
  });

  it("points back to whom a title names, but tells nothing of its acts again", () => {
    const text = "Il leader ha incontrato ieri al Cremlino il presidente russo Vladimir Putin. L’incontro è durato due ore.";
    expect(who(`Kim Jong Un è a Mosca\n\n${text}`)).toContain("Kim Jong Un → Vladimir Putin");
    expect(told(`Seul scrive a Kim\n\n${PARADE} La lettera è stata esposta in un museo.`)).toEqual(["KOR → PRK message"]);
  });
});
