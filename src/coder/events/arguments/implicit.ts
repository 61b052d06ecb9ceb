/** Who is meant though the clause does not say: the other side of the story, the speaker, both sides. */
import {
  type Clause,
  argumentOf,
  type Argument,
  ofParticiple,
  range,
  type SentenceParse,
  type Trigger,
  verbBetween,
  withList
} from "../../clauses/sentence-parse.ts";
import { isVerbOf, type VerbGroup } from "../../syntax/verb-group.ts";
import type { Phrase } from "../../actors/noun-phrase.ts";
import type { ActorReference } from "../../actors/discourse.ts";
import { FOCUS_COUNTRY } from "../../model/code-lists.ts";

/**
 * The other side, left unsaid: the last one named before the trigger, unless the clause names a third country
 * that the act could be meant for.
 */
export function facing(trigger: Trigger, parse: SentenceParse, source: readonly ActorReference[]): Argument | null {
  if (source.length === 0 || anyone(trigger, parse)) return null;
  const home = source.some((s) => s.country === FOCUS_COUNTRY);
  if (!home && aimedElsewhere(trigger, parse, source)) return null;
  // "La Turchia ha ricevuto aiuti dalla Corea del Sud, che ha inviato …": the sentence is about others.
  const focus = parse.phrases.some((p) => p.refs.some((r) => r.country === FOCUS_COUNTRY));
  const others = parse.phrases.some(
    (p) =>
      p.kind === "actor" &&
      p.prep === "" &&
      p.end <= trigger.start &&
      p.refs.some((r) => r.country !== "" && r.country !== FOCUS_COUNTRY && !source.some((s) => s.country === r.country))
  );
  if (!home && others && !focus) return null;
  const opposite = (r: ActorReference) => (home ? r.country !== FOCUS_COUNTRY && r.country !== "" : r.country === FOCUS_COUNTRY);
  const left = [...parse.phrases].reverse().filter(
    (p) =>
      p.end <= trigger.start &&
      p.kind !== "agency" &&
      p.kind !== "adjective" &&
      p.prep !== "secondo" &&
      // "il vertice di Singapore": of where something was nothing is told.
      !(p.kind === "place" && p.prep === "di") &&
      !beside(p, trigger, parse) &&
      p.refs.some(opposite)
  );
  // "Putin è atteso in Cina e il colloquio con Kim …": who is somewhere, before where that is.
  const near = left.find((p) => p.kind !== "place") ?? left[0];
  if (near)
    return {
      refs: withList(near, parse)
        .flatMap((p) => p.refs)
        .filter(opposite),
      tokens: range([near]),
      how: { by: "named-before" }
    };
  const ref = home ? (parse.discourse.engaged ?? parse.discourse.partnerBefore) : parse.discourse.facing(source[0].country);
  return ref ? { refs: [ref], tokens: null, how: { by: "other-side" } } : null;
}

