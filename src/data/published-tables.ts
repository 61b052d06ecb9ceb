/** Everything that is published as a table: what was read in the articles, and what a person curates beside them. */
import type { Dataset } from "../coder/model/dataset.ts";
import type { Problem } from "../coder/model/problem.ts";
import type { Row } from "./csv.ts";
import { curatedRows } from "./curated.ts";
import type { ElsewhereRow } from "./elsewhere-row.ts";
import { readElsewhere } from "./elsewhere.ts";
import { type Tables, tablesOf } from "./tables.ts";
import type { TranslationRow } from "./translation-row.ts";
import { readTranslations } from "./translations.ts";

export interface PublishedTables extends Tables {
  translations: TranslationRow[];
  elsewhere: ElsewhereRow[];
  elsewhere_totals: Row[];
}

/** All tables of a coded folder. Rows of the curated ones that are wrong are left out and said in `problems`. */
export function publishedTables(dataset: Dataset, folder = "data", problems: Problem[] = []): PublishedTables {
  return {
    ...tablesOf(dataset),
    translations: readTranslations(dataset, folder, problems),
    elsewhere: readElsewhere(folder, problems),
    elsewhere_totals: curatedRows("elsewhere-totals.csv", folder, problems).map(({ line, ...row }) => ({
      ...row,
      count: Number(row.count)
    }))
  };
}
