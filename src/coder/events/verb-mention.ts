/** Acts told by verbs: which rule a verb group meets, and what completes it. */
import type { Phrase } from "../actors/noun-phrase.ts";
import { clauseAt, completionEnd, scopeEnd } from "../clauses/argument-scope.ts";
import { decider, driven, type Governed, governedAs } from "../clauses/governed.ts";
import { subjectOfNonfinite, tookPlace } from "../clauses/nonfinite.ts";
import type { Clause, SentenceParse, Trigger } from "../clauses/sentence-parse.ts";
import { isDirect } from "../codebook/argument-names.ts";
import type { ActionType } from "../codebook/codebook.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { Token } from "../syntax/token.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import type { Missing, OnAttempt } from "./attempt.ts";
import { completable, completed } from "./complement.ts";
import { REACH } from "./demands.ts";
import { dyads, type Dyad, type Found } from "./dyad.ts";
import { countriesOf } from "./sides.ts";
import { asksNothing, type Rule, type RuleBook } from "./rule-book.ts";
import { secondObject, startsAt } from "./second-object.ts";
import type { Whether } from "./status.ts";
import { saidToBe, toldByVerb } from "./verb-context.ts";
import { argumentsEnd, type CompletedRule } from "./verb-scope.ts";
import { statusOfVerb } from "./verb-status.ts";

/** What a verb group tells, and the words that tell it: no noun among them is coded once more. */
export interface VerbMentions {
  found: Found[];
  used: number[];
}

/** A rule as it is tried on a verb that its words complete. */
interface TriedRule extends CompletedRule {
  type: ActionType;
  clause: Clause | null;
  governed: Governed;
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
  const known = rulesFor(verb, book);
  if (known.length === 0) return NOTHING;
  const lacks = onAttempt && ((rule: Rule, missing: Missing) => onAttempt({ rule, start: verb.start, end: verb.end, missing }));
  const rules = completable(known, parse, book);
  if (lacks) for (const rule of known) if (!rules.includes(rule)) lacks(rule, { lacks: "word" });
  if (rules.length === 0) return NOTHING;
  const governed = governedAs(verb, parse);
  const because = noActForm(verb, governed, parse);
  if (because) {
    for (const rule of rules) lacks?.(rule, { lacks: "act", because });
    return NOTHING;
  }
  const clause = clauseAt(verb.main, parse);
  const to = scopeEnd(verb, clause, parse);
  const scope = { to, clauseEnd: completionEnd(verb, clause?.end ?? to, parse) };
  // The words that complete the verb may stand further than its arguments.
  const complementEnd = Math.min(Math.max(to, Math.min(scope.clauseEnd, verb.end + REACH)), adjunctAt(verb, parse));
  const asking = { verb, governsInfinitive, to: complementEnd, parse, book };
  for (const { rule, complement } of completed(rules, asking, lacks !== undefined)) {
    if (!Array.isArray(complement)) {
      lacks?.(rule, complement);
      continue;
    }
    const type = book.codebook.types.get(rule.type)!;
    const tried: TriedRule = { rule, type, verb, complement, clause, governed, scope, parse, book };
    const missing = noActMissing(tried);
    if (missing) {
      lacks?.(rule, missing);
      continue;
    }
    const sides = sidesOf(tried, lacks && ((missing) => lacks(rule, missing)));
    if (sides.length === 0) continue;
    const whether = whetherHappened(tried);
    // "La Casa Bianca non smentisce", "i missili non preoccupano Seul": what is not said is no act.
    // Nor is "non può garantire".
    const cannot = verb.negated && verb.governors.includes("potere") && !rule.with.includes("non");
    if (type.verbal && !type.contact && (whether.status === "denied" || cannot)) {
      lacks?.(rule, { lacks: "saying" });
      continue;
    }
    return told(tried, sides, whether);
  }
  return NOTHING;
}

/** Where "dopo aver …", "di aver …" or "accusando …" begins after a verb: its words complete no other. */
const adjunctAt = ({ end }: VerbGroup, { groups, tokens }: SentenceParse): number =>
  groups.find(
    (g) =>
      (g.kind === "ger" && g.start > end && tokens[g.start - 1].low !== ",") ||
      (g.kind === "inf" && g.start > end && g.compound && /^(?:dopo|di)$/.test(tokens[g.start - 1].prep))
  )?.start ?? Infinity;

/** The rules of a verb; one that the table has as "far partire" or "trattenersi" is read by that row, and no other. */
function rulesFor(verb: VerbGroup, book: RuleBook): readonly Rule[] {
  const caused = verb.governors.at(-1) === "fare" ? rulesOf(verb, book, (lemma) => `far ${lemma}`) : NONE;
  if (caused.length > 0) return caused;
  const own = verb.reflexive ? rulesOf(verb, book, reflexive) : NONE;
  // "ci incontreremo" says both "we shall meet each other" and "we shall meet him".
  if (verb.firstPerson) return together([own, rulesOf(verb, book)]);
  return own.length > 0 ? own : rulesOf(verb, book);
}

