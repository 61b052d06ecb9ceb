/** Contacts that others report: a background for the articles, never mixed with their actions. */
import type { Problem } from "../coder/model/problem.ts";
import { curatedRows } from "./curated.ts";
import { rowIds } from "./row-ids.ts";
import type { ElsewhereRow } from "./elsewhere-row.ts";

/**
 * Reads `elsewhere.csv` of a folder, each partner with its name and group from `countries.csv`. Rows with an
 * unknown country, a wrong code or days out of order are left out, and said.
 */
export function readElsewhere(folder = "data", problems: Problem[] = []): ElsewhereRow[] {
  const countries = new Map(curatedRows("countries.csv", folder).map((row) => [row.country, row]));
  const idOf = rowIds();
  return curatedRows("elsewhere.csv", folder, problems).flatMap(({ line, ...cells }) => {
    const id = idOf(cells.date);
    const country = countries.get(cells.partner_country);
    return country ? [{ id, ...cells, partner_name: country.name, partner_group: country.group } as unknown as ElsewhereRow] : [];
  });
}
