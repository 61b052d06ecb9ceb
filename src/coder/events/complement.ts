/** What completes a verb as a rule asks: one of its words, after the verb or before it. */
import type { Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import type { Missing } from "./attempt.ts";
import { type Asked, lastKept } from "../model/memo.ts";
import { isMet, placeOf, REACH, type TriedVerb } from "./demands.ts";
import type { Rule, RuleBook } from "./rule-book.ts";
import { nounOf } from "./stand-in.ts";

/** A word that phrases asked for begin with, and those phrases by the rules that ask for them. */
interface Place {
  at: number;
  asked: ReadonlyMap<Rule, readonly (readonly string[])[]>;
}

/** Where words that complete a verb stand, whichever rule asks for them, in the order in which they are looked at. */
interface Places {
  /** After the verb, then in the antecedent of a relative. */
  after: readonly Place[];
  before: readonly Place[];
  /** Whether the verb's form lets what completes it stand before it, for any rule. */
  looksBack: boolean;
}

/**
 * The words that a rule's `with` asks for: the places of those found, or what is missing.
 *
 * Each demand must be met (`codebook/demands.ts`). Of all other words, and words of an `@class`, one must be there.
 */
function complementOf(rule: Rule, tried: TriedVerb, words: readonly number[] | null): number[] | Missing {
  const places: number[] = [];
  for (const demand of rule.demands)
    if (!isMet(demand, rule, tried)) return { lacks: "demand", demand };
    else if (demand.name === "+@x") places.push(placeOf(demand.of, tried));
  return words ? [...places, ...words] : { lacks: "word" };
}

/** The places of the words of which a rule asks for one; null where none of them is there. */
function wordsOf(rule: Rule, tried: TriedVerb, { after, before, looksBack }: Places): readonly number[] | null {
  if (rule.complements.size === 0) return NO_WORDS;
  return firstOf(after, rule, tried) ?? (looksBack || rule.source.includes("owner") ? firstOf(before, rule, tried) : null);
}

const NO_WORDS: readonly number[] = [];

/**
 * The rules with what completes each: the rule that asks for most comes first; of those that ask alike, the one whose words
 * stand next to the verb. What completes a rule is not looked for before it is that rule's turn.
 *
 * @param rules those that ask for most first
 * @param isAsked whether rules whose words are not there are given too, with what they lack: somebody asks why
 */
export function* completed(rules: readonly Rule[], tried: TriedVerb, isAsked: boolean): Generator<Completed> {
  const places = placesOf(rules, tried);
  for (let first = 0, after = 0; first < rules.length; first = after) {
    const weight = rules[first].weight;
    const alike: Completed[] = [];
    for (; after < rules.length && rules[after].weight === weight; after++) {
      const words = wordsOf(rules[after], tried, places);
      if (words || isAsked) alike.push({ rule: rules[after], complement: complementOf(rules[after], tried, words) });
    }
    yield* alike.length > 1 ? nearestFirst(alike, tried) : alike;
  }
}

/** A rule with the places of the words that complete it, or what is missing. */
interface Completed {
  rule: Rule;
  complement: number[] | Missing;
}

const nearestFirst = (alike: readonly Completed[], { verb, parse }: TriedVerb): Completed[] =>
  alike
    .map(({ rule, complement }) => ({ rule, complement, distance: distance(complement, verb, parse) }))
    .sort((a, b) => a.distance - b.distance);

/** How far the words that complete a verb stand from it; words of somebody's name or office are the farthest. */
function distance(complement: number[] | Missing, { start, end }: VerbGroup, { phrases }: SentenceParse): number {
  if (!Array.isArray(complement)) return REACH * 2;
  const own = complement.filter((k) => !phrases.some((p) => p.prep !== "" && p.start <= k && k < p.end));
  return Math.min(...own.map((k) => (k < start ? start - k : k - end)), REACH * 2);
}

/** The places around a verb of the words that rules ask for. */
function placesOf(rules: readonly Rule[], tried: TriedVerb): Places {
  const { verb } = tried;
  const turned = invertedClause(tried);
  // In a passive the noun stands before the verb: "una lettera è stata inviata"; so does what an inverted clause begins with.
  const so = takesUp(tried);
  const looksBack = verb.kind === "part" || verb.essere || verb.reflexive || verb.passive || turned !== undefined || so;
  const from = Math.max((so ? undefined : turned?.start) ?? 0, verb.start - (verb.passive ? REACH + 6 : REACH));
  const looks = looksBack || rules.some(({ source }) => source.includes("owner"));
  return {
    after: [...asked(wordsAfter(tried), tried), ...asked(wordsOfAntecedent(tried), tried)],
    before: looks ? asked(backwards(verb.start - 1, from), tried) : [],
    looksBack
  };
}

/** Of some words those that a rule asks for, of whatever verb. */
function asked(words: readonly number[], { parse, book }: TriedVerb): Place[] {
  const inSentence = placesIn(parse.tokens, book);
  return words.filter((at) => inSentence.has(at)).map((at) => inSentence.get(at)!);
}

/** The words of a sentence that a rule asks for, looked up once for all its verbs. */
const placesIn = lastKept((tokens: SentenceParse["tokens"], book: RuleBook): ReadonlyMap<number, Place> => {
  const places = new Map<number, Place>();
  for (let at = 0; at < tokens.length; at++) {
    const asked = book.completing(wordOrNoun(at, tokens, book));
    if (asked) places.set(at, { at, asked });
  }
  return places;
});

/** A word, or the noun for which it stands: "la visita segue quella che Kim ha fatto a Pechino". */
function wordOrNoun(at: number, tokens: SentenceParse["tokens"], { nouns }: RuleBook): Asked {
  const noun = tokens[at + 1]?.low === "che" ? nounOf(at, { tokens }, (k) => nouns(tokens[k].known) !== null) : -1;
  return tokens[noun < 0 ? at : noun].known;
}

/** Of some rules those that ask for no word, or for one that the sentence has somewhere: no other can be completed in it. */
export function completable(rules: readonly Rule[], parse: SentenceParse, book: RuleBook): readonly Rule[] {
  const inSentence = [...placesIn(parse.tokens, book).values()];
  return rules.filter((rule) => rule.complements.size === 0 || inSentence.some(({ asked }) => asked.has(rule)));
}

function wordsAfter({ verb, to, parse: { phrases, tokens } }: TriedVerb): number[] {
  const words: number[] = [];
  // Whom it is sent to counts as one word: "ha inviato al ministro della Repubblica popolare cinese una lettera".
  const addressees = phrases.filter((p) => p.prep === "a" && p.end > verb.end);
  for (let k = verb.end, far = 0; k < Math.min(to, tokens.length) && far < REACH; k++) {
    words.push(k);
    if (!addressees.some((p) => p.start < k && k < p.end)) far++;
  }
  return words;
}

/** "la lettera che Kim ha inviato": the antecedent of a relative is what the verb is done to. */
function wordsOfAntecedent({ verb, parse: { clauses, phrases, groups } }: TriedVerb): number[] {
  const relative = clauses.find((c) => c.verb.start === verb.start && c.opener === "relative" && c.marker === "che");
  if (!relative) return [];
  // "le sanzioni contro il Nord che Tokyo ha prorogato": with a subject of its own "che" is the object.
  const isSubject = relative.subjectBy !== "before-verb";
  if (isSubject && phrases.some((p) => p.kind === "actor" && p.end <= relative.start && relative.start - p.end <= 1)) return [];
  const words = backwards(relative.start - 1, Math.max(0, relative.start - 8));
  // Another predicate's words: "fedele al trattato e appoggerà ogni misura che vorrà adottare".
  const predicate = words.findIndex((k) => groups.some((g) => g.main === k && g.kind === "finite"));
  return predicate < 0 ? words : words.slice(0, predicate);
}

function backwards(from: number, to: number): number[] {
  const words: number[] = [];
  for (let k = from; k >= to; k--) words.push(k);
  return words;
}

/** "Gratitudine ha espresso il ministero": the clause of a verb whose subject follows, and its object comes first. */
const invertedClause = ({ verb, parse: { clauses, tokens } }: TriedVerb): Clause | undefined =>
  clauses.find(
    (c) => c.verb === verb && c.start < verb.start && c.subjectBy === "after-verb" && tokens[verb.start - 1].kind === "word"
  );

/** "«Un folle»: così Kim ha definito Trump": what "così" takes up stands before it. */
function takesUp({ verb, parse: { clauses, tokens } }: TriedVerb): boolean {
  const start = clauses.find((c) => c.verb === verb)?.start ?? tokens.length;
  return tokens.slice(start, start + 3).some(({ low }, k, near) => low === "così" && near[k - 1]?.kind === "mark");
}

/** The words of the first place at which those of a rule begin and mean what the rule means. */
function firstOf(places: readonly Place[], rule: Rule, tried: TriedVerb): number[] | null {
  for (const { at, asked } of places) {
    const option = asked.get(rule)?.find((words) => words.every((low, i) => i === 0 || tried.parse.tokens[at + i]?.low === low));
    if (option && isMeant(at, rule, tried)) return option.map((_, i) => at + i);
  }
  return null;
}

/** Whether a word that a rule asks for means there what the rule means. */
function isMeant(k: number, rule: Rule, { verb, parse: { tokens }, book }: TriedVerb): boolean {
  if (book.codebook.types.get(rule.type)!.traits.has("praise")) {
    // "giudicandola non costruttiva" is no praise.
    if (tokens[k - 1]?.low === "non" && k - 1 >= verb.end) return false;
    // Nor are "un alleato imperialista", "la più grande minaccia".
    const blame = book.classes.get("negative");
    if (tokens.slice(k - 1, k + 3).some((w, i) => i !== 1 && w.kind === "word" && blame?.has(w.low))) return false;
  }
  // "si è chiuso senza un accordo", and the surname of somebody: "Antonio Razzi".
  const lacking = tokens.slice(Math.max(verb.end, k - 2), k).some((w) => w.prep === "senza");
  if (lacking || (tokens[k].capital && tokens[k - 1]?.capital && k - 1 >= verb.end)) return false;
  // "ha dato dettagli sulla visita", "ha dato notizia della visita": what another noun is about.
  const news = tokens[k - 1]?.prep === "di" && book.classes.get("news")?.has(tokens[k - 2]?.low ?? "");
  return !((news || tokens[k - 1]?.prep === "su") && k - 2 >= verb.end);
}
