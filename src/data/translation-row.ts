/** What a person translated: sentences and titles of the articles, with the words that the coder read something in. */

/** A row of `data/translations.csv`. Several codings of a sentence stand in its last five cells, separated by `|`. */
export interface TranslationRow {
  article_id: string;
  /** The sentence or the title, as the article has it. */
  quote: string;
  english: string;
  /** The words of `english` that tell the action, say who acts, towards whom and when; an empty part for none. */
  trigger: string;
  source: string;
  target: string;
  date: string;
  /** The words of `quote` that `trigger` translates. */
  trigger_italian: string;
}

export type TranslationsByQuote = ReadonlyMap<string, TranslationRow>;

const known = new WeakMap<readonly TranslationRow[], TranslationsByQuote>();

/** The translations by article and passage; a list is indexed once. */
function byQuote(rows: readonly TranslationRow[]): TranslationsByQuote {
  const made = known.get(rows) ?? new Map(rows.map((row) => [quoteKey(row.article_id, row.quote), row]));
  known.set(rows, made);
  return made;
}

/** The translation of a passage of an article; undefined where it has none. */
export function translationOf(rows: readonly TranslationRow[], article_id: string, passage: string): TranslationRow | undefined {
  return byQuote(rows).get(quoteKey(article_id, passage));
}

/** Line breaks within a passage do not count, nor how its accents are put together. */
export function quoteKey(article_id: string, passage: string): string {
  return `${article_id} ${passage.normalize("NFC").replace(/\s+/g, " ").trim()}`;
}

/** Whether two stretches of a passage are the same words: a rule may come to take in a word more or less. */
export function sameWords(one: string, other: string): boolean {
  return one !== "" && (one.includes(other) || other.includes(one));
}
