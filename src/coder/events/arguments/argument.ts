/** Slots: where in a sentence the source and the target of an action stand, for one trigger and rule. */
import { FOCUS, type Ref } from "../../actors/discourse.ts";
import { object } from "./object.ts";
import { filler, withList, type Filler, type SentenceParse, type Trigger } from "../../clauses/sentence-parse.ts";
import { hosted, place, placeNamed, placeNext } from "./place.ts";
import { adjective, between, preposition } from "./prepositional.ts";
import { mouthpiece, owner, possessive, subject, subjectOrNone, visitor } from "./subject.ts";
import { any, before, facing, inQuote, pair, saidOf, speaker } from "./implicit.ts";

/** The fillers of a slot, best first; empty if nothing there names an actor. */
export function fill(slot: string, trigger: Trigger, parse: SentenceParse, source: readonly Ref[]): Filler | null {
  switch (slot) {
    case "subject":
      return trigger.passive ? preposition("da", trigger, parse) : subject(trigger, parse);
    case "named-person": {
      const direct = trigger.passive ? null : object(trigger, parse, true);
      return direct?.tokens && direct.refs.every((r) => r.actor !== "") ? direct : null;
    }
    case "person":
      return trigger.passive ? subject(trigger, parse) : object(trigger, parse, true);
    case "object":
      return trigger.passive ? (subjectOrNone(trigger, parse) ?? owner(trigger, parse)) : object(trigger, parse);
    case "owner":
      return owner(trigger, parse);
    case "mouthpiece":
      return mouthpiece(trigger, parse);
    case "place":
      return place(trigger, parse);
    case "place-next":
      return placeNext(trigger, parse);
    case "between":
      return between(trigger, parse);
    case "possessive":
      return possessive(trigger, parse);
    case "adjective":
      return adjective(trigger, parse);
    case "speaker":
      return speaker(trigger, parse);
    case "visitor":
      return visitor(trigger, parse);
    case "before":
      return before(trigger, parse, source);
    case "offerer": {
      const ref = source[0]?.country ? parse.discourse.offerer(source[0].country) : null;
      return ref ? { refs: [ref], tokens: null, how: { by: "offerer" } } : null;
    }
    case "asked": {
      const open = parse.discourse.asked();
      return open ? { refs: [open], tokens: null, how: { by: "asked" } } : null;
    }
    case "in-quote":
      return inQuote(trigger, parse, source);
    case "said-of":
      return saidOf(trigger, parse, source);
    case "any":
      return any(trigger, parse, source);
    case "home":
      return source.some((s) => s.country === FOCUS || s.country === "") ? null : facing(trigger, parse, source);
    case "homeland":
      return placeNamed(trigger, parse) || source.some((s) => s.country === FOCUS) || hosted(parse, source)
        ? null
        : facing(trigger, parse, source);
    case "pair":
      return trigger.passive ? pair(parse) : null;
    case "di-person": {
      const by = preposition("di", trigger, parse);
      return by?.refs.every((r) => r.actor !== "") ? by : null;
    }
    case "focus": {
      const ref = parse.discourse.facing("");
      return ref ? { refs: [{ ...ref, country: FOCUS }], tokens: null, how: { by: "focus" } } : null;
    }
    case "partner": {
      const ref = parse.discourse.engaged ?? parse.discourse.partnerBefore;
      return ref ? { refs: [ref], tokens: null, how: { by: "partner" } } : null;
    }
    case "further": {
      const next = parse.phrases.find(
        (p) =>
          p.start >= trigger.to &&
          p.kind === "actor" &&
          p.prep === "" &&
          p.refs.some((ref) => !source.some((s) => s.country === ref.country))
      );
      return next ? filler(withList(next, parse), "later-other") : null;
    }
    case "nobody":
      return { refs: [{ country: "", actor: "no one named", role: "", how: "" }], tokens: null, how: { by: "nobody" } };
    case "engaged": {
      const ref = source.some((s) => s.country === FOCUS)
        ? parse.discourse.engaged
        : source[0]?.country
          ? parse.discourse.facing(source[0].country)
          : null;
      return ref ? { refs: [ref], tokens: null, how: { by: "engaged" } } : null;
    }
    case "each-other":
      return null;
    case "facing":
      return facing(trigger, parse, source);
    default:
      return preposition(slot, trigger, parse);
  }
}
