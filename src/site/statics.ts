/**
 * What the pages carry before any script runs: the numbers in the prose, the drawn charts, the
 * tables. Made once from the coded articles and asked for by the Markdown plugin.
 */
import { readDataset } from "../data/dataset.ts";
import { tablesOf } from "../data/tables.ts";
import { findings } from "./findings.ts";
import { ARTICLE_BLOCKS, articleFinding } from "./static-articles.ts";
import { CHARTS, staticBlock, staticChart } from "./static-charts.ts";
import { CODEBOOK_BLOCKS, codebookFinding } from "./static-codebook.ts";
import { DATA_BLOCKS } from "./static-data.ts";
import { METHOD_BLOCKS } from "./static-method.ts";

export interface Statics {
  /** SHA-256 over the articles and tables that were read, for the footer. */
  readonly inputs: string;
  /** Names of the charts. */
  readonly charts: readonly string[];
  /** Plain text of a computed number or title; throws on a name that is not known. `page` is where it stands. */
  finding(name: string, page: string): string;
  /** Inner HTML of `<figure data-chart="name">`; throws on a name that is not known. */
  chart(name: string): string;
  /** Inner HTML of `<div data-static="name" data-…>`, `params` being its other data attributes. */
  block(name: string, params: Record<string, string>, page: string): string;
}

export function makeStatics(): Statics {
  const dataset = readDataset();
  const tables = tablesOf(dataset);
  const words = findings(tables);
  const drawn = new Map<string, string>();
  return {
    inputs: dataset.inputs_sha256,
    charts: [...CHARTS.keys()],
    finding(name, page) {
      const own = articleFinding(dataset, name, page) ?? codebookFinding(name, page);
      if (own !== undefined) return own;
      if (!Object.hasOwn(words, name)) throw new Error(`no finding is called ${name}`);
      return String(words[name]);
    },
    chart(name) {
      const html = drawn.get(name) ?? staticChart(name, tables);
      drawn.set(name, html);
      return html;
    },
    block(name, params, page) {
      if (Object.hasOwn(ARTICLE_BLOCKS, name)) return ARTICLE_BLOCKS[name](dataset, page);
      if (Object.hasOwn(CODEBOOK_BLOCKS, name)) return CODEBOOK_BLOCKS[name](page);
      if (Object.hasOwn(METHOD_BLOCKS, name)) return METHOD_BLOCKS[name]();
      if (Object.hasOwn(DATA_BLOCKS, name)) return DATA_BLOCKS[name](tables, dataset.inputs_sha256);
      return staticBlock(name, tables, params);
    }
  };
}
