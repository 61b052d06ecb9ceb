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
import type { Token } from "../../syntax/token.ts";
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
export function place(trigger: Trigger, parse: SentenceParse): Argument | null {
  const { phrases } = parse;
  if (trigger.verb && THERE.has(trigger.verb.clitic)) {
    const by = { by: "there", words: trigger.verb.clitic } as const;
    // "vi è arrivato": to the place that the story is about.
    const acting = subject(trigger, parse);
    if (acting?.refs.every((r) => r.country !== FOCUS_COUNTRY))
      return { refs: [unnamed(FOCUS_COUNTRY, "", "the country of the story")], tokens: null, how: by };
    // "è stato invitato a Mosca e vi andrà"
    const there = [...phrases].reverse().find((p) => p.end <= trigger.start && p.kind === "place");
    if (there) return argumentOf([there], by.by, by.words);
  }
  // "Pyongyang, dove è arrivato ieri"
  const { clause } = trigger;
  if (clause?.marker === "dove") {
    const named = [...phrases]
      .reverse()
      .find((p) => p.end <= clause.start && clause.start - p.end <= 4 && (p.kind === "place" || p.kind === "actor"));
    if (named?.refs.every((r) => r.actor === "" || named.kind === "place")) return argumentOf([named], "dove");
  }
  const there = (p: Phrase) =>
    p.refs.length > 0 &&
    (PLACES.has(p.prep) || isCityVisited(p, trigger)) &&
    (p.kind === "place" || p.kind === "actor" || p.kind === "adjective");
  const right = phrases.find(
    (p) =>
      p.start >= trigger.end &&
      p.end <= trigger.to &&
      there(p) &&
      p.refs.every((r) => r.actor === "" || p.kind === "place") &&
      !verbBetween(trigger.end, p.start, parse) &&
      !inBrackets(trigger.end, p.start, parse)
  );
  if (right) return argumentOf(withList(right, parse), "destination", right.prep);
  // "è stato invitato a visitare la Cina": the object of the infinitive.
  const visiting = parse.groups.find(
    (g) => g.kind === "inf" && g.prep === "a" && g.start >= trigger.end && g.start - trigger.end <= 4
  );
  const visited =
    visiting && trigger.passive
      ? phrases.find((p) => p.prep === "" && p.start >= visiting.end && p.start - visiting.end <= 1)
      : undefined;
  if (visited?.refs.every((r) => r.actor === "" && r.role === ""))
    return argumentOf(withList(visited, parse), "destination", "a");
  for (let k = trigger.end; k < trigger.to; k++) {
    if (!PLACES.has(parse.tokens[k].prep) || phrases.some((p) => k >= p.start && k < p.end)) continue;
    const inner = firstAfter(k + 1, trigger, parse, (p) => (p.prep === "di" || p.kind === "adjective") && p.start - k <= 5);
    if (inner?.refs.every((r) => r.actor === "")) return argumentOf([inner], "destination-country");
  }
  // "nella capitale", "nel Paese": the country of the story, for whoever comes from elsewhere.
  for (let k = trigger.end; k < trigger.to - 1; k++)
    if ((parse.tokens[k].prep === "in" || parse.tokens[k].prep === "a") && hereAt(k + 1, parse) > 0) {
      const acting = trigger.verb ? subject(trigger, parse) : null;
      // "è tornato nel Paese": one's own.
      const back = trigger.verb?.lemmas.some((lemma) => /^(?:ri|torn)/.test(lemma));
      const [who] = acting?.refs ?? [];
      const ref =
        who && (who.country !== FOCUS_COUNTRY || !back)
          ? (guestOf(trigger, parse, who) ?? parse.discourse.facing(who.country))
          : null;
      if (ref)
        return {
          refs: [{ ...ref, actor: "", role: "" }],
          tokens: { start: k, end: hereAt(k + 1, parse) + 1 },
          how: { by: "destination-here", words: parse.tokens[hereAt(k + 1, parse)].text }
        };
    }
  const fronted =
    trigger.clause && trigger.verb
      ? phrases.find(
          (p) =>
            p.start >= trigger.clause!.start &&
            p.end <= trigger.verb!.start &&
            p.kind === "place" &&
            p.prep !== "per" &&
            p.prep !== "su" &&
            there(p)
        )
      : undefined;
  return fronted ? argumentOf([fronted], "destination-before-verb", fronted.prep) : seatBefore(trigger, parse);
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
      (isTimePhrase(textOf(tokens.slice(trigger.end, p.start - 1))) ||
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
  return next ? argumentOf([next], "location") : null;
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
    said.some((_, k) => isTimePhrase(textOf(said.slice(0, k + 1))))
  );
}

const textOf = (words: readonly Token[]): string => words.map(({ text }) => text).join(" ");
