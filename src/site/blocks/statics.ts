/**
 * What the pages carry before any script runs: the numbers in the prose, the drawn charts, the
 * tables. Made once from the coded articles and asked for by the Markdown plugin.
 */
import { type CodedFolder, readDataset } from "../../data/dataset.ts";
import { publishedTables } from "../../data/published-tables.ts";
import { kept } from "../../coder/model/memo.ts";
import type { Problem } from "../../coder/model/problem.ts";
import { releaseText } from "../../data/about.ts";
import { inputProblems } from "../../data/input-problems.ts";
import { asKept } from "../../data/read-actions.ts";
import type { Edition } from "../editions/kept.ts";
import { findings } from "./findings.ts";
import { ARTICLE_BLOCKS, articleFinding } from "./static-articles.ts";
import { CHARTS } from "../../components/catalogue.ts";
import { orReason, staticBlock, staticChart, unreadHtml } from "./static-charts.ts";
import { type Embed, staticEmbed } from "./static-embed.ts";
import { problemsHtml } from "./problems-html.ts";
import { CODEBOOK_BLOCKS, codebookFinding } from "./static-codebook.ts";
import { DATA_BLOCKS } from "./static-data.ts";
import { editionsList, ownEdition } from "./static-editions.ts";
import { measurements } from "./measured.ts";
import { METHOD_BLOCKS } from "./static-method.ts";

export interface Statics {
  /** What is wrong with the articles and the tables. */
  problems: readonly Problem[];
  /** Draws and measures ahead what takes longest. */
  prepare(): void;
  /** Plain text of a computed number or title; throws on a name that is not known. `page` is where it stands. */
  finding(name: string, page: string): string;
  /** Inner HTML of `<figure data-chart="name">`; throws on a name that is not known. */
  chart(name: string): string;
  /** The chart on a page of its own; `report` is the HTML of a link to where it stands in the report. */
  embed(name: string, report: string): Embed;
  /** Inner HTML of `<div data-static="name">`. */
  block(name: string, page: string): string;
}

/** What the pages carry of the coded articles, and of the editions that are kept. */
export function makeStatics(dataset: CodedFolder = readDataset(), editions: readonly Edition[] = []): Statics {
  const tables = publishedTables(dataset);
  const { translations } = tables;
  const words: Record<string, string> = {
    ...findings(tables),
    inputs: dataset.inputs_sha256,
    release: releaseText(dataset)
  };
  const drawn = new Map<string, string>();
  const problems = inputProblems(dataset);
  return {
    problems,
    prepare() {
      for (const name of CHARTS.keys()) this.chart(name);
      orReason<unknown>(measurements, () => null);
    },
    finding(name, page) {
      const own = articleFinding(dataset, name, page) ?? codebookFinding(name, page);
      if (own !== undefined) return own;
      if (!Object.hasOwn(words, name)) throw new Error(`no finding is called ${name}`);
      return words[name];
    },
    chart: (name) => kept(drawn, name, () => staticChart(name, tables)),
    embed: (name, report) => staticEmbed(name, tables, dataset, report),
    block(name, page) {
      return orReason(() => {
        if (name === "problems") return problemsHtml(problems);
        if (Object.hasOwn(ARTICLE_BLOCKS, name)) return ARTICLE_BLOCKS[name](dataset, page, translations);
        if (Object.hasOwn(CODEBOOK_BLOCKS, name)) return CODEBOOK_BLOCKS[name](page);
        if (Object.hasOwn(METHOD_BLOCKS, name)) return METHOD_BLOCKS[name]();
        if (name === "editions")
          return dataset.edition ? ownEdition(dataset.edition) : editionsList(editions, asKept(dataset.actions));
        if (Object.hasOwn(DATA_BLOCKS, name)) return DATA_BLOCKS[name](tables, dataset, editions);
        return staticBlock(name, tables);
      }, unreadHtml);
    }
  };
}
