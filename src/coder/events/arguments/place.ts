/** Where somebody goes, is or is sent. */
import type { Phrase } from "../../actors/noun-phrase.ts";
import { type ActorReference, unnamed } from "../../actors/discourse.ts";
import { FOCUS_COUNTRY } from "../../model/code-lists.ts";
import { ADVERBS, isCardinal } from "../../syntax/grammar.ts";
import {
  argumentOf,
  firstAfter,
  verbBetween,
  withList,
  type Argument,
  type SentenceParse,
  type Trigger
} from "../../clauses/sentence-parse.ts";
import { isTimePhrase } from "../../time.ts";
import { spaced } from "../../syntax/token.ts";
import { subject } from "./subject.ts";

const PLACES = new Set(["a", "in", "verso", "per", "su", "presso"]);

/** Pronouns for a place. */
const THERE: ReadonlySet<string> = new Set(["vi", "ci", "c'", "v'"]);

/** "alle 16 locali (10 in Italia)": what stands in brackets after the verb is no destination. */
const inBrackets = (from: number, to: number, { tokens }: SentenceParse): boolean => {
  const marks = tokens.slice(from, to).map(({ text }) => text);
  return marks.lastIndexOf("(") > marks.lastIndexOf(")");
};

/** "ha visitato Vladivostok": a city right after the verb. */
const isCityVisited = (p: Phrase, { verb, end }: Trigger): boolean =>
  p.kind === "place" && p.prep === "" && verb !== null && p.start >= end && p.start - end <= 1;

/** The destination of a trigger, as a country. */
export const place = (trigger: Trigger, parse: SentenceParse): Argument | null =>
  pronoun(trigger, parse) ??
  antecedent(trigger, parse) ??
  following(trigger, parse) ??
  visited(trigger, parse) ??
  ownerOfPlace(trigger, parse) ??
  countryOfStory(trigger, parse) ??
  fronted(trigger, parse) ??
  seatBefore(trigger, parse);

/** "vi è arrivato": to the place that the story is about; "è stato invitato a Mosca e vi andrà": to the one named last. */
function pronoun(trigger: Trigger, parse: SentenceParse): Argument | null {
  if (!trigger.verb || !THERE.has(trigger.verb.clitic)) return null;
  const by = { by: "there", words: trigger.verb.clitic } as const;
  const acting = subject(trigger, parse);
  if (acting?.refs.every((r) => r.country !== FOCUS_COUNTRY))
    return { refs: [unnamed(FOCUS_COUNTRY, "", "the country of the story")], tokens: null, how: by };
  const there = parse.phrases.findLast((p) => p.end <= trigger.start && p.kind === "place");
  return there ? argumentOf([there], by.by, by.words) : null;
}

/** "Pyongyang, dove è arrivato ieri" */
function antecedent({ clause }: Trigger, { phrases }: SentenceParse): Argument | null {
  if (clause?.marker !== "dove") return null;
  const named = phrases.findLast(
    (p) => p.end <= clause.start && clause.start - p.end <= 4 && (p.kind === "place" || p.kind === "actor")
  );
  return named?.refs.every((r) => r.actor === "" || named.kind === "place") ? argumentOf([named], "dove") : null;
}

/** Whether somebody may go there: "a Mosca", "in territorio russo", "ha visitato Vladivostok" */
const isDestination = (p: Phrase, trigger: Trigger): boolean =>
  p.refs.length > 0 &&
  (PLACES.has(p.prep) || isCityVisited(p, trigger)) &&
  (p.kind === "place" || p.kind === "actor" || p.kind === "adjective");

/** "è arrivato ieri a Mosca" */
function following(trigger: Trigger, parse: SentenceParse): Argument | null {
  const right = parse.phrases.find(
    (p) =>
      p.start >= trigger.end &&
      p.end <= trigger.to &&
      isDestination(p, trigger) &&
      p.refs.every((r) => r.actor === "" || p.kind === "place") &&
      !verbBetween(trigger.end, p.start, parse) &&
      !inBrackets(trigger.end, p.start, parse)
  );
  return right ? argumentOf(withList(right, parse), "destination", right.prep) : null;
}

