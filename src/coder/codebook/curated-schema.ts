/**
 * The tables that people curate in `data/`, column by column: which cells a column takes, what tells one row
 * from another, and which table a cell refers to. Whoever reads such a table reads it through this
 * (curated-table.ts), and the pages of the codebook say from here what each table is for.
 */
import { CODER_TABLES } from "./coder-tables.ts";
import type { CuratedSchema } from "./curated-column.ts";
import { REPORT_TABLES } from "./report-tables.ts";

const DESCRIBED = { ...CODER_TABLES, ...REPORT_TABLES };

export const CURATED_SCHEMA: Readonly<Record<string, CuratedSchema>> = DESCRIBED;

/** What the cells of a column are to code: lists, those of codes as sets, truth values, numbers, codes, else text. */
type CellOf<C> = C extends { list: true }
  ? C extends { enum: readonly (infer Code)[] }
    ? ReadonlySet<Code>
    : string[]
  : C extends { form: "boolean" }
    ? boolean
    : C extends { form: "number" }
      ? number
      : C extends { enum: readonly (infer Code)[] }
        ? Code | (C extends { required: true } ? never : "")
        : string;

export type CuratedFile = keyof typeof DESCRIBED;

/** A row of a table; columns that are published as they stand have their type there. */
export type CuratedRow<File extends CuratedFile> = {
  [C in (typeof DESCRIBED)[File]["columns"][number] as string extends C["name"] ? never : C["name"]]: CellOf<C>;
};
