/** Sources and targets of one trigger, paired: a dyad has North Korea on exactly one side. */
import { type Clause, argumentOf, type Argument, type SentenceParse, type Trigger } from "../clauses/sentence-parse.ts";
import type { HowFound } from "../model/how-found.ts";
import type { Status } from "../model/code-lists.ts";
import { ARGUMENT_NAMES, isArgumentName, isDirect } from "../codebook/argument-names.ts";
import type { RoleTrait, VerbRule } from "../codebook/codebook.ts";
import { FOCUS_COUNTRY, type ActorReference } from "../actors/discourse.ts";
import type { RuleBook } from "./rule-book.ts";
import type { Missing, TriedPlace } from "./attempt.ts";
import { secondObject } from "./second-object.ts";
import { findArgument } from "./arguments/argument.ts";
import type { VerbGroup } from "../syntax/verb.ts";

/** Who did it to whom, in which words, and how both were found. */
export interface Dyad {
  source: ActorReference;
  target: ActorReference;
  sourceWords: { start: number; end: number } | null;
  targetWords: { start: number; end: number } | null;
  sourceHow: HowFound;
  targetHow: HowFound;
}

/** One action as one sentence tells it, before it is dated and merged. */
export interface Found extends Dyad {
  rule: VerbRule;
  /** Word indices of the trigger. */
  trigger: { start: number; end: number };
  clause: Clause | null;
  verb: VerbGroup | null;
  status: Status;
  statusHow: string;
  /** Told again with an article and no names ("la telefonata, avvenuta martedì"): the event coded before. */
  again: boolean;
}

