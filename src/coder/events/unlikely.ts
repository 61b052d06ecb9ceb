/** To whom it is not done, though the words leave it unsaid and North Korea is the other side of the article. */
import type { ActorReference } from "../actors/discourse.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { Argument } from "../clauses/sentence-parse.ts";
import { countriesOf, isThird, type Trying } from "./sides.ts";

/** Whether whoever was found at a place of the rule, which names nobody, is hardly the one to whom another country does it. */
export function isUnlikely(trying: Trying, place: string, found: Argument, source: readonly ActorReference[]): boolean {
  if (source.some(({ country }) => country === FOCUS_COUNTRY)) return false;
  if (place === "facing" && isAgreedElsewhere(trying, found, source)) return true;
  return found.tokens === null && place !== "nobody" && (isWithOthers(trying, source) || isFavourAfterBlow(trying, source));
}

/**
 * "Trump, che vuole incontrare Kim, ha firmato in Malesia un accordo": with whom goes unsaid, but it is nobody of whom only a
 * relative clause tells, and nobody who would not be in a third country.
 */
function isAgreedElsewhere({ type, trigger, parse }: Trying, found: Argument, source: readonly ActorReference[]): boolean {
  if (!type.mutual || !type.contact) return false;
  const { phrases, clauses } = parse;
  const from = trigger.clause?.start ?? trigger.start;
  const own = countriesOf(source);
  const thirdPlace = phrases.some(
    ({ kind, prep, start, end, refs }) =>
      kind === "place" &&
      (prep === "in" || prep === "a") &&
      start >= from &&
      end <= trigger.to &&
      refs.every((ref) => isThird(ref) && !own.has(ref.country))
  );
  const at = found.tokens?.start ?? -1;
  const aside = clauses.some((c) => c.opener === "relative" && c.verb !== trigger.verb && c.start <= at && at < c.end);
  return thirdPlace || aside;
}

/** "Seul ha condannato il lancio. Ha ringraziato": whoever was just against North Korea does it no favour unsaid; he may offer one. */
function isFavourAfterBlow({ type, parse: { discourse } }: Trying, source: readonly ActorReference[]): boolean {
  const last = discourse.lastAct();
  const favour = (type.quad_class === 1 || type.quad_class === 2) && !type.contact && !type.traits.has("offer");
  return favour && last !== null && last.type.quad_class >= 3 && source.every(({ country }) => country === last.source.country);
}

/** "Yoon ha incontrato Kishida. Ha promesso aiuti": more likely to the third country just told of. */
const isWithOthers = ({ parse: { discourse } }: Trying, source: readonly ActorReference[]): boolean =>
  source.every(({ country }) => discourse.isWithOthers(country));
