/** The verb that only carries a noun which tells an act: "ha deciso l'invio di aiuti", "critiche sono state mosse da Pyongyang". */
import { ARTICLES, COORDINATORS } from "../syntax/grammar.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import { clauseAt, scopeEnd } from "./argument-scope.ts";
import { subjectOfNonfinite, tookPlace } from "./nonfinite.ts";
import type { SentenceParse, Trigger } from "./sentence-parse.ts";

/** How many words may stand between a verb and the noun that it carries. */
const REACH = 12;

/**
 * The verb that carries a noun, as the trigger whose subject does what the noun tells; null where none does.
 *
 * @param isGoverned whether an infinitive tells an act because of what it hangs on
 */
export function carrierOf(
  noun: Pick<Trigger, "start" | "end">,
  parse: SentenceParse,
  isGoverned: (verb: VerbGroup) => boolean
): Trigger | null {
  const verb = verbBefore(noun.start, parse) ?? verbAfter(noun, parse);
  const bare = verb?.kind === "inf" && !verb.compound;
  if (!verb || (bare && !isGoverned(verb) && !tookPlace(verb, parse))) return null;
  const clause = clauseAt(verb.main, parse);
  const to = scopeEnd(verb, clause, parse);
  const passive = isPassive(verb, parse) || isVerbOf(verb, "comes-from", parse.classes);
  const subject =
    verb.kind === "finite"
      ? { clause, passive, subject: null, subjectBy: null }
      : subjectOfNonfinite({ verb, clause, to, passive, sends: false, personal: false }, parse);
  return { start: verb.start, end: verb.end, from: verb.end, to, verb, noun: noun.start, ...subject };
}

/** "ha annunciato ieri [l'invio]", "è stata decisa da Mosca [la rottura]", "da Pechino arriva [un appello]" */
function verbBefore(noun: number, parse: SentenceParse): VerbGroup | null {
  const { groups, tokens, phrases } = parse;
  const verb = groups.findLast((g) => g.end <= noun && g.kind !== "part");
  if (!verb || noun - verb.end > REACH || !carries(verb, parse)) return null;
  const begins = beginOf(noun, verb.end, parse);
  // "avrebbe davvero messo nelle mani una lettera": "avere" is no verb of its own there.
  if (verb.lemmas.includes("avere") && groups.some((g) => g.kind === "part" && g.start >= verb.end && g.end <= noun)) return null;
  if (begins === null || phrases.some((p) => p.prep === "" && p.kind === "actor" && p.start >= verb.end && p.end <= noun))
    return null;
  if (beginsClause(noun, begins, parse)) return null;
  const between = tokens.slice(verb.end, begins);
  const stops = between.some(({ low }) => /^(?:che|[;:])$/.test(low));
  const commas = between.filter(({ low }) => low === ",").length;
  return stops || (commas % 2 === 1 && between.at(-1)?.low !== ",") ? null : verb;
}

/** "non hanno relazioni e [l'ultimo incontro] risale al 2019": after "e" the subject of another verb. */
function beginsClause(noun: number, begins: number, { groups, tokens }: SentenceParse): boolean {
  const next = COORDINATORS.has(tokens[begins - 1]?.low ?? "")
    ? groups.find((g) => g.start > noun && g.kind === "finite")
    : undefined;
  return next !== undefined && tokens.slice(noun, next.start).every(({ kind, low }) => kind !== "mark" && low !== "che");
}

/** "[dure critiche] sono state mosse da Pyongyang", "[un appello] arriva da Pechino" */
function verbAfter({ start, end }: Pick<Trigger, "start" | "end">, parse: SentenceParse): VerbGroup | null {
  const { groups, tokens, phrases } = parse;
  const verb = groups.find((g) => g.start >= end && g.kind === "finite");
  if (!verb || verb.start - end > REACH || !carries(verb, parse)) return null;
  if (!isPassive(verb, parse) && !isVerbOf(verb, "comes-from", parse.classes)) return null;
  const from = clauseAt(verb.main, parse)?.start ?? 0;
  if (from > start || beginOf(start, from, parse) === null) return null;
  const named = phrases.some((p) => p.prep === "" && p.kind === "actor" && p.start >= from && p.end <= start);
  const parted = tokens.slice(end, verb.start).filter(({ low }) => low === ",").length % 2 === 1;
  return named || parted ? null : verb;
}

/** Where the words of a noun begin; null where a preposition governs it: "con [dure critiche]". */
function beginOf(noun: number, from: number, { tokens, phrases }: SentenceParse): number | null {
  for (let k = noun - 1; k >= from; k--) {
    if (tokens[k].kind === "mark" || phrases.some((p) => p.end === k + 1 && p.kind !== "adjective")) return k + 1;
    if (tokens[k].prep !== "") return null;
    if (ARTICLES.has(tokens[k].low)) return (tokens[k - 1]?.prep ?? "") === "" || k === from ? k : null;
  }
  return from;
}

/** Whether a verb carries nouns, and tells that its subject does what they say. */
const carries = (verb: VerbGroup, parse: SentenceParse): boolean =>
  !verb.reflexive && (isVerbOf(verb, "carries", parse.classes) || isVerbOf(verb, "comes-from", parse.classes));

const isPassive = (verb: VerbGroup, parse: SentenceParse): boolean =>
  verb.passive || (verb.essere && !isVerbOf(verb, "unaccusative", parse.classes));
