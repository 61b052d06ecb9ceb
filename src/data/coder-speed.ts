/** How fast the coder is, and how fast the least that any coder has to do: finding sentences and words. */
import { existsSync } from "node:fs";
import type { Codebook, SourceArticle } from "../coder/index.ts";
import { coder } from "../coder/index.ts";
import { quotations, sentences } from "../coder/syntax/sentence.ts";
import { tokens } from "../coder/syntax/token.ts";
import { readArticles } from "./dataset.ts";

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
