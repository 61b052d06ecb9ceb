/** What a figure says besides its drawing: the words and the rows that follow the reader's choices. */
import { articlesRead } from "./articles-read.js";
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import type { ElsewhereRow } from "../../data/elsewhere-row.ts";
import type { TranslationRow } from "../../data/translation-row.ts";
import type { ContextRow } from "./context.ts";
import { MOST_MARKS } from "../charts/counted.js";
import type { Control, Choice } from "../page/controls.ts";
import type { DataRow } from "../page/data-table.ts";
import type { Report } from "../charts/without-article.ts";
import type { Levels } from "../charts/rank.ts";
import type { Period } from "../../data/periods.ts";
import { count, list } from "./words.js";

/** What the figures are made from; all of it is in the page's files. */
export interface ChartTables {
  actions: readonly ActionRow[];
  articles: readonly ArticleRow[];
  mentions: readonly Report[];
  /** data/elsewhere.csv, where the figure needs it. */
  elsewhere?: readonly ElsewhereRow[];
  /** data/translations.csv, where a page is searched. */
  translations?: readonly TranslationRow[];
  /** data/context.csv, data/periods.csv and the levels of data/roles.csv. */
  curated: { context: readonly ContextRow[]; periods: readonly Period[]; levels: Levels };
  /** Tables behind these rows that were read with problems, so that something may be missing. */
  doubtful?: ReadonlySet<string>;
}

export interface CaptionText<Data> {
  /** The finding, computed, so that it stays true when an article is added. */
  title: string;
  /** The same finding where the figure goes about without its page, if it has to say there what it is of. */
  titleAlone?: string;
  /** The statistic, the unit and n. */
  subtitle: string;
  /** Where to look next, for those whose choice nothing answers to. */
  onward?: { words: string; link: string; href: string };
  /** What was counted, how to read the marks. */
  note: string;
  /** Of the note, what only the wide drawing shows. */
  wide?: string;
  /** Where what is drawn beside the articles comes from. */
  beside?: string;
  /** What the drawing is made from. */
  data: Data;
  /** The table of what is drawn: neither more nor less. */
  rows: DataRow[];
}

export interface Caption<Data> {
  /** The figure's name in the page, in file names and in addresses. */
  name: string;
  /** Choices that the tables offer; those that would change nothing are left out by the controls. */
  controls?(tables: ChartTables, choice: Choice): Control[];
  tell(tables: ChartTables, choice: Choice): CaptionText<Data>;
}

/** The words of a figure that goes about without its page; what that says beside the finding leads the note. */
export function standingAlone<Words extends Pick<CaptionText<unknown>, "title" | "titleAlone" | "note">>(
  words: Words,
  beside = ""
): Words {
  return words.titleAlone === undefined
    ? words
    : { ...words, title: words.titleAlone, note: [beside, words.note].filter(Boolean).join(" ") };
}

/**
 * Where the figures come from, with the number and the dates of the articles that were read, and what of it was not
 * whole. Articles that are empty or in another language were not.
 */
export function sourceLine(
  { articles, doubtful }: Pick<ChartTables, "articles" | "doubtful">,
  { beside }: Pick<CaptionText<unknown>, "beside">
): string {
  const read = articlesRead(articles);
  const years = read
    .flatMap(({ published_earliest, published_latest }) => [published_earliest, published_latest])
    .filter(Boolean)
    .map((day) => day.slice(0, 4))
    .sort();
  const span =
    years.length === 0 ? "" : `, ${years[0] === years[years.length - 1] ? years[0] : `${years[0]}–${years[years.length - 1]}`}`;
  const missing = doubtful?.size
    ? ` Something may be missing: ${list([...doubtful])} had problems, which the page Articles lists.`
    : "";
  return `Source: ${count(read.length, "Italian news article")}${span}, coded by a program${beside ? `; ${beside}` : ""}.${missing}`;
}

/** "in five articles, one mark each; n = 15": how the subtitles of grids go on. */
export const gridWords = (articles: readonly ArticleRow[], n: number, marked = "one mark each"): string =>
  `in ${count(articlesRead(articles).length, "article")}, ${n > MOST_MARKS ? "as numbers with bars" : marked}; n = ${n}`;

/** What ends the notes of grids where there are too many actions for a mark each. */
export const numbersWords = (n: number): string =>
  n > MOST_MARKS
    ? " There are too many to mark each: a number opens the list of what it counts, and all bars share one scale."
    : "";

/** The inclusion rule for contacts, as the first figure of contacts of each page repeats it. */
export const CONTACT_RULE =
  "A contact is a message, call, meeting, visit, invitation or agreement that the articles report as having happened. Statements, pledges, aid and arms are not contacts.";
