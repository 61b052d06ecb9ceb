/** Scope: how far from a verb or noun its arguments may stand. */
import type { Clause, SentenceParse } from "./sentence-parse.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";

/** The clause that a verb group or word stands in: the last one that begins before it. */
export function clauseAt(at: number, { clauses }: SentenceParse): Clause | null {
  let best: Clause | null = null;
  for (const clause of clauses) if (clause.start <= at && at < clause.end) best = clause;
  if (best) return best;
  // "La visita di Xi, che ripartirà domani, è un passo avanti": what stands first belongs to the clause that tells of it.
  const main = clauses.find((c) => c.opener !== "relative");
  return clauses.findLast((c) => c.start <= at) ?? main ?? clauses[0] ?? null;
}

/** Where the scope of a verb ends to its right: at the next clause, or the next verb that has arguments of its own. */
export function scopeEnd(verb: VerbGroup, clause: Clause | null, parse: SentenceParse): number {
  const end = clause ? Math.max(clause.end, verb.end) : parse.tokens.length;
  const next = parse.clauses.find((c) => c.start >= verb.end);
  let limit = Math.min(next && verb.kind !== "finite" ? Math.max(next.start, verb.end) : end, parse.tokens.length);
  for (const group of parse.groups) {
    if (group.start < verb.end || group.start >= limit) continue;
    const prep = group.compound ? parse.tokens[group.start - 1]?.prep : group.prep;
    // "per discutere", "dopo aver", "senza incontrare", "ribadendo …": another predicate takes what follows.
    if (
      group.kind === "ger" ||
      (group.kind === "inf" && ["per", "dopo", "senza", "a", "di"].includes(prep ?? "") && group.lemmas.length > 0)
    ) {
      limit = group.start;
      break;
    }
  }
  // A participle's own words end at the comma: "un messaggio spedito a To Lam, il presidente …".
  if (verb.kind === "part") {
    const comma = parse.tokens.findIndex(
      (w, k) => k >= verb.end && w.low === "," && !parse.phrases.some((p) => k >= p.start && k < p.end)
    );
    const listed =
      comma >= 0 && parse.phrases.some((p) => p.end === comma && parse.phrases.some((q) => q.list === p.list && q.start > comma));
    if (comma >= 0 && !listed) limit = Math.min(limit, comma);
  }
  return remarkStart(parse, verb.end, limit);
}

/** Where a clause ends for what completes its verb: "ha chiuso la giornata [senza avere colloqui]" closes no talks. */
export const completionEnd = (verb: VerbGroup, end: number, { groups }: SentenceParse): number =>
  groups.find((g) => g.start >= verb.end && g.start < end && g.kind === "inf" && g.prep === "senza")?.start ?? end;

/**
 * Where a remark begins that is no part of the clause: ", secondo …", ", riferisce …", ", in una mossa …". A parenthesis right after the
 * verb is passed over to the comma that closes it; the commas of lists and appositions are no such beginning.
 */
function remarkStart({ tokens, phrases, groups, classes }: SentenceParse, from: number, to: number): number {
  const reporting = classes.get("reporting");
  for (let k = from; k < to - 1; k++) {
    if (tokens[k].low !== "," || phrases.some((p) => k >= p.start && k < p.end)) continue;
    // ", oggi,", ", per due giorni,": a remark without names that a comma closes; the clause goes on.
    const closes = tokens.findIndex((w, i) => i > k && w.low === ",");
    if (
      closes > 0 &&
      closes < to &&
      closes - k <= 6 &&
      !phrases.some((p) => p.start < closes && p.end > k) &&
      !inside(groups, k, closes)
    ) {
      k = closes;
      continue;
    }
    if (k - from <= 1) {
      const close = tokens.findIndex((w, i) => i > k && w.low === ",");
      if (close > 0 && close < to) k = close;
      continue;
    }
    const next = phrases.find((p) => p.start > k);
    const listed = next && phrases.some((p) => p.list === next.list && p.end <= k);
    const again = tokens[k + 1].prep === "a" || tokens[k + 1].prep === "con";
    const opens =
      tokens[k + 1].prep !== "" || /^(?:mentre|nonostante)$/.test(tokens[k + 1].low) || reporting?.has(tokens[k + 1].low);
    if (!listed && !again && opens) return k;
  }
  return to;
}

/** Where the scope of a noun ends: at the next finite verb or relative, or after some twenty words. */
export function nounScopeEnd(from: number, { tokens, groups }: SentenceParse): number {
  let to = Math.min(tokens.length, from + 22);
  for (const g of groups) if (g.start >= from && g.start < to && (g.kind === "finite" || g.kind === "ger")) to = g.start;
  for (let k = from; k < to; k++) if (tokens[k].low === "che" || tokens[k].low === ";" || tokens[k].low === ":") to = k;
  return to;
}

/** Whether a verb stands between two places. */
const inside = (groups: readonly VerbGroup[], from: number, to: number): boolean =>
  groups.some((g) => g.start > from && g.start < to);
