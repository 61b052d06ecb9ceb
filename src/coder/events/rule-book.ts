/** The rules of `data/verbs.csv`, indexed by the words that may start them. */
import { grouped, push } from "../model/grouped.ts";
import { answered, type Asked } from "../model/memo.ts";
import type { Codebook, RoleTrait, VerbRule } from "../codebook/codebook.ts";
import { demandOf, type Demand } from "../codebook/demands.ts";
import { classSets, type WordClasses } from "../codebook/word-classes.ts";
import type { Lexicon, Phrases } from "../syntax/verb-group.ts";
import { fold } from "../syntax/token.ts";

/** A rule with what it asks for, compiled once. */
export interface Rule extends VerbRule {
  /** What it demands besides words. */
  demands: readonly Demand[];
  /** The words of which it asks for one, by the first of each phrase. */
  complements: Phrases;
  /** How much it asks for; of a verb’s, that which asks for most is tried first. */
  weight: number;
}

/** Rules by the word that may start them. */
export interface RuleBook {
  verbs: Map<string, Rule[]>;
  nouns: (first: Asked) => { rule: Rule; words: string[] }[] | null;
  /** Rules of what is said, as they stand in the table, and the verbs of saying that they are of. */
  said: readonly Rule[];
  sayingVerbs: ReadonlySet<string>;
  codebook: Codebook;
  /** By the first word of a phrase the rules that ask for it. */
  completing: (first: Asked) => ReadonlyMap<Rule, string[][]> | null;
  /** What each role is, besides its rank. */
  roles: ReadonlyMap<string, ReadonlySet<RoleTrait>>;
  /** The word classes as sets. */
  classes: WordClasses;
  lexicon: Lexicon;
}

/** Index the rules of a codebook by their first word. */
export function ruleBook(codebook: Codebook): RuleBook {
  const { classes, forms, modals } = codebook;
  const rules = codebook.rules.map((rule) => compiled(rule, classes));
  const verbs = new Map<string, Rule[]>();
  const nouns = new Map<string, { rule: Rule; words: string[] }[]>();
  for (const rule of rules)
    for (const head of rule.heads)
      if (rule.form === "verb") push(verbs, head, rule);
      else if (rule.form === "noun") {
        const words = tokens(head);
        push(nouns, words[0], { rule, words });
      }
  // The rule that asks for most comes first; ties keep the table's order.
  for (const list of verbs.values()) list.sort((a, b) => b.weight - a.weight);
  for (const list of nouns.values()) list.sort((a, b) => b.words.length - a.words.length);
  const said = rules.filter(({ form }) => form === "said");
  const sets = classSets(classes);
  const asked = codebook.rules.flatMap((rule) =>
    [...rule.with, ...(rule.form === "noun" ? rule.heads : [])].flatMap((w) => expand(w, classes))
  );
  return {
    verbs,
    nouns: answered((word) => nouns.get(word) ?? null),
    said,
    sayingVerbs: new Set(said.flatMap(({ heads }) => heads)),
    codebook,
    roles: new Map(codebook.roles.map(({ role, traits }) => [role, traits])),
    completing: byFirstWord(rules),
    classes: sets,
    lexicon: {
      forms,
      modals,
      // "Il comunicato accusa": what speaks for somebody is a noun, whatever participle it looks like.
      nouns: new Set([...asked.filter((w) => !w.includes(" ")), ...(codebook.classes.get("voice") ?? [])]),
      adjectives: sets.get("adjective") ?? NONE,
      beforeNoun: sets.get("before-noun") ?? NONE,
      adverbials: byFirst(classes.get("adverbial") ?? [])
    }
  };
}

/** The words of a phrase as a text has them: an elided article is a word of its own. */
const tokens = (phrase: string): string[] =>
  fold(phrase)
    .replace(/'(?=\S)/g, "' ")
    .split(/\s+/);

const NONE: ReadonlySet<string> = new Set();

function compiled(read: VerbRule, classes: Codebook["classes"]): Rule {
  const { rule, form, heads, with: wanted, source, target, type, status } = read;
  const demands = wanted.flatMap((part) => demandOf(part) ?? []);
  const phrases = wanted.filter((part) => !demandOf(part)).flatMap((part) => expand(part, classes));
  const weight = weightOf(read, demands);
  // Named one by one, all rules have one shape, in which the engine finds their parts at once.
  return { rule, form, heads, with: wanted, source, target, type, status, demands, complements: byFirst(phrases), weight };
}

/** Phrases by their first word. */
const byFirst = (phrases: readonly string[]): Phrases => grouped(phrases.map(tokens), ([first]) => first);

function byFirstWord(rules: readonly Rule[]): RuleBook["completing"] {
  const completing = new Map<string, Map<Rule, string[][]>>();
  for (const rule of rules)
    for (const [word, those] of rule.complements) completing.set(word, (completing.get(word) ?? new Map()).set(rule, those));
  return answered((word) => completing.get(word) ?? null);
}

/** How much a rule asks for: a demand counts more than one of a list of words, and words that must not follow count nothing. */
const weightOf = ({ with: wanted }: VerbRule, demands: readonly Demand[]): number =>
  2 * demands.filter(({ name }) => !name.startsWith("-")).length + (wanted.length > demands.length ? 1 : 0);

/** Whether a rule asks for nothing beside its head; words that must not follow are not asked for. */
export const asksNothing = ({ with: wanted }: VerbRule): boolean => wanted.every((word) => word.startsWith("-"));

/** The words of a class, with the regular plurals of those that are one word; irregular ones stand in the table. */
const expand = (word: string, classes: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  (word.startsWith("@") ? (classes.get(word.slice(1)) ?? []) : [word]).flatMap((w) => [w, ...plural(w)]);

function plural(word: string): string[] {
  if (word.includes(" ") || word.length < 4) return [];
  if (/[cg]a$/.test(word)) return [`${word.slice(0, -1)}he`];
  if (/io$/.test(word)) return [word.slice(0, -1)];
  if (/[oe]$/.test(word)) return [`${word.slice(0, -1)}i`];
  return /a$/.test(word) ? [`${word.slice(0, -1)}e`] : [];
}