/** Fill a rule's arguments and pair each source with each target; pairs without North Korea are left out. */
export function dyads(
  rule: VerbRule,
  trigger: Trigger,
  parse: SentenceParse,
  book: RuleBook,
  lacks?: (missing: Missing) => void
): Dyad[] {
  const { mutual, traits } = book.codebook.types.get(rule.type)!;
  let source: Argument | null = null;
  for (const name of rule.source) {
    // Who is left unsaid is found from the other side: "senza ottenere risposta" names only who asked.
    const known =
      name === "facing" ? rule.target.map((t) => findArgument(t, trigger, parse, [])).find((t) => t !== null) : undefined;
    source = findArgument(name, trigger, parse, known?.refs ?? []);
    if (source) break;
  }
  if (!source) {
    lacks?.({ lacks: "source", places: rule.source, ...thingAsSubject(trigger, parse) });
    return [];
  }
  // A soldier who crosses the border, tourists, workers: no visit of one state to another.
  const every = (refs: readonly ActorReference[], trait: RoleTrait) => refs.every(({ role }) => book.roles.get(role)?.has(trait));
  if (traits.has("stay") && every(source.refs, "unofficial")) {
    lacks?.({ lacks: "office", source: source.refs });
    return [];
  }
  source = turned(rule, trigger, parse, source);
  const countries = new Set(source.refs.map((r) => r.country));
  let target: Argument | null = null;
  // "pronti a offrire ad alleati e partner": meant for others, though no country is named.
  const others = book.classes.get("others");
  let third = parse.tokens
    .slice(trigger.end, Math.max(trigger.to, trigger.clause?.end ?? 0))
    .some((w, k) => others?.has(w.low) && parse.tokens[trigger.end + k - 1].prep === "a");
  const tried: TriedPlace[] = [];
  const each = mutual || rule.target.includes("each-other");
  if (mutual && (every(source.refs, "no-meeting") || (countriesAlone(source.refs) && atMatch(trigger, parse, book)))) {
    lacks?.({ lacks: "office", source: source.refs });
    return [];
  }
  // "ha chiesto a Trump di negoziare con Kim": it is Trump who is asked.
  const addressee =
    traits.has("request") && !countries.has(FOCUS_COUNTRY) && rule.target.includes("a")
      ? findArgument("a", trigger, parse, [])
      : null;
  if (addressee?.how.by === "preposition" && addressee.refs.every(({ country }) => country !== "" && country !== FOCUS_COUNTRY)) {
    lacks?.({ lacks: "focus", sides: [...source.refs, ...addressee.refs] });
    return [];
  }
  // "l'hanno vista": what two do to a third that is not named they do not do to each other.
  const done = trigger.verb?.plural && !trigger.verb.reflexive && /^(?:lo|la|li|le|l')$/.test(trigger.verb.clitic);
  if (mutual && countries.size > 1 && done) {
    lacks?.({ lacks: "focus", sides: source.refs });
    return [];
  }
  const met = mutual && trigger.verb && countries.size > 1 ? metTogether(rule, trigger, parse, source.refs) : null;
  if (met) target = met;
  else if (!(each && countries.size > 1))
    for (const name of rule.target) {
      // In a passive whose subject is no actor no target is implicit either: "dovrebbero essere condannate".
      const implicit = isArgumentName(name) && ARGUMENT_NAMES[name].implicit;
      const thing =
        (trigger.subject?.length === 0 && !traits.has("of-things")) ||
        (trigger.passive && rule.target.some(isDirect) && rule.with.length === 0 && trigger.clause?.impersonal);
      // Nor where the words name a third country: sanctions on Nicaragua are not on North Korea.
      // Whom another country answers is known by what was said to it: "Mosca ha negato" is no word against North Korea.
      // "si è congratulato con lui": whoever that is, the words say so.
      const toPronoun =
        trigger.verb !== null &&
        parse.tokens
          .slice(trigger.end, trigger.to)
          .some((w, k) => PERSON.has(w.low) && ["con", "a", "per"].includes(parse.tokens[trigger.end + k - 1].prep));
      const answered =
        trigger.verb !== null && traits.has("answer") && name !== "any" && !countries.has(FOCUS_COUNTRY) && !TOLD.has(name);
      if (implicit && (thing || third || answered || toPronoun || remark(trigger, parse))) {
        tried.push({ place: name, refs: [], unasked: true });
        continue;
      }
      // "accuse respinte sia da Mosca sia da Pyongyang": those are who rejects.
      if (name === "da" && trigger.passive) continue;
      const found = findArgument(name, trigger, parse, source.refs);
      // An implicit target is none of the countries that act together.
      const filled = found && implicit ? { ...found, refs: found.refs.filter((r) => !countries.has(r.country)) } : found;
      // Where somebody went is said, and it is not to the other side.
      if (name === "place" && filled && traits.has("stay")) third = true;
      if (!filled?.refs.some((t) => pairs(source!.refs, t, book))) {
        third ||=
          filled !== null &&
          name !== "place" &&
          filled.refs.some((t) => t.country !== "" && t.country !== FOCUS_COUNTRY && !countries.has(t.country));
        tried.push({ place: name, refs: found?.refs ?? [] });
        continue;
      }
      // Soldiers who are seen, workers who are met: no meeting of two states; but "ha incontrato gli amici della Russia" is one.
      if (mutual && every(filled.refs, "not-met")) {
        lacks?.({ lacks: "office", source: filled.refs });
        return [];
      }
      target = filled;
      break;
    }
  if (!target && trigger.verb && traits.has("occasion")) target = gappedTarget(rule, trigger, parse, source.refs, book);
  const sides: Dyad[] = [];
  const add = (s: ActorReference, t: ActorReference, from: Argument, to: Argument) => {
    if (!pairs([s], t, book)) return;
    // Both sides of a mutual act are told alike, whoever is named first.
    const turn = mutual && t.country === FOCUS_COUNTRY;
    const [a, b, x, y] = turn ? [t, s, to, from] : [s, t, from, to];
    if (
      !sides.some(
        (d) =>
          d.source.country === a.country && d.target.country === b.country && d.target.country !== "" && d.source.country !== ""
      )
    )
      sides.push({
        source: a,
        target: b,
        sourceWords: x.tokens,
        targetWords: y.tokens,
        sourceHow: x.how,
        targetHow: y.how
      });
  };
  if (target) for (const s of source.refs) for (const t of target.refs) add(s, t, source, target);
  else if (each) {
    for (const s of source.refs) if (s.country === FOCUS_COUNTRY) for (const t of source.refs) add(s, t, source, source);
    // Expulsions answer each other, and each is an act of its own.
    if (traits.has("returned"))
      for (const t of source.refs) if (t.country === FOCUS_COUNTRY) for (const s of source.refs) add(s, t, source, source);
  }
  if (sides.length === 0)
    lacks?.(
      each && countries.size > 1
        ? { lacks: "focus", sides: source.refs }
        : { lacks: "target", source: source.refs, places: tried }
    );
  return sides;
}

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
    .filter((name) => ["object", "person", "a", "con"].includes(name))
    .map((name) => findArgument(name, trigger, parse, source.refs))
    .find((found) => found !== null);
  if (!direct?.tokens || !direct.refs.every((ref) => ref.country === country)) return source;
  const other = parse.discourse.facing(country);
  return other ? { refs: [other], tokens: null, how: { by: "not-repeated-other" } } : source;
}

