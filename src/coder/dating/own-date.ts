/** Which temporal expression of its sentence dates a mention: the nearest that belongs to no other word. */
import type { Clause, SentenceParse } from "../clauses/sentence-parse.ts";
import { attachable, aside, cited, type DatedSentence } from "./attachment.ts";
import { daysBetween, toEdtf, type Interval } from "../model/dates.ts";
import { before, FUTURE, ofDays, UNDATED, type When } from "./dating.ts";
import type { Found } from "../events/dyad.ts";
import { atDistance, goesOn, narrationOf, ofAnniversary } from "../events/narration.ts";
import type { TimeExpression } from "../time.ts";
import { ofNobody } from "../events/verb-context.ts";
import { type Token, wordAt } from "../syntax/token.ts";
import { clauseAt } from "../clauses/argument-scope.ts";
import { isVerbOf } from "../syntax/verb-group.ts";

/**
 * The expression that dates a mention: the nearest in its own clause, else the one in the clause that reports it.
 * Null if none can.
 */
export function ownDate(found: Found, here: DatedSentence): When | null {
  const { tokens } = here.parse;
  const { published } = here;
  if (ofAnniversary(found, tokens) || atDistance(found, tokens)) return null;
  const offset = (k: number) => tokens[Math.min(k, tokens.length - 1)].start;
  // "… e Wang Yi il 28": a second object of the verb, whose day follows it.
  const gapped = found.verb !== null && found.trigger.start >= found.verb.end;
  const at = offset(gapped ? found.trigger.end : found.trigger.start);
  const { clause } = found;
  const from = clause ? offset(clause.start) : tokens[0].start;
  const to = clause ? tokens[Math.min(clause.end, tokens.length) - 1].end : tokens[tokens.length - 1].end;
  const usable = here.times.filter(
    (t) =>
      !isPromised(t, found, here) &&
      fitsStatus(t, found, published) &&
      (FUTURE.has(found.status) || !(setFor(t, tokens) || isYearOff(t, published)))
  );
  const governing = usable.filter((t) => governs(t, found, here));
  // "La situazione resta tesa e tra lunedì e martedì Kim ha …": the clause is taken to begin at the last "e".
  const inClause = governing.filter((t) => t.end > from && t.start < to);
  const nearest = best(inClause, at);
  // "ha incontrato ieri Xi, nel primo viaggio da quando è salito al potere nel 2011": it was yesterday.
  const since = sinceWhen(here, at);
  const exact = since?.span && nearest?.earliest && nearest.earliest === nearest.latest && nearest.end <= since.span.start;
  if (since && !exact) return since;
  const when = clause && !nearest ? atThatTime(clause, here) : null;
  if (when) return when;
  if (nearest) return ofClause(nearest, found, here);
  const place = tookPlace(found, here);
  if (place) return taken(place);
  // A noun told beside "dopo" has a day of its own.
  if (found.verb === null && /^(?:dopo|prima|scorso)$/.test(tokens[Math.max(0, found.trigger.start - 2)].low)) return null;
  return ofReport({ usable, governing, from, to, at }, found, here);
}

/** "il vertice fra Kim e Moon, che si è svolto a Pyongyang il 18 settembre": the day of the relative clause that says so of the noun. */
function tookPlace(
  found: Found,
  { parse: { clauses, tokens, classes }, times, all, published }: DatedSentence
): TimeExpression | null {
  if (found.verb !== null) return null;
  const relative = clauses.find(({ opener, start }) => opener === "relative" && start >= found.trigger.end);
  if (!relative || !isVerbOf(relative.verb, "takes-place", classes)) return null;
  const { start } = relative;
  if (all.some(({ trigger }) => trigger.start > found.trigger.start && trigger.start < start)) return null;
  const [from, to] = [tokens[start].start, tokens[Math.min(relative.end, tokens.length) - 1].end];
  return times.find((t) => t.start >= from && t.end <= to && !t.adrift && fitsStatus(t, found, published)) ?? null;
}

