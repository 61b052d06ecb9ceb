/**
 * A verb that only carries a noun says who does what the noun tells, wherever both stand: "ha deciso l'invio", "critiche sono
 * state mosse da Pyongyang", "da Pechino arriva un appello".
 */
import { describe, expect, it } from "vitest";
import { whether } from "./fixture.ts";

/** Acts told by nouns: who acts, the noun, to whom, and what a verb of deeds or of words makes of them. */
const ACTS = [
  "la Russia|dalla Russia|l'invio di aiuti umanitari|alla Corea del Nord|decide|RUS → PRK aid",
  "Pyongyang|da Pyongyang|la fornitura di munizioni|a Mosca|decide|PRK → RUS military-aid",
  "Washington|da Washington|l'embargo|contro Pyongyang|decide|USA → PRK sanction",
  "la Malesia|dalla Malesia|l'espulsione dell'ambasciatore nordcoreano||decide|MYS → PRK expulsion",
  "la Corea del Nord|dalla Corea del Nord|l'arresto di due cittadini americani||decide|PRK → USA coercion",
  "il regime nordcoreano|dal regime nordcoreano|la liberazione di tre cittadini americani||decide|PRK → USA cooperation",
  "Pyongyang|da Pyongyang|la condanna|contro Seul|say|PRK → KOR criticism",
  "il presidente Trump|dal presidente Trump|il monito|alla Corea del Nord|say|USA → PRK threat",
  "Pechino|da Pechino|l'appello|alla Corea del Nord|say|CHN → PRK appeal"
].map((line) => line.split("|"));

const VERBS: Readonly<Record<string, { active: string; passive: [string, string]; gerund: string }>> = {
  decide: { active: "ha deciso", passive: ["è stato deciso", "è stata decisa"], gerund: "decidendo" },
  say: { active: "ha rinnovato", passive: ["è stato rinnovato", "è stata rinnovata"], gerund: "rinnovando" }
};

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
const feminine = (noun: string) => /^(?:la |l'espulsione)/.test(noun);

describe("a verb that only carries a noun", () => {
  it.each(ACTS)("%s, %s: %s %s (%s)", (subject, by, noun, to, kind, action) => {
    const { active, passive, gerund } = VERBS[kind];
    const was = passive[feminine(noun) ? 1 : 0];
    for (const text of [
      `${capital(subject)} ${active} ${noun} ${to}.`,
      `${capital(subject)} ${active} ieri ${noun} ${to} per la prima volta.`,
      `${capital(noun)} ${to} ${was} ${by}.`,
      `${capital(subject)} ha parlato alla nazione ${gerund} ${noun} ${to}.`
    ])
      expect(whether(text), text).toContain(`${action} actual`);
  });

  it.each([
    ["Pyongyang ha rivolto a Seul dure critiche.", "PRK → KOR criticism actual"],
    ["Dure critiche sono state mosse da Pyongyang all'inchiesta di Seul.", "PRK → KOR criticism actual"],
    ["Da Pechino è arrivato un appello alla Corea del Nord.", "CHN → PRK appeal actual"],
    ["La Russia ha approvato l'invio di aiuti umanitari alla Corea del Nord.", "RUS → PRK aid actual"],
    ["Putin ha ordinato a Pyongyang la liberazione di tre cittadini russi.", "RUS → PRK demand actual"],
    ["La Russia sta valutando l'invio di aiuti umanitari alla Corea del Nord.", "RUS → PRK aid hypothetical"],
    ["La Russia prevede l'invio di aiuti umanitari alla Corea del Nord.", "RUS → PRK aid planned"],
    ["La Russia non ha approvato l'invio di aiuti umanitari alla Corea del Nord.", "RUS → PRK aid denied"]
  ])("%s", (text, action) => expect(whether(text)).toContain(action));

  it.each([
    "Pechino ha condannato l'invio di aiuti umanitari alla Corea del Nord.",
    "La Russia ha minacciato ritorsioni contro l'invio di aiuti umanitari alla Corea del Nord.",
    "Pyongyang non ha rivolto critiche a Seul."
  ])("tells nothing where another verb has the noun, or where it was not said: %s", (text) =>
    expect(whether(text).filter((action) => !/ (?:threat|criticism) (?!denied)/.test(action))).toEqual([])
  );
});
