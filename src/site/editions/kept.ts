/**
 * The editions that are kept: in the folder `editions/`, one archive each, and a table that names them in the order in
 * which they were made, with the hash of each one's list of files.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { readTable, type Row as TableRow } from "../../coder/codebook/table.ts";
import { type Problem, problemText } from "../../coder/model/problem.ts";
import type { EditionName } from "../../data/about.ts";
import { parseTable, type Row } from "../../data/csv.ts";
import { readTableText } from "../../data/curated.ts";
import { plainFiles } from "../../data/plain-files.ts";
import { sha256 } from "../../data/sha256.ts";
import { MANIFEST, parseManifest } from "./manifest.ts";

/** Where editions are kept, and where they stand in the site. */
export const EDITIONS = "editions";

/** The table of the editions. */
export const editionsTable = (folder: string): string => join(folder, "editions.csv");

/** Its columns. */
export const COLUMNS = ["edition", "manifest_sha256", "doi"] as const;

/** The archive of an edition: a zip with the files of the report and the list of them. */
export const archiveFile = (name: string, folder: string): string => join(folder, `${name}.zip`);

export interface Edition extends EditionName {
  /** The archive's file. */
  file: string;
  archive: JSZip;
  manifest_sha256: string;
  /** Hash of every file by its path. */
  files: ReadonlyMap<string, string>;
  /** Its table of actions. */
  actions: Row[];
}

/** What is wrong with a name of an edition; null where nothing is. It stands in addresses, and in names of files. */
export function nameFault(name: string): string | null {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 40
    ? null
    : `${JSON.stringify(name)} is no name of an edition: small letters, digits and single hyphens, such as 2026-12-01`;
}

/** What is wrong with a DOI; null where nothing is, or where there is none. */
export function doiFault(doi: string): string | null {
  return doi === "" || /^10\.\d{4,9}\/[\w.;()/:-]+$/.test(doi)
    ? null
    : `${JSON.stringify(doi)} is no DOI; write it as 10.5281/zenodo.1234567`;
}

/** The editions of a folder, oldest first. One that is not as it was frozen is left out, and said in `problems`. */
export async function readEditions(problems: Problem[], folder = EDITIONS): Promise<Edition[]> {
  if (!existsSync(folder)) return [];
  const table = editionsTable(folder);
  const rows = existsSync(table) ? readTable(table, readTableText(table, problems), COLUMNS, problems) : [];
  for (const { path, stem } of plainFiles(folder, ".zip", problems))
    if (!rows.some(({ edition }) => edition === stem))
      problems.push({
        file: path,
        line: null,
        message: `${table} has no row for it; put the row back, or take the archive away`
      });
  const editions: Edition[] = [];
  for (const [i, row] of rows.entries()) {
    const fault =
      nameFault(row.edition) ??
      doiFault(row.doi) ??
      (rows.findIndex(({ edition }) => edition === row.edition) < i ? `${row.edition} has a row above` : null);
    if (fault !== null) problems.push({ file: table, line: Number(row.line), message: fault });
    else editions.push(...(await readEdition(row, folder, problems)));
  }
  return editions;
}

/** The editions that the project keeps. Throws what is wrong, where one is not as it was frozen: who cites it relies on that. */
export async function soundEditions(): Promise<Edition[]> {
  const damaged: Problem[] = [];
  const editions = await readEditions(damaged);
  if (damaged.length > 0) throw new Error(damaged.map(problemText).join("\n"));
  return editions;
}

async function readEdition(row: TableRow, folder: string, problems: Problem[]): Promise<Edition[]> {
  const file = archiveFile(row.edition, folder);
  const wrong = (message: string): Edition[] => {
    problems.push({ file, line: null, message: `${message}; put back the archive that was made` });
    return [];
  };
  if (!existsSync(file)) return wrong("the archive of this edition is gone");
  const archive = await JSZip.loadAsync(readFileSync(file)).catch(() => null);
  if (archive === null) return wrong("this is no ZIP archive, or not a whole one");
  const manifest = await archive
    .file(MANIFEST)
    ?.async("string")
    .catch(() => undefined);
  if (manifest === undefined) return wrong(`${MANIFEST} cannot be read in it`);
  if (sha256(manifest) !== row.manifest_sha256) return wrong(`its ${MANIFEST} is not as it was frozen`);
  const files = parseManifest(manifest);
  const csv = await archive
    .file("data/tables/actions.csv")
    ?.async("string")
    .catch(() => "");
  const { edition: name, doi, manifest_sha256 } = row;
  return [{ name, doi, file, archive, manifest_sha256, files, actions: parseTable("actions", csv ?? "") }];
}
