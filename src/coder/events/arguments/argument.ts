/**
 * Where in a sentence the source and the target of an action stand: a function for each name of `verbs.csv`. What each
 * name means stands in `codebook/argument-names.ts`.
 */
import { FOCUS_COUNTRY, NO_ONE } from "../../model/code-lists.ts";
import { type ActorReference, unnamed } from "../../actors/discourse.ts";
import type { Phrase } from "../../actors/noun-phrase.ts";
import type { FoundBy } from "../../model/how-found.ts";
import { type ArgumentName, isArgumentName } from "../../codebook/argument-names.ts";
import { isVerbOf } from "../../syntax/verb-group.ts";
import { object } from "./object.ts";
import { argumentOf, withList, type Argument, type SentenceParse, type Trigger } from "../../clauses/sentence-parse.ts";
import { titleOpener } from "./title-opener.ts";
import { eventPlace, hosted, place, placeNamed, placeNext } from "./place.ts";
import { adjective, among, between, preposition } from "./prepositional.ts";
import { apposed, means, mouthpiece, owner, possessive, sender, subject, subjectOrNone, visitor } from "./subject.ts";
import { captive } from "./captive.ts";
import { aimedElsewhere, announcer, any, before, facing, helped, inSaid, pair, saidOf, speaker, within } from "./implicit.ts";

/** Who stands at a place, given who acts where that is known; null where nobody does. */
type FindArgument = (trigger: Trigger, parse: SentenceParse, source: readonly ActorReference[]) => Argument | null;

const implied = (ref: ActorReference | null | undefined, by: FoundBy): Argument | null =>
  ref ? { refs: [ref], tokens: null, how: { by } } : null;

/** An argument whose refs are all persons. */
const persons = (found: Argument | null): Argument | null => (found?.refs.every((r) => r.actor !== "") ? found : null);

/** Who acts in a passive: neither whoever it is done to, nor somebody of a country that nobody has said; a group has none. */
function agent(trigger: Trigger, parse: SentenceParse): Argument | null {
  const by = preposition("da", trigger, parse);
  const done = subject(trigger, parse)?.refs ?? [];
  const unknown = ({ actor, country, role }: ActorReference) =>
    actor !== "" && ((country === "" && role !== "") || done.some((ref) => ref.actor === actor));
  return !by || by.refs.every(unknown) || isOfNearer(by, trigger, parse) ? null : by;
}

/** "accusati di aver comprato armi da Pyongyang", "per aver spiato per Pyongyang": it belongs to a verb that stands nearer. */
const isOfNearer = ({ tokens }: Argument, { end }: Trigger, parse: SentenceParse): boolean =>
  tokens !== null &&
  parse.groups.some(
    ({ kind, start, end: closes }) =>
      start >= end &&
      closes <= tokens.start &&
      (kind === "part" || (kind === "inf" && /^(?:di|per)$/.test(parse.tokens[start - 1].prep)))
  );

/** "L'Unione europea ha inasprito le sanzioni": a body of states that is the subject. */
const isBodyThatActs = ({ role }: ActorReference, { verb, passive }: Trigger): boolean =>
  role === "" && verb?.kind === "finite" && !passive;

/** "la visita a Pechino del presidente americano": whose the noun is comes after where it leads. */
const ownedAfterPlace = ({ end }: Trigger, { phrases }: SentenceParse): boolean =>
  phrases.some(
    (place) =>
      place.kind === "place" &&
      place.start >= end &&
      place.start - end <= 2 &&
      phrases.some(
        (p) => p.prep === "di" && p.kind === "actor" && p.refs.some(({ role }) => role !== "") && p.start - place.end === 1
      )
  );

/** "del partenariato firmato con Seul": of a participle with one side named the other is whoever it is about. */
const isWithThird = ({ verb, end, to }: Trigger, { phrases }: SentenceParse): boolean =>
  verb?.kind === "part" &&
  phrases.some(
    (p) => p.prep === "con" && p.start >= end && p.end <= to && p.refs.every(({ country }) => country !== FOCUS_COUNTRY)
  );

/** "è stato arrestato per aver spiato per conto di Pyongyang": who is named as the one whom it served held nobody. */
const isForFocus = ({ end }: Trigger, { phrases, groups, tokens }: SentenceParse): boolean => {
  const deed = groups.find((g) => g.kind === "inf" && g.compound && g.start > end && tokens[g.start - 1].prep === "per");
  const served = ({ start, prep, refs }: Phrase): boolean =>
    start >= deed!.end &&
    (["", "a", "per"].includes(prep) || (prep === "di" && /^(?:conto|favore)$/.test(tokens[start - 2]?.low ?? ""))) &&
    refs.some(({ country }) => country === FOCUS_COUNTRY);
  return deed !== undefined && phrases.some(served);
};

/** "ha mandato Wang Yi" */
function namedPerson(trigger: Trigger, parse: SentenceParse): Argument | null {
  const direct = trigger.passive ? null : object(trigger, parse, true);
  return direct?.tokens ? persons(direct) : null;
}

