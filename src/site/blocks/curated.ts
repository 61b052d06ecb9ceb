/** What people curate and the figures need beside the tables: background dates, periods, levels of roles. */
import type { ContextRow } from "../../components/captions/context.ts";
import type { ChartTables } from "../../components/captions/caption.ts";
import { curatedRows } from "../../data/curated.ts";
import { readPeriods } from "../../data/periods.ts";
import type { Problem } from "../../coder/model/problem.ts";

/** Reads them from a folder of tables; rows that cannot be used are left out, and said. */
export function readCurated(folder = "data", problems: Problem[] = []): ChartTables["curated"] {
  return {
    context: readContext(folder, problems),
    periods: periodsOfFigures(folder, problems),
    levels: readLevels(folder, problems)
  };
}

/** The dated events behind the figures. */
export function readContext(folder = "data", problems: Problem[] = []): ContextRow[] {
  return curatedRows("context.csv", folder, problems).map(({ first, last, label, source, hinge: is }) => {
    const hinge = is === "true";
    return { first, last, label, source, hinge };
  });
}

/** The longer periods, named as the figures name them. */
export function periodsOfFigures(folder = "data", problems: Problem[] = []): ChartTables["curated"]["periods"] {
  return readPeriods(folder, problems).map(({ period, first, last }) => ({ label: period, first, last }));
}

/** The level of each role. */
export function readLevels(folder = "data", problems: Problem[] = []): ChartTables["curated"]["levels"] {
  return Object.fromEntries(curatedRows("roles.csv", folder, problems).map(({ role, level }) => [role, level]));
}
