/** What people curate and the figures need beside the tables: background dates, periods, levels of roles. */
import type { ChartTables } from "../../components/captions/caption.ts";
import { typedRow } from "../../coder/codebook/curated-table.ts";
import { curatedRows } from "../../data/curated.ts";
import { readPeriods } from "../../data/periods.ts";
import type { Problem } from "../../coder/model/problem.ts";

/** Reads them from a folder of tables; rows that cannot be used are left out, and said. */
export function readCurated(folder = "data", problems: Problem[] = []): ChartTables["curated"] {
  return {
    context: readContext(folder, problems),
    periods: readPeriods(folder, problems),
    levels: readLevels(folder, problems)
  };
}

/** The dated events behind the figures. */
export const readContext = (folder = "data", problems: Problem[] = []): ChartTables["curated"]["context"] =>
  curatedRows("context.csv", folder, problems).map((row) => typedRow("context.csv", row));

/** The level of each role. */
export function readLevels(folder = "data", problems: Problem[] = []): ChartTables["curated"]["levels"] {
  return Object.fromEntries(curatedRows("roles.csv", folder, problems).map(({ role, level }) => [role, level]));
}
