/** `data/translations.csv`: read, and held against the articles as they are now. */
import { join } from "node:path";
import type { Dataset } from "../coder/model/dataset.ts";
import type { Row } from "../coder/codebook/table.ts";
import { fewProblems, type Problem } from "../coder/model/problem.ts";
import { curatedRows } from "./curated.ts";
import type { MentionRow } from "../coder/model/table-rows.ts";
import { quoteKey, sameWords, translationOf, type TranslationRow } from "./translation-row.ts";

const WORDS = ["trigger", "source", "target", "date"] as const;

type Coded = Pick<Dataset, "articles" | "readings">;

/**
 * The translations of a folder of tables that belong to a passage of these articles. A row whose passage is
 * gone is left out, and said; words that do not stand in their translation are said.
 */
export function readTranslations(dataset: Coded, folder = "data", problems: Problem[] = []): TranslationRow[] {
  const file = join(folder, "translations.csv");
  const passages = new Set(passagesOf(dataset).map(({ article_id, passage }) => quoteKey(article_id, passage)));
  const ids = new Set(dataset.articles.map(({ article_id }) => article_id));
  const rows = curatedRows("translations.csv", folder, problems);
  problems.push(...rowsWithoutArticle(file, rows, ids));
  const gone: Problem[] = [];
  const kept = rows.flatMap(({ line, ...cells }) => {
    const row = cells as unknown as TranslationRow;
    if (!ids.has(row.article_id)) return [];
    if (passages.has(quoteKey(row.article_id, row.quote))) {
      problems.push(...strayWords(row).map((message) => ({ file, line: Number(line), message })));
      return [row];
    }
    gone.push({ file, line: Number(line), message: `no sentence or title of ${row.article_id} reads any more “${row.quote}”` });
    return [];
  });
  problems.push(...fewProblems(gone));
  return kept;
}

/** One line about all rows of a curated table whose articles are not there. */
export function rowsWithoutArticle(file: string, rows: readonly Row[], ids: ReadonlySet<string>): Problem[] {
  const without = rows.filter(({ article_id }) => !ids.has(article_id));
  if (without.length === 0) return [];
  const named = [...new Set(without.map(({ article_id }) => article_id))];
  const more = without.length === 1 ? "" : `; ${without.length} rows are left out`;
  return [{ file, line: Number(without[0].line), message: `there is no article ${named.join(", ")}${more}` }];
}

/** What is wrong with the words of a translation that are to be marked. */
function strayWords(row: TranslationRow): string[] {
  const codings = row.trigger_italian === "" ? 0 : row.trigger_italian.split("|").length;
  return WORDS.flatMap((name) => {
    if (row[name] === "") return [];
    const parts = row[name].split("|");
    if (parts.length !== codings) return [`${name} has ${parts.length} parts where trigger_italian has ${codings}`];
    return parts
      .filter((part) => !row.english.includes(part))
      .map((part) => `the words “${part}” of ${name} do not stand in the translation`);
  });
}

/** Passages that can be translated: the title of each article, and its sentences. */
function passagesOf({ articles, readings }: Coded): { article_id: string; passage: string }[] {
  const titles = articles.filter(({ title }) => title !== "").map(({ article_id, title }) => ({ article_id, passage: title }));
  const sentences = readings.flatMap(({ article_id, text, sentences }) =>
    sentences.map(({ start, end }) => ({ article_id, passage: text.slice(start, end) }))
  );
  return [...titles, ...sentences];
}

/** The titles and the coded passages that have no translation yet, each once, in the order of the articles. */
export function untranslated(
  dataset: Pick<Dataset, "articles" | "mentions">,
  rows: readonly TranslationRow[]
): { article_id: string; passage: string }[] {
  const asked = dataset.articles.flatMap(({ article_id, title }) => [
    ...(title === "" ? [] : [{ article_id, passage: title }]),
    ...dataset.mentions
      .filter((mention) => mention.article_id === article_id)
      .map(({ quote }) => ({ article_id, passage: quote }))
  ]);
  const distinct = new Map(asked.map((one) => [quoteKey(one.article_id, one.passage), one]));
  return [...distinct.values()].filter(({ article_id, passage }) => !translationOf(rows, article_id, passage));
}

/** Coded passages whose translation does not say which of its words tell the action. */
export function unmarked({ mentions }: Pick<Dataset, "mentions">, rows: readonly TranslationRow[]): readonly MentionRow[] {
  return mentions.filter(({ article_id, quote, trigger }) => {
    const row = translationOf(rows, article_id, quote);
    return row !== undefined && !row.trigger_italian.split("|").some((words) => sameWords(words, trigger));
  });
}
