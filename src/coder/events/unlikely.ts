/** To whom an act is hardly done, though a rule finds him where it looks: mostly where the words leave it unsaid. */
import type { ActorReference } from "../actors/discourse.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import { ARGUMENT_NAMES, isArgumentName } from "../codebook/argument-names.ts";
import type { Argument, Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import { objectNoun } from "./object-noun.ts";
import { countriesOf, isThird, type Trying } from "./sides.ts";

/** Whether whoever was found at a place of the rule is hardly the one to whom it is done. */
export function isUnlikely(trying: Trying, place: string, found: Argument, source: readonly ActorReference[]): boolean {
  const unsaid = found.tokens === null && place !== "nobody";
  if (source.some(({ country }) => country === FOCUS_COUNTRY))
    return unsaid && (areWithOthers(trying, found.refs) || (place === "facing" && isOfCharge(trying)));
  return (
    isForeseen(trying, unsaid) ||
    isMeasureAgainst(trying, place) ||
    (place === "facing" && isAgreedElsewhere(trying, found, source)) ||
    (unsaid && (areWithOthers(trying, source) || isFavourAfterBlow(trying, source)))
  );
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

/**
 * "Seul avverte che il Nord potrebbe lanciare un missile", "avverte che un accordo potrebbe essere vicino": what may be is
 * foreseen, and no threat to it; but "che il Nord pagherà".
 */
function isForeseen({ rule, trigger: { verb, said }, parse }: Trying, unsaid: boolean): boolean {
  const { clauses, tokens, classes } = parse;
  if (rule.type !== "threat" || !verb) return false;
  const at = clauses.findIndex((c) => c.verb === verb);
  const isTold = ({ start, parent, opener }: Clause): boolean =>
    said ? said.some((words) => words.start <= start && start < words.end) : at >= 0 && parent === at && opener === "that";
  const isOfFocus = ({ subject }: Clause): boolean =>
    subject?.some(({ refs }) => refs.some(({ country }) => country === FOCUS_COUNTRY)) === true;
  return clauses.some(
    (c) =>
      isTold(c) &&
      c.verb.governors[0] !== "dovere" &&
      (isOfFocus(c) || (unsaid && c.verb.governors[0] === "potere")) &&
      !tokens.slice(c.start, c.end).some(({ low }) => classes.get("menacing")?.has(low))
  );
}

/** "Kim ha visto Xi. Pyongyang ha respinto le accuse": of whom the article tells need not be who made them. */
const isOfCharge = ({ type, trigger, parse }: Trying): boolean =>
  type.traits.has("answer") && parse.classes.get("concern")?.has(parse.tokens[objectNoun(trigger, parse)]?.low ?? "") === true;

/** Whether the words say that it is done to somebody else than whoever was found beside him. */
export const isBeside = (trying: Trying, found: Argument): boolean =>
  isOfCaptive(trying, found, trying.parse) || isFarFrom(trying, found);

/** "ha arrestato un uomo accusato di aver aiutato il Nord", "una petroliera sospettata di rifornire una nave nordcoreana": what is said of whoever is held names nobody who is. */
const isOfCaptive = ({ type, trigger: { verb, end } }: Trying, { tokens, how }: Argument, { groups }: SentenceParse): boolean =>
  type.plover === "COERCE" &&
  how.by !== "object" &&
  verb !== null &&
  tokens !== null &&
  groups.some((g) => (g.kind === "part" || g.kind === "inf") && g.start >= end && g.end <= tokens.start);

/** "ha visitato la zona smilitarizzata, a pochi metri dalla Corea del Nord": what is near a country is not in it. */
const isFarFrom = ({ type, parse: { phrases } }: Trying, { tokens, how }: Argument): boolean =>
  type.traits.has("stay") &&
  how.by === "object-owner" &&
  tokens !== null &&
  phrases.some(({ head, prep }) => head === tokens.start && prep === "da");

/** "ha definito illegali le sanzioni contro Pyongyang": what others do against North Korea is blamed, and not North Korea. */
const isMeasureAgainst = ({ rule, trigger, parse: { phrases } }: Trying, place: string): boolean =>
  rule.type === "criticism" &&
  isArgumentName(place) &&
  ARGUMENT_NAMES[place].implicit === true &&
  phrases.some(
    ({ prep, start, end, refs }) =>
      (prep === "contro" || prep === "su") &&
      start >= trigger.end &&
      end <= trigger.to &&
      refs.every(({ country }) => country === FOCUS_COUNTRY)
  );

/** "Seul ha condannato il lancio. Ha ringraziato": whoever was just against North Korea does it no favour unsaid; he may offer one. */
function isFavourAfterBlow({ type, parse: { discourse } }: Trying, source: readonly ActorReference[]): boolean {
  const last = discourse.lastAct();
  const favour = (type.quad_class === 1 || type.quad_class === 2) && !type.contact && !type.traits.has("offer");
  return favour && last !== null && last.type.quad_class >= 3 && source.every(({ country }) => country === last.source.country);
}

/** "Yoon ha incontrato Kishida. Ha promesso aiuti": more likely to each other than to or from North Korea. */
const areWithOthers = ({ parse: { discourse } }: Trying, refs: readonly ActorReference[]): boolean =>
  refs.every(({ country }) => discourse.isWithOthers(country));
