/** What there is one of for each file of a folder. */
import { existsSync, readdirSync } from "node:fs";

/** Address of the page of every article in the folder. */
export function articlePages(folder = "seeds"): string[] {
  return pagesOf("articles/[id]", stems(folder, ".txt"));
}

/** Address of the page of every table of the codebook. */
export function codebookPages(): string[] {
  return pagesOf("codebook/[table]", codebookTables());
}

/** Names of the codebook's tables. */
export function codebookTables(folder = "data"): string[] {
  return stems(folder, ".csv");
}

/** Names of the charts, each of which has a file with its words. */
export function chartNames(folder = "src/components/stories"): string[] {
  return stems(folder, ".ts");
}

/** None where the page that they are made from is not there, as in a report cut down to one page. */
function pagesOf(page: string, names: readonly string[]): string[] {
  return existsSync(`src/${page}.md`) ? names.map((name) => `/${page.replace(/\[\w+\]$/, name)}`) : [];
}

function stems(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
