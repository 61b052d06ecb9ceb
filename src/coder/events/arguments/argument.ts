/** Slots: where in a sentence the source and the target of an action stand, for one trigger and rule. */
import { FOCUS, type Ref } from "../../actors/discourse.ts";
import { object } from "./object.ts";
import { filler, withList, type Filler, type Parsed, type Trigger } from "../../clauses/sentence-parse.ts";
import { hosted, place, placeNamed, placeNext } from "./place.ts";
import { adjective, between, preposition } from "./prepositional.ts";
import { mouthpiece, owner, possessive, subject, subjectOrNone, visitor } from "./subject.ts";
import { any, before, facing, inQuote, pair, saidOf, speaker } from "./implicit.ts";

/** The fillers of a slot, best first; empty if nothing there names an actor. */
export function fill(slot: string, trigger: Trigger, parsed: Parsed, source: readonly Ref[]): Filler | null {
  switch (slot) {
    case "subject":
      return trigger.passive ? preposition("da", trigger, parsed) : subject(trigger, parsed);
    case "named-person": {
      const direct = trigger.passive ? null : object(trigger, parsed, true);
      return direct?.words && direct.refs.every((r) => r.actor !== "") ? direct : null;
    }
    case "person":
      return trigger.passive ? subject(trigger, parsed) : object(trigger, parsed, true);
    case "object":
      return trigger.passive ? (subjectOrNone(trigger, parsed) ?? owner(trigger, parsed)) : object(trigger, parsed);
    case "owner":
      return owner(trigger, parsed);
    case "mouthpiece":
      return mouthpiece(trigger, parsed);
    case "place":
      return place(trigger, parsed);
    case "place-next":
      return placeNext(trigger, parsed);
    case "between":
      return between(trigger, parsed);
    case "possessive":
      return possessive(trigger, parsed);
    case "adjective":
      return adjective(trigger, parsed);
    case "speaker":
      return speaker(trigger, parsed);
    case "visitor":
      return visitor(trigger, parsed);
    case "before":
      return before(trigger, parsed, source);
    case "offerer": {
      const ref = source[0]?.country ? parsed.discourse.offerer(source[0].country) : null;
      return ref ? { refs: [ref], words: null, how: `understood: ${ref.actor || ref.country}, who had made an offer` } : null;
    }
    case "asked": {
      const open = parsed.discourse.asked();
      return open ? { refs: [open], words: null, how: `understood: ${open.actor || open.country}, who had been asked` } : null;
    }
    case "in-quote":
      return inQuote(trigger, parsed, source);
    case "said-of":
      return saidOf(trigger, parsed, source);
    case "any":
      return any(trigger, parsed, source);
    case "home":
      return source.some((s) => s.country === FOCUS || s.country === "") ? null : facing(trigger, parsed, source);
    case "homeland":
      return placeNamed(trigger, parsed) || source.some((s) => s.country === FOCUS) || hosted(parsed, source)
        ? null
        : facing(trigger, parsed, source);
    case "pair":
      return trigger.passive ? pair(parsed) : null;
    case "di-person": {
      const by = preposition("di", trigger, parsed);
      return by?.refs.every((r) => r.actor !== "") ? by : null;
    }
    case "focus": {
      const ref = parsed.discourse.facing("");
      return ref
        ? { refs: [{ ...ref, country: FOCUS }], words: null, how: "understood: North Korea, of whom the story tells" }
        : null;
    }
    case "partner": {
      const ref = parsed.discourse.engaged ?? parsed.discourse.partnerBefore;
      return ref ? { refs: [ref], words: null, how: `understood: ${ref.actor || ref.country}, with whom the story deals` } : null;
    }
    case "further": {
      const next = parsed.phrases.find(
        (p) =>
          p.start >= trigger.to &&
          p.kind === "actor" &&
          p.prep === "" &&
          p.refs.some((ref) => !source.some((s) => s.country === ref.country))
      );
      return next ? filler(withList(next, parsed), "the other side named later in the sentence") : null;
    }
    case "nobody":
      return { refs: [{ country: "", actor: "no one named", role: "", how: "" }], words: null, how: "the text names no target" };
    case "engaged": {
      const ref = source.some((s) => s.country === FOCUS)
        ? parsed.discourse.engaged
        : source[0]?.country
          ? parsed.discourse.facing(source[0].country)
          : null;
      return ref
        ? { refs: [ref], words: null, how: `understood: ${ref.actor || ref.country}, with whom the story has just dealt` }
        : null;
    }
    case "each-other":
      return null;
    case "facing":
      return facing(trigger, parsed, source);
    default:
      return preposition(slot, trigger, parsed);
  }
}
