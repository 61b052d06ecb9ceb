/** What the search of the page of all actions looks into. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { escapeHtml } from "./html.js";
import { translationOf, type TranslationRow } from "../../data/translation-row.js";

interface Passage {
  action_id: string;
  article_id: string;
  quote?: string;
}

/** Lower case, without accents: "citta" finds "Città". */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a search, as they are compared. */
export function searchWords(search: string): string[] {
  return plain(search).split(/\s+/).filter(Boolean);
}

/** HTML of a text with the words of a search marked; accents and case do not count. */
export function hitsHtml(text: string, words: readonly string[]): string {
  if (words.length === 0) return escapeHtml(text);
  // Where each character of the compared text comes from.
  const from: number[] = [];
  let compared = "";
  for (let at = 0; at < text.length; at++) {
    const letter = plain(text[at]);
    for (let i = 0; i < letter.length; i++) from.push(at);
    compared += letter;
  }
  const hit = new Set<number>();
  for (const word of words)
    for (let at = compared.indexOf(word); at !== -1; at = compared.indexOf(word, at + word.length))
      for (let i = at; i < at + word.length; i++) hit.add(from[i]);
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

/** The words of the actions of some tables, made at the first search and kept as long as the tables. */
const known = new WeakMap<readonly ActionRow[], { mentions: readonly Passage[]; texts: Map<string, string> }>();

function textsOf(
  actions: readonly ActionRow[],
  mentions: readonly Passage[],
  translations: readonly TranslationRow[]
): Map<string, string> {
  const made = known.get(actions);
  if (made?.mentions === mentions) return made.texts;
  const quotes = new Map<string, string>();
  for (const { action_id, article_id, quote = "" } of mentions) {
    const english = translationOf(translations, article_id, quote)?.english ?? "";
    quotes.set(action_id, `${quotes.get(action_id) ?? ""} ${quote} ${english}`);
  }
  const texts = new Map(
    actions.map(({ action_id, summary, source_actor, target_actor, evidence }) => [
      action_id,
      plain([summary, source_actor, target_actor, evidence, quotes.get(action_id)].join(" "))
    ])
  );
  known.set(actions, { mentions, texts });
  return texts;
}

/**
 * The test whether an action's summary, people and sentences, in Italian and English, hold all the words of a search.
 *
 * @param all every action of the tables that the passages belong to
 */
export function searchTest(
  search: string,
  all: readonly ActionRow[],
  mentions: readonly Passage[],
  translations: readonly TranslationRow[] = []
): (action: ActionRow) => boolean {
  const words = searchWords(search);
  if (words.length === 0) return () => true;
  const texts = textsOf(all, mentions, translations);
  return ({ action_id }) => words.every((word) => texts.get(action_id)?.includes(word));
}
