/** Acts told by verbs: which rule a verb group meets, and what completes it. */
import type { Clause, SentenceParse, Trigger } from "../clauses/sentence-parse.ts";
import { isDirect } from "../codebook/argument-names.ts";
import type { VerbRule } from "../codebook/codebook.ts";
import type { Status } from "../model/code-lists.ts";
import type { Missing, OnAttempt } from "./attempt.ts";
import { complementOf } from "./complement.ts";
import { REACH, type TriedVerb } from "./demands.ts";
import { dyads, type Found } from "./dyad.ts";
import { decider, governedAs } from "../clauses/governed.ts";
import { subjectOfNonfinite, tookPlace } from "../clauses/nonfinite.ts";
import type { RuleBook } from "./rule-book.ts";
import { secondObject } from "./second-object.ts";
import { statusOfVerb } from "./verb-status.ts";
import { NOBODY } from "../syntax/grammar.ts";
import type { Token } from "../syntax/token.ts";
import type { VerbGroup } from "../syntax/verb.ts";
import { isTimePhrase } from "../time.ts";
import { clauseAt, scopeEnd } from "../clauses/argument-scope.ts";

/** What a verb group tells, and the words that tell it: no noun among them is coded once more. */
export interface VerbMentions {
  found: Found[];
  used: number[];
}

const NOTHING: VerbMentions = { found: [], used: [] };

/**
 * The acts that one verb group tells, by the first of its rules that finds both sides.
 *
 * @param governsInfinitive an infinitive that tells an act of its own hangs on the verb: "ha promesso di sostenere"
 */
