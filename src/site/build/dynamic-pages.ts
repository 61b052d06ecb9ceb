/** What there is one of for each file of a folder. */
import { existsSync } from "node:fs";
import { LIST } from "../../data/input-problems.ts";
import { plainFiles } from "../../data/plain-files.ts";
import { PAGE } from "../../components/page/paging.ts";

/**
 * The pages that a parameterised page stands for, by the address under which a build has Framework make one
 * of them: all have the same HTML until they are filled (finish.ts), and there may be thousands.
 */
export function dynamicPages(folder = "seeds"): Record<string, string[]> {
  const articles = stems(folder, ".txt");
  const lists = Math.ceil(articles.length / PAGE);
  return {
    ...pagesOf(
      "/articles/[id]",
      articles.filter((id) => id !== LIST)
    ),
    // The first page of the list has its own file.
    ...pagesOf("/articles/page/[number]", Array.from({ length: lists }, (_, i) => String(i + 1)).slice(1)),
    ...pagesOf("/codebook/[table]", codebookTables())
  };
}

/** Names of the codebook's tables. */
export function codebookTables(): string[] {
  return stems("data", ".csv");
}

/** None where the page that they are made from is not there, as in a report cut down to one page. */
function pagesOf(page: string, names: readonly string[]): Record<string, string[]> {
  if (names.length === 0 || !existsSync(`src${page}.md`)) return {};
  return { [page.replace(/[[\]]/g, "")]: names.map((name) => page.replace(/\[\w+\]$/, () => name)) };
}

function stems(folder: string, ending: string): string[] {
  return plainFiles(folder, ending).map(({ stem }) => stem);
}
