/** The periods of the table `shift`: single years, and the longer ones that a person listed. */
import type { Problem } from "../coder/model/problem.ts";
import { listYears, type Years } from "./contacts.ts";
import { curatedRows } from "./curated.ts";

export interface Period extends Years {
  label: string;
}

/** Reads `periods.csv` of a folder of tables. Rows that are no span of years are left out, and said. */
export function readPeriods(folder = "data", problems: Problem[] = []): Period[] {
  return curatedRows("periods.csv", folder, problems).map(({ period, first, last }) => ({
    label: period,
    first: Number(first),
    last: Number(last)
  }));
}

/**
 * The calendar years from the first contact to the last, then the listed periods that lie within them:
 * a period that reaches further would say of years outside the articles that nothing happened.
 */
export function periodsWithin(years: Years | null, listed: readonly Period[]): Period[] {
  if (years === null) return [];
  const single = listYears(years).map((year) => ({ label: String(year), first: year, last: year }));
  return [...single, ...listed.filter(({ first, last }) => first >= years.first && last <= years.last)];
}
