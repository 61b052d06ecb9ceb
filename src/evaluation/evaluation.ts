/**
 * The coder measured against a reference coding by hand. A coded mention and a reference row agree when
 * they stand in the same sentence of the same article and name the same dyad; each counts once. Recall is
 * counted over required rows; precision over actions, since a repeated report adds a mention, not an action:
 * an action is right in an article if one of its mentions there agrees with a row. Where a row accepts several sides
 * and the same words were coded as an action of each, one of these agrees and the others count neither way.
 */
import { readTable } from "../coder/codebook/table.ts";
import type { Explanation } from "../coder/explain.ts";
import type { Dataset } from "../coder/model/dataset.ts";
import { grouped } from "../coder/model/grouped.ts";
import type { Problem } from "../coder/model/problem.ts";
import type { ActionRow, MentionRow } from "../coder/model/table-rows.ts";

/** A row of a reference coding. Alternatives are separated by `|`; `required` 0 may be coded or not. */
export interface GoldRow {
  article_id: string;
  gold_id: string;
  quote: string;
  source: string[];
  target: string[];
  types: string[];
  contact: boolean;
  status: string[];
  earliest: string;
  latest: string;
  required: boolean;
}

/** A row, the mention that agrees with it, and in what else they agree. */
export type Match = ReturnType<typeof matchOf>;

export type Figures = ReturnType<typeof figuresOf>;

export interface Evaluation {
  articles: Figures[];
  overall: Figures;
  matches: Match[];
  misses: GoldRow[];
  extras: { mention: MentionRow; action: ActionRow }[];
}

const COLUMNS = "article_id gold_id quote source target types contact status earliest latest required".split(" ");

/** Read a reference coding; rows that cannot be used are reported by line. */
export function readGold(file: string, text: string): { rows: GoldRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows = readTable(file, text, COLUMNS, problems).map(({ article_id, gold_id, quote, earliest, latest, ...row }) => {
    const [source, target, types, status] = [row.source, row.target, row.types, row.status].map((cell) => cell.split("|"));
    const [contact, required] = [row.contact === "1", row.required === "1"];
    return { article_id, gold_id, quote, source, target, types, contact, status, earliest, latest, required };
  });
  return { rows, problems };
}

/** Compare a dataset with a reference coding of (some of) its articles. */
export function evaluate(dataset: Dataset, gold: readonly GoldRow[]): Evaluation {
  const pairs = pairsOf(dataset, gold);
  const usedMention = new Set<MentionRow>();
  const usedGold = new Set<GoldRow>();
  const matches: Match[] = [];
  for (const { gold: row, mention, action } of pairs.sort((a, b) => b.score - a.score)) {
    if (usedGold.has(row) || usedMention.has(mention)) continue;
    usedGold.add(row);
    usedMention.add(mention);
    matches.push(matchOf(row, mention, action));
  }
  const misses = gold.filter((row) => row.required && !usedGold.has(row));
  const actions = new Map(dataset.actions.map((a) => [a.action_id, a]));
  const right = new Set([...usedMention].map(tellingOf));
  const taken = new Map(matches.map((match) => [match.gold, match.mention]));
  const accepted = new Set(
    pairs.flatMap(({ gold: row, mention }) => (fromSameWords(mention, taken.get(row)) ? [tellingOf(mention)] : []))
  );
  const wrong = new Map(
    dataset.mentions.filter((m) => !right.has(tellingOf(m)) && !accepted.has(tellingOf(m))).map((m) => [tellingOf(m), m])
  );
  const extras = [...wrong.values()].map((mention) => ({ mention, action: actions.get(mention.action_id)! }));
  const figure = (id: string) =>
    figuresOf(
      id,
      matches.filter((m) => m.gold.article_id === id),
      gold.filter((g) => g.article_id === id),
      extras.filter((e) => e.mention.article_id === id).length
    );
  const ids = [...new Set(dataset.articles.map((a) => a.article_id))];
  return { articles: ids.map(figure), overall: figuresOf("all", matches, gold, extras.length), matches, misses, extras };
}

function matchOf(gold: GoldRow, mention: MentionRow, action: ActionRow) {
  const type = gold.types.includes(action.action_type);
  const contact = type || gold.contact === action.contact;
  return { gold, mention, action, type, date: dateInside(gold, action), contact, status: gold.status.includes(action.status) };
}

