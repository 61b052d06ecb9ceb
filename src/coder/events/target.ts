/** To whom it is done: the target of an act, at the first place of its rule where the other side of its source stands. */
import { findArgument } from "./arguments/argument.ts";
import { topic } from "./arguments/title-opener.ts";
import type { ActorReference } from "../actors/discourse.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { Argument, SentenceParse, Trigger } from "../clauses/sentence-parse.ts";
import { ARGUMENT_NAMES, isArgumentName, isDirect, isObjectPlace } from "../codebook/argument-names.ts";
import type { ActionType, Role, VerbRule } from "../codebook/codebook.ts";
import type { Missing, TriedPlace } from "./attempt.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import { areOthers, objectAt, objectNoun, pastArticle } from "./object-noun.ts";
import { asksNothing } from "./rule-book.ts";
import { allAre, countriesOf, isThird, pairs, type Trying } from "./sides.ts";
import { isBeside, isUnlikely } from "./unlikely.ts";

/** Who stands at a place of the rule, or nobody at any of those that were tried. */
interface Sought {
  target: Argument | null;
  tried: TriedPlace[];
}

/**
 * The target of an act, or what it lacks.
 *
 * @param together the source names several countries, who may do it to each other
 */
export function targetOf(trying: Trying, source: Argument, together: boolean): Sought | Missing {
  const { rule, type, trigger, parse } = trying;
  const towards = thirdParty(trying, source.refs);
  if (towards) return { lacks: "focus", sides: towards };
  const third =
    type.mutual && trigger.verb && countriesOf(source.refs).size > 1 ? metTogether(rule, trigger, parse, source.refs) : null;
  return third || together ? { target: third, tried: [] } : atItsPlace(trying, source.refs);
}

