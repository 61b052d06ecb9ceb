/** Who did what to whom in one sentence: the rules of `data/verbs.csv` applied to its verbs and nouns. */
import type { ActorReference, Discourse } from "../actors/discourse.ts";
import type { Phrase } from "../actors/noun-phrase.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { OnAttempt } from "./attempt.ts";
import type { Found } from "./dyad.ts";
import { isFiction } from "./fiction.ts";
import { saidMentions } from "./said-mention.ts";
import { nounMentions } from "./noun-mention.ts";
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import { isOfCarried } from "./same-act.ts";
import type { RuleBook } from "./rule-book.ts";
import { type VerbMentions, verbMentions } from "./verb-mention.ts";

/** What a governing verb says of the act in its infinitive where that act is what is told. */
const INNER_FIRST: ReadonlySet<string> = new Set(["denied", "actual-past", "transparent"]);

/** What a sentence tells, in the order of its words. */
export function mentions(parse: SentenceParse, book: RuleBook, onAttempt?: OnAttempt): Found[] {
  if (isFiction(parse)) return [];
  const found: Found[] = [];
  const used = new Set<number>();
  let here = parse;
  for (const verb of parse.groups) {
    const told = toldBy(verb, here, book, onAttempt);
    found.push(...told.found);
    for (const k of told.used) used.add(k);
    // What the sentence goes on to tell is about the same side.
    if (told.found.length > 0) here = { ...here, discourse: afterVerb(here.discourse, told.found, book) };
  }
  const byNouns = nounMentions(here, book, used, found, onAttempt);
  const all = [...found.filter((one) => !byNouns.some((noun) => isOfCarried(one, noun))), ...byNouns];
  return [...all, ...saidMentions(here, book, all, onAttempt)].sort((a, b) => a.trigger.start - b.trigger.start);
}

/** The acts that a verb tells, or a verb that governs it. */
function toldBy(verb: VerbGroup, parse: SentenceParse, book: RuleBook, onAttempt?: OnAttempt): VerbMentions {
  // "ha promesso di sostenere": the promise is tried first, then what was promised; but "nega di aver inviato
  // armi" tells of the arms, as denied, and "ha deciso di espellere" of the expulsion.
  if (verb.outer.length === 0) return verbMentions(verb, false, parse, book, onAttempt);
  const saysOf = ({ lemmas }: VerbGroup) => lemmas.map((lemma) => book.codebook.modals.get(lemma) ?? "");
  const inner = saysOf(verb.outer[0]).some((says) => INNER_FIRST.has(says));
  // "non lo lascerà cadere", "è tornato ad accusare": what only lets an act go on tells none.
  const outer = verb.outer.filter((one) => !saysOf(one).includes("transparent"));
  for (const one of inner ? [verb, ...outer] : [...outer, verb]) {
    const told = verbMentions(one, one !== verb, parse, book, onAttempt);
    if (told.found.length > 0) return told;
  }
  return { found: [], used: [] };
}

/** The discourse after a verb: who had to do with whom. */
function afterVerb(before: Discourse, told: readonly Found[], { codebook }: RuleBook): Discourse {
  let after = before.engage(told);
  for (const act of told) after = after.tell(codebook.types.get(act.rule.type)!, act.status, act);
  const [first] = told;
  return first && codebook.types.get(first.rule.type)!.contact ? after.met(first.source, first.target) : after;
}

/** The discourse after a sentence: with whom it dealt, who was named, what was told, and who is its subject. */
export function remember(parse: SentenceParse, found: readonly Found[], { codebook }: RuleBook): Discourse {
  let after = parse.discourse;
  const byVerbs = found.filter(({ verb }) => verb);
  for (const acts of byVerbs.length > 0 ? byVerb(byVerbs) : found.map((one) => [one])) after = after.engage(acts);
  for (const act of found) {
    const type = codebook.types.get(act.rule.type)!;
    after = after.name(act.source).name(act.target).tell(type, act.status, act);
    if (type.contact) after = after.met(act.source, act.target);
  }
  const others = thirds(parse);
  if (others) after = after.aboutOthers(others);
  const several = together(parse);
  if (several) after = after.aboutSeveral(several);
  const subject = topic(parse);
  if (subject) return after.about(subject.refs[0]);
  return isOfStranger(parse) ? after.aboutStranger() : after;
}

/** "Fowle era stato arrestato in aprile": whom the main clause is about bears a name that nobody has explained. */
const isOfStranger = ({ clauses: [main], tokens, phrases }: SentenceParse): boolean => {
  const at = main && main.opener === "" && main.verb.kind === "finite" ? main.verb.start - 1 : -1;
  const { kind, capital, prep, forms = [], text = "" } = tokens[at] ?? {};
  const isName = kind === "word" && capital === true && prep === "" && forms.length === 0 && text.length > SHORT;
  return isName && !main.subject && !phrases.some((p) => p.start <= at && at < p.end);
};

/** How many letters the words have at most that are as often no name. */
const SHORT = 3;

/** Those whom a verb in the plural may leave unsaid next: the subject of the first clause that names several, or both sides after "tra". */
function together({ clauses, phrases }: SentenceParse): ActorReference[] | null {
  const acting = clauses
    .filter(({ opener }) => opener !== "relative")
    .map(({ subject }) => subject?.flatMap(({ refs }) => refs) ?? []);
  const between = phrases.filter(({ prep }) => prep === "tra").flatMap(({ refs }) => refs);
  return [...acting, between].find((refs) => new Set(refs.map(({ country }) => country)).size > 1) ?? null;
}

/** The countries of a clause that tells of several, North Korea not among them: "Macron ha telefonato a Zelensky". */
function thirds({ clauses, phrases, groups, discourse }: SentenceParse): Set<string> | null {
  for (const { subject, verb, end: to } of clauses) {
    // "ha chiesto a Xi [di favorire il dialogo con Pyongyang]": what was asked is no part of it.
    const end = groups.find((g) => g.kind === "inf" && g.start >= verb.end && g.start < to)?.start ?? to;
    const acting = subject?.flatMap(({ refs }) => refs) ?? (discourse.subject ? [discourse.subject] : []);
    const towards = phrases.filter(
      (p) => p.start >= verb.end && p.end <= end && p.kind === "actor" && ["", "a", "con", "da"].includes(p.prep)
    );
    const refs = [...acting, ...towards.flatMap((p) => p.refs)];
    const countries = new Set(refs.map(({ country }) => country).filter((country) => country !== ""));
    if (countries.size > 1 && !countries.has(FOCUS_COUNTRY)) return countries;
  }
  return null;
}

const byVerb = (found: readonly Found[]): Found[][] =>
  [...new Set(found.map(({ verb }) => verb))].map((verb) => found.filter((one) => one.verb === verb));

/** The subject that later sentences may leave unsaid: of the first clause that has one and is no report by an agency. */
function topic(parse: SentenceParse): Phrase | null {
  for (const clause of parse.clauses) {
    if (clause.opener === "relative" || clause.verb.prep !== "" || parse.tokens[clause.verb.main].quoted) continue;
    const one = clause.subject?.find((p) => p.kind === "actor");
    if (one && clause.subject!.flatMap((p) => p.refs).length === 1) return one;
  }
  // "È durata tre giorni la missione del viceministro X": the person whom the sentence is about; but "ha con sé una lettera di Kim"
  // goes on about whoever acted before.
  return parse.clauses.some((c) => c.subject || (c.opener === "" && !c.impersonal))
    ? null
    : (parse.phrases.find((p) => p.kind === "actor" && p.refs.length === 1 && p.refs[0].actor !== "") ?? null);
}
