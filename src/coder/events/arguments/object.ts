/** To whom it is done: direct objects, and the pronouns that stand for them. */
import type { Phrase } from "../../actors/noun-phrase.ts";
import type { ActorReference } from "../../actors/discourse.ts";
import { FOCUS_COUNTRY } from "../../model/code-lists.ts";
import { ARTICLES } from "../../syntax/grammar.ts";
import { speaker } from "./implicit.ts";
import {
  argumentOf,
  firstAfter,
  ofParticiple,
  verbBetween,
  withList,
  type Argument,
  type SentenceParse,
  type Trigger
} from "../../clauses/sentence-parse.ts";

/** What a verb is done to; `itself` leaves out the owner of a thing ("la politica della Russia"). */
export function object(trigger: Trigger, parse: SentenceParse, itself = false): Argument | null {
  const { phrases, tokens } = parse;
  const pronoun = clitic(trigger, parse, ["lo", "la", "li", "le", "l'"]);
  if (pronoun) return pronoun;
  const before = antecedent(trigger, parse);
  if (before) return argumentOf(withList(before, parse), "relative-antecedent");
  const direct = phrases.find(
    (p) =>
      p.start >= trigger.end &&
      p.end <= trigger.to &&
      p.prep === "" &&
      p.kind === "actor" &&
      !verbBetween(trigger.end, p.start, parse) &&
      !trigger.clause?.subject?.includes(p)
  );
  const nested = firstAfter(
    trigger.end,
    trigger,
    parse,
    (p) => p.prep === "da" || ((p.prep === "di" || p.kind === "adjective") && !ofParticiple(trigger, p, parse))
  );
  // "ha elogiato la politica della Federazione Russa": the noun's owner is praised.
  const first = tokens[trigger.end];
  const noun = (first?.kind === "word" && !first.prep) || afterAdjunct(trigger, parse);
  if (direct && (!nested || direct.start <= nested.start || nested.start - trigger.end > 9))
    return argumentOf(withList(direct, parse), "object");
  if (nested && !itself && noun) return argumentOf(withList(nested, parse), "object-owner");
  if (direct) return argumentOf(withList(direct, parse), "object");
  const owner = itself ? undefined : ownerOfNoun(trigger, parse);
  return owner ? argumentOf(withList(owner, parse), "object-owner") : null;
}

/** "ha fermato nel mar del Giappone, in acque russe, due barche nordcoreane": of whose country the noun is that the rule asks for. */
const ownerOfNoun = ({ noun, end }: Trigger, { phrases, tokens }: SentenceParse): Phrase | undefined =>
  noun < end
    ? undefined
    : phrases.find(
        (p) =>
          p.start > noun &&
          p.start - noun <= 3 &&
          (p.kind === "adjective" || p.prep === "di") &&
          tokens.slice(noun, p.start).every(({ kind }) => kind === "word")
      );

/** "condanna con forza l'attacco", "riconosce da tempo la sovranità": an adjunct without a name stands before the object. */
function afterAdjunct({ end, to }: Trigger, { tokens, phrases }: SentenceParse): boolean {
  if (!["con", "da", "in", "senza"].includes(tokens[end]?.prep)) return false;
  const at = tokens.findIndex(({ low, prep }, k) => k > end && k < to && prep === "" && ARTICLES.has(low));
  const between = tokens.slice(end, at);
  return (
    at > end + 1 &&
    between.length <= 3 &&
    between.every(({ kind }) => kind === "word") &&
    !phrases.some((p) => p.start < at && p.end > end && p.refs.some(({ country }) => country !== ""))
  );
}

/**
 * "l'ambasciatore che Roma aveva espulso": where the relative clause has a subject of its own, or "we" act, its antecedent is
 * the object; so it is where who acts goes on, "ha respinto l'offerta di Moon, che accusa di ostilità".
 */
function antecedent({ clause, verb, end }: Trigger, { phrases, tokens, clauses }: SentenceParse): Phrase | null {
  if (clause?.opener !== "relative" || clause.marker !== "che" || clause.verb !== verb) return null;
  if (clause.subjectBy !== "before-verb" && clause.subjectBy !== "carried" && !verb?.firstPerson) return null;
  // "ha condannato l'attacco di Israele all'Iran, che definisce una minaccia": an act is called so, whose doer comes first.
  if (clause.subjectBy === "carried" && tokens[end]?.prep !== "di") {
    const from = clauses[clause.parent]?.verb.end ?? clause.start;
    return phrases.find((p) => p.start >= from && p.end <= clause.start && p.kind === "actor") ?? null;
  }
  const near = phrases.findLast((p) => p.end <= clause.start && clause.start - p.end <= 1 && p.kind === "actor");
  return near && !clause.subject?.includes(near) ? near : null;
}

