/** Contacts that others report: a background for the articles, never mixed with their actions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../coder/model/problem.ts";
import { readTable } from "../coder/codebook/table.ts";
import { rowIds } from "./row-ids.ts";
import type { ElsewhereRow } from "./elsewhere-row.ts";

const COLUMNS = [
  "date",
  "date_earliest",
  "date_latest",
  "partner_country",
  "action_type",
  "direction",
  "level",
  "who",
  "what",
  "source",
  "url"
];
const LEVELS = ["leader", "minister", "other"];
const DIRECTIONS = ["outbound", "inbound", "mutual", "third-party"];

/**
 * Reads `elsewhere.csv` of a folder, each partner with its name and group from `countries.csv`. Rows with an
 * unknown country, a wrong code or days out of order are left out, and said.
 */
export function readElsewhere(folder = "data", problems: Problem[] = []): ElsewhereRow[] {
  const table = (name: string, columns: readonly string[]) => {
    const file = join(folder, name);
    return readTable(file, readFileSync(file, "utf8"), columns, problems);
  };
  const countries = new Map(table("countries.csv", ["country", "name", "group"]).map((row) => [row.country, row]));
  const types = new Set(table("action-types.csv", ["action_type"]).map(({ action_type }) => action_type));
  const idOf = rowIds();
  return table("elsewhere.csv", COLUMNS).flatMap((row) => {
    const id = idOf(row.date);
    const country = countries.get(row.partner_country);
    const wrong = [
      !country && `no country is called ${row.partner_country}`,
      !types.has(row.action_type) && `no type of action is called ${row.action_type}`,
      !DIRECTIONS.includes(row.direction) && `direction is one of ${DIRECTIONS.join(", ")}`,
      !LEVELS.includes(row.level) && `level is one of ${LEVELS.join(", ")}`,
      !(isDay(row.date_earliest) && isDay(row.date_latest) && row.date_earliest <= row.date_latest) &&
        "the first and last day are ISO days in that order",
      !/^https?:\/\//.test(row.url) && "the address of the source begins with https://"
    ].filter(Boolean);
    if (wrong.length > 0 || !country) {
      problems.push({ file: join(folder, "elsewhere.csv"), line: Number(row.line), message: wrong.join("; ") });
      return [];
    }
    const { line, ...cells } = row;
    return [{ id, ...cells, partner_name: country.name, partner_group: country.group } as ElsewhereRow];
  });
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