/** "è stato invitato a visitare la Cina": the object of the infinitive. */
function visited({ end, passive }: Trigger, parse: SentenceParse): Argument | null {
  const visiting = parse.groups.find((g) => g.kind === "inf" && g.prep === "a" && g.start >= end && g.start - end <= 4);
  if (!visiting || !passive) return null;
  const object = parse.phrases.find((p) => p.prep === "" && p.start >= visiting.end && p.start - visiting.end <= 1);
  return object?.refs.every((r) => r.actor === "" && r.role === "")
    ? argumentOf(withList(object, parse), "destination", "a")
    : null;
}

/** "nella capitale della Cina", "in una base russa": whose the place is. */
function ownerOfPlace(trigger: Trigger, parse: SentenceParse): Argument | null {
  for (let k = trigger.end; k < trigger.to; k++) {
    if (!PLACES.has(parse.tokens[k].prep) || parse.phrases.some((p) => k >= p.start && k < p.end)) continue;
    const inner = firstAfter(k + 1, trigger, parse, (p) => (p.prep === "di" || p.kind === "adjective") && p.start - k <= 5);
    if (inner?.refs.every((r) => r.actor === "")) return argumentOf([inner], "destination-country");
  }
  return null;
}

/** "nella capitale", "nel Paese": the country of the story, for whoever comes from elsewhere. */
function countryOfStory(trigger: Trigger, parse: SentenceParse): Argument | null {
  for (let k = trigger.end; k < trigger.to - 1; k++) {
    const here = /^(?:in|a)$/.test(parse.tokens[k].prep) ? hereAt(k + 1, parse) : 0;
    if (here <= 0) continue;
    const [who] = (trigger.verb ? subject(trigger, parse) : null)?.refs ?? [];
    // "è tornato nel Paese": one's own.
    const back = trigger.verb?.lemmas.some((lemma) => /^(?:ri|torn)/.test(lemma));
    if (!who || (who.country === FOCUS_COUNTRY && back)) continue;
    // "arriverà in città": in the one to which a visit was told of.
    const visit = parse.discourse.told.get("visit");
    if (parse.tokens[here].low === "città" && who.country !== FOCUS_COUNTRY && visit?.target.country !== FOCUS_COUNTRY) continue;
    const ref = guestOf(trigger, parse, who) ?? parse.discourse.facing(who.country);
    if (ref)
      return {
        refs: [{ ...ref, actor: "", role: "" }],
        tokens: { start: k, end: here + 1 },
        how: { by: "destination-here", words: parse.tokens[here].text }
      };
  }
  return null;
}

/** "a Mosca è arrivato Kim" */
function fronted(trigger: Trigger, { phrases }: SentenceParse): Argument | null {
  const { clause, verb } = trigger;
  if (!clause || !verb) return null;
  const before = phrases.find(
    (p) =>
      p.start >= clause.start &&
      p.end <= verb.start &&
      p.kind === "place" &&
      p.prep !== "per" &&
      p.prep !== "su" &&
      isDestination(p, trigger)
  );
  return before ? argumentOf([before], "destination-before-verb", before.prep) : null;
}

/** "Alla parata di Pyongyang hanno assistito", "ha assistito alla parata militare a Pyongyang": where the event is held. */
export const eventPlace = (trigger: Trigger, parse: SentenceParse): Argument | null =>
  seatBefore(trigger, parse) ?? seatBetween(trigger.end, trigger.to, parse);

const seatBefore = ({ clause, verb }: Trigger, parse: SentenceParse): Argument | null =>
  clause && verb && seatBetween(clause.start, verb.start, parse);

/** The country of an event that stands between two places. */
function seatBetween(from: number, to: number, { tokens, phrases, classes }: SentenceParse): Argument | null {
  for (let k = from; k < to - 1; k++) {
    if (tokens[k].prep !== "a" || !classes.get("event")?.has(tokens[k + 1].low)) continue;
    const of = phrases.find((p) => p.start > k && p.end <= to && p.start - k <= EVENT);
    const held =
      of && (of.kind !== "actor" || of.prep === "di") && of.refs.every(({ actor, role }) => actor === "" && role === "");
    return held ? argumentOf([of], "destination-country") : null;
  }
  return null;
}

/** How many words may stand between the preposition before an event and where it is. */
const EVENT = 6;