/** What the nearest expression of its own clause says of when it was. */
function ofClause(nearest: TimeExpression, found: Found, here: DatedSentence): When | null {
  const { tokens } = here.parse;
  if (nearest.adrift) return adrift(nearest, found, here);
  if (nearest.open === "since" && wasLast(found, here.parse)) return then(nearest) ?? lasted(nearest);
  if (nearest.open === "since" && goesOn(found, tokens)) return lasted(nearest);
  if (isLookedBackFrom(nearest, found, tokens) && nearest.latest) return before({ latest: nearest.latest });
  return { ...taken(nearest), reported: reports(nearest, found, here), aside: aside(nearest, found, here) };
}

/** The expressions of a sentence that can date a mention, those that no other act is nearer to, and where the mention and its clause stand. */
interface Candidates {
  usable: readonly TimeExpression[];
  governing: readonly TimeExpression[];
  at: number;
  from: number;
  to: number;
}

/** "hanno riferito mercoledì che …": the day of the report, when the act has none. */
function ofReport({ usable, governing, at, from, to }: Candidates, found: Found, here: DatedSentence): When | null {
  // "Trump, che ha visto Kim due volte, ha detto questa settimana": what happened more than once did not on that day.
  const often = narrationOf(found, here.parse) === "ever";
  const outer =
    best(
      governing.filter(
        (t) =>
          t.end <= from &&
          !t.adrift &&
          !(t.open === "since" && found.verb?.pluperfect) &&
          !relative(t, found, here) &&
          !aheadOf(t, found, here.published)
      ),
      at
    ) ??
    best(
      usable.filter((t) => !often && t.start >= to && reports(t, found, here) && attachable(t, found, here)),
      at
    );
  if (!outer) {
    const report = usable.find((t) => t.earliest === t.latest && cited(t, here.parse.tokens));
    return report ? { ...taken(report), reported: true } : null;
  }
  const told = { ...taken(outer), reported: reports(outer, found, here) };
  // "ha rivelato ieri che Kim aveva incontrato …": the pluperfect of what is reported lies before the report.
  return {
    ...told,
    reported: told.reported || (narrationOf(found, here.parse) === "before" && !pluperfectAt(outer, here))
  };
}

/** Whether an expression can date a mention: it belongs to no other word, and no other act stands between. */
function governs(t: TimeExpression, found: Found, here: DatedSentence): boolean {
  const { tokens } = here.parse;
  const at = tokens[found.trigger.start].start;
  const between = (o: number): boolean => (o > at && o < t.start) || (o < at && o > t.start);
  const parted = here.all.some((f) => f.trigger.start !== found.trigger.start && between(tokens[f.trigger.start].start));
  return !parted && !quotedBefore(t, found, here) && attachable(t, found, here);
}

/** "«Negli ultimi anni i rapporti sono cresciuti», ha scritto Xi nel suo messaggio": a time in the words said is not when they were said. */
function quotedBefore(t: TimeExpression, found: Found, { parse: { tokens, groups } }: DatedSentence): boolean {
  const { start, quoted } = tokens[found.trigger.start];
  if (quoted || t.start >= start) return false;
  // but "nei prossimi giorni", words of another's alone
  return (
    tokens.some((w) => w.start === t.start && w.quoted) &&
    groups.some(
      (g) => g.kind === "finite" && tokens[g.main].quoted && tokens[g.main].start > t.start && tokens[g.main].start < start
    )
  );
}

/** "Nel 2002 ammise di aver rapito tredici giapponesi": that was the year of the admission. */
const isLookedBackFrom = (t: TimeExpression, { verb }: Found, tokens: readonly Token[]): boolean =>
  verb?.kind === "inf" && verb.compound && tokens[verb.start - 1]?.prep === "di" && t.end <= tokens[verb.start].start;

/** "dal giugno 2019, quando Xi era stato in visita": the visit was then, not ever since. */
function atThatTime({ marker, start }: Clause, { parse: { tokens }, times }: DatedSentence): When | null {
  if (marker !== "quando" || start < 1) return null;
  const last = tokens[start - 1].low === "," ? tokens[start - 2] : tokens[start - 1];
  const named = times.find((t) => last && t.end === last.end);
  const days = named?.edge ?? named;
  return named && days?.earliest && days.latest ? taken({ ...named, ...days }) : null;
}

