/** Acts told by nouns: "la visita di …", "il vertice tra …", "su invito di …". */
import type { Clause, SentenceParse, Trigger } from "../clauses/sentence-parse.ts";
import { clauseAt } from "../clauses/argument-scope.ts";
import { carrierOf } from "../clauses/carrier.ts";
import { governedAs } from "../clauses/governed.ts";
import { tookPlace } from "../clauses/nonfinite.ts";
import type { ActionType } from "../codebook/codebook.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import type { Missing, OnAttempt } from "./attempt.ts";
import { follows } from "./demands.ts";
import type { Dyad, Found } from "./dyad.ts";
import { inAside } from "./narration.ts";
import { sidesOf, type TriedNoun } from "./noun-sides.ts";
import { statusOfNoun } from "./noun-status.ts";
import { governingNoun } from "./noun-surroundings.ts";
import { asksNothing, type Rule, type RuleBook } from "./rule-book.ts";
import { isToldAlready } from "./same-act.ts";
import { isPast, nounOf } from "./stand-in.ts";
import type { Whether } from "./status.ts";
import { isToldAgain, statusToldBefore } from "./told-before.ts";
import { isAsked, saidToBe, toldByVerb } from "./verb-context.ts";
import { statusOfVerb } from "./verb-status.ts";

/**
 * The acts that the nouns of a sentence tell, each by the first of its rules that finds both sides.
 *
 * @param used words that complete a verb which told an act
 * @param byVerbs what the verbs of the sentence tell: no noun tells it once more
 */
export function nounMentions(
  parse: SentenceParse,
  book: RuleBook,
  used: ReadonlySet<number>,
  byVerbs: readonly Found[],
  onAttempt?: OnAttempt
): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < parse.tokens.length; start++) {
    if (used.has(start)) continue;
    const noun = nounOf(start, parse, (at) => rulesAt(at, parse, book).length > 0);
    const here = noun < 0 ? rulesAt(start, parse, book) : standingIn(rulesAt(noun, parse, book));
    const rules = here.filter(({ words }) => !words.some((_, k) => used.has(start + k)));
    if (rules.length === 0) continue;
    const because = isName(start, parse) ? "name" : isVerb(start, parse) ? "verb" : null;
    if (because && !onAttempt) continue;
    const clause = clauseAt(start, parse);
    const carriers = new Map<number, Trigger | null>();
    const tried = rules.map(({ rule, words }): TriedNoun => {
      const end = start + words.length;
      const isGoverned = (verb: VerbGroup) => governedAs(verb, parse) !== null;
      if (!carriers.has(end)) carriers.set(end, carrierOf({ start, end }, parse, isGoverned));
      const carrier = carriers.get(end)!;
      const lacks = onAttempt && ((missing: Missing) => onAttempt({ rule, start, end, missing }));
      return {
        rule,
        type: book.codebook.types.get(rule.type)!,
        start,
        end,
        standsIn: noun >= 0,
        clause,
        carrier,
        parse,
        book,
        byVerbs,
        lacks
      };
    });
    if (because) for (const { lacks } of tried) lacks?.({ lacks: "noun", because });
    else found.push(...toldByNoun(tried, found));
  }
  return found;
}

/** The rules of the nouns that begin with a word, those of more words first. */
function rulesAt(start: number, { tokens }: SentenceParse, { nouns }: RuleBook): { rule: Rule; words: readonly string[] }[] {
  const rules = nouns(tokens[start].known);
  return rules?.filter(({ words }) => words.every((low, k) => tokens[start + k]?.low === low)) ?? NO_RULES;
}

/** The rules of a noun for the pronoun that stands for it: those that ask for no word beside it. */
const standingIn = (rules: ReturnType<typeof rulesAt>): ReturnType<typeof rulesAt> =>
  rules.filter(({ rule }) => asksNothing(rule)).map(({ rule }) => ({ rule, words: ["it"] }));

const NO_RULES: ReturnType<typeof rulesAt> = [];

const isName = (at: number, { phrases }: SentenceParse): boolean => phrases.some((p) => p.head <= at && at < p.end);

