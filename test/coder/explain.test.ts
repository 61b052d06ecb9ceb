import { describe, expect, it } from "vitest";
import { type Explanation, explain, explanationLines, explanationText, type Trial } from "../../src/coder/explain.ts";
import { weightsOf } from "../../src/coder/codebook/classifier-table.ts";
import { code } from "../../src/coder/index.ts";
import { codebook } from "./fixture.ts";

/** Each sentence of a text that came out on a Wednesday, explained. */
function why(text: string, published = "2025-10-29"): Explanation[] {
  const trials: Trial[] = [];
  const curated = new Map([["a", { article_id: "a", published, basis: "curated", note: "" }]]);
  const dataset = code([{ id: "a", text }], { ...codebook, curated }, (trial) => trials.push(trial));
  return explain(dataset, trials);
}

describe("a sentence that told nothing says what was missing", () => {
  it.each([
    ["Kim Jong Un ha scritto.", "“ha scritto” write: Kim Jong Un does it, but no target in a"],
    ["Choe Son Hui è in Russia. La trattativa ha incontrato Sergej Lavrov.", "meet: no source in subject (“La trattativa” is"],
    ["Le tensioni aumentano e incontrano Putin.", "the clause goes on from one whose subject is no actor"],
    ["Putin e Trump si sono incontrati a Helsinki.", "between Vladimir Putin and Donald Trump: North Korea is no side of it"],
    ["Kim Jong Un è uscito per incontrare Putin.", "meet: a bare infinitive tells of no act that was done"],
    ["Kim Jong Un ha elogiato Kim Yo Jong.", "object (Kim Yo Jong: the same side)"],
    ["Putin ha elogiato Macron.", "object (Emmanuel Macron: North Korea is no side of it)"],
    ["Kim Jong Un ha ricevuto applausi.", "none has the words that it asks for"],
    ["La fine dell'incontro con gli attori.", "it asks for one of relazioni, rapporti"],
    ["Il vento soffia sulla piazza.", "no rule was tried on its verbs or nouns"],
    ["Pyongyang non ha respinto l'offerta di Washington.", ": what is not said is no act"],
    [
      "La Russia ha lasciato la commissione per le sanzioni alla Corea del Nord.",
      "“sanzioni” sanctions-noun: it says whose task it is"
    ],
    ["Kim vuole rapporti più rafforzati con la Russia.", "tells how something is, not what was done"],
    [
      "La Russia ha inoltrato un pacco.",
      "none has the words that it asks for (send-message: it asks for one of @message, @greetings; protest-diplomatic: it asks for one of protesta, reclamo, "
    ],
    ["La missione commerciale della Russia in Corea del Nord.", "mission-noun, visit-noun-subject: “commerciale” follows"],
    ["Kim visita la fabbrica.", "visit-noun, visit-noun-subject: the word is a verb here"]
  ])("“%s”: %s", (text, missing) => {
    expect(explanationLines(why(text).at(-1)!).join("\n")).toContain(missing);
  });
});

it("what was coded is told with its rule, status, date and sides, and not as missing", () => {
  const [one] = why("Kim Jong Un incontrerà domani Putin a Mosca.");
  expect(one.missing.filter((line) => line.includes("meet:"))).toEqual([]);
  expect(one.told).toEqual([
    "“incontrerà” meet: PRK → RUS meeting (mutual: North Korea stands first), planned: future tense; 2025-10-30 (the day after Wednesday 29 October 2025 → 2025-10-30); source before the verb (gazetteer: Kim Jong Un); target direct object (gazetteer: “Putin” taken as Vladimir Putin)"
  ]);
});

it("names and dates are shown as they were read", () => {
  const [one] = why("Lunedì Kim Tae-ri ha visto il presidente russo.");
  expect(one.names).toEqual([
    "“Kim Tae-ri” Kim Tae-ri (of no known country)",
    expect.stringContaining("“presidente russo” Vladimir Putin (RUS)")
  ]);
  expect(one.dates).toEqual(["“Lunedì” 2025-10-27"]);
});

it("a country that is in no action of its sentence is named", () => {
  expect(why("Kim ha visto Putin mentre Xi riposava.")[0].missing).toContain("in no action: Xi Jinping (CHN)");
});

it("what was not read as text says as what it was left out", () => {
  const found = why("Kim scrive a Xi\nKim Jong Un ha scritto ieri a Xi Jinping, hanno riferito i media statali del Paese.");
  expect(explanationText("a.txt", found[0])).toBe(
    "a.txt:1: “Kim scrive a Xi”\n  names “Kim” Kim Jong Un (PRK), “Xi” Xi Jinping (CHN)\n  not read: title"
  );
  expect(found[1].line).toBe(2);
});

it("nothing changes in what is coded where somebody asks why", () => {
  const text = "Kim Jong Un ha ricevuto lunedì Putin, che ha promesso aiuti. La visita di Xi è attesa a marzo.";
  expect(code([{ id: "a", text }], codebook, () => {})).toEqual(code([{ id: "a", text }], codebook));
});

it("says what the classifier nearly told, and how sure it has to be", () => {
  const weight = (feature: string, outcome: string, weight: number) => ({ feature, outcome, weight });
  const likely = (odds: number) => weightsOf([weight("any", "act", odds), weight("any", "support", 0)]);
  const lines = (odds: number) => {
    const trials: Trial[] = [];
    const texts = [{ id: "a", text: "Pubblicato il 29 ottobre 2025\n\nPutin tiene Kim Jong Un per mano." }];
    const dataset = code(texts, { ...codebook, classifier: likely(odds) }, (trial) => trials.push(trial));
    return explain(dataset, trials).flatMap(({ told, missing }) => [...told, ...missing]);
  };
  // The odds of −2 are those of 12 in 100, of one type at that; those of −4 are not worth a word.
  const nearly = "no rule tells more: the classifier is 0.12 sure of support";
  expect(lines(-2).filter((line) => line.startsWith(nearly))).toHaveLength(1);
  expect(lines(-4).join("\n")).not.toContain("the classifier is");
  expect(lines(2).join("\n")).not.toContain("the classifier is");
});
