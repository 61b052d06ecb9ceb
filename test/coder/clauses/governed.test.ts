import { describe, expect, it } from "vitest";
import { told, whether } from "../fixture.ts";

describe("an infinitive that hangs on another verb", () => {
  it.each([
    ["Putin ha spiegato a Kim Jong Un di apprezzare gli sforzi della Corea del Nord.", "RUS → PRK support"],
    ["Il premier giapponese ha detto di voler vedere Kim Jong Un senza condizioni.", "JPN → PRK overture"],
    ["Assad ha dichiarato di sostenere e di ammirare Kim Jong Un.", "SYR → PRK support"]
  ])("is an act when it is said: “%s”", (text, action) => {
    expect(told(text)).toContain(action);
  });

  it("is a visit when somebody leaves for it", () => {
    expect(whether("Ri Son Gwon ha lasciato Pyongyang per recarsi a Pechino.")).toContain("PRK → CHN visit actual");
    expect(whether("Una delegazione nordcoreana partirà domani per visitare il Laos.")).toContain("PRK → LAO visit planned");
    expect(told("Lavrov è partito per incontrare Kim Jong Un.")).not.toContain("PRK → RUS meeting");
  });

  it("is an act when an occasion is taken for it", () => {
    expect(told("Kim Jong Un ha colto l'occasione per ringraziare Putin.")).toEqual(["PRK → RUS support"]);
  });

  it("is not said where it hangs on a noun", () => {
    expect(told("Choe Son Hui ha sottolineato l'importanza di ampliare la cooperazione con la Siria.")).not.toContain(
      "PRK → SYR cooperation"
    );
  });

  it("is none of these after an adjective, or where the saying is denied", () => {
    expect(told("Kim Jong Un si è detto felice di incontrare Putin.")).toEqual(["PRK → RUS support"]);
    expect(told("Kim Jong Un non ha detto di sostenere Putin.")).toEqual([]);
  });

  it("tells an act after “nel”", () => {
    expect(told("Nel condannare il lancio nordcoreano, Tokyo chiede prudenza.")).toContain("JPN → PRK criticism");
  });

  it("is done where it was decided, by whoever decided it", () => {
    expect(told("Seul critica la decisione di Pyongyang di inviare soldati in Russia.")).toContain("PRK → RUS military-aid");
    expect(whether("Il Giappone commenta la scelta di Trump di incontrare Kim Jong Un.")).toContain("PRK → USA meeting planned");
  });
});

/** What an infinitive tells by what it hangs on, of an act of each kind: a deed and a contact. */
const ACTS = [
  "la Russia|della Russia|inviare un carico di farina a Pyongyang|RUS → PRK aid",
  "la Malesia|della Malesia|espellere l'ambasciatore nordcoreano|MYS → PRK expulsion",
  "Pyongyang|di Pyongyang|fornire munizioni a Mosca|PRK → RUS military-aid",
  "Putin|di Putin|firmare un patto di mutua difesa con Kim Jong Un|PRK → RUS agreement",
  "Xi Jinping|di Xi Jinping|inviare un messaggio di auguri a Kim Jong Un|CHN → PRK message"
].map((line) => line.split("|"));

const GOVERNED: readonly [status: string, text: (who: string, whose: string, act: string) => string][] = [
  ["actual", (who, _, act) => `Prima di ${act}, ${who} ha atteso a lungo.`],
  ["actual", (who, _, act) => `Ieri ${who} ha atteso due ore prima di ${act}.`],
  ["planned", (who, _, act) => `Ora ${who} attenderà due settimane prima di ${act}.`],
  ["actual", (who, _, act) => `Oltre a ${act}, ${who} ha chiesto calma.`],
  ["actual", (who, _, act) => `La crisi ha spinto ${who} a ${act}.`],
  ["actual", (who, _, act) => `Le proteste hanno indotto ${who} ad ${act}.`],
  ["hypothetical", (_, whose, act) => `Il tentativo ${whose} di ${act} è fallito.`],
  ["planned", (_, whose, act) => `La stampa parla del piano ${whose} per ${act}.`],
  ["planned", (who, _, act) => `Ieri ${who} ha annunciato un piano per ${act}.`],
  ["actual", (who, _, act) => `È stata ${who} a rompere il silenzio e a ${act}.`]
];

describe("an infinitive that hangs on a noun, an adverb or one who is made to do it", () => {
  it.each(ACTS)("%s (%s): %s", (who, whose, act, action) => {
    for (const [status, text] of GOVERNED)
      expect(whether(text(who, whose, act)), text(who, whose, act)).toContain(`${action} ${status}`);
  });

  it("is alleged of whoever is accused of a deed, and no act where words are what the accusation is of", () => {
    expect(whether("Seul accusa Pyongyang di fornire munizioni a Mosca.")).toContain("PRK → RUS military-aid alleged");
    expect(whether("Pyongyang è accusata di fornire munizioni a Mosca.")).toContain("PRK → RUS military-aid alleged");
    expect(told("Seul accusa Washington di criticare Pyongyang.")).not.toContain("USA → PRK criticism");
  });

  it("is nobody's act where nothing says whose plan it is", () => {
    expect(told("Il giornale critica l'idea di inviare farina a Pyongyang.")).not.toContain("RUS → PRK aid");
  });
});
