/** Who does it: the source of an act, at the first place of its rule where somebody stands. */
import { findArgument } from "./arguments/argument.ts";
import { fromOpener, titleOpener } from "./arguments/title-opener.ts";
import { ownerOfSubject } from "./arguments/subject.ts";
import type { ActorReference } from "../actors/discourse.ts";
import type { Phrase } from "../actors/noun-phrase.ts";
import { type Argument, argumentOf, type SentenceParse, type Trigger, withList } from "../clauses/sentence-parse.ts";
import { POSSESSIVES } from "../syntax/grammar.ts";
import { isObjectPlace } from "../codebook/argument-names.ts";
import type { VerbRule } from "../codebook/codebook.ts";
import type { Missing } from "./attempt.ts";
import type { RuleBook } from "./rule-book.ts";
import { allAre, type Trying } from "./sides.ts";
import { isVerbOf } from "../syntax/verb-group.ts";

/** The source of an act, or what it lacks. */
export function sourceOf({ rule, type, trigger, parse, book }: Trying): Argument | Missing {
  // A girl of North Korea's who brings flowers is no contact of two states.
  const acts = rule.source.includes("subject") && !type.contact;
  const named = firstNamed(rule, trigger, parse) ?? (acts ? ownerOfSubject(trigger, parse) : null);
  if (!named) return { lacks: "source", places: rule.source, ...thingAsSubject(trigger, parse) };
  // A soldier who crosses the border, tourists, workers: no visit of one state to another.
  if (type.traits.has("stay") && allAre(named.refs, "unofficial", book)) return { lacks: "office", source: named.refs };
  // "L'ambasciatore nordcoreano era a Roma": it is where he is posted.
  if (rule.target.includes("place-next") && allAre(named.refs, "posted", book)) return { lacks: "office", source: named.refs };
  // "ha disertato ed è arrivato a Seul", "il ministero ha confermato il suo arrivo"
  if (type.traits.has("stay") && (hasDefected(named, parse) || isOfState(named))) return { lacks: "office", source: named.refs };
  const source = turned(rule, trigger, parse, named);
  const { refs } = source;
  // An airline that flies there and tourists who travel cooperate, where the words name them, but meet nobody.
  const meets = type.mutual && (type.contact || source.tokens === null);
  if (meets && (allAre(refs, "no-meeting", book) || (countriesAlone(refs) && atMatch(trigger, parse, book))))
    return { lacks: "office", source: refs };
  return source;
}

/** Whether the sentence says of somebody that he fled. */
const hasDefected = ({ refs }: Argument, { clauses, classes }: SentenceParse): boolean =>
  clauses.some(
    ({ verb, subject }) =>
      isVerbOf(verb, "defects", classes) &&
      !verb.negated &&
      subject?.some((p) => p.refs.some(({ country, actor }) => refs.some((r) => r.actor === actor && r.country === country)))
  );

/** "il suo arrivo", said of a state: of somebody else. */
const isOfState = ({ refs, how }: Argument): boolean =>
  how.by === "possessive-subject" && refs.every(({ actor, role }) => actor === "" && role === "");

function firstNamed(rule: VerbRule, trigger: Trigger, parse: SentenceParse): Argument | null {
  // Whose a noun is may open a title that has no verb.
  const owned = trigger.verb === null && rule.source.includes("di");
  const from = owned && !rule.source.includes("between") ? fromOpener(trigger, parse) : null;
  if (from) return from;
  const doer = owned ? byWhom(trigger, parse) : undefined;
  if (doer) return argumentOf(withList(doer, parse), "preposition", "da");
  // "ha deciso l'invio": who does it is who decides, unless the noun says whose it is.
  const byCarrier = () => trigger.carrier && findArgument("subject", trigger.carrier, parse, []);
  // "l'assenza della ministra esclude un vertice": what stands as subject does it, and nobody left unsaid.
  const byThing = trigger.verb?.kind === "finite" && !trigger.passive && trigger.clause?.impersonal === true;
  for (const name of rule.source) {
    if (byThing && (name === "facing" || name === "asked")) continue;
    // Who is left unsaid is found from the other side: "senza ottenere risposta" names only who asked.
    const known =
      name === "facing" || name === "home"
        ? rule.target.map((t) => findArgument(t, trigger, parse, [])).find((t) => t !== null)
        : undefined;
    const source = (OF_CARRIER.has(name) && byCarrier()) || findArgument(name, trigger, parse, known?.refs ?? []);
    if (source) return source;
  }
  return byCarrier() ?? (owned ? titleOpener(trigger, parse) : null);
}

/** Places at which the verb that carries a noun knows better who acts. */
const OF_CARRIER: ReadonlySet<string> = new Set(["subject", "facing", "focus", "home"]);

/** "il rifiuto della proposta di Seul da parte di [Pyongyang]": who is said to do it is no owner of what it is done to. */
const byWhom = ({ end, to }: Trigger, parse: SentenceParse): Phrase | undefined =>
  parse.phrases.find(
    (p) =>
      p.start > end &&
      p.end <= to &&
      p.prep === "da" &&
      p.kind !== "agency" &&
      parse.tokens[p.start].low === "parte" &&
      parse.tokens.slice(end, p.start).every(({ kind }) => kind !== "mark")
  );

/** What stands as subject where no actor does: "Le misure prolungano", or the same further left. */
function thingAsSubject({ clause, verb }: Trigger, { tokens }: SentenceParse): { thing: string; goesOn: boolean } {
  if (!clause?.impersonal || !verb) return { thing: "", goesOn: false };
  const before = tokens.slice(clause.start, verb.start).map(({ text }) => text);
  return clause.opener === "" && before.length > 0 ? { thing: before.join(" "), goesOn: false } : { thing: "", goesOn: true };
}

/** "Ha poi invitato Putin": nobody invites himself, so who was understood to act is the other side. */
function turned(rule: VerbRule, trigger: Trigger, parse: SentenceParse, source: Argument): Argument {
  const understood = source.tokens === null && source.how.by === "not-repeated";
  const country = source.refs[0]?.country ?? "";
  if (!understood || country === "") return source;
  const direct = rule.target
    .filter(isObjectPlace)
    .map((name) => findArgument(name, trigger, parse, source.refs))
    .find((found) => found !== null);
  if (!direct?.tokens || !direct.refs.every((ref) => ref.country === country)) return source;
  // "Aveva ritirato i suoi funzionari": his own.
  const { start } = direct.tokens;
  if (parse.tokens.slice(Math.max(0, start - 1), start + 1).some(({ low }) => POSSESSIVES.has(low))) return source;
  const other = parse.discourse.facing(country);
  return other ? { refs: [other], tokens: null, how: { by: "not-repeated-other" } } : source;
}

const countriesAlone = (refs: readonly ActorReference[]): boolean => refs.every(({ actor, role }) => actor === "" && role === "");

/** Teams that bear the names of their countries, and meet, play a match. */
const atMatch = ({ clause }: Trigger, { tokens }: SentenceParse, { classes }: RuleBook): boolean =>
  tokens.slice(clause?.start ?? 0, clause?.end ?? tokens.length).some(({ low }) => classes.get("match")?.has(low));