/** "gli ha scritto", "lo ha ricevuto": the other side of who acts. */
export function clitic(trigger: Trigger, parse: SentenceParse, forms: readonly string[]): Argument | null {
  const after = parse.tokens[trigger.end]?.low === "loro" ? "loro" : "";
  const pronoun = trigger.verb?.clitic || after;
  if (!forms.includes(pronoun)) return null;
  const { discourse } = parse;
  if (isSpeaker(trigger, pronoun, parse)) return null;
  // "Mosca e Pechino hanno posto il veto. L'ambasciatrice le ha accusate": both of them.
  const several = /^(?:li|le)$/.test(pronoun) && forms.includes("lo") ? discourse.several() : null;
  if (several?.every(({ country }) => country !== FOCUS_COUNTRY)) return null;
  // "ha condannato Roma perché sta con Parigi, e l'ha avvertita": the same as the verb before it did it to.
  const shared = sharedObject(trigger, parse);
  if (shared) return { refs: shared.refs, tokens: null, how: { by: "pronoun", words: pronoun } };
  // "«Lo condanniamo», ha detto Kishida"
  const said = trigger.verb?.firstPerson ? speaker(trigger, parse) : null;
  const speaks = said?.tokens ? said.refs[0] : undefined;
  const acting = speaks ?? trigger.subject?.[0]?.refs[0] ?? trigger.clause?.subject?.[0]?.refs[0] ?? discourse.subject;
  // "Shoigu ha riferito a Putin. Il presidente lo ha ringraziato": somebody of his own.
  const last = acting && discourse.last((ref) => ref.actor !== acting.actor && ref.country !== "");
  const ownSide = acting?.actor && last?.country === acting.country && trigger.clause?.subjectBy === "before-verb";
  if (ownSide && forms.includes("lo")) return null;
  const other = acting ? (otherSide(acting, trigger, parse) ?? discourse.facing(acting.country)) : null;
  // "La figlia di Kim lo ha accompagnato": a country of which nobody was named is not "lo".
  if (
    other &&
    other.actor === "" &&
    other.role === "" &&
    acting?.country === FOCUS_COUNTRY &&
    acting.actor !== "" &&
    pronoun === "lo"
  )
    return null;
  // "giudicandolo inutile", "chiedendole di mediare": of whom or what the sentence has named last.
  const enclitic =
    trigger.verb !== null && trigger.verb.kind !== "finite" && parse.tokens[trigger.verb.main].low.endsWith(pronoun);
  if (enclitic && other && !namedLast(other, trigger, parse, acting)) return null;
  return other ? { refs: [other], tokens: null, how: { by: "pronoun", words: pronoun } } : null;
}

/**
 * Of the other side than who acts: who came on the visit told last, else the person named last; but not who is named only
 * after the verb ("lo ha ricevuto e gli ha affidato una lettera per Xi").
 */
function otherSide(acting: ActorReference, trigger: Trigger, { discourse, phrases }: SentenceParse): ActorReference | null {
  const isOther = ({ country }: ActorReference): boolean =>
    country !== "" && (country === FOCUS_COUNTRY) !== (acting.country === FOCUS_COUNTRY);
  const act = discourse.lastAct();
  const visitor = act?.type.traits.has("stay") ? act.source : null;
  if (visitor?.actor && isOther(visitor) && discourse.justNamed(visitor)) return visitor;
  const named = (from: number, to: number): Set<string> =>
    new Set(phrases.filter((p) => p.head >= from && p.head < to).flatMap(({ refs }) => refs.map(({ actor }) => actor)));
  const before = named(0, trigger.start);
  const later = named(trigger.end, Infinity);
  return discourse.last((ref) => isOther(ref) && (before.has(ref.actor) || !later.has(ref.actor))) ?? discourse.last(isOther);
}

/** "Trump ha detto che Putin lo aiuterà": whom somebody of a third country helps is who says so. */
function isSpeaker({ clause, verb }: Trigger, pronoun: string, { clauses }: SentenceParse): boolean {
  if (pronoun !== "lo" || clause?.opener !== "that" || clause.verb !== verb || clause.parent < 0) return false;
  const says = clauses[clause.parent].subject?.[0]?.refs[0];
  const acts = clause.subjectBy === "before-verb" ? clause.subject![0].refs[0] : undefined;
  const third = (ref: ActorReference | undefined): boolean => !!ref && ref.country !== "" && ref.country !== FOCUS_COUNTRY;
  return third(says) && third(acts) && says!.actor !== "" && says!.country !== acts!.country;
}

/** Whom the verb that a coordinated one goes on from is done to, where another was named since. */
function sharedObject({ clause, verb }: Trigger, { clauses, phrases }: SentenceParse): Phrase | undefined {
  if (clause?.opener !== "coordinator" || clause.subjectBy !== "carried" || clause.verb !== verb) return undefined;
  const goesOnFrom = clauses.find((c) => c.end <= clause.start && c.subject === clause.subject);
  const object =
    goesOnFrom &&
    phrases.find(
      // "ha chiamato al telefono Putin e lo ha ringraziato"
      (p) => p.start >= goesOnFrom.verb.end && p.start - goesOnFrom.verb.end <= (isPerson(p) ? 3 : 1) && p.prep === ""
    );
  return object?.kind === "actor" && !clause.subject?.includes(object) ? object : undefined;
}

const isPerson = ({ refs }: Phrase): boolean => refs.every(({ actor, country }) => actor !== "" && country !== "");

/** Whether somebody is the last whom the sentence names before a place, besides who acts. */
function namedLast(who: ActorReference, { start }: Trigger, { phrases }: SentenceParse, acting: ActorReference | null): boolean {
  const before = phrases.findLast(
    (p) => p.end <= start && p.kind === "actor" && p.refs.every((ref) => ref.country !== acting?.country)
  );
  return !before || before.refs.some((ref) => ref.country === who.country);
}