/** Why the form of a verb tells no act, by whatever rule. */
function noActForm(verb: VerbGroup, governed: Governed, parse: SentenceParse): "compared" | "state" | "infinitive" | null {
  // "legami più stretti": a participle that is compared tells how, not what was done.
  if (verb.kind === "part" && /^(?:più|meno|molto)$/.test(parse.tokens[verb.start - 1]?.low ?? "")) return "compared";
  if (isState(verb, parse)) return "state";
  return isBareInfinitive(verb, governed, parse) ? "infinitive" : null;
}

/** Why a verb tells no act of a rule's type. */
function noActMissing(tried: TriedRule): Missing | null {
  const { rule, type, verb, governed, parse, book } = tried;
  const moves = type.traits.has("stay");
  // "ha fatto volare un bombardiere": who has others move does not move.
  if (moves && verb.governors.at(-1) === "fare") return { lacks: "act", because: "caused" };
  // "quando si esalta il leader": whoever does it is not named.
  if (isImpersonal(verb, rule) && !isReciprocal(tried)) return { lacks: "act", because: "impersonal" };
  const thing = moves ? movingThing(verb, parse, book) : undefined;
  if (thing) return { lacks: "source", places: rule.source, thing: thing.text, goesOn: false };
  // Whoever leaves to visit a country visits it; what else the trip is for is not told as done.
  const errand = (governed === "trip" && !moves) || (governed === "occasion" && moves);
  // "accusa Washington di minacciare la pace": what is said to be said is only an accusation.
  if (governed === "charged" && type.verbal && !type.contact) return { lacks: "act", because: "infinitive" };
  return errand ? { lacks: "act", because: "errand" } : null;
}

/** "si" before a verb of which no rule knows the reflexive, and that acts on somebody. */
const isImpersonal = ({ reflexive: si, firstPerson, lemmas }: VerbGroup, rule: Rule): boolean =>
  si &&
  !firstPerson &&
  asksNothing(rule) &&
  rule.target.some(isDirect) &&
  !lemmas.some((lemma) => rule.heads.includes(reflexive(lemma)));

/** "Seul e Pyongyang si accusano a vicenda": "si" is each other where those of two countries act. */
function isReciprocal(tried: TriedRule): boolean {
  const { subject, clause } = subjectOf(tried);
  const acting = (subject ?? clause?.subject ?? []).flatMap(({ refs }) => refs);
  return countriesOf(acting).size > 1;
}

/** Both sides of a verb's act. */
function sidesOf(tried: TriedRule, lacks?: (missing: Missing) => void): Dyad[] {
  const { rule, verb, complement, parse, book } = tried;
  const trigger: Trigger = {
    start: verb.start,
    end: verb.end,
    from: verb.end,
    to: argumentsEnd(tried),
    verb,
    noun: complement.length > 0 ? Math.min(...complement) : -1,
    ...subjectOf(tried)
  };
  const sides = dyads(rule, trigger, parse, book, lacks);
  const answered = rule.with.includes("+told") ? parse.discourse.told.get(rule.type) : undefined;
  if (!answered || sides.length === 0) return sides;
  const made = sides.filter((dyad) => answered.source.country === dyad.target.country);
  if (made.length === 0) lacks?.({ lacks: "answered-act" });
  return made;
}

function subjectOf(tried: TriedRule): Pick<Trigger, "clause" | "passive" | "subject" | "subjectBy"> {
  const { rule, type, verb, complement, clause, governed, scope, parse } = tried;
  const passive = isPassive(tried);
  if (verb.kind === "finite") return { clause, passive, subject: null, subjectBy: null };
  const doer = doerOf(governed, verb, parse);
  if (doer) return { clause: null, passive, subject: doer, subjectBy: "owner" };
  const sends = complement.length > 0 && type.traits.has("sent");
  const personal = type.mutual && rule.target.some(isDirect);
  return subjectOfNonfinite({ verb, clause, to: scope.to, passive, sends, personal }, parse);
}

/** Who does what an infinitive tells, where that is not the subject of its clause: "la decisione di [Mosca] di inviare". */
function doerOf(governed: Governed, verb: VerbGroup, parse: SentenceParse): Phrase[] | null {
  if (governed === "caused") return driven(verb, parse);
  const owner = governed === "decided" || governed === "intended" || governed === "tried" ? decider(verb, parse) : undefined;
  return owner ? [owner] : null;
}

/** "è stato invitato", "invitato a Mosca"; but of "è arrivato", "giunto ieri" there is no passive. */
function isPassive({ rule, verb, book }: TriedRule): boolean {
  if (isVerbOf(verb, "unaccusative", book.classes)) return false;
  const hasObject =
    rule.target.some(isDirect) || rule.source.includes("object") || rule.with.some((w) => w.startsWith("@") || /^\p{L}/u.test(w));
  return verb.passive || (hasObject && (verb.kind === "part" || (verb.essere && !verb.reflexive)));
}

