/** The README of the archive, in Markdown. */
import { PUBLISHED, SCHEMA, type TableName } from "../coder/model/schema.ts";
import { AUTHORS, caveats, citation, type Release, releaseText, RIGHTS, TITLE } from "./about.ts";
import type { PublishedTables } from "./tables.ts";

/** Texts that a spreadsheet takes for something else: codes with a leading zero, dates that are no day, a count out of a count, a day with a number. */
const LOOK_ALIKE = new Set(["cameo", "date", "published", "period", "rule_record", "id"]);

/** How CSV cells are written, on the data page too. */
export const CSV_RULES = [
  "CSV is UTF-8 without a byte order mark, comma-separated, with a header row and line feeds. Days are ISO 8601, a yes or no is true or false, a point marks decimals, and an empty cell is not known or not applicable.",
  "A text that a spreadsheet would run as a formula, because it starts with =, +, - or @ after any blanks, has an apostrophe in front (and one more than it has itself). To get the text back, take one apostrophe off where such a sign follows the apostrophes. Numbers are never marked: −6.5 in `goldstein` is a number. JSON and Parquet have no such mark.",
  `A spreadsheet that opens the file by a double click changes cells that look like numbers or days: ${changedBySpreadsheets()}. Import these columns as text.`
];

/** The columns of a table that a spreadsheet has to be told are text. */
export function textColumns(name: TableName): string[] {
  return SCHEMA[name].columns.filter(({ name, type }) => type === "date" || LOOK_ALIKE.has(name)).map(({ name }) => name);
}

function changedBySpreadsheets(): string {
  return [...new Set(PUBLISHED.flatMap(textColumns))].map((name) => `\`${name}\``).join(", ");
}

export function readme(tables: PublishedTables, release: Release): string {
  const files = PUBLISHED.map((name) => {
    const { title, description } = SCHEMA[name];
    return `- ${fileNames(name)}: ${title}, ${tables[name].length} rows. ${description}`;
  });
  return `# ${TITLE}

${releaseText(release)}. ${AUTHORS}. SHA-256 of the inputs: ${release.inputs_sha256}.

## Files

${files.join("\n")}
- \`readings.json\`: the articles' texts with the place of every sentence and of every step towards a mention.
- \`datapackage.json\`: every column and code described, with keys, units, sizes and hashes (Data Package 2.0).
- \`croissant.json\`: the same for machine learning’s loaders and catalogues (Croissant 1.0).
- \`CITATION.cff\`: how to cite.

## Reading the files

${list(CSV_RULES)}

## Before drawing conclusions

${list(caveats(tables))}

## Rights

${RIGHTS}

## Citation

${citation(release)}
`;
}

function fileNames(name: TableName): string {
  return ["csv", "json", "parquet"].map((format) => `\`${name}.${format}\``).join(", ");
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}
