/** The table `actions` of an edition that was kept: a `tables.zip`, or a folder with `actions.csv`. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { parseTable, type Row } from "./csv.ts";

/** Reads the actions of an edition. Throws, naming the place, where there are none to read. */
export async function readActions(place: string): Promise<Row[]> {
  const csv = statSync(place).isDirectory()
    ? readFileSync(join(place, "actions.csv"), "utf8")
    : await (await JSZip.loadAsync(readFileSync(place))).file("actions.csv")?.async("string");
  if (csv === undefined) throw new Error(`${place} has no actions.csv in it`);
  const rows = parseTable("actions", csv);
  if (rows.some((row) => !row.action_id)) throw new Error(`${place}: actions.csv has a row without an action_id`);
  return rows;
}
