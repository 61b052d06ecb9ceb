/** A folder of articles and a folder of tables, read from disk and coded. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { infinitivesOf } from "../coder/codebook/verb-table.ts";
import { CLASSES_OF_VERBS } from "../coder/codebook/word-classes.ts";
import { parseCodebook, type Codebook, type CodebookFiles } from "../coder/codebook/codebook.ts";
import { list, readTable, type Row } from "../coder/codebook/table.ts";
import type { Dataset, SourceArticle } from "../coder/model/dataset.ts";
import { type Problem, problemText } from "../coder/model/problem.ts";
import type { Release } from "./about.ts";
import { coder } from "../coder/index.ts";
import { otherTableProblems, readTableText, readTableTexts, unreadOfCoder } from "./curated.ts";
import { decode } from "./decode.ts";
import { plainFiles, stemOf, unreadDocuments } from "./plain-files.ts";
import { sha256 } from "./sha256.ts";
import { compileVerbForms } from "./verb-forms.ts";

export interface DatasetOptions {
  /** Folder of `.txt` articles. */
  articles?: string;
  /** Folder of the codebook's tables. */
  tables?: string;
  /** Table of publication dates; `articles.csv` of the tables' folder when not given. */
  curated?: string;
  /** Told after each article how many of them are coded. */
  onArticle?: (done: number, of: number) => void;
}

export type CodedFolder = Dataset & Release;

/** The tables of a folder as text, by file name, with the compiled verb forms among them. */
export function readCodebookFiles(folder = "data", curated?: string): { files: CodebookFiles; problems: Problem[] } {
  const { texts: files, problems } = readTableTexts(folder);
  if (curated) files["articles.csv"] = readTableText(curated, problems);
  const verbs = (name: string, cell: string, isOf: (row: Row) => boolean = () => true): string[] =>
    readTable(name, files[name] ?? "", [cell], [])
      .filter(isOf)
      .flatMap((row) => list(row[cell]));
  const lemmas = [
    ...verbs("verbs.csv", "heads", ({ form }) => form !== "noun"),
    ...verbs("modals.csv", "lemma"),
    ...verbs("words.csv", "words", (row) => CLASSES_OF_VERBS.has(row.class))
  ];
  files["verb-forms.csv"] = compileVerbForms(lemmas.flatMap(infinitivesOf));
  return { files, problems };
}

let lastBook: { of: string; codebook: Codebook } | null = null;

/**
 * The codebook of a folder of tables; problems carry the folder in their file name. The last one is kept and given again
 * while the tables are the same to the byte, in the same place; its dates of publication are each caller's own, since the
 * filter puts those of its lines there.
 */
export function readCodebook(folder = "data", curated?: string): Codebook {
  const { files, problems } = readCodebookFiles(folder, curated);
  return codebookOf(files, problems, folder, curated);
}

function codebookOf(files: CodebookFiles, problems: readonly Problem[], folder: string, curated?: string): Codebook {
  const of = sha256(JSON.stringify([folder, curated, problems, Object.entries(files)]));
  if (lastBook?.of !== of) lastBook = { of, codebook: namedCodebook(files, problems, folder, curated) };
  return { ...lastBook.codebook, curated: new Map(lastBook.codebook.curated) };
}

function namedCodebook(files: CodebookFiles, problems: readonly Problem[], folder: string, curated?: string): Codebook {
  const codebook = parseCodebook(files);
  const named = [...codebook.problems, ...otherTableProblems(files)].map((problem) => ({
    ...problem,
    file: problem.file === "articles.csv" && curated ? curated : join(folder, problem.file)
  }));
  return { ...codebook, problems: [...problems, ...named] };
}

/** The `.txt` articles of a folder, sorted by name. What else bears that ending, or is a document of another kind, is left out and said. */
export function readArticles(folder: string): ArticlesRead {
  const left: Problem[] = [];
  const { problems, ...read } = readArticleFiles(plainFiles(folder, ".txt", left).map(({ path }) => path));
  return { ...read, problems: [...left, ...unreadDocuments(folder), ...problems] };
}

export interface ArticlesRead {
  articles: SourceArticle[];
  /** The file of each article, as it is spelled, by the article's name. */
  files: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** The articles of some files, each by the name of its file. */
export function readArticleFiles(files: readonly string[]): ArticlesRead {
  const articles: SourceArticle[] = [];
  const problems: Problem[] = [];
  const named = new Map<string, string>();
  for (const file of files) {
    const article_id = stemOf(file);
    named.set(article_id, file);
    try {
      const bytes = readFileSync(file);
      const { text, problem } = decode(bytes);
      if (problem) problems.push({ file, ...problem, article_id });
      articles.push({
        id: article_id,
        text,
        sha256: sha256(bytes),
        problems: problem ? [problem] : []
      });
    } catch (error) {
      problems.push({ file, line: null, message: `cannot be read: ${(error as Error).message}`, article_id });
    }
  }
  return { articles, files: named, problems };
}

let last: { of: string; coded: CodedFolder } | null = null;

/**
 * Reads and codes a folder of articles: the dataset, with every problem of its files, and a hash of all inputs. The last
 * result is kept and given again while the inputs are the same to the byte, in the same place. Throws where a folder cannot
 * be listed.
 */
export function readDataset({ articles = "seeds", tables = "data", curated, onArticle }: DatasetOptions = {}): CodedFolder {
  const read = readArticles(articles);
  const { files, problems: unreadable } = readCodebookFiles(tables, curated);
  const inputs_sha256 = sha256(JSON.stringify([read.articles, Object.entries(files)]));
  // The same bytes in another folder have their problems there.
  const of = [inputs_sha256, articles, tables, curated, ...[...read.problems, ...unreadable].map(problemText)].join("\n");
  if (last?.of === of) return last.coded;
  const codebook = codebookOf(files, unreadable, tables, curated);
  const dataset = coder(codebook)(read.articles, {
    onArticle: onArticle && ((done) => onArticle(done, read.articles.length))
  });
  // That nothing was found is no fault of an article's, or of a correction's, while a table of the coder is missing.
  const found = unreadOfCoder(codebook.problems) === undefined ? dataset.problems : [];
  const problems = [
    ...codebook.problems,
    ...read.problems,
    ...found.map((problem) => ({
      ...problem,
      file: problem.article_id === undefined ? join(tables, problem.file) : read.files.get(problem.article_id)!
    }))
  ];
  const coded = { ...dataset, problems, inputs_sha256 };
  last = { of, coded };
  return coded;
}
