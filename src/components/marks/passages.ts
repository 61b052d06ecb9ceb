/** A reading by its sentences: what was coded in each, and in which words. */
import { grouped } from "../../coder/model/grouped.js";
import type { Reading, Span, Provenance } from "../../coder/model/dataset.ts";
import type { MentionRow } from "../../coder/model/table-rows.ts";

/** What one trigger told: a message to three addressees is three mentions. */
export interface Told {
  /** Counts up through the article, for the marks that tie words and notes together. */
  number: number;
  mentions: { mention: MentionRow; provenance: Provenance }[];
}

export interface Passage extends Span {
  told: Told[];
}

/** The sentences of a reading in their order, each with what was coded in it. */
export function passagesOf(reading: Reading, mentions: readonly MentionRow[]): Passage[] {
  const provenances = new Map(reading.provenance.map((provenance) => [provenance.mention_id, provenance]));
  const own = mentions.flatMap((mention) => {
    const provenance = provenances.get(mention.mention_id);
    return provenance && mention.article_id === reading.article_id ? [{ mention, provenance }] : [];
  });
  let number = 0;
  return reading.sentences.map(({ start, end }) => {
    const groups = grouped(
      own.filter(({ provenance }) => provenance.trigger.start >= start && provenance.trigger.start < end),
      ({ mention, provenance: { trigger } }) => `${trigger.start} ${trigger.end} ${mention.rule}`
    );
    const inOrder = [...groups.values()].sort((a, b) => a[0].provenance.trigger.start - b[0].provenance.trigger.start);
    return { start, end, told: inOrder.map((mentions) => ({ number: ++number, mentions })) };
  });
}

/** The passages as rows beside their notes: one without anything coded runs on into the next of its paragraph. */
export function rowsOf(passages: readonly Passage[], text: string): Passage[] {
  const rows: Passage[] = [];
  for (const passage of passages) {
    const last = rows[rows.length - 1];
    const runsOn = last?.told.length === 0 && /^[^\S\r\n\u2028\u2029]*$/.test(text.slice(last.end, passage.start));
    if (runsOn) rows[rows.length - 1] = { ...passage, start: last.start };
    else rows.push(passage);
  }
  return rows;
}
