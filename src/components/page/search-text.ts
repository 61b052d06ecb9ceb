/** What the search of the page of all actions looks into. */
import { unaccented } from "../../coder/model/unaccented.js";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ChartTables } from "../captions/caption.ts";
import { dateWords } from "../captions/dates.js";
import { STATUS_WORDS } from "../captions/status.js";
import { words } from "../captions/words.js";
import type { Report } from "../charts/without-article.ts";
import { escapeHtml } from "./html.js";
import { translationOf } from "../../data/translation-row.js";

/** A word of a search, as it is compared. */
export interface Sought {
  word: string;
  /** Whether it is looked for as a whole word, else as the beginning of one. */
  whole: boolean;
}

/** Lower case, without accents, with straight apostrophes: "citta" finds "Città". */
function plain(text: string): string {
  return unaccented(text).replaceAll("’", "'");
}

/** Where words begin with a word of a search, or are it; `text` is plain. */
function* placesOf(text: string, { word, whole }: Sought): Generator<number> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!isOfWord(text[at - 1]) && !(whole && isOfWord(text[at + word.length]))) yield at;
}

const isOfWord = (letter = "") => /[\p{L}\p{N}]/u.test(letter);

const isIn = (text: string, sought: Sought) => placesOf(text, sought).next().done === false;

/** Whether a text has a word of a search. */
export function hasWord(text: string, sought: Sought): boolean {
  return isIn(plain(text), sought);
}

/** HTML of a text with the words of a search marked; accents and case do not count. */
export function hitsHtml(text: string, searched: readonly Sought[]): string {
  if (searched.length === 0) return escapeHtml(text);
  // Where each character of the compared text comes from.
  const from: number[] = [];
  let compared = "";
  for (let at = 0; at < text.length; at++) {
    const letter = plain(text[at]);
    for (let i = 0; i < letter.length; i++) from.push(at);
    compared += letter;
  }
  const hit = new Set<number>();
  for (const sought of searched)
    for (const at of placesOf(compared, sought)) for (let i = at; i < at + sought.word.length; i++) hit.add(from[i]);
  let html = "";
  for (let at = 0; at < text.length; ) {
    const marked = hit.has(at);
    let end = at + 1;
    while (end < text.length && hit.has(end) === marked) end++;
    const piece = escapeHtml(text.slice(at, end));
    html += marked ? `<mark>${piece}</mark>` : piece;
    at = end;
  }
  return html;
}

/** What is searched, the sentences in Italian and in English. */
export type SearchedTables = Pick<ChartTables, "actions" | "mentions" | "translations">;

/** The words of the actions of some tables, made at the first search and kept as long as the tables. */
const known = new WeakMap<readonly ActionRow[], { mentions: readonly Report[]; texts: Map<string, string> }>();

/** What the table of all actions shows of each, in its own words, with the date in ISO 8601 as well, and its sentences. */
function textsOf({ actions, mentions, translations = [] }: SearchedTables): Map<string, string> {
  const made = known.get(actions);
  if (made?.mentions === mentions) return made.texts;
  const quotes = new Map<string, string>();
  for (const { action_id, article_id, quote = "" } of mentions) {
    const english = translationOf(translations, article_id, quote)?.english ?? "";
    quotes.set(action_id, `${quotes.get(action_id) ?? ""} ${quote} ${english}`);
  }
  const texts = new Map(
    actions.map((action) => {
      const { action_id, date, date_earliest, date_latest, partner_name, action_type, status } = action;
      const shown = [dateWords(date_earliest, date_latest), date, partner_name, words(action_type), STATUS_WORDS[status]];
      const told = [action.summary, action.source_actor, action.target_actor, action.evidence, quotes.get(action_id)];
      return [action_id, plain([...shown, ...told].join(" "))];
    })
  );
  known.set(actions, { mentions, texts });
  return texts;
}

/** So short a word begins many others: "met" is not "metà". */
const SHORT = 3;

/** The words of a search. A short one is looked for as a whole word where the tables have it, else as a beginning. */
export function searchWords(search: string, tables: SearchedTables): Sought[] {
  const isWord = (word: string) => [...textsOf(tables).values()].some((text) => isIn(text, { word, whole: true }));
  return plain(search)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ word, whole: word.length <= SHORT && isWord(word) }));
}

/** The test whether an action has all the words of a search, in what the table of all actions shows of it and in its sentences. */
export function searchTest(search: string, tables: SearchedTables): (action: ActionRow) => boolean {
  const searched = searchWords(search, tables);
  if (searched.length === 0) return () => true;
  const texts = textsOf(tables);
  return ({ action_id }) => searched.every((sought) => isIn(texts.get(action_id) ?? "", sought));
}
