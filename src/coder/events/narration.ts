/**
 * Narration: whether an act is told as the news, as history, as what came before or in passing. It decides which dates
 * may be propagated to it.
 */
import type { Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import { anyPhrase, type WordClasses } from "../codebook/word-classes.ts";
import { isCardinal, looksParticiple } from "../syntax/grammar.ts";
import type { Found } from "./dyad.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import { UNITS } from "../time/lexicon.ts";
import type { Token } from "../syntax/token.ts";

/**
 * `news`: the present and the perfect of the report. `history`: "inviò", "fu espulso", "chiedeva". `before`: the
 * pluperfect, earlier than the point that the text has reached. `aside`: a participle that describes ("giunto lunedì a Mosca").
 * `ever`: "ha più volte chiesto", "ha già inviato", some time up to now.
 */
export type Narration = "news" | "history" | "before" | "aside" | "ever";

/** An act is as old as the verb that governs it: "aveva detto di attendere una risposta". */
export function narrationOf(found: Found, { clauses, tokens, classes }: SentenceParse): Narration {
  const { verb } = found;
  if (verb && (verb.kind === "part" || (verb.kind === "inf" && verb.compound)) && !carries(verb, tokens)) return "aside";
  if (inAside(found, { tokens })) return "aside";
  if (ofAnniversary(found, tokens) || atDistance(found, tokens) || theLast(found, tokens)) return "before";
  // "L'incontro era stato amichevole": the copula says how it was, not when.
  if (!verb && found.clause?.verb.lemmas.includes("essere") && found.trigger.end <= found.clause.verb.start) return "news";
  let clause: Clause | null = found.clause;
  for (let steps = 0; clause && steps < 6; steps++) {
    if (clause.verb.pluperfect) return "before";
    if (historical(clause.verb, tokens)) return "history";
    // A relative clause has a time of its own.
    clause = clause.opener === "relative" || clause.parent < 0 ? null : clauses[clause.parent];
  }
  return found.clause && ever(found, found.clause, tokens, classes) ? "ever" : "news";
}

/** "L'intesa, siglata a giugno durante la visita di Putin, entrerà in vigore": a noun beside a participle between commas. */
export function inAside(
  { verb, clause, trigger }: Pick<Found, "verb" | "clause" | "trigger">,
  { tokens }: Pick<SentenceParse, "tokens">
): boolean {
  if (verb || !clause || trigger.end > clause.verb.start) return false;
  if (!tokens.slice(trigger.end, clause.verb.start).some((w) => w.low === ",")) return false;
  for (let k = trigger.start - 1; k > clause.start; k--) if (tokens[k].low === ",") return describes(tokens[k + 1]);
  return false;
}

const describes = ({ forms, low, prep }: Token): boolean =>
  prep === "" && (forms.some((form) => form.mood === "part") || looksParticiple(low));

/** "più volte", "a più riprese", "in passato", "finora ha", "si sono già visti": it happened, and not only now. */
function ever({ verb }: Found, clause: Clause, tokens: readonly Token[], classes: WordClasses): boolean {
  if (verb?.kind !== "finite" || (!verb.compound && verb.tense !== "past")) return false;
  const said = tokens.slice(clause.start, clause.end);
  const times = said.some(
    ({ low }, k) => low === "volte" && (said[k - 1]?.kind === "number" || isCardinal(said[k - 1]?.low ?? ""))
  );
  if (times || anyPhrase(classes.get("recurrent"), said.map(({ low }) => low).join(" "))) return true;
  return tokens.slice(verb.start, verb.end + 1).some((w) => classes.get("recurrent-adverb")?.has(w.low));
}

/** "per il 70° anniversario della firma del trattato": long ago. */
export const ofAnniversary = ({ verb, trigger: { start } }: Found, tokens: readonly Token[]): boolean =>
  verb === null && tokens[start - 1]?.prep === "di" && tokens[start - 2]?.low === "anniversario";

/** "nella sua ultima visita del 4 giugno": not the one that the text is about. */
const theLast = ({ verb, trigger: { start } }: Found, tokens: readonly Token[]): boolean =>
  verb === null && /^(?:ultim[oa]|precedente)$/.test(tokens[start - 1]?.low ?? "");

/** "i cittadini rapiti dal Nord": the participle only says of whom the clause tells. */
export const attributive = ({ verb, sourceWords, targetWords }: Found): boolean =>
  verb?.kind === "part" && (sourceWords?.end === verb.start || targetWords?.end === verb.start);

/** "a pochi giorni dalla visita", "a due mesi dal vertice": earlier than what the clause tells. */
export function atDistance({ verb, trigger: { start } }: Found, tokens: readonly Token[]): boolean {
  const from = tokens[start - 1]?.low === "'" ? start - 2 : start - 1;
  const since = [from, from - 1].find((k) => tokens[k]?.prep === "da" && UNITS.has(tokens[k - 1]?.low ?? ""));
  return verb === null && since !== undefined && tokens.slice(Math.max(0, since - 4), since).some(({ low }) => low === "a");
}

/** "segue l'incontro tra Kim e Putin", "dopo la visita di Xi": a noun that is neither subject nor predicate may tell of any time. */
export const mentioned = ({ verb, clause, trigger }: Found): boolean =>
  verb === null && clause !== null && trigger.start >= clause.verb.end && !clause.verb.lemmas.includes("essere");

/** "In una lettera inviata ieri Putin ha …": what the clause tells was told then. */
export const carries = (verb: VerbGroup, tokens: readonly Token[]): boolean =>
  tokens.slice(Math.max(0, verb.start - 3), verb.start).some((w) => w.prep === "in" || w.prep === "con");

/** "inviò", "era in visita", "fu inviato", "venne respinto". */
export function historical(verb: VerbGroup, tokens: readonly Token[]): boolean {
  if (verb.mood !== "ind" || verb.tense === "fut") return false;
  return (
    verb.remote ||
    tokens.slice(verb.start, verb.main + 1).some((w) => /^(?:fu|furono|venne|vennero|ebbe|ebbero|era|erano)$/.test(w.low))
  );
}

/** "chiedeva", "si trovavano": it went on, and nobody says until when. */
export const goesOn = ({ verb }: Found, tokens: readonly Token[]): boolean =>
  verb !== null &&
  verb.kind === "finite" &&
  !verb.compound &&
  !verb.negated &&
  /(?:[aei]va|[aei]vano|^era|^erano)$/.test(tokens[verb.main].low);

/** "Nel corso dei colloqui, …", "Al termine dell'incontro …", "Nel telegramma …": an occasion that was told before. */
export function refersBack({ tokens, classes }: SentenceParse): boolean {
  const opening = tokens
    .slice(0, 6)
    .map((w) => w.low)
    .join(" ");
  const stage = [...(classes.get("stage") ?? [])].find((words) => opening.startsWith(`${words} `));
  const [, noun = ""] = (stage ? OF : AT).exec(opening.slice(stage ? stage.length + 1 : 0)) ?? [];
  return classes.get("occasion")?.has(noun) ?? false;
}

/** What stands between a stage of an occasion and its noun, or else before the noun. */
const OF = /^(?:di|del|dell'|della|dello|dei|degli|delle)(?: (?:suo|sua|stesso|stessa))? (\S+)/;
const AT =
  /^(?:durante (?:il|lo|la|l'|i|gli|le)|nel|nell'|nello|nella|nei|negli|nelle|al|all'|alla|dopo (?:il|l'|la|i))(?: (?:suo|sua|stesso|stessa))? (\S+)/;
