/** What people curate and the figures need beside the tables: background dates, periods, levels of roles. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import type { ContextRow } from "../../components/captions/context.ts";
import type { ChartTables } from "../../components/captions/caption.ts";
import { readPeriods } from "../../data/periods.ts";

/** Reads them from a folder of tables. Throws, naming file and line, where a background date is no span of days. */
export function readCurated(folder = "data"): ChartTables["curated"] {
  return {
    context: readContext(join(folder, "context.csv")),
    periods: readPeriods(folder).map(({ period, first, last }) => ({ label: period, first, last })),
    levels: readLevels(join(folder, "roles.csv"))
  };
}

function readContext(file: string): ContextRow[] {
  return csvParse(readFileSync(file, "utf8")).map(({ first, last, label, source, hinge }, i) => {
    if (!isDay(first) || !isDay(last) || first > last || !label || !source)
      throw new Error(`${file}:${i + 2}: a dated event needs a first and a last day in that order, a label and a source`);
    return { first, last, label, source, hinge: hinge === "true" };
  });
}

function readLevels(file: string): Record<string, string> {
  return Object.fromEntries(csvParse(readFileSync(file, "utf8")).map(({ role, level }) => [role, level]));
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
