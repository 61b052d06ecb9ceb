/** Everything that is published as a table: what was read in the articles, and what a person curates beside them. */
import type { Dataset } from "../coder/model/dataset.ts";
import type { Problem } from "../coder/model/problem.ts";
import type { RowOf } from "../coder/model/schema.ts";
import { curatedRows } from "./curated.ts";
import { readElsewhere } from "./elsewhere.ts";
import { type PublishedTables, tablesOf } from "./tables.ts";
import { readTranslations } from "./translations.ts";

/** All tables of a coded folder. Rows of the curated ones that are wrong are left out and said in `problems`. */
export function publishedTables(dataset: Dataset, folder = "data", problems: Problem[] = []): PublishedTables {
  return {
    ...tablesOf(dataset),
    translations: readTranslations(dataset, folder, problems),
    elsewhere: readElsewhere(folder, problems),
    elsewhere_totals: curatedRows("elsewhere-totals.csv", folder, problems).map(
      ({ line, ...row }) => ({ ...row, count: Number(row.count) }) as RowOf<"elsewhere_totals">
    )
  };
}
