/** Infinitives that tell an act because of what they hang on: "ha detto di apprezzare", "la decisione di Mosca di inviare". */
import type { Phrase } from "../actors/noun-phrase.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import { carrierOf } from "./carrier.ts";
import { charged } from "./nonfinite.ts";
import { type SentenceParse, withList } from "./sentence-parse.ts";

/** How many words may stand between a verb and the infinitive that hangs on it. */
const TO_INFINITIVE = 10;

/**
 * What an infinitive is by what it hangs on. On a verb: `said` ("ha detto di apprezzare"), `trip` ("è partito per visitare"),
 * `unsure` ("non ha confermato di aver inviato"), `occasion` ("ha colto l'occasione per ringraziare"), `caused` ("ha spinto Kiev
 * a interrompere"), `charged` ("accusa Mosca di inviare", "di aver inviato"), `weighed` ("valuta se inviare"). On a noun:
 * `decided` ("la decisione di inviare"), `intended` ("un piano per inviare"), `tried` ("il tentativo di inviare"). As an
 * adverbial: `beside` ("prima di partire").
 */
export type Governed =
  | "said"
  | "unsure"
  | "trip"
  | "occasion"
  | "caused"
  | "charged"
  | "weighed"
  | "decided"
  | "intended"
  | "tried"
  | "beside"
  | null;

/** A quotation that an infinitive opens does not part it from its verb. */
const OPENS = /^[“«"]$/;

/** What an infinitive is by the verb or noun that governs it, as the word classes tell: `say`, `sets-out`, `decision` and others. */
export function governedAs(verb: VerbGroup, parse: SentenceParse): Governed {
  const { tokens } = parse;
  if (verb.kind !== "inf") return null;
  if (tokens[verb.start - 1]?.low === "se") return "weighed";
  if (verb.compound && isAccusation(verb, parse)) return "charged";
  if (verb.compound && isUnconfirmed(verb, parse)) return "unsure";
  if (!verb.compound && isAdverbial(verb, parse)) return "beside";
  // "ha dichiarato di «appoggiare la lotta»"
  const opens = OPENS.test(tokens[verb.start - 1]?.text ?? "") && tokens[verb.start - 2]?.prep === "di";
  const prep = opens ? "di" : verb.prep;
  if (prep !== "di" && prep !== "per" && prep !== "a") return null;
  return byNoun(verb, parse) ?? byVerb(verb, prep, parse);
}

/** "accusato di aver inviato"; but who is "colpevole di aver inviato" did it. */
function isAccusation({ start }: VerbGroup, parse: SentenceParse): boolean {
  const word = charged(start, parse);
  return word > 0 && !parse.classes.get("guilty")?.has(parse.tokens[word].low);
}

/** "non ha confermato di aver inviato" */
function isUnconfirmed(verb: VerbGroup, parse: SentenceParse): boolean {
  const governor = parse.tokens[verb.start - 1]?.prep === "di" ? governorOf(verb, parse) : null;
  return governor?.negated === true && isVerbOf(governor, "confirms", parse.classes);
}

/** "prima di incontrare", "oltre a ringraziare" */
const isAdverbial = ({ start, prep }: VerbGroup, { tokens }: SentenceParse): boolean =>
  (prep === "di" && tokens[start - 2]?.low === "prima") || (prep === "a" && tokens[start - 2]?.low === "oltre");

/** The nouns that govern an infinitive, and what it is by each class of them. */
const NOUNS: readonly (readonly [name: string, governed: Governed])[] = [
  ["decision", "decided"],
  ["intent", "intended"],
  ["attempt", "tried"]
];

/** What an infinitive is by the noun, and perhaps whose it is, right before it: "la decisione di Mosca di inviare". */
function byNoun(verb: VerbGroup, parse: SentenceParse): Governed {
  const at = governingNoun(verb, parse);
  const governed = NOUNS.find(([name]) => parse.classes.get(name)?.has(parse.tokens[at]?.low ?? ""))?.[1] ?? null;
  if (governed === "decided") return verb.prep === "di" ? governed : null;
  const isGoverned = (other: VerbGroup) => governedAs(other, parse) !== null;
  return governed && (decider(verb, parse) || carrierOf({ start: at, end: at + 1 }, parse, isGoverned)) ? governed : null;
}

/** Where the noun stands that may govern an infinitive. */
function governingNoun(verb: VerbGroup, parse: SentenceParse): number {
  const whose = decider(verb, parse);
  if (!whose) return verb.start - 2;
  return whose.prep === "di" ? whose.start - 2 : whose.start - 1;
}

/** What an infinitive is by the verb right before it. */
function byVerb(verb: VerbGroup, prep: string, parse: SentenceParse): Governed {
  const { tokens, classes } = parse;
  const governor = governorOf(verb, parse);
  if (!governor || governor.negated) return null;
  const is = (name: string) => isVerbOf(governor, name, classes);
  if (prep === "a") return is("drives") && driven(verb, parse) ? "caused" : null;
  if (prep === "di" && !verb.compound && charged(verb.start, parse)) return "charged";
  // "si è detto felice di rivedere": the adjective says how, and the infinitive what about.
  // Nor is "la volontà di sviluppare" said: the infinitive hangs on the noun.
  const willed = tokens.slice(governor.end, verb.start).some(({ low }) => classes.get("will")?.has(low));
  if (prep === "di")
    return is("say") && !is("denies") && !governor.reflexive && !willed && !ofNoun(governor, verb, parse) ? "said" : null;
  if (is("sets-out")) return "trip";
  // "una nave usata per consegnare petrolio": of the ship, and nobody's occasion.
  return is("takes-occasion") && !standsAlone(governor, parse) ? "occasion" : null;
}

/** A participle without "avere" or "essere" before it: "una nave usata per consegnare petrolio", but not "aveva allora convocato". */
const standsAlone = ({ kind, start }: VerbGroup, { groups }: SentenceParse): boolean =>
  kind === "part" &&
  !groups.some((g) => start - g.end >= 0 && start - g.end <= 2 && g.lemmas.some((one) => one === "avere" || one === "essere"));

/** Who is made to do what an infinitive tells: "ha spinto [Kiev] a interrompere", "[Kiev] è stata costretta a interrompere". */
export function driven(verb: VerbGroup, parse: SentenceParse): Phrase[] | null {
  const governor = governorOf(verb, parse);
  if (!governor) return null;
  const who = parse.phrases.find((p) => p.start >= governor.end && p.end < verb.start && p.prep === "" && p.kind === "actor");
  if (who) return withList(who, parse);
  return governor.passive ? (parse.clauses.find((c) => c.verb === governor)?.subject ?? null) : null;
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

/** Whose decision or plan an infinitive tells: "la decisione di [Mosca] di inviare", "il piano [americano] per inviare". */
export const decider = (verb: VerbGroup, { phrases }: SentenceParse): Phrase | undefined =>
  phrases.find((p) => (p.prep === "di" || p.kind === "adjective") && p.end === verb.start - 1);

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