function whetherHappened({ rule, type, verb, clause, governed, parse, book }: TriedRule): Whether {
  // "non ha in programma una visita": what is not planned.
  if (rule.status === "planned" && verb.negated) return { status: "denied", how: "negated with “non”" };
  // "ha smentito che sia in programma una visita"
  if (rule.status === "planned" && saidToBe(clause, parse, book) === "denied")
    return { status: "denied", how: "said not to be so" };
  if (rule.status) return { status: rule.status, how: "as the rule says" };
  return statusOfVerb(toldByVerb({ verb, clause, type, governed, negationIsTheAct: rule.with.includes("non") }, parse, book));
}

/** The acts between the sides found, and those towards a second object. */
function told(
  { rule, type, verb, complement, clause, parse, book }: TriedRule,
  sides: readonly Dyad[],
  whether: Whether
): VerbMentions {
  const end = Math.max(verb.end, ...complement.map((k) => k + 1).filter((k) => k - verb.end < REACH));
  const trigger = { start: verb.start, end: end - verb.end <= 4 ? end : verb.end };
  const { status, how } = whether;
  const found = sides.map((dyad): Found => ({ rule, trigger, clause, verb, status, statusHow: how, again: false, ...dyad }));
  found.push(...gapped(found, parse));
  // What is refused or accepted was offered, and the offer is an act of the other side.
  const answers = type.traits.has("answer") || rule.target.includes("owner");
  const offered = answers && complement.some((k) => book.classes.get("offer")?.has(parse.tokens[k].low));
  return { found, used: [...range(verb), ...(offered ? [] : complement)] };
}

/** "ha visto Putin il 3 settembre e Xi il 4": the same act towards a second object. */
function gapped(found: readonly Found[], parse: SentenceParse): Found[] {
  const [first] = found;
  const { source, sourceWords, targetWords, trigger } = first;
  const isAfter = (words: Found["sourceWords"]): boolean => words !== null && words.start > trigger.start;
  const named =
    found.length === 1 && targetWords && isAfter(targetWords) && !isAfter(sourceWords)
      ? parse.phrases.find((p) => p.head === targetWords.start)
      : undefined;
  const next = named && secondObject(named, parse);
  if (!next) return [];
  return next.refs
    .filter(({ country }) => country !== "" && country !== source.country && [country, source.country].includes(FOCUS_COUNTRY))
    .map((target) => ({
      ...first,
      target,
      targetWords: { start: next.head, end: next.end },
      trigger: { start: startsAt(next, parse), end: next.end }
    }));
}

/** "droni partiti dal Sud", "sono volati tremila palloni": a thing beside the verb that moves, and nobody with it. */
const movingThing = (verb: VerbGroup, { tokens, phrases }: SentenceParse, { classes }: RuleBook): Token | undefined => {
  const { start, end } = verb;
  const isThing = ({ low }: Token): boolean => classes.get("unmanned")?.has(low) === true;
  const from = Math.max(0, start - 3);
  // but "il senatore Razzi"
  const named = (k: number): boolean => phrases.some((p) => p.refs.length > 0 && p.start <= k && k < p.end);
  return tokens
    .slice(from, end + 3)
    .find((word, k, near) => isThing(word) && !near[k - 1]?.prep && !near[k - 2]?.prep && !named(from + k));
};

/** "resta aperta", "è rimasto chiuso": a participle after such a verb tells how something is, no act. */
const isState = ({ kind, start }: VerbGroup, { groups, classes }: SentenceParse): boolean =>
  kind === "part" && groups.some((g) => g.end === start && isVerbOf(g, "stays", classes));

/**
 * A bare infinitive tells no act of its own: "per incontrare Putin", "di inviare aiuti", "prima di aver incontrato Xi". It
 * tells one where it is compound, or "nel" or "senza" stands before it; where the clause says that its subject did it ("è
 * stato tra i primi Paesi a riconoscere"); or where it hangs on a verb that makes it one ("ha detto di apprezzare", "è
 * partito per visitare").
 */
function isBareInfinitive(verb: VerbGroup, governed: Governed, parse: SentenceParse): boolean {
  if (verb.kind !== "inf") return false;
  if (verb.compound && parse.tokens[verb.start - 2]?.low === "prima") return true;
  return !(verb.compound || verb.prep === "in" || verb.prep === "senza" || governed || tookPlace(verb, parse));
}

/** The rules of the infinitives that a verb may be, or of what one makes of each. */
function rulesOf({ lemmas }: VerbGroup, book: RuleBook, head = (lemma: string): string => lemma): readonly Rule[] {
  const [first = NONE, ...others] = lemmas.map((lemma) => book.verbs.get(head(lemma)) ?? NONE);
  return others.length === 0 ? first : together([first, ...others]);
}

/** The rules of several verbs in the order in which those of one stand: what asks for most comes first. */
const together = (lists: readonly (readonly Rule[])[]): Rule[] => [...new Set(lists.flat())].sort((a, b) => b.weight - a.weight);

const NONE: readonly Rule[] = [];

const reflexive = (lemma: string): string => lemma.replace(/e$/, "si").replace(/rrsi$/, "rsi");

const range = ({ start, end }: VerbGroup): number[] => Array.from({ length: end - start }, (_, k) => start + k);
