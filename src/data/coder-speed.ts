/** How fast the coder is, and how fast the least that any coder has to do: finding sentences and words. */
import { existsSync } from "node:fs";
import { type Codebook, coder, type SourceArticle } from "../coder/index.ts";
import { quotations, sentences } from "../coder/syntax/sentence.ts";
import { tokens } from "../coder/syntax/token.ts";
import { onSubject, subjectNames } from "../coder/actors/on-subject.ts";
import { readArticles } from "./dataset.ts";
import { codeLine } from "./filter-line.ts";

export interface Speed {
  articles: number;
  characters: number;
  /** Milliseconds to code the articles. */
  coding: number;
  /** Milliseconds to cut them into sentences and words, and nothing else. */
  segmenting: number;
}

/** The articles of the report and, where they are there, those of the tests. */
export function corpus(): SourceArticle[] {
  const folders = ["seeds", "test/articles/seen", "test/articles/held"].filter((folder) => existsSync(folder));
  return folders.flatMap((folder) => readArticles(folder).articles);
}

/** Time the coder on some copies of a corpus, after one round to warm up. */
export function coderSpeed(corpus: readonly SourceArticle[], copies: number, codebook: Codebook): Speed {
  const articles = Array.from({ length: copies }, (_, copy) =>
    corpus.map(({ id, text }) => ({ id: `${id}-${copy}`, text }))
  ).flat();
  const code = coder(codebook);
  code(corpus);
  segment(corpus, codebook);
  return {
    articles: articles.length,
    characters: articles.reduce((sum, { text }) => sum + text.length, 0),
    coding: clock(() => code(articles)),
    segmenting: clock(() => segment(articles, codebook))
  };
}

/** One article in so many deals with North Korea. */
export const ONE_IN = 100;

/**
 * Time the filter on a mixed corpus: a copy of each article, and the others with the names of the country taken out.
 * Returned beside it is the time of segmenting the same texts.
 */
export function mixedSpeed(corpus: readonly SourceArticle[], codebook: Codebook): Speed {
  const names = subjectNames(codebook, "g");
  const deals = onSubject(codebook);
  // What still tells of "il Nord" beside Seoul is on the subject.
  const others = corpus.map(({ text }) => text.replace(names, "Roma")).filter((text) => !deals(text));
  const texts = corpus.flatMap(({ text }, i) => [
    text,
    ...Array.from({ length: ONE_IN - 1 }, (_, k) => others[(i + k) % others.length])
  ]);
  const lines = texts.map((text, i) => JSON.stringify({ id: String(i), text }));
  const code = coder(codebook);
  const filter = (all: readonly string[]) => all.map((line) => codeLine(line, codebook, code, deals));
  filter(lines.slice(0, ONE_IN * 10));
  const articles = texts.map((text, i) => ({ id: String(i), text }));
  return {
    articles: lines.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    coding: clock(() => filter(lines)),
    segmenting: clock(() => segment(articles, codebook))
  };
}

function segment(articles: readonly SourceArticle[], { forms }: Codebook): number {
  let count = 0;
  for (const { text } of articles) {
    const whole = { start: 0, end: text.length };
    const quotes = quotations(text, whole);
    for (const sentence of sentences(text, whole)) count += tokens(text, sentence, quotes, forms).length;
  }
  return count;
}

/** Milliseconds that something takes. */
export function clock(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
