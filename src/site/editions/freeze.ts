/** The report of today, frozen as an edition. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { csvFormatBody, csvFormatRows } from "d3-dsv";
import type { EditionName } from "../../data/about.ts";
import { zip } from "../../data/archive.ts";
import { makeFolder } from "../../data/make-folder.ts";
import { sha256 } from "../../data/sha256.ts";
import { writeWhole } from "../build/swap.ts";
import { archiveFile, COLUMNS, EDITIONS, editionsTable } from "./kept.ts";
import { formatManifest, MANIFEST } from "./manifest.ts";

/** Throws where there is an edition of this name already: none is ever made a second time. */
export function requireNew({ name }: EditionName, folder = EDITIONS): void {
  const table = editionsTable(folder);
  const named =
    existsSync(table) &&
    readFileSync(table, "utf8")
      .split(/\r?\n/)
      .some((line) => line.split(",")[0] === name);
  const file = archiveFile(name, folder);
  if (named || existsSync(file))
    throw new Error(`There is an edition ${name} already (${named ? table : file}). It stays as it is; choose another name.`);
}

/**
 * Keeps a finished site as an edition: all its files, with a list of them, in one archive, and a row in the table of
 * editions. Gives the archive's file, and the hash of the list.
 */
export async function freeze(site: string, edition: EditionName, folder = EDITIONS): Promise<{ file: string; hash: string }> {
  const paths = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(site, path)).isFile());
  const files = Object.fromEntries(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(site, path))]));
  const manifest = formatManifest(files);
  const archive = await zip({ ...files, [MANIFEST]: manifest });
  makeFolder(folder);
  requireNew(edition, folder);
  const file = archiveFile(edition.name, folder);
  const row = { edition: edition.name, manifest_sha256: sha256(manifest), doi: edition.doi };
  writeWhole(file, archive);
  writeWhole(editionsTable(folder), `${tableSoFar(folder)}${csvFormatBody([row], [...COLUMNS])}\n`);
  return { file, hash: row.manifest_sha256 };
}

/** The table up to where the next row goes. */
function tableSoFar(folder: string): string {
  const table = editionsTable(folder);
  const text = existsSync(table) ? readFileSync(table, "utf8") : csvFormatRows([[...COLUMNS]]);
  return text.endsWith("\n") ? text : `${text}\n`;
}
