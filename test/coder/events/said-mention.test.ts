/** What is said of the other side is an act of whoever says it: judged by its words, wherever who says so stands. */
import { describe, expect, it } from "vitest";
import { told } from "../fixture.ts";

/** Places for who says it and what is said. */
const PLACES: Readonly<Record<string, (who: string, what: string) => string>> = {
  "after “che”": (who, what) => `${who} ha detto che ${what}.`,
  "after “che” of a gerund": (who, what) => `${who} ha parlato alla stampa, aggiungendo che ${what}.`,
  "quoted before": (who, what) => `«${capital(what)}», ha dichiarato ${who}.`,
  "quoted before who says it": (who, what) => `«${capital(what)}», ${who} ha ripetuto.`,
  "quoted before “così”": (who, what) => `«${capital(what)}», così ha detto ${who}.`,
  "quoted before “così” without a verb": (who, what) => `«${capital(what)}»: così ${who}.`,
  "quoted after a colon": (who, what) => `${who} ha risposto: «${capital(what)}».`,
  "quoted after a name": (who, what) => `${who}: «${capital(what)}».`,
  "after “secondo”": (who, what) => `Secondo ${who}, ${what}.`
};

/** Who says what, and the act that it is. */
const SAID: readonly [who: string, what: string, act: string][] = [
  ["Lavrov", "la politica di Pyongyang è inaccettabile", "RUS → PRK criticism"],
  ["Kim Yo Jong", "Seul continua la sua farsa", "PRK → KOR criticism"],
  ["Trump", "Pyongyang deve riconoscere i propri errori", "USA → PRK demand"],
  ["Kim Yo Jong", "una guerra contro il Giappone può scoppiare in ogni momento", "PRK → JPN threat"],
  ["Lavrov", "occorre tornare a un negoziato serio con la Corea del Nord", "RUS → PRK appeal"],
  ["Lavrov", "la Corea del Nord dà un contributo importante alla stabilità", "RUS → PRK support"]
];

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

describe.each(Object.entries(PLACES))("what is said, %s", (_, sentence) => {
  it.each(SAID)("%s: “%s” is %s", (who, what, act) => {
    expect(told(sentence(who, what))).toContain(act);
  });
});

describe("what is said and not judged", () => {
  it("is a statement about whom it names", () => {
    expect(told("Lavrov ha detto che con la Corea del Nord la situazione resta delicata.")).toEqual(["RUS → PRK statement"]);
  });

  it("is none where it tells an act", () => {
    expect(told("Lavrov ha detto che Pyongyang ha lanciato un missile.")).not.toContain("RUS → PRK statement");
  });

  it("is none of the media that report it", () => {
    expect(told("I media russi hanno scritto che in Corea del Nord la situazione resta delicata.")).toEqual([]);
  });
});

it("means the other side of the article where a reproach, a threat or a demand names nobody", () => {
  expect(told("Kim Yo Jong ha scritto a Seul. Kim Yo Jong ha ammonito: «La pazienza è finita».")).toContain("PRK → KOR threat");
});

it("is no praise where it is denied, and judges nothing by a word for somebody", () => {
  expect(told("Trump ha detto che Pyongyang non ha dato un contributo importante.")).not.toContain("USA → PRK support");
  expect(told("Trump ha detto che il dittatore Kim Jong Un è a Pyongyang.")).not.toContain("USA → PRK criticism");
});