/** "La Cina, ha assicurato il portavoce, sosterrà il Nord": what the remark is about is told by the clause around it. */
const remark = ({ verb, start, end }: Trigger, { tokens }: SentenceParse): boolean => {
  const quotation = tokens[start - 2]?.quoted || /^[»”"]$/.test(tokens[start - 2]?.text ?? "");
  if (verb?.kind !== "finite" || tokens[start - 1]?.low !== "," || quotation) return false;
  const closes = tokens.findIndex(({ low }, k) => k >= end && low === ",");
  return closes >= 0 && closes - end <= REMARK && tokens.slice(end, closes).every(({ low }) => low !== "che");
};

/** How many words the one who says so may take. */
const REMARK = 7;

const PERSON: ReadonlySet<string> = new Set(["lui", "lei"]);

/** Places of `verbs.csv` that hold whoever did an earlier act. */
const TOLD: ReadonlySet<string> = new Set(["offerer", "accuser"]);

/** North Korea on exactly one side. */
const pairs = (sources: readonly ActorReference[], target: ActorReference, { roles }: RuleBook): boolean =>
  sources.some(
    (s) => (s.country === FOCUS_COUNTRY) !== (target.country === FOCUS_COUNTRY) && !stranger(s, roles) && !stranger(target, roles)
  );

/** A person whose country nobody has said: no group, and no side; who heads an organisation speaks for it. */
const stranger = ({ country, role }: ActorReference, roles: RuleBook["roles"]): boolean =>
  country === "" && role !== "" && !roles.get(role)?.has("of-group");

/** "Kim e Putin hanno incontrato Xi": both met a third, who is named as the object. */
function metTogether(rule: VerbRule, trigger: Trigger, parse: SentenceParse, source: readonly ActorReference[]): Argument | null {
  const third = rule.target
    .filter((name) => ["person", "object", "con", "a"].includes(name))
    .map((name) => findArgument(name, trigger, parse, source))
    .find((found) => found?.how.by === "object" || found?.how.by === "preposition");
  // "Trump e Kim hanno tenuto un vertice ad Hanoi": where it was.
  const place = third?.tokens && parse.phrases.some((p) => p.head === third.tokens!.start && p.kind === "place");
  if (place && source.some((ref) => ref.country === FOCUS_COUNTRY)) return null;
  return third?.refs.every((ref) => ref.country !== "" && !source.some((s) => s.country === ref.country)) ? third : null;
}

/** "Putin ha incontrato Xi il 3 settembre e Kim il 4": the second object, where the first is no side. */
function gappedTarget(
  rule: VerbRule,
  trigger: Trigger,
  parse: SentenceParse,
  source: readonly ActorReference[],
  book: RuleBook
): Argument | null {
  for (const name of rule.target.filter((one) => ["person", "object", "con", "a"].includes(one))) {
    const first = findArgument(name, trigger, parse, source)?.tokens;
    const named = first && first.start >= trigger.end ? parse.phrases.find((p) => p.head === first.start) : undefined;
    const next = named && secondObject(named, parse);
    if (next?.refs.some((ref) => pairs(source, ref, book))) return argumentOf([next], "object");
  }
  return null;
}

const countriesAlone = (refs: readonly ActorReference[]): boolean => refs.every(({ actor, role }) => actor === "" && role === "");
/** Teams that bear the names of their countries, and meet, play a match. */
const atMatch = ({ clause }: Trigger, { tokens }: SentenceParse, { classes }: RuleBook): boolean =>
  tokens.slice(clause?.start ?? 0, clause?.end ?? tokens.length).some(({ low }) => classes.get("match")?.has(low));