/** Where the noun stands in "nel Paese", "in questo Paese", "in questo fraterno Paese"; −1 for none. */
function hereAt(at: number, { tokens, classes }: SentenceParse): number {
  const reach = /^quest[oa]$/.test(tokens[at].low) ? 2 : 0;
  return tokens.findIndex(({ low }, k) => k >= at && k <= at + reach && classes.get("here")?.has(low));
}

/** "sarà nel Paese su invito di Putin": the country of whoever the words after it name. */
function guestOf(trigger: Trigger, { phrases }: SentenceParse, who: ActorReference): ActorReference | null {
  if (who.country !== FOCUS_COUNTRY) return null;
  const host = phrases.find((p) => p.start >= trigger.end && p.end <= trigger.to && p.kind === "actor" && p.prep === "di");
  return host?.refs.find((r) => r.country !== "" && r.country !== who.country) ?? null;
}

/** Whether a noun's own words say where: "la visita di Putin in Vietnam". */
export function placeNamed(trigger: Trigger, { phrases, tokens, classes }: SentenceParse): boolean {
  for (let k = trigger.end; k < trigger.to - 1; k++) {
    if (tokens[k].prep !== "in" && tokens[k].prep !== "a") continue;
    if (classes.get("here")?.has(tokens[k + 1].low)) continue;
    const phrase = phrases.find((p) => p.start <= k + 1 && k + 1 < p.end);
    if (phrase ? phrase.refs.some((r) => r.country !== FOCUS_COUNTRY) : tokens[k + 1].capital) return true;
  }
  return false;
}

/** "L'Uganda ha rotto con Pyongyang durante una visita di Park": a visit to who acts in the sentence. */
export const hosted = ({ clauses }: SentenceParse, source: readonly ActorReference[]): boolean =>
  clauses.some(({ subject }) =>
    subject?.some(({ refs }) =>
      refs.some(({ country }) => country !== "" && country !== FOCUS_COUNTRY && !source.some((s) => s.country === country))
    )
  );

/** "è a Mosca", "si trova da ieri a Mosca": a place right after the trigger, or after how long; "c'era stato nel 2016". */
export function placeNext(trigger: Trigger, parse: SentenceParse): Argument | null {
  const { phrases, tokens, classes } = parse;
  // "in Russia, dove era stato nel 2019"
  if (wasThere(trigger, parse) || trigger.clause?.marker === "dove") return place(trigger, parse);
  const next = phrases.find(
    (p) =>
      p.start >= trigger.end &&
      p.kind === "place" &&
      (p.prep === "in" || p.prep === "a") &&
      // "era stato per quattro giorni in Corea del Nord"
      (isTimePhrase(spaced(tokens.slice(trigger.end, p.start - 1))) ||
        tokens
          .slice(trigger.end, p.start - 1)
          .every(
            (w) =>
              w.low === "sia" ||
              ADVERBS.has(w.low) ||
              w.low.endsWith("mente") ||
              w.prep === "per" ||
              isCardinal(w.low) ||
              w.low === "volte" ||
              classes.get("time-span")?.has(w.low)
          ))
  );
  if (next) return argumentOf([next], "location");
  // "A Stoccolma si trova il ministro": the place stands first, and who is there last; but not in "a inviare aiuti a Pyongyang è stata Mosca".
  const { clause } = trigger;
  const first = clause?.subjectBy === "after-verb" ? fronted(trigger, parse) : null;
  return first?.tokens && first.tokens.start - clause!.start <= 1 ? first : null;
}

/** "c'era stato nel 2016": somebody was there; but in "c'era stato un incontro" there was a meeting. */
function wasThere({ verb, end }: Trigger, { tokens }: SentenceParse): boolean {
  if (verb === null || !THERE.has(verb.clitic) || verb.tense !== "past" || verb.mood !== "ind" || verb.plural) return false;
  const next = tokens[end];
  const said = tokens.slice(end, end + 6);
  // "c'era «un'intesa»": what there was is quoted.
  return (
    !next ||
    (next.kind === "mark" && !/^[“«"]$/.test(next.text)) ||
    said.some((_, k) => isTimePhrase(spaced(said.slice(0, k + 1))))
  );
}
