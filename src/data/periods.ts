/** The periods of the table `shift`: single years, and the longer ones that a person listed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { ProblemError } from "../coder/model/problem.ts";
import { listYears, type Years } from "./contacts.ts";

export interface Period extends Years {
  period: string;
}

/** Reads `periods.csv` of a folder of tables. Throws, naming file and line, where a row is no span of years. */
export function readPeriods(folder = "data"): Period[] {
  const file = join(folder, "periods.csv");
  return csvParse(readFileSync(file, "utf8")).map(({ period, first, last }, i) => {
    if (!period || !/^\d{4}$/.test(first) || !/^\d{4}$/.test(last) || first > last)
      throw new ProblemError({ file, line: i + 2, message: "a period needs a name, and a first and a last year in that order" });
    return { period, first: Number(first), last: Number(last) };
  });
}

/**
 * The calendar years from the first contact to the last, then the listed periods that lie within them:
 * a period that reaches further would say of years outside the articles that nothing happened.
 */
export function periodsWithin(years: Years | null, listed: readonly Period[]): Period[] {
  if (years === null) return [];
  const single = listYears(years).map((year) => ({ period: String(year), first: year, last: year }));
  return [...single, ...listed.filter(({ first, last }) => first >= years.first && last <= years.last)];
}