/** Both sides of an act that is done to somebody who is not North Korea, named or not; null where it may be. */
function thirdParty({ rule, type, trigger, parse }: Trying, source: readonly ActorReference[]): ActorReference[] | null {
  const countries = countriesOf(source);
  // "ha chiesto a Trump di negoziare con Kim", "Xi, al quale ha chiesto di convincere Kim": it is Trump, or Xi, who is asked.
  const addressee =
    type.traits.has("request") && !countries.has(FOCUS_COUNTRY) && rule.target.includes("a")
      ? findArgument("a", trigger, parse, [])
      : null;
  const named = addressee?.how.by === "preposition" || addressee?.how.by === "relative-antecedent";
  if (addressee && named && addressee.refs.every(isThird)) return [...source, ...addressee.refs];
  // "l'hanno vista": what two do to a third that is not named they do not do to each other.
  const done = trigger.verb?.plural && !trigger.verb.reflexive && /^(?:lo|la|li|le|l')$/.test(trigger.verb.clitic);
  return type.mutual && countries.size > 1 && done ? [...source] : null;
}

/** The places of the rule one after the other, until one holds the other side. */
function atItsPlace(trying: Trying, source: readonly ActorReference[]): Sought | Missing {
  const { rule, type, trigger, parse, book } = trying;
  const countries = countriesOf(source);
  const tried: TriedPlace[] = [];
  // "la distensione tentata da Trump e Kim": towards each other.
  const withEachOther = trigger.passive && countries.size > 1 && countries.has(FOCUS_COUNTRY);
  let elsewhere = withEachOther || isForOthers(trying);
  for (const name of rule.target) {
    const implicit = isArgumentName(name) && ARGUMENT_NAMES[name].implicit;
    if (implicit && (elsewhere || isSaid(trying, name, countries))) {
      tried.push({ place: name, refs: [], unasked: true });
      continue;
    }
    // "accuse respinte sia da Mosca sia da Pyongyang": those are who rejects.
    if (name === "da" && trigger.passive) continue;
    const found = besideTrigger(trying, name, source);
    // "ha accusato l'opposizione di simpatie per il Nord"
    if (!found && isDirect(name) && isToOthers(trying))
      return { target: null, tried: [...tried, { place: name, refs: [], taken: true }] };
    // An implicit target is none of the countries that act together.
    const others = found && implicit ? { ...found, refs: found.refs.filter((r) => !countries.has(r.country)) } : found;
    const filled =
      others && implicit && others.tokens === null && !type.contact ? { ...others, refs: others.refs.map(countryOf) } : others;
    if (filled && isBeside(trying, filled)) {
      tried.push({ place: name, refs: [], taken: true });
      continue;
    }
    if (filled && isUnlikely(trying, name, filled, source)) {
      tried.push({ place: name, refs: [], unasked: true });
      continue;
    }
    const isOther = filled?.refs.some((t) => pairs(source, t, book));
    if (filled && isOther) {
      // Soldiers who are seen, workers who are met: no meeting of two states; but "ha incontrato gli amici della Russia" is one.
      if (type.mutual && type.contact && allAre(filled.refs, "not-met", book)) return { lacks: "office", source: filled.refs };
      // "ha visitato i prigionieri nordcoreani": people, and not their country.
      if (type.traits.has("stay") && allAre(filled.refs, "unofficial", book)) return { lacks: "office", source: filled.refs };
      return { target: filled, tried };
    }
    // "ha criticato la Cina per il sostegno alla Corea del Nord", "ha imposto sanzioni alla Russia": it is done to whoever stands
    // at a place of the rule's own.
    const done = !implicit && name !== "place" && filled?.tokens && !countries.has(FOCUS_COUNTRY);
    if (done && filled.refs.every((t) => isThird(t) && !countries.has(t.country)))
      return { target: null, tried: [...tried, { place: name, refs: filled.refs, taken: true }] };
    // "il leader è accompagnato dalla ministra", "ha ringraziato i suoi soldati": it is done to somebody of the same side.
    const taken = isDirect(name) && rule.complements.size === 0 && isOwnSide(found, countries);
    elsewhere ||= taken;
    // "minaccia l'Europa": a group that is no side.
    elsewhere ||= isDirect(name) && asksNothing(rule) && filled?.how.by === "object" && filled.refs.every(isGroup);
    // Where somebody went is said, and it is not to the other side; nor are sanctions on Nicaragua on North Korea.
    elsewhere ||=
      filled !== null &&
      (name === "place" ? type.traits.has("stay") : filled.refs.some((t) => isThird(t) && !countries.has(t.country)));
    tried.push({ place: name, refs: found?.refs ?? [], taken });
  }
  return { target: elsewhere || !isAgainst(type) ? null : topic(trigger, parse), tried };
}

/** Who stands at a place of the rule; "ha dato a Pechino il benvenuto a Choe": after the place of the source's own at which it is done. */
function pastOwnPlace({ trigger, parse }: Trying, name: string, source: readonly ActorReference[]): Argument | null {
  const found = findArgument(name, trigger, parse, source);
  const countries = countriesOf(source);
  const at =
    found?.how.by === "preposition" && found.refs.every((r) => r.actor === "" && r.role === "" && countries.has(r.country));
  if (!at || !found.tokens || name === "di" || isArgumentName(name)) return found;
  const next = findArgument(name, { ...trigger, from: found.tokens.end }, parse, source);
  return next?.how.by === "preposition" ? next : found;
}

/** Places that may stand beside the verb that carries a noun: "ha rivolto a Seul dure critiche". */
const WITH_VERB: ReadonlySet<string> = new Set(["a", "contro", "verso", "con", "su"]);

/** Whether the verb that carries a noun may have its target: all of what comes after "l'invio è stato deciso". */
const besideCarrier = (name: string, carrier: Trigger, { end }: Trigger): boolean =>
  WITH_VERB.has(name) || (carrier.start >= end && (name === "in" || name === "place"));

/** Who stands at a place of the rule: beside the noun or verb, else beside the verb that carries the noun. */
const besideTrigger = (trying: Trying, name: string, source: readonly ActorReference[]): Argument | null => {
  const { carrier } = trying.trigger;
  const own = pastOwnPlace(trying, name, source);
  return (
    own ?? (carrier && besideCarrier(name, carrier, trying.trigger) ? findArgument(name, carrier, trying.parse, source) : null)
  );
};

/** Whether an act is against somebody; what forces do near somebody else may be. */
const isAgainst = ({ quad_class, plover }: ActionType): boolean => quad_class >= 3 && plover !== "MOBILIZE";

/** "Seul ha condannato il lancio" after words on Kim: of whom no word tells, only the country is sure; who met or wrote is a person. */
const countryOf = (ref: ActorReference): ActorReference => (ref.country === "" ? ref : { ...ref, actor: "", role: "" });

/** "l'Europa", "l'Asean": of no one country. */
const isGroup = ({ country, actor, role }: ActorReference): boolean => country === "" && actor !== "" && role === "";

/** Whether somebody of the source's own side is named as the one to whom it is done. */
const isOwnSide = (found: Argument | null, countries: ReadonlySet<string>): boolean =>
  found !== null && found.tokens !== null && found.refs.every(({ country }) => country !== "" && countries.has(country));

/**
 * "pronti a offrire ad alleati e partner", "ha promesso case ai contadini", "ha ignorato gli appelli delle organizzazioni": meant
 * for others, though no country is named; but condolences are for a country.
 */
function isForOthers(trying: Trying): boolean {
  const { type, trigger, parse } = trying;
  const { end, to, clause } = trigger;
  const noun = objectNoun(trigger, parse);
  const prepBefore = (k: number): string => parse.tokens[k].prep || parse.tokens[k - 1].prep;
  return parse.tokens.slice(end, Math.max(to, clause?.end ?? 0)).some((_, i) => {
    const k = end + i;
    const marked =
      (prepBefore(k) === "a" && !type.traits.has("sent")) ||
      (type.traits.has("answer") && prepBefore(k) === "di" && k === noun + 2);
    return (marked && areOthers(k, parse)) || (type.plover === "THREATEN" && isAimedAtThing(k, parse));
  });
}

/** "missili contro l'isola": whose that is the words do not say. */
const isAimedAtThing = (at: number, { tokens, phrases }: SentenceParse): boolean =>
  tokens[at].prep === "contro" &&
  ARTICLES.has(tokens[at + 1]?.low ?? "") &&
  !phrases.some((p) => p.start <= at + 4 && p.end > at + 1 && p.refs.some(({ country }) => country !== ""));

/** Whether the words say to whom it is done, or that it is done to nobody: no target may be implied then. */
const isSaid = (trying: Trying, name: string, source: ReadonlySet<string>): boolean =>
  isOfThing(trying) ||
  isOfAnswer(trying, name, source) ||
  isToPronoun(trying) ||
  isRemark(trying) ||
  isToOthers(trying) ||
  isToStranger(trying) ||
  isOwnThing(trying);

/** "dovrebbero essere condannate": in a passive whose subject is no actor no target is implicit either. */
const isOfThing = ({ rule, type, trigger }: Trying): boolean =>
  (trigger.subject?.length === 0 && !type.traits.has("of-things")) ||
  (trigger.passive && rule.target.some(isDirect) && asksNothing(rule) && trigger.clause?.impersonal === true);

/** "Mosca ha negato" is no word against North Korea: whom another country answers is known by what was said to it. */
const isOfAnswer = ({ type, trigger }: Trying, name: string, source: ReadonlySet<string>): boolean =>
  trigger.verb !== null && type.traits.has("answer") && name !== "any" && !source.has(FOCUS_COUNTRY) && !TOLD.has(name);

/** Places of `verbs.csv` that hold whoever did an earlier act. */
const TOLD: ReadonlySet<string> = new Set(["offerer", "accuser"]);

/**
 * "ha incontrato le famiglie dei rapiti", "ha esortato la comunità internazionale": met or urged is whoever the object names. What
 * is praised or charged may be a thing of the other side, but not in "ha accusato l'opposizione", "minaccia la pace".
 */
function isToOthers(trying: Trying): boolean {
  const { rule, type, trigger, parse, book } = trying;
  const { verb, passive } = trigger;
  const { tokens, phrases, hits } = parse;
  const direct = rule.target.some(isDirect) && rule.complements.size === 0;
  if (!verb || passive || verb.clitic !== "" || !direct) return false;
  const at = objectAt(trigger, parse);
  const next = tokens[at];
  const article = ARTICLES.has(next?.low ?? "");
  const noun = pastArticle(at, parse);
  const named = book.classes.get("bystander")?.has(tokens[noun]?.low ?? "") || areOthers(noun, parse);
  // "ha arrestato un sindacalista": some person; but "l'uomo" is one who was told of.
  const some = type.plover === "COERCE" && /^un[oa']?$/.test(next?.low ?? "");
  const personal = type.mutual || type.traits.has("request") || type.traits.has("sent") || some;
  if (next?.kind !== "word" || next.prep !== "" || !(named || (personal && article))) return false;
  // "ha incontrato il sottosegretario X": somebody in an office, of whatever country; but "la comunità internazionale" is not.
  const here = ({ start, end }: { start: number; end: number }) => start <= at + 2 && end > at + (article ? 1 : 0);
  return !(
    phrases.some((p) => here(p) && p.refs.some(({ country }) => country !== "")) ||
    (!named && hits.some((hit) => here(hit) && hit.entries.some((known) => known.kind === "role" && holdsOffice(known.role))))
  );
}

/** "il sottosegretario", but not "la popolazione". */
const holdsOffice = ({ traits }: Role): boolean => !traits.has("unofficial");

/** "ha sfidato Muhammad Ali": somebody whom nobody knows, by name. */
function isToStranger({ rule, trigger: { verb, end, passive }, parse: { tokens, phrases, hits } }: Trying): boolean {
  if (verb?.kind !== "finite" || passive || verb.clitic !== "" || !rule.target.some(isDirect)) return false;
  const isName = (k: number): boolean =>
    tokens[k]?.kind === "word" &&
    tokens[k].capital &&
    tokens[k].prep === "" &&
    ![...phrases, ...hits].some(({ start, end }) => start <= k && k < end);
  return rule.complements.size === 0 && isName(end) && isName(end + 1);
}

/** "difende la propria sovranità": something of the one who acts. */
const isOwnThing = ({ trigger: { verb, end }, parse: { tokens } }: Trying): boolean =>
  verb !== null && tokens.slice(end, end + 2).some(({ low }) => /^propri[oaie]$/.test(low));

/** "si è congratulato con lui", "lo ha ringraziato": whoever that is, the words say so. */
const isToPronoun = ({ rule, trigger, parse: { tokens }, book }: Trying): boolean =>
  trigger.verb !== null &&
  ((trigger.verb.kind === "finite" && /^(?:lo|la|li|le|l')$/.test(trigger.verb.clitic) && rule.target.some(isDirect)) ||
    tokens
      .slice(trigger.end, trigger.to)
      .some((w, k) => book.classes.get("pronoun")?.has(w.low) && ["con", "a", "per"].includes(tokens[trigger.end + k - 1].prep)));

/** "La Cina, ha assicurato il portavoce, sosterrà il Nord": what the remark is about is told by the clause around it. */
const isRemark = ({ trigger: { verb, start, end }, parse: { tokens } }: Trying): boolean => {
  const quotation = tokens[start - 2]?.quoted || /^[»”"]$/.test(tokens[start - 2]?.text ?? "");
  if (verb?.kind !== "finite" || tokens[start - 1]?.low !== "," || quotation) return false;
  const closes = tokens.findIndex(({ low }, k) => k >= end && low === ",");
  return closes >= 0 && closes - end <= REMARK && tokens.slice(end, closes).every(({ low }) => low !== "che");
};

/** How many words the one who says so may take. */
const REMARK = 7;

/** "Kim e Putin hanno incontrato Xi": both met a third, who is named as the object. */
function metTogether(rule: VerbRule, trigger: Trigger, parse: SentenceParse, source: readonly ActorReference[]): Argument | null {
  const third = rule.target
    .filter(isObjectPlace)
    .map((name) => findArgument(name, trigger, parse, source))
    .find((found) => found?.how.by === "object" || found?.how.by === "preposition");
  // "Trump e Kim hanno tenuto un vertice ad Hanoi": where it was.
  const place = third?.tokens && parse.phrases.some((p) => p.head === third.tokens!.start && p.kind === "place");
  if (place && source.some((ref) => ref.country === FOCUS_COUNTRY)) return null;
  return third?.refs.every((ref) => ref.country !== "" && !source.some((s) => s.country === ref.country)) ? third : null;
}
