/** One text of a reader's own: its reading and its tables, by the same functions as `npm run code` and so with the same rows. */
import { publishedWords } from "../captions/article-name.js";
import { parseCodebook, type CodebookFiles } from "../../coder/codebook/codebook.ts";
import { explain, type Trial } from "../../coder/explain.ts";
import { code, type Codebook } from "../../coder/index.ts";
import type { ArticleProblem } from "../../coder/model/problem.ts";
import { intervalOf } from "../../coder/model/written-date.ts";
import { formatTable } from "../../data/csv.ts";
import { readingHtml } from "./reading-html.js";

export interface CodingRequest {
  /** The codebook's tables; with the first request only. */
  files?: CodebookFiles;
  id: string;
  text: string;
  /** The file's bytes, where the text came in a file, and what was wrong with them. */
  bytes?: Uint8Array<ArrayBuffer>;
  problems?: ArticleProblem[];
  /** EDTF: a day, a month, a year or a range of them; empty where it is not known. */
  published: string;
}

export interface CodingResult {
  reading: string;
  csv: Record<"actions" | "mentions" | "articles", string>;
  rows: Record<"actions" | "mentions" | "articles", number>;
  /** How the text was dated, and what was wrong with it. */
  published: string;
  problems: string[];
}

let codebook: Codebook | null = null;

/** Code one text. Throws where the publication date is none. */
export async function codeText({
  files,
  id,
  text,
  bytes,
  problems: wrong = [],
  published
}: CodingRequest): Promise<CodingResult> {
  if (files) codebook = parseCodebook(files);
  if (!codebook) throw new Error("no codebook came with the first text");
  if (published && !intervalOf(published)) throw new Error(`${published} is no date that the calendar has`);
  const curated = published ? [[id, { article_id: id, published, basis: "curated", note: "" }] as const] : [];
  const source = { id, text, problems: wrong, sha256: await sha256(bytes ?? new TextEncoder().encode(text)) };
  const trials: Trial[] = [];
  const dataset = code([source], { ...codebook, curated: new Map(curated) }, (trial) => trials.push(trial));
  const { articles, mentions, actions, readings, problems } = dataset;
  const [article] = articles;
  return {
    reading: readingHtml(readings[0], mentions, actions, {
      root: "./",
      published: false,
      translations: [],
      why: explain(dataset, trials)
    }),
    csv: {
      actions: formatTable("actions", actions),
      mentions: formatTable("mentions", mentions),
      articles: formatTable("articles", articles)
    },
    rows: { actions: actions.length, mentions: mentions.length, articles: articles.length },
    published: article.published && publishedWords(article, "as you say"),
    problems: problems.map(({ message }) => message)
  };
}

/** Hexadecimal; empty where the page is not served securely, which leaves a browser without the function. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.crypto?.subtle) return "";
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
