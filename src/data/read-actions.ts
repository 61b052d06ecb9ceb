/** The table `actions` of an edition that was kept: its archive, a `tables.zip`, or a folder with `actions.csv`. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import type { ActionRow } from "../coder/model/table-rows.ts";
import { formatTable, parseTable, type Row } from "./csv.ts";

const WANTED = "give a tables.zip, or a folder with actions.csv in it";

/** Reads the actions of an edition. Throws, naming the file and what to do, where there are none to read. */
export async function readActions(place: string): Promise<Row[]> {
  const found = statSync(place, { throwIfNoEntry: false });
  // A pipe or a device might never end.
  if (!found?.isFile() && !found?.isDirectory()) throw new Error(`${place}: there is no such file or folder; ${WANTED}`);
  const { file, csv } = found.isDirectory() ? inFolder(place) : await inArchive(place);
  if (csv === undefined) throw new Error(`${place}: there is no actions.csv in it; ${WANTED}`);
  if (!/^\uFEFF?(?:[^\n]*,)?"?action_id"?(?:,|\r?\n|$)/.test(csv))
    throw new Error(`${file}:1: no column action_id, so it is no table of actions; ${WANTED}, as this project writes them`);
  const rows = parseTable("actions", csv);
  if (rows.some((row) => !row.action_id)) throw new Error(`${file}: a row has no action_id; take the table as it was written`);
  return rows;
}

/** Actions as coded now, as they would be read from an edition. */
export const asKept = (actions: readonly ActionRow[]): Row[] => parseTable("actions", formatTable("actions", actions));

function inFolder(folder: string): { file: string; csv: string | undefined } {
  const file = join(folder, "actions.csv");
  return { file, csv: existsSync(file) ? readFileSync(file, "utf8") : undefined };
}

async function inArchive(file: string): Promise<{ file: string; csv: string | undefined }> {
  const archive = await JSZip.loadAsync(readFileSync(file)).catch(() => {
    throw new Error(`${file}: this is no ZIP archive, or not a whole one; ${WANTED}`);
  });
  // A whole report that was frozen has the tables at their address.
  const [member] = ["actions.csv", "data/tables/actions.csv"].flatMap((name) => archive.file(name) ?? []);
  return { file: `${file}, actions.csv`, csv: await member?.async("string") };
}