export function verbMentions(
  verb: VerbGroup,
  governsInfinitive: boolean,
  parse: SentenceParse,
  book: RuleBook,
  onAttempt?: OnAttempt
): VerbMentions {
  const { tokens } = parse;
  // "si è trattenuto" is no "ha trattenuto": a verb that the table has as reflexive is read by that row.
  const caused = verb.governors.at(-1) === "fare" ? rulesOf(verb, book, (lemma) => `far ${lemma}`) : NONE;
  const own = caused.length > 0 ? caused : verb.reflexive ? rulesOf(verb, book, reflexive) : NONE;
  const rules = own.length > 0 ? own : rulesOf(verb, book);
  if (rules.length === 0) return NOTHING;
  const lacks =
    onAttempt && ((rule: VerbRule, missing: Missing) => onAttempt({ rule, start: verb.start, end: verb.end, missing }));
  const governed = governedAs(verb, parse);
  // "legami più stretti": a participle that is compared tells how, not what was done.
  const compared = verb.kind === "part" && /^(?:più|meno|molto)$/.test(tokens[verb.start - 1]?.low ?? "");
  const state = isState(verb, parse);
  if (compared || state || isBareInfinitive(verb, governed, parse)) {
    const because = compared ? "compared" : state ? "state" : "infinitive";
    for (const rule of rules) lacks?.(rule, { lacks: "act", because });
    return NOTHING;
  }
  const clause = clauseAt(verb.main, parse);
  // Where arguments end, and where the words that complete the verb do, which is the same or further.
  const to = scopeEnd(verb, clause, parse);
  const complementEnd = Math.max(to, Math.min(clause?.end ?? to, verb.end + REACH));
  for (const { rule, complement } of completed(rules, { verb, governsInfinitive, to: complementEnd, parse, book })) {
    if (!Array.isArray(complement)) {
      lacks?.(rule, complement);
      continue;
    }
    const hasObject =
      rule.target.some(isDirect) ||
      rule.source.includes("object") ||
      rule.with.some((w) => w.startsWith("@") || /^\p{L}/u.test(w));
    // "è arrivato", "giunto ieri": no passive to undo.
    const moves = verb.lemmas.some((lemma) => book.classes.get("unaccusative")?.has(lemma));
    const passive = !moves && (verb.passive || (hasObject && (verb.kind === "part" || (verb.essere && !verb.reflexive))));
    const type = book.codebook.types.get(rule.type)!;
    // "ha fatto volare un bombardiere": who has others move does not move.
    if (type.traits.has("stay") && verb.governors.at(-1) === "fare") {
      lacks?.(rule, { lacks: "act", because: "caused" });
      continue;
    }
    const thing = type.traits.has("stay") ? movingThing(verb, parse, book) : null;
    if (thing) {
      lacks?.(rule, { lacks: "source", places: rule.source, thing: thing.text, goesOn: false });
      continue;
    }
    // Whoever leaves to visit a country visits it; what else the trip is for is not told as done.
    if ((governed === "trip") !== type.traits.has("stay") && (governed === "trip" || governed === "occasion")) {
      lacks?.(rule, { lacks: "act", because: "errand" });
      continue;
    }
    const sends = complement.length > 0 && type.traits.has("sent");
    const subject =
      verb.kind === "finite"
        ? { clause, passive, subject: null, subjectBy: null }
        : governed === "decided" && decider(verb, parse)
          ? { clause: null, passive, subject: [decider(verb, parse)!], subjectBy: "owner" as const }
          : subjectOfNonfinite({ verb, clause, to, passive, sends }, parse);
    const trigger: Trigger = {
      start: verb.start,
      end: verb.end,
      from: verb.end,
      to: argumentsEnd(rule, verb, complement, { to, clauseEnd: clause?.end ?? to }, parse, book),
      verb,
      noun: complement.length > 0 ? Math.min(...complement) : -1,
      ...subject
    };
    const answered = rule.with.includes("+told") ? parse.discourse.told.get(rule.type) : undefined;
    const all = dyads(rule, trigger, parse, book, lacks && ((missing) => lacks(rule, missing)));
    const made = all.filter((dyad) => !answered || answered.source.country === dyad.target.country);
    if (made.length === 0) {
      if (all.length > 0) lacks?.(rule, { lacks: "told" });
      continue;
    }
    // What is refused was offered, and the offer is an act of the other side.
    const offered = type.traits.has("answer") && complement.some((k) => book.classes.get("offer")?.has(tokens[k].low));
    const whether = rule.status
      ? { status: rule.status as Status, how: "as the rule says" }
      : statusOfVerb({
          verb,
          clause,
          type,
          modals: book.codebook.modals,
          negationIsTheAct: rule.with.includes("non"),
          denied: denying(clause, parse, book),
          governed,
          said: isSaid(verb, parse),
          since: isSince(clause, parse),
          possible: complement.some((k) => book.classes.get("hypothetical")?.has(tokens[k - 1]?.low ?? "")),
          ofNobody: ofNobody(verb, clause, parse)
        });
    // "La Casa Bianca non smentisce": what is not refused or denied is no act.
    if (type.traits.has("answer") && whether.status === "denied") {
      lacks?.(rule, { lacks: "answer" });
      continue;
    }
    const end = Math.max(verb.end, ...complement.map((k) => k + 1).filter((k) => k - verb.end < REACH));
    const found: Found[] = made.map((dyad) => ({
      ...dyad,
      rule,
      trigger: { start: verb.start, end: end - verb.end <= 4 ? end : verb.end },
      clause,
      verb,
      status: whether.status,
      statusHow: whether.how,
      again: false
    }));
    const second = type.contact ? gapped(found, parse) : [];
    found.push(...second);
    return { found, used: [...range(verb), ...(offered ? [] : complement)] };
  }
  return NOTHING;
}

/** "droni partiti dal Sud", "sono volati tremila palloni": a thing beside the verb that moves, and nobody with it. */
const movingThing = ({ start, end }: VerbGroup, { tokens }: SentenceParse, { classes }: RuleBook): Token | undefined =>
  tokens
    .slice(Math.max(0, start - 3), end + 3)
    .find(({ low }, k, near) => classes.get("unmanned")?.has(low) && !near[k - 1]?.prep && !near[k - 2]?.prep);

