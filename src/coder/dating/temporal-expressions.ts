/** The temporal expressions of an article by sentence, each read towards past or future by the verb beside it. */
import type { Article } from "../article/article.ts";
import { dateline } from "../article/dateline.ts";
import type { Sentence } from "../clauses/sentence-parse.ts";
import { historical } from "../events/narration.ts";
import type { RuleBook } from "../events/rule-book.ts";
import type { Interval } from "../model/dates.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import { type Token, wordAt } from "../syntax/token.ts";
import { timeExpressions, type TimeExpression } from "../time.ts";

/** The temporal expressions of each sentence; those of the dateline are left out, which dates nothing that is told. */
export function temporalExpressions(
  article: Article,
  sentences: readonly Sentence[],
  published: Interval | null,
  { codebook, classes }: RuleBook
): TimeExpression[][] {
  if (sentences.length === 0) return [];
  const verbAt = nearestVerb(sentences);
  const history = (start: number): boolean => {
    const { sentence, verb } = verbAt(start);
    return verb !== null && (verb.pluperfect || historical(verb, sentence.tokens));
  };
  const direction = (start: number): "past" | "future" | null => {
    const { sentence, verb } = verbAt(start);
    return verb && directionBy(verb, sentence, start, codebook.modals, classes.get("ahead"));
  };
  const found = timeExpressions(running(article), published, {
    calendar: codebook.calendar,
    events: classes.get("dated-event"),
    direction,
    history,
    tens: true
  });
  return bySentence(found, sentences);
}

/**
 * The running text at its own places, blanks for all else: a day in the page's header or dateline is none that
 * "cinque giorni dopo" can be counted from.
 */
function running({ text, paragraphs }: Article): string {
  let read = "";
  paragraphs.forEach(({ start, end }) => {
    const from = start + (dateline(text.slice(start, end))?.end ?? 0);
    read += text.slice(read.length, from).replace(/[^\n]/g, " ") + text.slice(from, end);
  });
  return read;
}

function bySentence(times: readonly TimeExpression[], sentences: readonly Sentence[]): TimeExpression[][] {
  let first = 0;
  return sentences.map(({ start, end }) => {
    while (first < times.length && times[first].end <= start) first++;
    let after = first;
    while (after < times.length && times[after].start < end) after++;
    return times.slice(first, after);
  });
}

/** Finds the sentence at a place and the finite verb nearest to it; quick where places are asked for in order. */
function nearestVerb(sentences: readonly Sentence[]): (start: number) => { sentence: Sentence; verb: VerbGroup | null } {
  let at = 0;
  return (start) => {
    while (at < sentences.length - 1 && sentences[at].end <= start) at++;
    while (at > 0 && sentences[at].start > start) at--;
    const sentence = sentences[at];
    const finite = sentence.groups.filter(({ kind }) => kind === "finite");
    const together = finite.filter((group) => !isParted(group, start, sentence));
    let verb: VerbGroup | null = null;
    let distance = Infinity;
    for (const group of together.length > 0 ? together : finite) {
      const d = Math.abs(sentence.tokens[group.main].start - start);
      if (d < distance) [verb, distance] = [group, d];
    }
    return { sentence, verb };
  };
}

/** "Arriverà venerdì, ha detto il portavoce", "ha annunciato ieri che il 3 settembre arriverà": who says it says it another day. */
function isParted({ start, end }: VerbGroup, time: number, { tokens }: Sentence): boolean {
  if (tokens[start].start > time) return tokens[start - 1]?.low === ",";
  const said = tokens.slice(end, end + WORDS_TO_SAID).find(({ low }) => low === "che");
  return said !== undefined && said.start < time;
}

/** How many words stand at most between a verb of saying and its "che". */
const WORDS_TO_SAID = 12;

/** Whether an expression beside a verb lies in the past or the future; null where the verb does not say. */
function directionBy(
  verb: VerbGroup,
  sentence: Sentence,
  start: number,
  modals: ReadonlyMap<string, string>,
  ahead: ReadonlySet<string> | undefined
): "past" | "future" | null {
  const { tokens } = sentence;
  const cue = lastBefore(start, tokens);
  // "Nel messaggio, datato 7 maggio, si dice certo che vincerà"
  if (/^datat[oaie]$/.test(cue.at(-1)?.low ?? "") || (cue.at(-1)?.low === "il" && /^datat/.test(cue.at(-2)?.low ?? "")))
    return "past";
  if (cue.some((w) => ahead?.has(w.low))) return "future";
  // What somebody is invited to lies ahead of the invitation.
  if (verb.lemmas.includes("invitare") && tokens[verb.main].end < start) return null;
  if (inserted(sentence, start, verb)) return "past";
  if (verb.tense === "past" && verb.mood === "ind") return "past";
  // "venerdì sarebbe dovuto arrivare": the day that it should have been.
  if (verb.mood === "cond" && verb.compound && verb.governors[0] === "dovere") return "past";
  const modal = verb.governors.map((g) => modals.get(g) ?? "");
  return verb.tense === "fut" || modal.includes("planned") || modal.includes("hypothetical") ? "future" : null;
}

/** The five words before a place. */
function lastBefore(start: number, tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((w) => w.end > start);
  const end = at < 0 ? tokens.length : at;
  return tokens.slice(Math.max(0, end - 5), end);
}

/** "Il patto, concluso a giugno, entrerà in vigore": what is inserted with a participle has happened. */
function inserted({ tokens, groups }: Sentence, start: number, verb: VerbGroup): boolean {
  const at = wordAt(tokens, start);
  const close = tokens.findIndex((w, k) => k > at && w.low === ",");
  if (close < 0 || close >= verb.start) return false;
  let open = (at < 0 ? tokens.length - 1 : at) - 1;
  while (open >= 0 && tokens[open].low !== ",") open--;
  return open >= 0 && groups.some((g) => g.kind === "part" && g.start === open + 1);
}
