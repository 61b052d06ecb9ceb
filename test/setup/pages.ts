import { pageFiles } from "../../src/site/build/page-files.ts";

/** Of the pages made from the codebook's tables: the longest, the one that others link into, an empty one. */
const CODEBOOK = ["actors", "verbs", "corrections"].map((name) => `codebook/${name}.html`);

/** Of the charts' own pages: one with choices, and the heaviest. */
const EMBEDDED = ["contacts-by-partner", "elsewhere"].map((name) => `embed/${name}.html`);

/** The pages of the built report to be looked at one by one. */
export function pagesToVisit(): string[] {
  return pageFiles("dist").filter((file) => !/^(codebook|embed)\//.test(file) || [...CODEBOOK, ...EMBEDDED].includes(file));
}