/** Whether one rule coded both from the same words, for different sides. */
const fromSameWords = (one: MentionRow, other: MentionRow | undefined): boolean =>
  one.rule === other?.rule && one.trigger === other.trigger && one.start === other.start;

/** An action as one article tells it. */
const tellingOf = ({ article_id, action_id }: MentionRow): string => `${article_id} ${action_id}`;

/** Every row with every mention of its sides whose sentence overlaps its quote; the higher the score, the rather it is meant. */
function pairsOf(dataset: Dataset, gold: readonly GoldRow[]) {
  const actions = new Map(dataset.actions.map((a) => [a.action_id, a]));
  const text = new Map(dataset.readings.map((r) => [r.article_id, r.text]));
  const trigger = new Map(dataset.readings.flatMap((r) => r.provenance.map((t) => [t.mention_id, t.trigger] as const)));
  const mentions = grouped(dataset.mentions, ({ article_id }) => article_id);
  return gold.flatMap((row) => {
    const at = (text.get(row.article_id) ?? "").normalize("NFC").indexOf(row.quote.normalize("NFC"));
    const end = at + row.quote.length;
    if (at < 0) return [];
    return (mentions.get(row.article_id) ?? []).flatMap((mention) => {
      const action = actions.get(mention.action_id)!;
      const { source_country, target_country, direction } = action;
      if (mention.start >= end || mention.end <= at) return [];
      if (!isBetween(row, source_country, target_country, direction === "mutual")) return [];
      const t = trigger.get(mention.mention_id)!;
      const inside = t.start >= at - 2 && t.end <= end + 2;
      const distance = Math.min(Math.abs(t.start - at), Math.abs(t.start - end));
      const score =
        (row.types.includes(action.action_type) ? 4000 : 0) +
        (inside ? 3000 : -Math.min(distance, 900)) +
        (row.required ? 100 : 0);
      return [{ score, gold: row, mention, action }];
    });
  });
}

const rate = (n: number, of: number): number => (of === 0 ? 1 : n / of);
const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

/** The figures of one article, or of all. `extra` counts the actions that no row has. */
function figuresOf(article_id: string, hit: readonly Match[], gold: readonly GoldRow[], extra: number) {
  const required = gold.filter((g) => g.required).length;
  const found = hit.filter((m) => m.gold.required).length;
  const typed = hit.filter((m) => m.type);
  const right = new Set(hit.map((m) => tellingOf(m.mention))).size;
  const rightAndTyped = new Set(typed.map((m) => tellingOf(m.mention))).size;
  const coded = right + extra;
  const precision = rate(right, coded);
  const recall = rate(found, required);
  const share = (is: (match: Match) => boolean) => rate(hit.filter(is).length, hit.length);
  return {
    article_id,
    required,
    found,
    coded,
    right,
    precision,
    recall,
    f1: harmonic(precision, recall),
    typed_f1: harmonic(rate(rightAndTyped, coded), rate(typed.filter((m) => m.gold.required).length, required)),
    date: share((m) => m.date),
    contact: share((m) => m.contact),
    status: share((m) => m.status)
  };
}

/** What was tried on the sentences that hold the quote of a row; nothing where the article has no such words. */
export const explanationsOf = ({ article_id, quote }: GoldRow, all: readonly Explanation[]): Explanation[] =>
  all.filter((one) => {
    const words = flat(quote);
    return one.article_id === article_id && (flat(one.text).includes(words) || words.includes(flat(one.text)));
  });

const flat = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** Types of which a row has no first side: either order is right. */
const EITHER_ORDER: ReadonlySet<string> = new Set(["meeting", "agreement", "call"]);

/** Whether a row is of what one country does towards another; in either order where neither acts first. */
export function isBetween({ source, target, types }: GoldRow, from: string, to: string, mutual = false): boolean {
  const turned = source.includes(to) && target.includes(from) && (mutual || types.some((type) => EITHER_ORDER.has(type)));
  return (source.includes(from) && target.includes(to)) || turned;
}

/** A dated action must lie inside the true interval; one without a date claims nothing. */
function dateInside(row: GoldRow, action: ActionRow): boolean {
  return (
    action.date_earliest === "" ||
    action.date_latest === "" ||
    (action.date_earliest >= row.earliest && action.date_latest <= row.latest)
  );
}
