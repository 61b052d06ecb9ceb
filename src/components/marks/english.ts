/** The English of a passage, with the same words marked as in the Italian. */
import type { Provenance, Reading, Span } from "../../coder/model/dataset.ts";
import type { MentionRow } from "../../coder/model/table-rows.ts";
import { sameWords, translationOf, type TranslationRow } from "../../data/translation-row.js";
import { markedHtml, markingsOf, roleLabels, type Marking, type Role } from "./marked-text.js";

/** A coding of a passage; `group` ties its words to its note. */
export interface Coding {
  mention: MentionRow;
  provenance: Provenance;
  group: number;
}

/**
 * The translation of a stretch of a reading, sentence by sentence, as a paragraph that says whose it is, with `labels` each
 * kind of word named behind it; empty where a sentence of it has none.
 */
export function translationHtml(
  { article_id, text, sentences }: Reading,
  { start, end }: Span,
  codings: readonly Coding[],
  translations: readonly TranslationRow[],
  { labels = false }: { labels?: boolean } = {}
): string {
  const parts = sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .map((sentence) => {
      const row = translationOf(translations, article_id, text.slice(sentence.start, sentence.end));
      const own = codings.filter(
        ({ provenance }) => provenance.trigger.start >= sentence.start && provenance.trigger.end <= sentence.end
      );
      return row && englishHtml(row, sentence, own, labels);
    });
  if (parts.length === 0 || parts.includes(undefined)) return "";
  return `<p class="translation" lang="en"><small>Our translation</small> ${parts.join(" ")}</p>`;
}

function englishHtml(row: TranslationRow, sentence: Span, codings: readonly Coding[], labels: boolean): string {
  const markings = codings.flatMap((coding) => englishMarkings(row, sentence, coding));
  return markedHtml(row.english, 0, row.english.length, markings, labels ? roleLabels(markings) : []);
}

/** The words of a translation that a coding was read in; none where its words are not in the table. */
function englishMarkings(row: TranslationRow, sentence: Span, { mention, provenance, group }: Coding): Marking[] {
  const italian = row.trigger_italian.split("|");
  const meant = italian.flatMap((words, i) => (sameWords(words, mention.trigger) ? [i] : []));
  // Where a sentence has the same trigger twice, its codings stand in the order of the sentence.
  const before = startsOf(row.quote, mention.trigger).filter((at) => at < provenance.trigger.start - sentence.start).length;
  const i = meant[Math.min(before, meant.length - 1)];
  if (i === undefined) return [];
  const word = (role: Role) => row[role].split("|")[i] ?? "";
  const trigger = places(row.english, word("trigger"))[before] ?? places(row.english, word("trigger"))[0];
  if (!trigger) return [];
  const source = nearest(row.english, word("source"), trigger, (span) => span.start < trigger.start);
  const target = nearest(row.english, word("target"), trigger, (span) => span.start >= trigger.start);
  const date = nearest(row.english, word("date"), trigger, () => true);
  return markingsOf({ source, trigger, target, date }, group);
}

/** Where some words stand in a text, as whole words. */
function places(text: string, words: string): Span[] {
  if (words === "") return [];
  const found = startsOf(text, words).map((start) => ({ start, end: start + words.length }));
  const whole = found.filter(({ start, end }) => !/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end)));
  return whole.length > 0 ? whole : found;
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1 && words !== ""; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

/** Of the places of some words, of those on the likely side first, the one nearest to the trigger. */
function nearest(text: string, words: string, trigger: Span, likely: (span: Span) => boolean): Span | undefined {
  const all = places(text, words);
  const side = all.filter(likely);
  const distance = ({ start, end }: Span) => Math.max(0, trigger.start - end, start - trigger.end);
  return [...(side.length > 0 ? side : all)].sort((a, b) => distance(a) - distance(b))[0];
}