/** "da quando … è crollata nel 2019, …": what the main clause tells has lasted since then. */
function sinceWhen({ parse: { tokens, clauses }, times, published }: DatedSentence, at: number): When | null {
  if (!published) return null;
  for (const t of times) {
    const k = wordAt(tokens, t.start);
    const when = tokens
      .slice(0, Math.max(k, 0))
      .map((w) => w.low)
      .lastIndexOf("quando");
    if (when < 1 || tokens[when - 1].low !== "da" || k - when > 16 || !t.earliest || t.earliest > published.latest) continue;
    // "da quando, nel 2019, il vertice è fallito": that was then
    const then = clauses.find(({ verb }) => verb.kind === "finite" && verb.start > when);
    const until = Math.max(t.end, tokens[Math.min(then?.end ?? tokens.length, tokens.length) - 1].end);
    if (at >= tokens[when].start && at < until) return null;
    const interval = { earliest: t.earliest, latest: published.latest };
    const edtf = toEdtf(interval);
    const how = `da quando … ${t.text} → since then, until the article → ${edtf}`;
    return { ...taken(t), ...interval, edtf, precision: "range", span: { start: tokens[when - 1].start, end: t.end }, how };
  }
  return null;
}

/** "alla vigilia del vertice": the words say when, and the article does not say when that was. */
function adrift(t: TimeExpression, found: Found, { parse, published }: DatedSentence): When {
  const far = narrationOf(found, parse) === "before" && published !== null;
  return { ...(far ? before(published) : UNDATED), span: { start: t.start, end: t.end }, how: t.how };
}

/** "Non si vedevano dal 2019", "nessun ministro vi è più andato dal 2007": it was then, for the last time. */
const wasLast = ({ verb, clause, status, rule }: Found, parse: SentenceParse): boolean =>
  verb !== null && status === "actual" && !rule.with.includes("non") && (verb.negated || ofNobody(verb, clause, parse));

/** The 2007 of "dal 2007"; null where its days are not known. */
function then(t: TimeExpression): When | null {
  const { earliest, latest } = t.edge ?? {};
  return earliest && latest ? { ...ofDays(taken(t), { earliest, latest }), how: `${t.how}; the last was then` } : null;
}

/** "Da allora si sentivano ogni giorno": it began then, and nobody says until when. */
const lasted = (t: TimeExpression): When => ({
  ...taken(t),
  latest: "",
  edtf: `${t.earliest}/..`,
  how: `${t.how}; until when is not said`
});

/** "Il sisma che lunedì ha colpito la Siria ha …": a relative clause that the act does not stand in has a time of its own. */
function relative(t: TimeExpression, found: Found, { parse }: DatedSentence): boolean {
  const at = parse.tokens.findIndex((w) => w.end > t.start);
  const clause = clauseAt(at, parse);
  if (clause?.opener !== "relative" || at < clause.start) return false;
  for (let c: Clause | null = found.clause, steps = 0; c && steps < 6; c = c.parent < 0 ? null : parse.clauses[c.parent], steps++)
    if (c === clause) return false;
  return true;
}

/** "Lunedì inizieranno le manovre, che Pyongyang considera una minaccia": the day that lies ahead is not that of the view. */
const aheadOf = (t: TimeExpression, { status, clause }: Found, published: Interval | null): boolean =>
  published !== null && !!t.earliest && t.earliest > published.latest && !FUTURE.has(status) && clause?.opener === "relative";

const pluperfectAt = (t: TimeExpression, { parse: { tokens, clauses } }: DatedSentence): boolean =>
  clauses.some(
    (c) => c.verb.pluperfect && tokens[c.start].start <= t.start && t.start < tokens[Math.min(c.end, tokens.length) - 1].end
  );

/** A verb of saying is dated by what stands fewer letters away. */
const LETTERS_FROM_SAYING = 40;

