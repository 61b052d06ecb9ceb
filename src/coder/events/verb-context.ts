/** What the words around a verb say of whether its act happened, for `verb-status.ts` to judge. */
import type { Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import { NOBODY } from "../syntax/grammar.ts";
import type { VerbGroup } from "../syntax/verb.ts";
import { isTimePhrase } from "../time.ts";
import type { RuleBook } from "./rule-book.ts";

/** Whether the clause hangs on a verb that denies it: "ha smentito che …". */
export const denying = (clause: Clause | null, { clauses }: SentenceParse, { codebook }: RuleBook): boolean =>
  clause !== null &&
  clause.parent >= 0 &&
  clauses[clause.parent].verb.lemmas.some((lemma) => codebook.modals.get(lemma) === "denied");

/** Whether the clause tells what a paper or report has it, and nobody who acts: "il quotidiano ha scritto che avrebbero avuto un incontro". */
export function isReported(clause: Clause | null, { clauses, classes }: SentenceParse): boolean {
  const governing = clause && clause.parent >= 0 ? clauses[clause.parent] : undefined;
  const actor = governing?.subject?.some(({ kind }) => kind !== "agency");
  return governing !== undefined && !actor && governing.verb.lemmas.some((lemma) => classes.get("reveals")?.has(lemma));
}

/** "da 14 anni", "dal 2019", "dal maggio dello scorso anno", "dallo scorso aprile" */
export const isSince = (clause: Clause | null, { tokens }: SentenceParse): boolean =>
  clause !== null &&
  tokens.slice(clause.start, clause.end).some(({ prep }, k) => {
    const [next, after] = tokens.slice(clause.start + k + 1);
    if (prep !== "da" || !next) return false;
    return next.kind === "number" || isTimePhrase(next.low) || (after !== undefined && isTimePhrase(`${next.low} ${after.low}`));
  });

/** "non ha più incontrato", "nessuno è più andato": what was, and is no more. */
export const isAgain = ({ start, end }: VerbGroup, { tokens }: SentenceParse): boolean =>
  tokens.slice(start, end + 1).some(({ low }) => low === "più");

/** "sarebbe il primo a visitare", "sarebbe stato il primo capo dell'Onu ad andare": an infinitive that hangs on what would be. */
export const isSupposed = (verb: VerbGroup, clause: Clause | null): boolean =>
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
export const isSaid = (verb: VerbGroup, { clauses, classes, tokens, groups }: SentenceParse): boolean =>
  tokens[verb.main].quoted ||
  clauses.some((c) => c.opener === "that") ||
  groups.some((g) => g !== verb && g.lemmas.some((lemma) => classes.get("say")?.has(lemma)));

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
