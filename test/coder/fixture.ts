/** The coder with the tables of `data/`, opened so that a test can look at each step; its rules alone, without the classifier. */
import { actions } from "../../src/coder/actions/merge.ts";
import { readArticle } from "../../src/coder/article/article.ts";
import type { SentenceParse } from "../../src/coder/clauses/sentence-parse.ts";
import type { Dataset } from "../../src/coder/model/dataset.ts";
import { Discourse } from "../../src/coder/actors/discourse.ts";
import { gazetteer } from "../../src/coder/actors/gazetteer.ts";
import { ruleBook } from "../../src/coder/events/rule-book.ts";
import { codeArticle } from "../../src/coder/code-article.ts";
import { parseSentence, sentencesOf } from "../../src/coder/parse-sentence.ts";
import type { ActionRow } from "../../src/coder/model/table-rows.ts";
import { tables } from "../../src/coder/actions/tables.ts";
import { weightsOf } from "../../src/coder/codebook/classifier-table.ts";
import { readCodebook } from "../../src/data/dataset.ts";

export const codebook = { ...readCodebook(), classifier: weightsOf([]) };
const names = gazetteer(codebook);
const book = ruleBook(codebook);

/** A Wednesday: the day on which the texts of the tests come out. */
const WEDNESDAY = "2025-10-29";

/** Code one text, or several as articles a, b, c …, published on a Wednesday or on the given EDTF date. */
export function tell(text: string | string[], published = WEDNESDAY): Dataset {
  const texts = [text].flat();
  const coded = texts.map((text, i) => {
    const id = String.fromCharCode(97 + i);
    const curated = published ? { article_id: id, published, basis: "curated", note: "" } : undefined;
    return codeArticle(readArticle({ id, text }, codebook.boilerplate, curated), names, book);
  });
  return tables(coded, actions(coded.flatMap(({ mentions }) => mentions)), codebook, new Map());
}

/** Each action in a few words: "PRK → RUS meeting". */
export const told = (text: string | string[], published?: string): string[] => tell(text, published).actions.map(inShort);
/** The same with the status: "PRK → RUS meeting planned". */
export const whether = (text: string, published?: string): string[] =>
  tell(text, published).actions.map((row) => `${inShort(row)} ${row.status}`);
/** The same with date and basis: "PRK → RUS meeting 2025-10-27 relative". */
export const when = (text: string | string[], published?: string): string[] =>
  tell(text, published).actions.map((row) => `${inShort(row)} ${row.date} ${row.date_basis}`);
/** The people: "Kim Jong Un → Vladimir Putin". */
export const who = (text: string, published?: string): string[] =>
  tell(text, published).actions.map((row) => `${row.source_actor} → ${row.target_actor}`);

const inShort = (row: ActionRow): string =>
  `${row.source_country || row.source_actor} → ${row.target_country || row.target_actor} ${row.action_type}`;

/** The sentences of a text, each read up to its clauses; what is named in one is known in the next. */
export function read(text: string, published = { earliest: WEDNESDAY, latest: WEDNESDAY }): SentenceParse[] {
  let discourse = new Discourse();
  return sentencesOf(text, [{ start: 0, end: text.length }], names, book).map((sentence) => {
    const parse = parseSentence(sentence, discourse, published, names, book);
    discourse = parse.discourse;
    return parse;
  });
}

/** The words of a range, as written. */
export const between = ({ tokens }: SentenceParse, { start, end }: { start: number; end: number }): string =>
  tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(" ")
    .replace(/(['’]) /g, "$1");