/** "resta aperta", "è rimasto chiuso": a participle after such a verb tells how something is, no act. */
const isState = ({ kind, start }: VerbGroup, { groups, classes }: SentenceParse): boolean =>
  kind === "part" && groups.some((g) => g.end === start && g.lemmas.some((lemma) => classes.get("stays")?.has(lemma)));

/**
 * A bare infinitive tells no act of its own: "per incontrare Putin", "di inviare aiuti", "prima di aver incontrato Xi". It
 * tells one where it is compound, or "nel" or "senza" stand before it; where the clause says that its subject did it ("è
 * stato tra i primi Paesi a riconoscere"); or where it hangs on a verb that makes it one ("ha detto di apprezzare", "è
 * partito per visitare").
 */
function isBareInfinitive(verb: VerbGroup, governed: ReturnType<typeof governedAs>, parse: SentenceParse): boolean {
  if (verb.kind !== "inf") return false;
  const low = (back: number) => parse.tokens[verb.start - back]?.low;
  if (low(2) === "prima") return true;
  return !(verb.compound || low(1) === "nel" || verb.prep === "senza" || governed || tookPlace(verb, parse));
}

/** The word before which the arguments of a verb end: the verb's own scope, or further where its complement leads there. */
function argumentsEnd(
  rule: VerbRule,
  verb: VerbGroup,
  complement: readonly number[],
  { to, clauseEnd }: { to: number; clauseEnd: number },
  parse: SentenceParse,
  book: RuleBook
): number {
  // "è pronta a incontrare gli Stati Uniti": a rule that asks for a word further on has its arguments there too; so has one
  // that asks for an infinitive, "ha rifiutato di ricevere una lettera di Trump".
  const asksFurther =
    rule.with.includes("+inf") || (rule.with.some((w) => w.startsWith("+@")) && complement.some((k) => k >= to));
  const end = asksFurther ? clauseEnd : to;
  // "la volontà di portare più in alto i rapporti con Pechino": the noun's infinitive has them.
  const infinitive = parse.groups.find((g) => g.start === end && g.kind === "inf" && g.prep === "di");
  if (infinitive && complement.some((k) => infinitive.start - k <= 4 && k < infinitive.start)) return clauseEnd;
  // "hanno parlato di un incontro con Kim": what is only talked about has sides of its own.
  return Math.min(topicAt(verb, complement, to, parse, book), end);
}

/** The rules of the infinitives that a verb may be, or of what one makes of each. */
function rulesOf({ lemmas }: VerbGroup, { verbs }: RuleBook, head = (lemma: string): string => lemma): readonly VerbRule[] {
  if (lemmas.length === 1) return verbs.get(head(lemmas[0])) ?? NONE;
  return [...new Set(lemmas.flatMap((lemma) => verbs.get(head(lemma)) ?? NONE))];
}

const NONE: readonly VerbRule[] = [];

/**
 * The rules with what completes each: the rule that asks for most comes first; of those that ask alike, the one whose words
 * stand next to the verb. What completes a rule is not looked for before it is that rule's turn.
 */