const FINDERS: Readonly<Record<ArgumentName, FindArgument>> = {
  subject: (trigger, parse) => {
    if (trigger.passive) return agent(trigger, parse);
    return trigger.verb === null && ownedAfterPlace(trigger, parse) ? null : subject(trigger, parse);
  },
  object: (trigger, parse) =>
    trigger.passive ? (subjectOrNone(trigger, parse) ?? owner(trigger, parse)) : object(trigger, parse),
  person: (trigger, parse) => (trigger.passive ? subject(trigger, parse) : object(trigger, parse, true)),
  "named-person": namedPerson,
  envoy: (trigger, parse, source) => {
    const sender = FINDERS.subject(trigger, parse, source);
    if (!sender) return null;
    const sent = namedPerson(trigger, parse);
    const own = new Set(sender.refs.map(({ country }) => country));
    if (sent?.refs.every(({ country }) => own.has(country))) return sent;
    return { ...sender, refs: sender.refs.map(({ country, how }) => unnamed(country, "", how)) };
  },
  between,
  place,
  "place-next": placeNext,
  "event-place": eventPlace,
  possessive,
  adjective,
  among,
  apposed,
  owner,
  means,
  sender,
  captor: (trigger, parse) => {
    if (!trigger.passive || placeNamed(trigger, parse) || isForFocus(trigger, parse)) return null;
    const held = captive(trigger, parse) ?? subject(trigger, parse) ?? owner(trigger, parse);
    const side = held?.refs.every(({ country }) => country !== FOCUS_COUNTRY) ? facing(trigger, parse, held.refs) : null;
    // "i giapponesi sequestrati", told to Kim: by his state, and not by him.
    return side && { ...side, refs: side.refs.map(({ country, how }) => unnamed(country, "", how)) };
  },
  captive,
  host: (trigger, parse) => {
    const where = trigger.passive ? place(trigger, parse) : null;
    return where && isOfNearer(where, trigger, parse) ? null : where;
  },
  claimant: (trigger, parse, source) => {
    const claim = trigger.passive ? owner(trigger, parse) : object(trigger, parse);
    // "lo ha smentito" denies what somebody said; of two foreign sides nobody knows which.
    return claim?.tokens || source.some((s) => s.country === FOCUS_COUNTRY) ? claim : null;
  },
  "di-person": (trigger, parse) => persons(preposition("di", trigger, parse)),
  "da-person": (trigger, parse) => persons(preposition("da", trigger, parse)),
  any,
  before,
  further: (trigger, parse, source) => {
    // "dovrebbero essere condannate": what comes after is no one to whom it is done.
    if (trigger.passive) return null;
    // "Pyongyang, riferisce Seul, offre colloqui": nor is who says so.
    const says = parse.clauses.flatMap(({ verb, subject }) => (isVerbOf(verb, "say", parse.classes) ? (subject ?? []) : []));
    const next = parse.phrases.find(
      (p) =>
        !says.includes(p) &&
        p.start >= trigger.to &&
        p.kind === "actor" &&
        p.prep === "" &&
        p.refs.some((ref) => !source.some((s) => s.country === ref.country))
    );
    return next ? argumentOf(withList(next, parse), "later-other") : null;
  },
  within,
  helped,
  "title-opener": titleOpener,
  "said-of": saidOf,
  "in-said": inSaid,
  speaker,
  announcer,
  visitor,
  mouthpiece,
  "each-other": () => null,
  engaged: (trigger, parse, source) => {
    const { discourse } = parse;
    if (source.some((s) => s.country === FOCUS_COUNTRY)) return implied(discourse.engaged, "engaged");
    return source[0]?.country && !aimedElsewhere(trigger, parse, source, ["", "a"])
      ? implied(discourse.facing(source[0].country), "engaged")
      : null;
  },
  facing,
  focus: (_, { discourse }) => {
    const ref = discourse.facing("");
    return ref && implied({ ...ref, country: FOCUS_COUNTRY }, "focus");
  },
  home: (trigger, parse, source) =>
    source.some((s) => s.country === FOCUS_COUNTRY || (s.country === "" && !isBodyThatActs(s, trigger)))
      ? null
      : facing(trigger, parse, source),
  homeland: (trigger, parse, source) =>
    placeNamed(trigger, parse) || source.some((s) => s.country === FOCUS_COUNTRY) || hosted(parse, source)
      ? null
      : facing(trigger, parse, source),
  nobody: () => ({ refs: [{ country: "", actor: NO_ONE, role: "", how: "" }], tokens: null, how: { by: "nobody" } }),
  offerer: (_, { discourse }, source) => (source[0]?.country ? implied(discourse.offerer(source[0].country), "offerer") : null),
  accuser: (_, { discourse }, source) => (source[0]?.country ? implied(discourse.accuser(source[0].country), "accuser") : null),
  asked: (_, { discourse }) => implied(discourse.asked(), "asked"),
  pair: (trigger, parse) => (trigger.passive && !isWithThird(trigger, parse) ? pair(parse) : null),
  partner: (_, { discourse }) => implied(discourse.engaged ?? discourse.partnerBefore, "partner")
};

/** Who stands at a place that `verbs.csv` names; a name that is not in the record is a preposition. */
export const findArgument = (
  name: string,
  trigger: Trigger,
  parse: SentenceParse,
  source: readonly ActorReference[]
): Argument | null => (isArgumentName(name) ? FINDERS[name](trigger, parse, source) : preposition(name, trigger, parse));
