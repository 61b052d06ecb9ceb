/** Who acts: the subject of a verb, the owner of a noun before it, an agency that speaks for its state, a guest. */
import { FOCUS_COUNTRY } from "../../model/code-lists.ts";
import { ARTICLES, POSSESSIVES } from "../../syntax/grammar.ts";
import {
  argumentOf,
  type Argument,
  type Clause,
  type SentenceParse,
  type Trigger,
  withList
} from "../../clauses/sentence-parse.ts";
import { beginsNoun } from "../../clauses/subject-places.ts";
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
    // "Le Nazioni Unite hanno condannato … e hanno invitato …": a plural from the start.
    const before = parse.clauses.find((c) => c.subject === clause.subject);
    const both =
      clause.verb.plural &&
      !before?.verb.plural &&
      own.refs.length === 1 &&
      own.refs[0].actor !== "" &&
      clause.subjectBy === "carried";
    return (both && pair(parse)) || own;
  }
  if (clause.impersonal) return ours(clause, trigger, parse) ?? objectRelative(trigger, parse);
  if (clause.verb.firstPerson) return speaker(trigger, parse);
  // "Putin e Kim sono a Ginevra. Hanno firmato un accordo."
  const several = clause.verb.plural ? discourse.several() : null;
  if (several) return { refs: [...several], tokens: null, how: { by: "not-repeated" } };
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

/** "«Il nostro esercito distruggerà Seul», ha detto Pak": of who speaks. */
function ours(clause: Clause, trigger: Trigger, parse: SentenceParse): Argument | null {
  const { tokens } = parse;
  const at = tokens.findIndex(({ low }, k) => k >= clause.start && k < clause.verb.start && /^nostr[oaie]$/.test(low));
  const opens = at >= 0 && tokens.slice(clause.start, at).every(({ kind, low }) => kind === "mark" || ARTICLES.has(low));
  const says = opens && tokens[at].quoted ? speaker(trigger, parse) : null;
  return says?.tokens ? says : null;
}

/**
 * "la lettera che avrebbe mandato a Kim", "il messaggio che gli ha inviato Putin": the antecedent is what the verb is done to,
 * so that whoever is named after the verb acts, else who acted before.
 */
function objectRelative({ clause, verb, noun, passive, end }: Trigger, parse: SentenceParse): Argument | null {
  const { phrases, tokens, discourse, clauses } = parse;
  const isObject = clause?.opener === "relative" && clause.marker === "che" && clause.verb === verb && !passive;
  if (!isObject || noun < 0 || noun >= clause.start || verb.lemmas.includes("essere")) return null;
  const next = phrases.find((p) => p.start >= end && p.start - end <= 1);
  const after = next?.prep === "" && next.kind === "actor" ? next : undefined;
  // "il missile che ha sorvolato il Giappone": a country is as often the object.
  if (after?.refs.every(({ actor }) => actor !== "")) return argumentOf(withList(after, parse), "after-verb");
  // "la visita che ha cambiato i rapporti", "il missile che ha sorvolato Hokkaido": what follows is the object, and the antecedent acts.
  if (ARTICLES.has(tokens[end]?.low ?? "") || (next?.prep === "" && next.start === end)) return null;
  const governing = clauses[clause.parent] ?? ahead(noun, clause, parse);
  if (governing?.subject) return argumentOf(governing.subject, "carried");
  return discourse.subject && { refs: [discourse.subject], tokens: null, how: { by: "not-repeated" } };
}

/** "Nella lettera che ha inviato a Kim, [Putin] …": the clause that goes on after an adverbial with a relative in it. */
const ahead = (noun: number, { start }: Clause, { clauses, tokens }: SentenceParse): Clause | undefined =>
  tokens.slice(Math.max(0, noun - 2), noun).some(({ prep }) => prep !== "")
    ? clauses.find((c) => c.start > start && c.opener === "" && c.subjectBy === "before-verb")
    : undefined;

/**
 * Whose the noun is that stands as subject: "l'artiglieria della [Corea del Nord] ha aperto il fuoco", "alcuni politici [russi]
 * hanno chiesto".
 */
