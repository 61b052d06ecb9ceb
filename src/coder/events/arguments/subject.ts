/** Who acts: the subject of a verb, the owner of a noun before it, an agency that speaks for its state, a guest. */
import { FOCUS_COUNTRY } from "../../model/code-lists.ts";
import { POSSESSIVES } from "../../syntax/grammar.ts";
import { argumentOf, type Argument, type SentenceParse, type Trigger } from "../../clauses/sentence-parse.ts";
import { pair, speaker } from "./implicit.ts";

/** The subject of a trigger's clause, named, carried on, or left unsaid. */
export function subject(trigger: Trigger, parse: SentenceParse): Argument | null {
  const { discourse } = parse;
  if (trigger.subject) return argumentOf(trigger.subject, trigger.subjectBy!);
  const { clause } = trigger;
  if (!clause) return null;
  if (clause.subject) {
    const own = argumentOf(clause.subject, clause.subjectBy!)!;
    // "Choe lo ha ricevuto e hanno firmato": a plural verb after a single subject means both sides.
    const both = clause.verb.plural && own.refs.length === 1 && own.refs[0].actor !== "" && clause.subjectBy === "carried";
    return (both && pair(parse)) || own;
  }
  if (clause.impersonal) return null;
  if (clause.verb.firstPerson) return speaker(trigger, parse);
  if (clause.verb.plural && discourse.subject?.actor) return pair(parse);
  // A dropped subject is who acted last, but not inside somebody's quoted words.
  if (discourse.subject && !clause.marker.startsWith("cui"))
    return {
      refs: [discourse.subject],
      tokens: null,
      how: { by: "not-repeated" }
    };
  return null;
}

/** The named subject of a clause, nobody understood. */
export const subjectOrNone = (trigger: Trigger, parse: SentenceParse): Argument | null =>
  trigger.subject || trigger.clause?.subject ? subject(trigger, parse) : null;

/** Whose the noun is that stands before the verb: "la proposta di Yoon è stata respinta", "un missile nordcoreano ha sorvolato". */
export function owner(trigger: Trigger, { phrases, groups, tokens }: SentenceParse): Argument | null {
  if (!trigger.verb || trigger.noun >= trigger.start || (trigger.noun < 0 && !trigger.passive)) return null;
  const from = trigger.noun >= 0 ? trigger.noun : (trigger.clause?.start ?? 0);
  const own = phrases.find(
    (p) =>
      p.start > from &&
      p.end <= trigger.start &&
      p.start - from <= 8 &&
      (p.prep === "di" ||
        p.kind === "adjective" ||
        // "l'offerta avanzata da Moon"
        (p.prep === "da" && groups.some((g) => g.kind === "part" && g.start >= from && g.end <= p.start))) &&
      !groups.some((g) => g.kind !== "part" && g.start >= from && g.end <= p.start) &&
      !tokens.slice(from, p.start).some((w) => w.low === ",")
  );
  return own ? argumentOf([own], "owner") : null;
}

/** Whose the letter is that somebody of another country hands over: "Chung ha consegnato a Trump una lettera di Kim". */
export function sender(trigger: Trigger, parse: SentenceParse): Argument | null {
  const { noun } = trigger;
  // "Il telegramma firmato da Choe è stato recapitato"
  if (trigger.passive && noun < trigger.start) return owner(trigger, parse);
  if (!trigger.verb || noun < trigger.end) return null;
  const from = parse.phrases.find(
    (p) => p.start > noun && p.start - noun <= 4 && (p.prep === "di" || p.prep === "da" || p.kind === "adjective")
  );
  const carrier = subject(trigger, parse);
  return from?.refs.every((r) => r.country !== "" && carrier?.refs.every((c) => c.country !== r.country)) && carrier
    ? argumentOf([from], "owner")
    : null;
}

/** A state's news agency that itself accuses or praises speaks for the state: "la Kcna ha definito sconsiderate le parole". */
export function mouthpiece({ clause, start }: Trigger, { phrases }: SentenceParse): Argument | null {
  const agency =
    clause &&
    !clause.subject &&
    phrases.find(
      (p) =>
        p.kind === "agency" &&
        // "un commento della Kcna accusa": what speaks for somebody is no thing among others.
        (p.prep === "" || (p.prep === "di" && !clause.impersonal)) &&
        p.refs[0].country === FOCUS_COUNTRY &&
        p.start >= clause.start &&
        start - p.end >= 0 &&
        start - p.end <= 3
    );
  return agency
    ? {
        refs: [{ ...agency.refs[0], how: "the state's news agency" }],
        tokens: { start: agency.head, end: agency.end },
        how: { by: "before-verb" }
      }
    : null;
}

/** "la sua visita": of the subject, or of who acted before. */
export function possessive(trigger: Trigger, parse: SentenceParse): Argument | null {
  const { tokens, discourse } = parse;
  for (let k = trigger.start - 1; k >= Math.max(0, trigger.start - 3); k--)
    if (POSSESSIVES.has(tokens[k].low)) {
      const own = trigger.clause?.subject ?? null;
      if (own)
        return {
          refs: own.flatMap((p) => p.refs).slice(0, 1),
          tokens: { start: own[0].head, end: own[0].end },
          how: { by: "possessive-subject", words: tokens[k].text }
        };
      if (discourse.subject)
        return {
          refs: [discourse.subject],
          tokens: null,
          how: { by: "possessive-before", words: tokens[k].text }
        };
    }
  return null;
}

/** The foreign side named last before a noun: "ha ricevuto Zhao, al termine di una visita". */
export function visitor(trigger: Trigger, { phrases }: SentenceParse): Argument | null {
  const guest = [...phrases]
    .reverse()
    .find(
      (p) => p.end <= trigger.start && p.kind === "actor" && p.refs.every((r) => r.country !== FOCUS_COUNTRY && r.country !== "")
    );
  return guest ? argumentOf([guest], "guest") : null;
}
