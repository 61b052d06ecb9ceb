/** What the words around a verb say of whether its act happened, for `verb-status.ts` to judge. */
import type { Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import type { Status } from "../model/code-lists.ts";
import { NOBODY } from "../syntax/grammar.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import { isTimePhrase } from "../time.ts";
import type { RuleBook } from "./rule-book.ts";
import type { ToldByVerb } from "./verb-status.ts";

/** What the verb that governs a clause says of the act that it tells: "ha smentito che", "non è vero che", "sembra che". */
export function saidToBe(
  clause: Clause | null,
  { clauses, tokens, classes }: SentenceParse,
  { codebook }: RuleBook
): Status | null {
  if (!clause || clause.parent < 0 || clause.opener !== "that") return null;
  const { verb } = clauses[clause.parent];
  const says = (status: Status): boolean => verb.lemmas.some((lemma) => codebook.modals.get(lemma) === status);
  const among = (name: string, lows: readonly string[]): boolean => lows.some((low) => classes.get(name)?.has(low));
  const predicate = tokens.slice(verb.start, clause.start).map(({ low }) => low);
  if (verb.negated) {
    if (verb.lemmas.includes("essere") && predicate.includes("vero")) return "denied";
    // "non esclude che abbia inviato"; but "non esclude che incontri"
    return among("confirms", [...verb.lemmas, ...predicate]) || (says("denied") && clause.verb.compound) ? "alleged" : null;
  }
  if (says("denied") || among("untrue", predicate)) return "denied";
  return says("alleged") ? "alleged" : null;
}

/** Whether the clause tells what somebody has it, and no future in the past: "il quotidiano ha scritto che avrebbero avuto un incontro", "Seul sostiene che avrebbe inviato". */
function isReported(clause: Clause | null, { clauses, classes }: SentenceParse): boolean {
  const governing = clause && clause.parent >= 0 ? clauses[clause.parent] : undefined;
  if (!governing) return false;
  const actor = governing.subject?.some(({ kind }) => kind !== "agency");
  const reveals = !actor && isVerbOf(governing.verb, "reveals", classes);
  return reveals || governing.verb.tense === "pres";
}

/** "da 14 anni", "dal 2019", "dal maggio dello scorso anno", "dallo scorso aprile" */
const isSince = (clause: Clause | null, { tokens }: SentenceParse): boolean =>
  clause !== null &&
  tokens.slice(clause.start, clause.end).some(({ prep }, k) => {
    const [next, after] = tokens.slice(clause.start + k + 1);
    if (prep !== "da" || !next) return false;
    return next.kind === "number" || isTimePhrase(next.low) || (after !== undefined && isTimePhrase(`${next.low} ${after.low}`));
  });

/** "non ha più incontrato", "nessuno è più andato": what was, and is no more. */
const isAgain = ({ start, end }: VerbGroup, { tokens }: SentenceParse): boolean =>
  tokens.slice(start, end + 1).some(({ low }) => low === "più");

/** "sarebbe il primo a visitare", "sarebbe stato il primo capo dell'Onu ad andare": an infinitive that hangs on what would be. */
const isSupposed = (verb: VerbGroup, clause: Clause | null): boolean =>
  verb.kind === "inf" && verb.prep === "a" && clause?.verb.mood === "cond" && clause.verb.lemmas.includes("essere");

/** "Kim ha incontrato Trump?"; but "Perché Kim ha incontrato Trump?" takes it that he did. */
export const isAsked = (clause: Clause | null, { tokens }: SentenceParse): boolean =>
  (clause === null || clause.parent < 0) &&
  tokens.slice(-2).some(({ low }) => low === "?") &&
  !tokens.some(({ low }) => INTERROGATIVES.has(low));

const INTERROGATIVES: ReadonlySet<string> = new Set(
  "chi che cosa cos' come quando dove dov' perché quanto quanti quanta quante quale quali qual".split(" ")
);

/** Whether somebody in the sentence says or promises something, so that what will be is what is said. */
const isSaid = (verb: VerbGroup, { clauses, classes, tokens, groups }: SentenceParse): boolean =>
  tokens[verb.main].quoted ||
  clauses.some((c) => c.opener === "that") ||
  groups.some((g) => g !== verb && isVerbOf(g, "say", classes));

/**
 * "Nessuna delegazione ha visitato", "né Kim né Putin hanno", "mai i due si sono incontrati": a negative word before the
 * verb, in its clause and outside the names of others.
 */
export function ofNobody(verb: VerbGroup, clause: Clause | null, { tokens, groups }: SentenceParse): boolean {
  if (!clause || clause.verb !== verb) return false;
  for (let k = verb.start - 1; k >= clause.start; k--) {
    if (tokens[k].low === ":" || tokens[k].low === ";" || groups.some((g) => g.start <= k && k < g.end && g.kind !== "part"))
      return false;
    // "il missile più grande mai costruito preoccupa": of the participle.
    const ofParticiple = groups.some((g) => g.kind === "part" && (g.start === k || g.start === k + 1));
    if (NOBODY.has(tokens[k].low) && !(tokens[k].low === "mai" && ofParticiple)) return true;
  }
  return false;
}

/** What decides whether an act that a verb tells did happen; the words around it are looked at where they are asked for. */
export const toldByVerb = (
  {
    verb,
    clause,
    type,
    governed,
    negationIsTheAct
  }: Pick<ToldByVerb, "verb" | "clause" | "type" | "governed" | "negationIsTheAct">,
  parse: SentenceParse,
  book: RuleBook
): ToldByVerb => ({
  // Named one by one, as in `parse-sentence.ts`.
  verb,
  clause,
  type,
  governed,
  negationIsTheAct,
  modals: book.codebook.modals,
  saidToBe: () => saidToBe(clause, parse, book),
  said: () => isSaid(verb, parse),
  reported: () => isReported(clause, parse),
  since: () => isSince(clause, parse),
  again: () => isAgain(verb, parse),
  supposed: () => isSupposed(verb, clause),
  asked: () => isAsked(clause, parse),
  ofNobody: () => ofNobody(verb, clause, parse)
});