export function ownerOfSubject({ clause, verb, passive }: Trigger, { phrases, tokens }: SentenceParse): Argument | null {
  if (!clause?.impersonal || verb?.kind !== "finite" || passive || clause.opener === "relative") return null;
  const owner = phrases.find((p) => p.start >= clause.start && p.end <= verb.start && p.kind !== "agency");
  if (
    !owner?.refs.every(({ country }) => country !== "") ||
    !(owner.kind === "adjective" || (owner.kind === "actor" && owner.prep === "di"))
  )
    return null;
  for (let k = owner.start - (owner.prep ? 2 : 1); k >= clause.start && owner.start - k <= NOUN; k--) {
    // "il cantante cinese ha elogiato": a man, and no body of his state.
    if (beginsNoun(tokens[k]))
      return owner.kind === "adjective" && /^(?:il|lo|uno?)$/.test(tokens[k].low) ? null : argumentOf([owner], "owner");
    if (tokens[k].prep !== "" || /^[,;:]$/.test(tokens[k].low)) return null;
  }
  return null;
}

/** How many words a noun may have before whose it is: "della", "sicurezza", "nazionale", "Consiglio". */
const NOUN = 5;

/** The named subject of a clause, nobody understood. */
export const subjectOrNone = (trigger: Trigger, parse: SentenceParse): Argument | null =>
  trigger.subject || trigger.clause?.subject ? subject(trigger, parse) : null;

/** Who stands right before "in", or before a comma: "Lavrov, in visita a Pyongyang, ha incontrato Choe". */
export function apposed({ start }: Trigger, { phrases, tokens }: SentenceParse): Argument | null {
  if (tokens[start - 1]?.low !== "in") return null;
  const end = tokens[start - 2]?.low === "," ? start - 2 : start - 1;
  const who = phrases.find((p) => p.end === end && p.kind === "actor" && p.refs.length === 1);
  const named = who?.refs.every(({ actor, role }) => actor !== "" || role !== "");
  return named ? argumentOf([who!], "before-verb") : null;
}

/** Whose the noun is that stands before the verb: "la proposta di Yoon è stata respinta", "un missile nordcoreano ha sorvolato". */
export function owner(trigger: Trigger, parse: SentenceParse): Argument | null {
  const { phrases, groups, tokens, discourse } = parse;
  if (!trigger.verb || trigger.noun >= trigger.start || (trigger.noun < 0 && !trigger.passive)) return null;
  // "la sua proposta è stata respinta", "la sua offerta di dialogo": of who acted before.
  const own = tokens
    .slice(Math.max(trigger.clause?.start ?? 0, trigger.noun - 3), Math.max(0, trigger.noun))
    .find(({ low }) => POSSESSIVES.has(low));
  if (own && discourse.subject)
    return { refs: [discourse.subject], tokens: null, how: { by: "possessive-before", words: own.text } };
  const from = trigger.noun >= 0 ? trigger.noun : (trigger.clause?.start ?? 0);
  const named = phrases.find(
    (p) =>
      // "un americano è stato arrestato"
      (p.start > from || (p.start === from && p.kind === "adjective")) &&
      p.end <= trigger.start &&
      p.start - from <= 8 &&
      (p.prep === "di" ||
        p.kind === "adjective" ||
        // "l'offerta avanzata da Moon"
        (p.prep === "da" && groups.some((g) => g.kind === "part" && g.start >= from && g.end <= p.start))) &&
      !groups.some((g) => g.kind !== "part" && g.start >= from && g.end <= p.start) &&
      !tokens.slice(from, p.start).some((w) => w.low === ",")
  );
  return named ? argumentOf([named], "owner") : null;
}

/** Who acts in a clause that tells by what: "ha appoggiato la guerra con l'invio di soldati", "mediante la fornitura di armi". */
export function means(trigger: Trigger, parse: SentenceParse): Argument | null {
  const { tokens } = parse;
  const before = ARTICLES.has(tokens[trigger.start - 1]?.low ?? "") ? trigger.start - 2 : trigger.start - 1;
  const by = tokens[before]?.prep === "con" || tokens[before]?.low === "mediante" || tokens[before]?.low === "tramite";
  return by && trigger.clause && trigger.clause.verb.end <= before && !trigger.clause.verb.passive
    ? subject(trigger, parse)
    : null;
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
  // "il loro ultimo incontro": of both who are told of.
  if (tokens.slice(Math.max(0, trigger.start - 3), trigger.start).some(({ low }) => low === "loro")) {
    const both = pair(parse);
    if (both) return both;
  }
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
  const guest = phrases.findLast(
    (p) => p.end <= trigger.start && p.kind === "actor" && p.refs.every((r) => r.country !== FOCUS_COUNTRY && r.country !== "")
  );
  return guest ? argumentOf([guest], "guest") : null;
}