const isVerb = (at: number, { groups }: SentenceParse): boolean => groups.some((g) => g.main === at && g.kind === "finite");

/** What a noun tells by the first of the rules that finds both sides, unless the words around it say that it tells nothing. */
function toldByNoun(rules: readonly TriedNoun[], byNouns: readonly Found[]): Found[] {
  for (const tried of rules) {
    const because = NO_ACT.find(({ holds }) => holds(tried))?.because;
    if (because) {
      tried.lacks?.({ lacks: "noun", because });
      return [];
    }
    const missing = missingWords(tried);
    if (missing) {
      tried.lacks?.(missing);
      continue;
    }
    const sides = sidesOf(tried, byNouns);
    if (sides.length === 0) continue;
    const whether = whetherHappened(tried, sides);
    // "non ha rivolto critiche a Seul": what is not said is no act.
    if (tried.carrier && tried.type.verbal && !tried.type.contact && whether.status === "denied") {
      tried.lacks?.({ lacks: "saying" });
      return [];
    }
    // "non ha chiarito gli obiettivi del viaggio": what was told before is not undone by a word on it.
    if (isToldAgain(sides[0]) && (whether.status === "denied" || whether.status === "alleged")) {
      tried.lacks?.({ lacks: "noun", because: "again" });
      return [];
    }
    return newOf(tried, sides, whether, byNouns);
  }
  return [];
}

/** Words around a noun that say that it tells no act, whatever the rule. */
const NO_ACT: readonly { because: "purpose" | "void" | "task"; holds: (tried: TriedNoun) => boolean }[] = [
  {
    // "è arrivato per colloqui con …": it says what a visit is for, and the visit is coded.
    because: "purpose",
    holds: ({ start, clause, byVerbs, parse }) =>
      parse.tokens[start - 1]?.low === "per" && byVerbs.some((other) => other.clause === clause)
  },
  {
    // "l'incontro annullato"
    because: "void",
    holds: ({ end, parse, book }) => parse.tokens.slice(end, end + 5).some(({ low }) => book.classes.get("void")?.has(low))
  },
  {
    // "il capo dei negoziati", "la commissione per le sanzioni"
    because: "task",
    holds: ({ start, parse, book }) => book.classes.get("in-charge")?.has(governingNoun(parse.tokens, start)[0]) === true
  }
];

/** How many words after a noun say what sort of thing it is: "la missione di Pyongyang alle Nazioni Unite". */
const NEAR = 6;

/** The words beside the noun that a rule asks for and that are not there, or that must not follow it and do. */
function missingWords({ rule, start, end, parse: { tokens, phrases }, book }: TriedNoun): Missing | null {
  const near = (words: ReadonlySet<string> | undefined): boolean =>
    tokens.slice(end, end + NEAR).some(({ low }, k) => words?.has(low) || words?.has(`${low} ${tokens[end + k + 1]?.low}`));
  const demand = rule.demands.find(
    ({ name, of }) => (name === "-x" && follows(tokens, end, of)) || (name === "-@x" && near(book.classes.get(of)))
  );
  if (demand) return { lacks: "demand", demand };
  if (asksNothing(rule)) return null;
  // "l'invio da parte di Pyongyang di truppe": who does it stands between.
  const doer = phrases.find((p) => p.prep === "da" && p.start - end === 1);
  const from = doer?.end ?? end;
  const beside = [...tokens.slice(Math.max(0, start - 3), start), ...tokens.slice(from, from + 4)];
  const words = rule.complements;
  return beside.some(({ low }) => words.get(low)?.some(({ length }) => length === 1)) ? null : { lacks: "word" };
}

function whetherHappened(
  { rule, type, start, end, standsIn, clause, carrier, parse, book }: TriedNoun,
  sides: readonly Dyad[]
): Whether {
  if (rule.status) return { status: rule.status, how: "as the rule says" };
  if (standsIn && isPast(start, parse)) return { status: "actual", how: "“dopo” it" };
  return statusOfNoun({
    tokens: parse.tokens,
    at: start,
    end,
    last: lastOf(sides, end),
    clause,
    subjectOfClause: clause !== null && start < clause.verb.start && start >= clause.start,
    aside: inAside({ verb: null, clause, trigger: { start, end } }, parse),
    type,
    classes: book.classes,
    modals: book.codebook.modals,
    undone: undone(start, type, parse, book),
    asked: clause === null && isAsked(clause, parse),
    byCarrier: carrier?.verb ? carriedBy(carrier.verb, carrier.clause, type, parse, book) : null,
    saidToBe: saidToBe(clause, parse, book),
    before: type.traits.has("occasion") ? statusToldBefore(rule, sides[0], parse) : null
  });
}

