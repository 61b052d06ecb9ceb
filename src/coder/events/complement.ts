/** What completes a verb as a rule asks: one of its words, after the verb or before it. */
import type { VerbRule } from "../codebook/codebook.ts";
import type { Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import type { VerbGroup } from "../syntax/verb.ts";
import type { Missing } from "./attempt.ts";
import { isMet, placeOf, REACH, type TriedVerb } from "./demands.ts";

/**
 * The words that a rule's `with` asks for: the places of those found, or what is missing.
 *
 * Each demand must be met (`codebook/demands.ts`). Of all other words, and words of an `@class`, one must be there.
 */
function complementOf(rule: VerbRule, tried: TriedVerb): number[] | Missing {
  const demands = tried.book.demands.get(rule)!;
  const unmet = demands.find((demand) => !isMet(demand, rule, tried));
  if (unmet) return { lacks: "demand", demand: unmet };
  const places = demands.filter(({ name }) => name === "+@x").map(({ of }) => placeOf(of, tried));
  if (tried.book.complements.get(rule)!.size === 0) return places;
  const words = wordsAfter(rule, tried) ?? wordsOfAntecedent(rule, tried) ?? wordsBefore(rule, tried);
  return words ? [...places, ...words] : { lacks: "word" };
}

/**
 * The rules with what completes each: the rule that asks for most comes first; of those that ask alike, the one whose words
 * stand next to the verb. What completes a rule is not looked for before it is that rule's turn.
 */
export function* completed(
  rules: readonly VerbRule[],
  tried: TriedVerb
): Generator<{ rule: VerbRule; complement: number[] | Missing }> {
  const weight = (rule: VerbRule): number => tried.book.weights.get(rule)!;
  // Those of one infinitive are in order already; a form may be of two.
  const sorted = [...rules].sort((a, b) => weight(b) - weight(a));
  for (let first = 0, after = 0; first < sorted.length; first = after) {
    while (after < sorted.length && weight(sorted[after]) === weight(sorted[first])) after++;
    const alike = sorted.slice(first, after).map((rule) => {
      const complement = complementOf(rule, tried);
      return { rule, complement, distance: distance(complement, tried.verb, tried.parse) };
    });
    yield* alike.sort((a, b) => a.distance - b.distance);
  }
}

/** How far the words that complete a verb stand from it; words of somebody's name or office are the farthest. */
function distance(complement: number[] | Missing, { start, end }: VerbGroup, { phrases }: SentenceParse): number {
  if (!Array.isArray(complement)) return REACH * 2;
  const own = complement.filter((k) => !phrases.some((p) => p.prep !== "" && p.start <= k && k < p.end));
  return Math.min(...own.map((k) => (k < start ? start - k : k - end)), REACH * 2);
}

function wordsAfter(rule: VerbRule, tried: TriedVerb): number[] | null {
  const { verb, to, parse } = tried;
  // Whom it is sent to counts as one word: "ha inviato al ministro della Repubblica popolare cinese una lettera".
  const named = (k: number) => parse.phrases.some((p) => p.prep === "a" && p.start < k && k < p.end);
  for (let k = verb.end, far = 0; k < to && far < REACH; far += named(k) ? 0 : 1, k++) {
    const words = wordsAt(k, rule, tried);
    if (words) return words;
  }
  return null;
}

/** "la lettera che Kim ha inviato": the antecedent of a relative is what the verb is done to. */
function wordsOfAntecedent(rule: VerbRule, tried: TriedVerb): number[] | null {
  const { verb, parse } = tried;
  const relative = parse.clauses.find((c) => c.verb.start === verb.start && c.opener === "relative" && c.marker === "che");
  if (!relative) return null;
  if (parse.phrases.some((p) => p.kind === "actor" && p.end <= relative.start && relative.start - p.end <= 1)) return null;
  for (let k = relative.start - 1; k >= Math.max(0, relative.start - 8); k--) {
    // Another predicate's words: "fedele al trattato e appoggerà ogni misura che vorrà adottare".
    if (parse.groups.some((g) => g.main === k && g.kind === "finite")) return null;
    const words = wordsAt(k, rule, tried);
    if (words) return words;
  }
  return null;
}

/** In a passive the noun stands before the verb: "una lettera è stata inviata"; so does what an inverted clause begins with. */
function wordsBefore(rule: VerbRule, tried: TriedVerb): number[] | null {
  const { verb } = tried;
  const turned = invertedClause(tried);
  if (verb.kind !== "part" && !verb.essere && !verb.reflexive && !verb.passive && !rule.source.includes("owner") && !turned)
    return null;
  const from = Math.max(turned?.start ?? 0, verb.start - (verb.passive ? REACH + 6 : REACH));
  for (let k = verb.start - 1; k >= from; k--) {
    const words = wordsAt(k, rule, tried);
    if (words) return words;
  }
  return null;
}

/** "Gratitudine ha espresso il ministero": the clause of a verb whose subject follows, and its object comes first. */
const invertedClause = ({ verb, parse: { clauses, tokens } }: TriedVerb): Clause | undefined =>
  clauses.find(
    (c) => c.verb === verb && c.start < verb.start && c.subjectBy === "after-verb" && tokens[verb.start - 1].kind === "word"
  );

/** The places of a word or phrase that the rule asks for and that begins here, if it means what the rule means. */
function wordsAt(k: number, rule: VerbRule, { verb, parse: { tokens }, book }: TriedVerb): number[] | null {
  const options = book.complements.get(rule)!.get(tokens[k]?.low ?? "");
  const option = options?.find((words) => words.every((low, i) => tokens[k + i]?.low === low));
  if (!option) return null;
  if (book.codebook.types.get(rule.type)!.traits.has("praise")) {
    // "giudicandola non costruttiva" is no praise.
    if (tokens[k - 1]?.low === "non" && k - 1 >= verb.end) return null;
    // Nor are "un alleato imperialista", "la più grande minaccia".
    const blame = book.classes.get("negative");
    if (tokens.slice(k - 1, k + 3).some((w, i) => i !== 1 && w.kind === "word" && blame?.has(w.low))) return null;
  }
  // "si è chiuso senza un accordo", and the surname of somebody: "Antonio Razzi".
  const lacking = tokens.slice(Math.max(verb.end, k - 2), k).some((w) => w.prep === "senza");
  if (lacking || (tokens[k].capital && tokens[k - 1]?.capital && k - 1 >= verb.end)) return null;
  // "ha dato dettagli sulla visita", "ha dato notizia della visita": what another noun is about.
  const news = tokens[k - 1]?.prep === "di" && book.classes.get("news")?.has(tokens[k - 2]?.low ?? "");
  if ((news || tokens[k - 1]?.prep === "su") && k - 2 >= verb.end) return null;
  return option.map((_, i) => k + i);
}
