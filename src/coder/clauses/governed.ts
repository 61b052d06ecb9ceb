/** Infinitives that tell an act because of the verb they hang on: "ha detto di apprezzare", "è partito per visitare". */
import type { VerbGroup } from "../syntax/verb.ts";
import type { SentenceParse } from "./sentence-parse.ts";

/** How many words may stand between a verb and the infinitive that hangs on it. */
const REACH = 10;

/**
 * What an infinitive that hangs on another verb is: `said` ("ha detto di apprezzare"), `trip` ("è partito per visitare"),
 * `occasion` ("ha colto l'occasione per ringraziare"), or none of these.
 */
export type Hangs = "said" | "trip" | "occasion" | null;

/** On which kind of verb an infinitive hangs, by the word classes `say`, `sets-out` and `takes-occasion`. */
export function hangsOn(verb: VerbGroup, parse: SentenceParse, classes: ReadonlyMap<string, ReadonlySet<string>>): Hangs {
  if (verb.kind !== "inf" || (verb.prep !== "di" && verb.prep !== "per")) return null;
  const governor = governorOf(verb, parse);
  if (!governor || governor.negated) return null;
  const is = (name: string) => governor.lemmas.some((lemma) => classes.get(name)?.has(lemma));
  // "si è detto felice di rivedere": the adjective says how, and the infinitive what about.
  if (verb.prep === "di") return is("say") && !is("denies") && !governor.reflexive ? "said" : null;
  return is("sets-out") ? "trip" : is("takes-occasion") ? "occasion" : null;
}

/** The verb right before an infinitive, with no verb or stop between the two; infinitives joined by "e" hang on the same. */
function governorOf(verb: VerbGroup, { groups, tokens }: SentenceParse): VerbGroup | null {
  const at = groups.findIndex((g) => g.start <= verb.start && verb.start < g.end);
  for (let k = at - 1; k >= 0 && verb.start - groups[k].end <= REACH; k--) {
    const between = tokens.slice(groups[k].end, verb.start);
    if (between.some((w) => /^[;:.“”«»"]$/.test(w.text) || w.low === "che")) return null;
    if (groups[k].kind === "inf" && between.some((w) => w.low === "e" || w.low === "ed")) continue;
    return groups[k];
  }
  return null;
}
