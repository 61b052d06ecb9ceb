/** What the coder gives back: the tables, and what a reader needs to follow each row to its words. */
import type { ArticleProblem, Problem } from "./problem.ts";
import type { ActionRow, ArticleRow, MentionRow } from "./table-rows.ts";

/** Half-open interval of UTF-16 code units in the article's text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** How one mention came about, in words and places. One per row of `mentions`. */
export interface Provenance {
  mention_id: string;
  trigger: Span;
  source: Span | null;
  target: Span | null;
  date: Span | null;
  /** Plain English for readers, a step each: rule, source, target, date, status. */
  rule: string;
  source_how: string;
  target_how: string;
  date_how: string;
  status_how: string;
  action_type: string;
  /** The date of this passage by itself, EDTF; that of its action may be closer. */
  edtf: string;
}

/** A part of an article that was not read as text: header, byline, share buttons, promotion. */
export interface Boilerplate extends Span {
  reason: string;
}

/** One article as the coder read it. */
export interface Reading {
  article_id: string;
  text: string;
  boilerplate: Boilerplate[];
  sentences: Span[];
  provenance: Provenance[];
}

export interface Dataset {
  articles: ArticleRow[];
  mentions: MentionRow[];
  actions: ActionRow[];
  readings: Reading[];
  problems: Problem[];
}

export interface SourceArticle {
  /** File name without its extension. */
  id: string;
  text: string;
  /** SHA-256 of the file's bytes, where the caller has them. */
  sha256?: string;
  /** What the caller found wrong while decoding, to be carried into `articles.problems`. */
  problems?: ArticleProblem[];
}