function* completed(rules: readonly VerbRule[], tried: TriedVerb): Generator<{ rule: VerbRule; complement: number[] | Missing }> {
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

/** Where a contact begins that is only talked about, with sides of its own: "hanno parlato di un incontro con Kim". */
function topicAt(
  verb: VerbGroup,
  complement: readonly number[],
  to: number,
  { tokens }: SentenceParse,
  { classes }: RuleBook
): number {
  if (!verb.lemmas.some((lemma) => classes.get("discuss")?.has(lemma))) return Infinity;
  const contact = (k: number) => CONTACTS.some((name) => classes.get(name)?.has(tokens[k]?.low ?? ""));
  for (let k = verb.end; k < to; k++) {
    if (tokens[k].prep !== "di" && tokens[k].prep !== "su") continue;
    const noun = [k + 1, k + 2, k + 3].find(contact);
    if (noun !== undefined && noun < to && !complement.includes(noun)) return noun;
  }
  return Infinity;
}

/** Classes of nouns that tell of a contact. */
const CONTACTS = ["talks", "visit", "call", "agreement"];

/** "ha visto Putin il 3 settembre e Xi il 4": the same act towards a second object. */
function gapped(found: readonly Found[], parse: SentenceParse): Found[] {
  const [first] = found;
  const sides = [first.sourceWords, first.targetWords].filter((words) => words && words.start > first.trigger.start);
  const named = found.length === 1 && sides.length === 1 && parse.phrases.find((p) => p.head === sides[0]!.start);
  const next = named && secondObject(named, parse);
  if (!next) return [];
  const words = { start: next.head, end: next.end };
  const turn = first.sourceWords?.start === named.head;
  return next.refs
    .filter((ref) => ref.country !== "" && ref.country !== (turn ? first.target : first.source).country)
    .map((ref) => ({
      ...first,
      ...(turn ? { source: ref, sourceWords: words } : { target: ref, targetWords: words }),
      trigger: { start: next.start, end: next.end }
    }));
}

/** Whether the clause hangs on a verb that denies it: "ha smentito che …". */
const denying = (clause: Clause | null, { clauses }: SentenceParse, { codebook }: RuleBook): boolean =>
  clause !== null &&
  clause.parent >= 0 &&
  clauses[clause.parent].verb.lemmas.some((lemma) => codebook.modals.get(lemma) === "denied");

/** "da 14 anni", "dal 2019", "dal maggio dello scorso anno" */
const isSince = (clause: Clause | null, { tokens }: SentenceParse): boolean =>
  clause !== null &&
  tokens.slice(clause.start, clause.end).some(({ prep }, k) => {
    const next = tokens[clause.start + k + 1];
    return prep === "da" && next && (next.kind === "number" || isTimePhrase(next.low));
  });

/** Whether somebody in the sentence says or promises something, so that what will be is what is said. */
const isSaid = (verb: VerbGroup, { clauses, classes, tokens, groups }: SentenceParse): boolean =>
  tokens[verb.main].quoted ||
  clauses.some((c) => c.opener === "that") ||
  groups.some((g) => g !== verb && g.lemmas.some((lemma) => classes.get("say")?.has(lemma)));

/** How far the words that complete a verb stand from it; words of somebody's name or office are the farthest. */
function distance(complement: number[] | Missing, { start, end }: VerbGroup, { phrases }: SentenceParse): number {
  if (!Array.isArray(complement)) return REACH * 2;
  const own = complement.filter((k) => !phrases.some((p) => p.prep !== "" && p.start <= k && k < p.end));
  return Math.min(...own.map((k) => (k < start ? start - k : k - end)), REACH * 2);
}

/**
 * "Nessuna delegazione ha visitato", "né Kim né Putin hanno", "mai i due si sono incontrati": a negative word before the
 * verb, in its clause and outside the names of others.
 */
function ofNobody(verb: VerbGroup, clause: Clause | null, { tokens, groups }: SentenceParse): boolean {
  if (!clause || clause.verb !== verb) return false;
  for (let k = verb.start - 1; k >= clause.start; k--) {
    if (tokens[k].low === ":" || tokens[k].low === ";" || groups.some((g) => g.start <= k && k < g.end && g.kind !== "part"))
      return false;
    if (NOBODY.has(tokens[k].low)) return true;
  }
  return false;
}

const reflexive = (lemma: string): string => lemma.replace(/e$/, "si").replace(/rrsi$/, "rsi");

const range = ({ start, end }: VerbGroup): number[] => Array.from({ length: end - start }, (_, k) => start + k);
