/**
 * Who is named in one sentence and taken up in the next, by an office, a word that points back, or not at all, does there what
 * he would do under his name. In the texts `_` stands for what is done.
 */
import { describe, expect, it } from "vitest";
import { told } from "./fixture.ts";

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const filled = (text: string, predicate: string): string =>
  text
    .split(/(?<=\. )/)
    .map((sentence) => capital(sentence.replace("_", predicate)))
    .join("");

describe("those named together", () => {
  const TOGETHER = [
    ["hanno firmato un accordo di cooperazione", "agreement"],
    ["si sono incontrati nel pomeriggio", "meeting"],
    ["hanno avuto un colloquio di due ore", "meeting"],
    ["si sono scambiati lettere", "message"]
  ];

  it.each([
    "Putin e Kim Jong Un sono a Bellagio. I due _.",
    "Putin e Kim Jong Un sono a Bellagio. _.",
    "Putin e Kim Jong Un sono a Bellagio. Poi _.",
    "Putin e Kim Jong Un sono a Bellagio. Insieme _.",
    "Putin e Kim Jong Un sono a Bellagio. I leader _.",
    "Il presidente russo e il leader nordcoreano sono a Bellagio. Prima di cena _.",
    "La Russia e la Corea del Nord guardano al futuro. Ieri _.",
    "Tra Mosca e Pyongyang è disgelo. Ieri _."
  ])("are both sides in “%s”", (text) => {
    for (const [predicate, action] of TOGETHER) expect(told(filled(text, predicate)), predicate).toEqual([`PRK → RUS ${action}`]);
  });

  it.each([
    "Kim Jong Un e Trump sono arrivati a Singapore. I due hanno avuto un colloquio.",
    "Kim Jong Un e Trump sono ad Hanoi. Si sono incontrati.",
    "Il leader nordcoreano e il presidente Trump sono a Ginevra. I due leader si sono stretti la mano."
  ])("have to do with each other and not with the country where they are: “%s”", (text) => {
    expect(told(text).filter((action) => action.endsWith("meeting"))).toEqual(["PRK → USA meeting"]);
  });

  it.each([
    "Zelensky ha incontrato Yoon a Seul. Hanno discusso delle truppe nordcoreane in Russia.",
    "Kishida ha incontrato Yoon a Seul. Tema, la minaccia nordcoreana. I due Paesi rafforzeranno la cooperazione militare.",
    "Kim Jong Un ha visitato il mausoleo. Putin e Modi si sono incontrati a Tianjin. I due hanno firmato un accordo."
  ])("are not North Korea’s where two others were named just before: “%s”", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    "Putin e Kim Jong Un sono a Bellagio. Molti osservatori _.",
    "Putin e Kim Jong Un sono a Bellagio. Dieci commercianti _.",
    "Putin e Kim Jong Un sono a Bellagio. Alcuni commercianti _."
  ])("are not those who act in “%s”", (text) => {
    for (const [predicate] of TOGETHER) expect(told(filled(text, predicate)), predicate).toEqual([]);
  });

  it.each([
    ["Tra Putin e Kim Jong Un c'è stato un colloquio.", "PRK → RUS meeting"],
    ["Putin e Kim Jong Un sono a Bellagio. Tra i due c'è stato un colloquio.", "PRK → RUS meeting"],
    ["Tra Mosca e Pyongyang c'è stato ieri uno scambio di lettere.", "PRK → RUS message"],
    ["Tra Putin e Kim Jong Un c'è stata una telefonata.", "PRK → RUS call"]
  ])("have to do with each other in “%s”", (text, action) => {
    expect(told(text)).toEqual([action]);
  });
});

describe("a body or office with nothing beside it", () => {
  const ACCUSES = "ha accusato Pyongyang di doppiezza";

  it.each([
    `La Malesia ha reagito subito. Il governo ${ACCUSES}.`,
    `La Malesia ha reagito subito. Il ministro degli Esteri ${ACCUSES}.`,
    `La Malesia ha reagito subito. Il presidente ${ACCUSES}.`,
    `Immediata la reazione della Malesia. Il ministero degli Esteri ${ACCUSES}.`,
    `Reazioni preoccupate in Malesia. Il governo ${ACCUSES}.`,
    `Reazioni preoccupate a Kuala Lumpur. Il premier ${ACCUSES}.`
  ])("is of the country named before: “%s”", (text) => {
    expect(told(text)).toEqual(["MYS → PRK criticism"]);
  });

  it.each([
    "La Corea del Nord ha reagito subito. Il leader ha accusato la Malesia di doppiezza.",
    "Immediata la reazione di Pyongyang. Il ministero degli Esteri ha accusato la Malesia di doppiezza."
  ])("is of North Korea: “%s”", (text) => {
    expect(told(text)).toEqual(["PRK → MYS criticism"]);
  });

  it.each(["Il presidente della Fiat", "Il presidente Rossi", "Un ministro"])("is no other’s: “%s”", (who) => {
    expect(told(`La Malesia ha reagito subito. ${who} ${ACCUSES}.`)).toEqual([]);
  });
});