/** Whether an expression stands beside a verb of saying ("riportato martedì") rather than the act's own. */
function reports(t: TimeExpression, found: Found, { parse: { tokens, classes }, saying }: DatedSentence): boolean {
  // "ha pubblicato domenica le foto dell'incontro"
  const shown = found.verb === null && found.clause ? found.clause.verb : null;
  if (shown && shown.main < found.trigger.start && isVerbOf(shown, "show", classes)) return true;
  const distance = (k: number) => Math.min(Math.abs(tokens[k].start - t.end), Math.abs(tokens[k].end - t.start));
  const own = distance(found.trigger.start);
  // "Martedì ha risposto lanciando un missile": what accompanies the saying was done that day.
  const accompanied = found.verb?.kind === "ger" ? found.clause?.verb : null;
  return saying.some(
    (g) => g !== found.verb && g !== accompanied && distance(g.main) < own && distance(g.main) < LETTERS_FROM_SAYING
  );
}

function best(times: readonly TimeExpression[], at: number): TimeExpression | null {
  let chosen: TimeExpression | null = null;
  for (const t of times) if (!chosen || Math.abs(t.start - at) < Math.abs(chosen.start - at)) chosen = t;
  return chosen;
}

/** "Quest'anno collaboreranno", "lavora per aprire il dialogo in aprile": the time of what is promised is not that of the promise. */
function isPromised(t: TimeExpression, found: Found, { published, typeOf }: DatedSentence): boolean {
  if (!published || found.verb?.kind !== "finite" || FUTURE.has(found.status) || !typeOf(found).verbal) return false;
  if ((t.earliest ?? "") > published.latest) return true;
  return found.verb.tense === "fut" && (t.latest ?? "") >= published.latest && t.earliest !== t.latest;
}

/** "Lo ha invitato per il 9 maggio": the day that something is set for; "gli auguri per il Capodanno" have a feast. */
function setFor(t: TimeExpression, tokens: readonly Token[]): boolean {
  if (t.basis === "named") return false;
  const k = wordAt(tokens, t.start);
  return tokens[k]?.low === "per" || tokens[k - 1]?.low === "per";
}

/** A past act is not dated after the article, a plan not before it. */
export function fitsStatus(t: TimeExpression, found: Found, published: Interval | null): boolean {
  if (t.adrift) return !FUTURE.has(found.status);
  if (!published || !t.earliest || !t.latest) return t.edtf !== "" || !published;
  if (t.open === "until" && !FUTURE.has(found.status)) return false;
  if (FUTURE.has(found.status)) return t.latest >= published.earliest;
  // "Domani Lavrov vede Kim": the present tense tells of what is to come.
  const present = found.verb?.kind === "finite" && found.verb.tense === "pres" && !found.verb.compound;
  return present || t.earliest <= published.latest;
}

/** A year less a few weeks: a day and month without a year lies rather just ahead of the article than so far behind it. */
const ALMOST_A_YEAR = 330;

/** "Per il prossimo anniversario, il 15 agosto, ha inviato …", told on the 13th: not the 15 August of the year before. */
const isYearOff = (t: TimeExpression, published: Interval | null): boolean =>
  published !== null &&
  (t.basis === "explicit" || t.basis === "named") &&
  t.latest !== null &&
  t.earliest === t.latest &&
  daysBetween(t.latest, published.earliest) > ALMOST_A_YEAR &&
  !/\d{4}|ann|scors|passat/.test(t.text);

/** The last date named between two places of the text: the time that history is told of. */
export function sceneBetween(times: readonly TimeExpression[], from: number, to: number): When | null {
  for (let k = times.length - 1; k >= 0 && times[k].start >= from; k--)
    if (times[k].end <= to && !times[k].open && times[k].earliest && times[k].latest) return taken(times[k]);
  return null;
}

export const taken = (t: TimeExpression): When => ({
  edtf: t.edtf,
  earliest: t.earliest ?? "",
  latest: t.latest ?? "",
  precision: t.precision,
  basis: t.basis,
  span: { start: t.start, end: t.end },
  how: t.how
});
