/** How far from a verb its arguments stand, which a rule and the words that complete it may widen or narrow. */
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import type { Rule, RuleBook } from "./rule-book.ts";

/** A rule tried on a verb, and the places of the words that complete it. */
export interface CompletedRule {
  rule: Rule;
  verb: VerbGroup;
  complement: readonly number[];
  /** Where the verb's own scope ends, and where its clause does. */
  scope: { to: number; clauseEnd: number };
  parse: SentenceParse;
  book: RuleBook;
}

/** The word before which the arguments of a verb end: the verb's own scope, or further where its complement leads there. */
export function argumentsEnd(completed: CompletedRule): number {
  const { rule, complement, scope, parse } = completed;
  // "è pronta a incontrare gli Stati Uniti": a rule that asks for a word further on has its arguments there too; so has one
  // that asks for an infinitive, "ha rifiutato di ricevere una lettera di Trump".
  const asksFurther =
    rule.with.includes("+inf") || (rule.with.some((w) => w.startsWith("+@")) && complement.some((k) => k >= scope.to));
  const end = asksFurther ? scope.clauseEnd : scope.to;
  // "la volontà di portare più in alto i rapporti con Pechino": the noun's infinitive has them.
  const infinitive = parse.groups.find((g) => g.start === end && g.kind === "inf" && g.prep === "di");
  if (infinitive && complement.some((k) => infinitive.start - k <= 4 && k < infinitive.start)) return scope.clauseEnd;
  // "hanno parlato di un incontro con Kim": what is only talked about has sides of its own.
  return Math.min(topicAt(completed), end);
}

/** Where a contact begins that is only talked about, with sides of its own: "hanno parlato di un incontro con Kim". */
function topicAt({ verb, complement, scope: { to }, parse: { tokens, phrases }, book: { classes } }: CompletedRule): number {
  if (!isVerbOf(verb, "discuss", classes)) return Infinity;
  const contact = (k: number) => CONTACTS.some((name) => classes.get(name)?.has(tokens[k]?.low ?? ""));
  // "ha parlato dei rapporti con Tokyo": those of two countries; but "dei rapporti con Putin", with whom one talks as well.
  for (let k = verb.end; k < to; k++) {
    const country = phrases.find((p) => p.prep === "con" && p.start - k <= 2 && p.start > k);
    const states = country?.refs.every(({ actor, role }) => actor === "" && role === "");
    if (states && RELATIONS.some((name) => classes.get(name)?.has(tokens[k].low))) return k;
  }
  for (let k = verb.end; k < to; k++) {
    if (tokens[k].prep !== "di" && tokens[k].prep !== "su") continue;
    const noun = [k + 1, k + 2, k + 3].find(contact);
    if (noun !== undefined && noun < to && !complement.includes(noun)) return noun;
  }
  return Infinity;
}

/** Classes of nouns that tell of a contact. */
const CONTACTS = ["talks", "visit", "call", "agreement"];
/** Classes of nouns that tell of relations between states. */
const RELATIONS = ["relations", "cooperating"];