/** What a verb says of the act that it carries, as of one that it governs: "ha deciso l'invio" as "ha deciso di inviare". */
function carriedBy(
  verb: VerbGroup,
  clause: Clause | null,
  type: ActionType,
  parse: SentenceParse,
  book: RuleBook
): Whether | null {
  // "non era stato annunciato": which says nothing of whether it was.
  const isAnnounced = isVerbOf(verb, "announce", book.classes);
  if (verb.negated && (isAnnounced || isVerbOf(verb, "confirms", book.classes))) return null;
  if (isAnnounced && type.contact && !type.verbal) return { status: "planned", how: "announced" };
  const governing = { ...verb, governors: [...verb.governors, ...verb.lemmas] };
  return statusOfVerb(
    toldByVerb({ verb: governing, clause, type, governed: governedAs(verb, parse), negationIsTheAct: false }, parse, book)
  );
}

/** What no other word of the sentence tells. */
function newOf(
  { rule, start, end, standsIn, clause, carrier, byVerbs, book, lacks }: TriedNoun,
  sides: readonly Dyad[],
  { status, how }: Whether,
  byNouns: readonly Found[]
): Found[] {
  const found: Found[] = [];
  const telling = { type: rule.type, at: start, clause, carrier: carrier?.verb ?? null };
  for (const dyad of sides)
    if (!standsIn && isToldAlready({ dyad, ...telling }, [...byVerbs, ...byNouns, ...found], book)) lacks?.({ lacks: "new-act" });
    else
      found.push({
        rule,
        trigger: { start, end },
        clause,
        verb: null,
        carrier: carrier?.verb,
        status,
        statusHow: how,
        again: isToldAgain(dyad),
        ...dyad
      });
  return found;
}

/** How far after an infinitive its object begins. */
const OBJECT = 4;

/**
 * The bare infinitive whose object a noun is, where it brings about what the noun tells, and nobody did it: "l'intenzione di
 * avviare colloqui con Kim", but "dopo aver avviato colloqui", "è stato il primo a firmare un accordo".
 */
function undone(at: number, type: ActionType, parse: SentenceParse, book: RuleBook): VerbGroup | null {
  const { groups, tokens } = parse;
  const verb = groups.findLast((g) => g.end <= at && at - g.end <= OBJECT);
  if (verb?.kind !== "inf" || verb.compound || verb.prep === "senza" || governedAs(verb, parse) || tookPlace(verb, parse))
    return null;
  // "per giungere a un vertice": to which it has not come.
  const leads = tokens[verb.end]?.prep === "a" && isVerbOf(verb, "leads-to", book.classes);
  const between = tokens.slice(leads ? verb.end + 1 : verb.end, at);
  if (verb.prep === "in" || between.some((w) => w.prep !== "" || w.kind === "mark")) return null;
  if (leads) return !type.verbal && /^un[oa']?$/.test(between[0]?.low ?? "") ? verb : null;
  const makes = (lemma: string) => {
    if (["consider", "announce"].some((name) => book.classes.get(name)?.has(lemma))) return true;
    return book.verbs.get(lemma)?.some((rule) => rule.type === type.action_type);
  };
  return verb.lemmas.some(makes) ? verb : null;
}

/** How many words after a noun its sides are named. */
const NAMED = 8;

/** Where the names of the two sides end that stand after a noun: "un vertice tra Kim e Trump, in programma". */
const lastOf = (sides: readonly Dyad[], end: number): number =>
  Math.max(
    end,
    ...sides
      .flatMap((d) => [d.sourceWords, d.targetWords])
      .map((w) => (w && w.start >= end && w.start - end <= NAMED ? w.end : end))
  );
