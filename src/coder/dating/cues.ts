/** What the words of a clause say against the day that is nearest at hand: a time not read, a topic, an invitation, a "then". */
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import { anyPhrase } from "../codebook/word-classes.ts";
import type { Found } from "../events/dyad.ts";
import type { Interval } from "../model/dates.ts";
import type { Token } from "../syntax/token.ts";
import type { TimeExpression } from "../time.ts";
import { APART, MONTHS, UNITS } from "../time/lexicon.ts";
import { cardinal } from "../time/numerals.ts";
import { fitsStatus } from "./own-date.ts";
import { isVerbOf } from "../syntax/verb-group.ts";

/**
 * Whether the clause of a mention tells a time that could not be worked out or does not fit: a date that says nothing by
 * itself, "due mesi dopo", "durante la campagna elettorale". Such an act has not the day of the article.
 */
export function saysUnreadTime(
  found: Found,
  parse: SentenceParse,
  times: readonly TimeExpression[],
  published: Interval | null
): boolean {
  const { tokens, classes } = parse;
  const from = found.clause?.start ?? 0;
  const to = Math.min(found.clause?.end ?? tokens.length, tokens.length);
  const inClause = times.filter((t) => t.start >= tokens[from].start && t.start < tokens[to - 1].end);
  if (inClause.some((t) => !t.adrift && t.open !== "until" && !fitsStatus(t, found, published))) return true;
  if (anyPhrase(classes.get("bygone"), lowered(tokens.slice(from, to)))) return true;
  const read = (k: number): boolean => times.some((t) => t.start <= tokens[k].start && tokens[k].end <= t.end);
  for (let k = from; k < to; k++) {
    const { low, capital } = tokens[k];
    if (read(k) || inDateline(k, parse)) continue;
    if (UNITS.has(low) && distance(k, parse)) return true;
    if (sinceEvent(k, parse)) return true;
    if (MONTHS.has(low) && !capital && low !== "marzo" && k > from) return true;
  }
  return false;
}

const lowered = (tokens: readonly Token[]): string => tokens.map(({ low }) => low).join(" ");

/** "Pyongyang, 12 ottobre (KCNA) – …": the day of the dispatch says nothing of the act. */
const inDateline = (k: number, { tokens }: SentenceParse): boolean =>
  k <= 6 && tokens[k - 1]?.kind === "number" && tokens.slice(k + 1, k + 6).some(({ low }) => /^[-–—―]$/.test(low));

/** "dall'inizio della guerra in Ucraina", "dallo scoppio del conflitto": at any time since then. */
const sinceEvent = (k: number, { tokens }: SentenceParse): boolean =>
  tokens[k].prep === "da" && /^(?:inizio|scoppio|avvio|fine)$/.test(tokens[k + 1]?.low ?? "") && tokens[k + 2]?.prep === "di";

/** "dopo due settimane", "a otto mesi dal vertice", "tre anni prima". */
function distance(k: number, { tokens }: SentenceParse): boolean {
  const counted =
    tokens[k - 1]?.kind === "number" ||
    cardinal(tokens[k - 1]?.low ?? "") !== null ||
    /^(?:poch[ie]|qualche|alcun[ie])$/.test(tokens[k - 1]?.low ?? "");
  if (!counted) return false;
  const lead = tokens[k - 2]?.low ?? "";
  // So long before another thing, whose day nobody gave.
  if (lead === "di" && APART.test(tokens[k - 3]?.low ?? "")) return true;
  if (lead === "dopo" || /^(?:fa|prima|addietro|dopo)$/.test(tokens[k + 1]?.low ?? "")) return true;
  return lead === "a" && tokens[k + 1]?.prep === "da";
}

/** "Ha parlato con Putin dell'incontro con Trump": what is talked about was not on the day of the talk. */
export function isTopic({ verb, clause, trigger }: Found, { tokens, classes }: SentenceParse): boolean {
  if (verb !== null || !clause || trigger.start < clause.verb.end) return false;
  if (!isVerbOf(clause.verb, "talk-about", classes)) return false;
  const lead = tokens.slice(Math.max(clause.verb.end, trigger.start - 3), trigger.start + 1);
  return lead.some(({ prep }) => prep === "di" || prep === "su");
}

/** "Su invito di Kim Putin è arrivato lunedì": the invitation came before. */
export const isPriorInvitation = ({ verb, trigger }: Found, { tokens, classes }: SentenceParse): boolean =>
  verb === null &&
  tokens.slice(trigger.start, trigger.end).some(({ low }) => classes.get("invitation")?.has(low)) &&
  tokens.slice(Math.max(0, trigger.start - 2), trigger.start + 1).some(({ low, prep }) => low === "dietro" || prep === "su");

const inPerfect = ({ verb, clause }: Found): boolean =>
  verb !== null && verb === clause?.verb && verb.compound && verb.tense === "past" && !verb.pluperfect;

/** "Il Nord, che ha stretto i legami con Mosca, non ha …": a relative clause in the perfect before the verb of its main clause. */
export function isInPassing(found: Found, { clauses }: SentenceParse): boolean {
  if (!inPerfect(found) || found.clause!.opener !== "relative") return false;
  const main = clauses.find(({ opener }) => opener === "");
  return main !== undefined && main.verb.kind === "finite" && main.start >= found.clause!.end;
}

/** "dopo che Trump ha accettato l'invito", "da quando i due hanno firmato l'accordo" */
export function isLookedBackOn(found: Found, { tokens }: SentenceParse): boolean {
  if (!inPerfect(found)) return false;
  const { marker, start } = found.clause!;
  const before = tokens[start - 1]?.low;
  return (marker === "che" && before === "dopo") || (marker === "quando" && before === "da");
}

/** "Il vertice è fallito", "dopo il fallimento del vertice": what is said of its end was said later. */
export function cameToNothing({ verb, clause, trigger }: Found, { tokens, classes }: SentenceParse): boolean {
  if (verb !== null) return false;
  const around = tokens.slice(Math.max(0, trigger.start - 3), clause?.end ?? trigger.end);
  return around.some(({ low }) => classes.get("came-to-nothing")?.has(low));
}

/** "Poi ha incontrato Xi": the story goes on from the sentence before, however long ago that was. */
export function goesOnThen({ tokens, classes }: SentenceParse): boolean {
  const opening = lowered(tokens.slice(0, 3));
  return [...(classes.get("then") ?? [])].some((phrase) => `${opening} `.startsWith(`${phrase} `));
}