/** "non ha mai incontrato un capo di Stato": some person, whoever it may be, and none of those told of. */
function anyone({ verb, end }: Trigger, { tokens, hits }: SentenceParse): boolean {
  if (verb?.clitic !== "" || !/^(?:un|uno|una|un'|alcun|alcuni|alcune|nessun|nessuna|altri|altre)$/.test(tokens[end]?.low ?? ""))
    return false;
  return hits.some((hit) => hit.start === end + 1 && hit.entries.some(({ kind }) => kind === "role"));
}

/** Whether a third country stands where the act could be meant for it: after one of these prepositions, or of most. */
export const aimedElsewhere = (
  { end, to }: Trigger,
  { phrases }: SentenceParse,
  source: readonly ActorReference[],
  preps?: readonly string[]
): boolean =>
  phrases.some(
    (p) =>
      p.start >= end &&
      p.end <= to &&
      p.kind === "actor" &&
      (preps?.includes(p.prep) ?? (p.prep !== "di" && p.prep !== "contro")) &&
      p.refs.some((r) => r.country !== FOCUS_COUNTRY && r.country !== "" && !source.some((s) => s.country === r.country))
  );

export function pair({ discourse }: SentenceParse): Argument | null {
  const refs = discourse.pair();
  return refs.length === 2 ? { refs: [...refs], tokens: null, how: { by: "both-sides" } } : null;
}

/** Who utters the clause: the subject of the verb of saying that governs it or encloses its quotation. */
export function speaker(trigger: Trigger, parse: SentenceParse): Argument | null {
  const found = trigger.clause ? speakerOf(trigger.clause, parse) : null;
  if (found) return found;
  const quoted = parse.tokens[trigger.start].quoted;
  if (!quoted) return remarkOn(trigger, parse);
  const saying = parse.clauses.find((c) => !parse.tokens[c.verb.main].quoted && c.subject);
  if (saying?.subject) return argumentOf(saying.subject, "quoted");
  // "Trump: «Ho un buon rapporto con Kim»"; "«Ho un buon rapporto con Kim»: così Trump"
  const named = parse.phrases.find(
    ({ start, end, kind, prep }) =>
      kind === "actor" &&
      prep === "" &&
      (end < trigger.start
        ? parse.tokens[end].low === ":"
        : start > 0 && parse.tokens[start - 1].low === "così" && !parse.tokens[start - 1].quoted)
  );
  return named
    ? argumentOf([named], "quoted")
    : parse.discourse.subject
      ? { refs: [parse.discourse.subject], tokens: null, how: { by: "quoted-before" } }
      : null;
}

/** Who says it in the clause that governs it: "Hamidi ha annunciato che saranno espulsi". */
export const announcer = ({ clause }: Trigger, parse: SentenceParse): Argument | null => clause && speakerOf(clause, parse);

/** "L'invio sarebbe un atto ostile, ha detto Borrell": who says so after a comma. */
function remarkOn({ clause, verb }: Trigger, { clauses, tokens, classes }: SentenceParse): Argument | null {
  const next = clause && clause.verb === verb ? clauses[clauses.indexOf(clause) + 1] : undefined;
  const says = isVerbOf(next?.verb, "say", classes);
  if (!says || next!.subjectBy !== "after-verb" || tokens[next!.verb.start - 1]?.low !== ",") return null;
  return next!.subject!.every(({ kind }) => kind !== "agency") ? argumentOf(next!.subject!, "says") : null;
}

function speakerOf(clause: Clause, { clauses, tokens }: SentenceParse): Argument | null {
  for (let at = clause.parent, steps = 0; at >= 0 && steps < 6; at = clauses[at].parent, steps++) {
    const { subject } = clauses[at];
    // "«Pyongyang ha lanciato un missile che condanniamo», ha detto Kishida": who is named in the quotation does not utter it.
    const inside = subject?.some((p) => tokens[p.head].quoted) && tokens[clause.verb.main].quoted;
    if (!inside && subject?.every((p) => p.kind !== "agency")) return argumentOf(subject, "says");
  }
  return null;
}

/** The other side named first in the clause, left of the verb: "l'uso delle armi da parte degli Stati Uniti costituisce …". */
export function before(trigger: Trigger, parse: SentenceParse, source: readonly ActorReference[]): Argument | null {
  const from = trigger.clause?.start ?? 0;
  const left = parse.phrases.filter(
    (p) =>
      p.start >= from &&
      p.end <= trigger.start &&
      p.kind !== "agency" &&
      p.refs.some((ref) => !source.some((s) => s.country === ref.country))
  );
  // "L'appoggio nordcoreano alla guerra della Russia è una minaccia": of North Korea's, where another country says so.
  const home = source.some((s) => s.country === FOCUS_COUNTRY);
  const focus = home ? [] : left.filter((p) => p.refs.some((ref) => ref.country === FOCUS_COUNTRY));
  const among = focus.length > 0 ? focus : left;
  const one = among.find((p) => p.kind === "actor" || p.kind === "place") ?? among[0];
  return one ? argumentOf(withList(one, parse), "before-verb-other") : null;
}

/** The other side in the clause of whose time a noun tells: "In una telefonata Kim ha promesso a Putin pieno sostegno". */
export function within(trigger: Trigger, { phrases }: SentenceParse, source: readonly ActorReference[]): Argument | null {
  const { clause } = trigger;
  if (!clause) return null;
  const one = phrases.find(
    (p) =>
      p.start >= clause.start &&
      p.end <= clause.end &&
      p.kind === "actor" &&
      ["", "a", "con"].includes(p.prep) &&
      p.refs.some((ref) => ref.actor !== "" && ref.country !== "" && !source.some((s) => s.country === ref.country))
  );
  return one ? argumentOf([one], "clause-other") : null;
}

/** Whom something is sent to help: the other side after the infinitive that says what for, "per sostenere la Russia". */
export function helped(trigger: Trigger, parse: SentenceParse, source: readonly ActorReference[]): Argument | null {
  const purpose = parse.groups.find(
    (g) =>
      g.kind === "inf" &&
      !isVerbOf(g, "fights", parse.classes) &&
      (g.prep === "per" || g.prep === "a") &&
      g.start >= trigger.end &&
      g.start - trigger.end <= 12
  );
  const one =
    purpose &&
    parse.phrases.find(
      (p) =>
        p.start >= purpose.end &&
        p.start - purpose.end <= 8 &&
        p.kind !== "agency" &&
        !(p.kind === "place" && p.prep === "in") &&
        p.prep !== "contro" &&
        p.refs.some((ref) => ref.country !== "" && !source.some((s) => s.country === ref.country))
    );
  return one && !verbBetween(purpose.end, one.start, parse) ? argumentOf(withList(one, parse), "clause-other") : null;
}

/** Of whom the clause after "che" tells: "avverte che Washington pagherà"; a wish of another country that names no one is of North Korea. */
export function saidOf(trigger: Trigger, parse: SentenceParse, source: readonly ActorReference[]): Argument | null {
  const { clauses } = parse;
  const at = clauses.findIndex((c) => c.verb === trigger.verb);
  const told = at < 0 ? undefined : clauses.find((c) => c.parent === at && c.opener === "that");
  // "ci auguriamo che torni al tavolo": no one but the other side can be meant.
  const unsaid =
    trigger.verb?.firstPerson &&
    told &&
    !told.impersonal &&
    told.verb.mood === "sub" &&
    (!told.subject || told.subjectBy === "carried");
  if (unsaid && !told.verb.plural && !told.verb.essere && source.every(({ country }) => country !== FOCUS_COUNTRY))
    return facing(trigger, parse, source);
  const other = told?.subject?.some((p) => p.refs.some((ref) => ref.country && !source.some((s) => s.country === ref.country)));
  return other ? argumentOf(told!.subject!, "said-of") : null;
}

/** The other side named in what is said: «useremo ogni mezzo contro il Sud», ha avvertito. */
export function inSaid(trigger: Trigger, parse: SentenceParse, source: readonly ActorReference[]): Argument | null {
  const { phrases, tokens, clauses } = parse;
  const isOther = ({ country }: ActorReference): boolean => country !== "" && !source.some((s) => s.country === country);
  const said = phrases.filter(
    (p) => trigger.said?.some(({ start, end }) => start <= p.head && p.end <= end) && p.kind !== "agency" && p.refs.some(isOther)
  );
  const told = clauses.flatMap(({ subject }) => subject ?? []);
  const one = said.find((p) => told.includes(p)) ?? said.find((p) => tokens[p.head].quoted) ?? said[0];
  return one ? argumentOf(withList(one, parse), "quote-other") : null;
}

/** "La Russia, con l'Iran e [la Corea del Nord], minaccia": between commas, beside who acts. */
const beside = (p: Phrase, trigger: Trigger, parse: SentenceParse): boolean =>
  betweenCommas(p, trigger, parse) && withList(p, parse).some(({ prep }) => prep === "con");

/** The same, and "La Russia, accusata di aver fornito armi a [Pyongyang], nega": to another verb than the clause's. */
function inAside(p: Phrase, trigger: Trigger, parse: SentenceParse): boolean {
  if (!betweenCommas(p, trigger, parse)) return false;
  const { groups, tokens } = parse;
  const governs = ({ kind, start, end }: VerbGroup): boolean =>
    kind !== "finite" && end <= p.start && start > trigger.clause!.subject!.at(-1)!.end;
  return (
    beside(p, trigger, parse) || groups.some((g) => governs(g) && !tokens.slice(g.end, p.start).some(({ low }) => low === ","))
  );
}

/** Whether a comma parts somebody from the verb, and another from the subject that stands before it. */
function betweenCommas({ start, end }: Phrase, { clause, verb }: Trigger, { tokens }: SentenceParse): boolean {
  if (!verb || clause?.verb !== verb || clause.subjectBy !== "before-verb") return false;
  const comma = (from: number, to: number): boolean => tokens.slice(from, to).some(({ low }) => low === ",");
  const last = clause.subject!.at(-1)!;
  return last.end <= start && comma(last.end, start) && comma(end, verb.start);
}

export function any(trigger: Trigger, parse: SentenceParse, source: readonly ActorReference[]): Argument | null {
  const from = trigger.clause?.start ?? 0;
  const other = (p: Phrase) =>
    p.kind !== "agency" &&
    p.prep !== "secondo" &&
    !(p.kind === "place" && p.prep === "in") &&
    // "condannato da Yoon, che ha promesso una risposta, e dagli Stati Uniti": whoever acts elsewhere.
    p.prep !== "da" &&
    // "la cooperazione tra i due Paesi" is no other side.
    !(p.prep === "tra" && p.refs.some((ref) => source.some((s) => s.country === ref.country))) &&
    p.refs.some((ref) => !source.some((s) => s.country === ref.country));
  const right = parse.phrases.find(
    (p) => p.start >= trigger.end && p.end <= trigger.to && other(p) && !(p.prep === "di" && ofParticiple(trigger, p, parse))
  );
  const left = parse.phrases.findLast(
    (p) =>
      p.end <= trigger.start &&
      p.start >= from &&
      other(p) &&
      p.kind !== "adjective" &&
      !inAside(p, trigger, parse) &&
      // "incontrando Trump a Singapore"
      !(p.kind === "place" && p.prep === "a" && trigger.verb?.kind === "ger")
  );
  // "Israele ha accusato Pyongyang di fornire armi": whoever accuses got none.
  const one = right ?? (trigger.subjectBy === "accused" ? undefined : left);
  return one ? argumentOf(withList(one, parse), "clause-other") : null;
}
