/** Infinitives that tell an act because of what they hang on: "ha detto di apprezzare", "la decisione di Mosca di inviare". */
import type { Phrase } from "../actors/noun-phrase.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import type { VerbGroup } from "../syntax/verb.ts";
import type { SentenceParse } from "./sentence-parse.ts";

/** How many words may stand between a verb and the infinitive that hangs on it. */
const TO_INFINITIVE = 10;

/**
 * What an infinitive that hangs on another verb is: `said` ("ha detto di apprezzare"), `trip` ("è partito per visitare"),
 * `occasion` ("ha colto l'occasione per ringraziare"); on a noun it is `decided` ("la decisione di inviare"). Or none of these.
 */
export type Governed = "said" | "trip" | "occasion" | "decided" | null;

/** A quotation that an infinitive opens does not part it from its verb. */
const OPENS = /^[“«"]$/;

/** What an infinitive is by the verb or noun that governs it, as the word classes tell: `say`, `sets-out`, `takes-occasion` and `decision`. */
export function governedAs(verb: VerbGroup, parse: SentenceParse): Governed {
  const { tokens, classes } = parse;
  // "ha dichiarato di «appoggiare la lotta»"
  const opens = OPENS.test(tokens[verb.start - 1]?.text ?? "") && tokens[verb.start - 2]?.prep === "di";
  const prep = opens ? "di" : verb.prep;
  if (verb.kind !== "inf" || (prep !== "di" && prep !== "per")) return null;
  if (verb.prep === "di" && decision(verb, parse)) return "decided";
  const governor = governorOf(verb, parse);
  if (!governor || governor.negated) return null;
  const is = (name: string) => governor.lemmas.some((lemma) => classes.get(name)?.has(lemma));
  // "si è detto felice di rivedere": the adjective says how, and the infinitive what about.
  // Nor is "la volontà di sviluppare" said: the infinitive hangs on the noun.
  const willed = tokens.slice(governor.end, verb.start).some(({ low }) => classes.get("will")?.has(low));
  if (prep === "di")
    return is("say") && !is("denies") && !governor.reflexive && !willed && !ofNoun(governor, verb, parse) ? "said" : null;
  return is("sets-out") ? "trip" : is("takes-occasion") ? "occasion" : null;
}

/** "ha sottolineato l'importanza di ampliare": the infinitive hangs on the object of the verb of saying. */
function ofNoun(governor: VerbGroup, verb: VerbGroup, { tokens, phrases }: SentenceParse): boolean {
  const between = tokens.slice(governor.end, verb.start - 1);
  return (
    between.length > 1 &&
    ARTICLES.has(between[0].low) &&
    between.every(({ kind, prep }) => kind === "word" && prep === "") &&
    !phrases.some((p) => p.start < verb.start && p.end > governor.end)
  );
}

/** Whose decision an infinitive tells: "la decisione di Mosca di inviare". */
export const decider = (verb: VerbGroup, { phrases }: SentenceParse): Phrase | undefined =>
  phrases.find((p) => p.prep === "di" && p.end === verb.start - 1);

/** Whether "la decisione", and perhaps whose it is, stands right before an infinitive. */
function decision(verb: VerbGroup, parse: SentenceParse): boolean {
  const whose = decider(verb, parse);
  const at = whose ? whose.start - 2 : verb.start - 2;
  return parse.classes.get("decision")?.has(parse.tokens[at]?.low ?? "") === true;
}

/** The verb right before an infinitive, with no verb or stop between the two; infinitives joined by "e" hang on the same. */
function governorOf(verb: VerbGroup, { groups, tokens }: SentenceParse): VerbGroup | null {
  const at = groups.findIndex((g) => g.start <= verb.start && verb.start < g.end);
  for (let k = at - 1; k >= 0 && verb.start - groups[k].end <= TO_INFINITIVE; k--) {
    const between = tokens.slice(groups[k].end, OPENS.test(tokens[verb.start - 1].text) ? verb.start - 1 : verb.start);
    if (between.some((w) => /^[;:.“”«»"]$/.test(w.text) || w.low === "che")) return null;
    if (groups[k].kind === "inf" && between.some((w) => w.low === "e" || w.low === "ed")) continue;
    return groups[k];
  }
  return null;
}
