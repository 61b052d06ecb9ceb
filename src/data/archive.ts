/** The archive of all tables: the same inputs give the same bytes. */
import JSZip from "jszip";
import { PUBLISHED } from "../coder/model/schema.ts";
import { citationFile } from "./about.ts";
import { CROISSANT, croissant } from "./croissant.ts";
import { formatTable } from "./csv.ts";
import { datapackage } from "./datapackage.ts";
import type { CodedFolder } from "./dataset.ts";
import { formatParquet } from "./parquet.ts";
import { publishedTables } from "./published-tables.ts";
import { readme } from "./readme.ts";

/** The archive. Throws where nothing could be coded: tables without a row would only look like an answer. */
export async function tablesZip(dataset: CodedFolder): Promise<Uint8Array> {
  if (dataset.articles.length === 0) throw new Error("No article could be coded.");
  return zip(archiveMembers(dataset));
}

/** The files of the archive by name. */
export function archiveMembers(dataset: CodedFolder): Record<string, string | Uint8Array> {
  const tables = publishedTables(dataset);
  const texts: Record<string, string> = { "readings.json": formatJson(dataset.readings) };
  const binaries: Record<string, Uint8Array> = {};
  for (const name of PUBLISHED) {
    texts[`${name}.csv`] = formatTable(name, tables[name]);
    texts[`${name}.json`] = formatJson(tables[name]);
    binaries[`${name}.parquet`] = formatParquet(name, tables[name]);
  }
  return {
    ...texts,
    ...binaries,
    "datapackage.json": `${JSON.stringify(datapackage(tables, texts, dataset), null, 2)}\n`,
    [CROISSANT]: `${JSON.stringify(croissant({ ...texts, ...binaries }, dataset), null, 2)}\n`,
    "README.md": readme(tables, dataset),
    "CITATION.cff": citationFile(dataset)
  };
}

/** Zips the files in the order of their names, all dated the first day that a zip can hold. */
export function zip(members: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const file = new JSZip();
  const date = new Date(Date.UTC(1980, 0, 1));
  for (const name of Object.keys(members).sort()) {
    // A PNG is compressed already.
    file.file(name, members[name], { date, createFolders: false, compression: name.endsWith(".png") ? "STORE" : "DEFLATE" });
  }
  return file.generateAsync({ type: "uint8array", compressionOptions: { level: 9 } });
}

/** One row a line, so that two versions can be compared line by line. */
function formatJson(rows: readonly object[]): string {
  return `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(",")}\n]\n`;
}
