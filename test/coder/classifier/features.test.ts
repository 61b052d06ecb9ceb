import { expect, test } from "vitest";
import { candidates, pairsNamed } from "../../../src/coder/classifier/candidate.ts";
import { type Feature, featureWriter } from "../../../src/coder/classifier/feature.ts";
import { features } from "../../../src/coder/classifier/features.ts";
import { sentenceFeatures } from "../../../src/coder/classifier/sentence-features.ts";
import type { Attempt } from "../../../src/coder/events/attempt.ts";
import { mentions } from "../../../src/coder/events/mention.ts";
import { ruleBook } from "../../../src/coder/events/rule-book.ts";
import { codebook, read } from "../fixture.ts";

const book = ruleBook(codebook);

/** The features of a sentence, of what the first named does to the other. */
function shapeOf(text: string) {
  const [parse] = read(text);
  const attempts: Attempt[] = [];
  mentions(parse, book, (attempt) => attempts.push(attempt));
  const [from] = parse.phrases.flatMap(({ refs }) => refs).map(({ country }) => country);
  const candidate = candidates(pairsNamed(parse, book), []).find(({ source }) => source.country === from)!;
  const names: string[] = [];
  const feature = featureWriter((name) => names.push(name) - 1);
  const { shared, own, words } = features(candidate, sentenceFeatures({ parse, told: 0, attempts }, book, feature));
  const named = (all: readonly Feature[]): string[] => all.map((number) => names[number]);
  return { shape: new Set(named([...shared, ...own])), words: () => named(words()) };
}

test("say who is the subject of which verb, and how each side is named", () => {
  const { shape } = shapeOf("Putin tiene da anni in pugno il regime di Kim Jong Un.");
  for (const feature of ["to north korea", "source bare", "source is a person", "source subject", "source first", "one clause"])
    expect(shape, feature).toContain(feature);
});

test("say how each name stands to the verb of its clause, and to the words before it", () => {
  const { shape } = shapeOf("Putin ha scherzato a lungo con Kim Jong Un.");
  for (const feature of [
    "source bare before verb with source subject",
    "target con after verb with source subject unknown to rules",
    "target con after ?scherz",
    "target con after lungo",
    "target in clause finite ind past"
  ])
    expect(shape, feature).toContain(feature);
});

test("say what the rules lacked that were tried, and whom they took for the source", () => {
  const { shape } = shapeOf("Putin ha incontrato la stampa, con grande gioia della Corea del Nord.");
  for (const feature of ["lacks target of meeting", "source lacks target", "source of meeting lacks target"])
    expect(shape, feature).toContain(feature);
  // That a word is not there which a rule asks for says little: hardly any is.
  for (const feature of shape) expect(feature).not.toMatch(/^lacks word/);
});

test("are the same whoever the sides are", () => {
  const of = (person: string, country: string) => [...shapeOf(`${person} scherza spesso con ${country}.`).shape].sort();
  expect(of("Putin", "la Corea del Nord")).toEqual(of("Xi Jinping", "la Corea del Nord"));
});

test("say which types the rules know the verbs and nouns for", () => {
  const { shape } = shapeOf("Putin, dopo l'incontro, ammira Kim Jong Un.");
  expect(shape).toContain("noun of meeting");
  expect(shapeOf("Putin sorride a Kim Jong Un.").shape).not.toContain("noun of meeting");
});

test("know words by how they begin, and leave names out", () => {
  const words = shapeOf("Putin teneva d’occhio la Corea del Nord.").words();
  expect(words).toEqual(["word teneva", "word occhio"]);
});

test("have no blank at an end, which a table would lose", () => {
  for (const feature of shapeOf("Mosca, che tace, non incontra Pyongyang.").shape) expect(feature).toBe(feature.trim());
});
