/** The second step for a corpus: actions that were coded line by line, told by several articles, counted once. */
import type { Codebook } from "../coder/index.ts";
import { SLACK } from "../coder/actions/candidates.ts";
import { dyadKey, mergeRows } from "../coder/actions/merge-rows.ts";
import { addDays, compare } from "../coder/model/dates.ts";
import type { ActionRow } from "../coder/model/table-rows.ts";
import { sortedLines } from "./sorted-lines.ts";

/** Actions of one dyad and type that are compared at once, where day follows day without a gap. */
const MOST = 50_000;

/**
 * Merges the lines of the filter, `{"id", "actions"}`, into lines of an action each, with the articles that tell it, by dyad,
 * type and day. Actions of one dyad and type are compared a stretch of days at a time; what has no first or last day is merged
 * within its article only, as the coder does it. `onError` is told of each line that could not be read, 1-based.
 */
export async function* mergeLines(
  lines: AsyncIterable<string>,
  codebook: Codebook,
  onError: (line: number, message: string) => void,
  most = MOST
): AsyncGenerator<string> {
  let key = "";
  let taken = new Map<string, number>();
  let stretch: { place: string; row: ActionRow }[] = [];
  let latest = "";
  const merged = function* () {
    // In the order of their articles, whatever machine they came from first: the first one names the action.
    const rows = stretch.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ row }) => row);
    const once = [...mergeRows(rows, codebook, taken)].sort((a, b) => compare(a.date_earliest, b.date_earliest));
    for (const row of once) yield `${JSON.stringify(row)}\n`;
    [stretch, latest] = [[], ""];
  };
  for await (const line of sortedLines(sortable(lines, codebook, onError))) {
    const [dyad, day, article, place, json] = line.split("\t");
    const row: ActionRow = JSON.parse(json);
    const open = day === "" || row.date_latest === "";
    const apart = day > latest || (stretch.length >= most && day !== stretch.at(-1)?.row.date_earliest);
    if (dyad !== key || open || apart) yield* merged();
    if (dyad !== key) [key, taken] = [dyad, new Map()];
    stretch.push({ place: `${article}\t${place}`, row });
    const end = open ? "" : addDays(row.date_latest, SLACK);
    if (end > latest) latest = end;
  }
  yield* merged();
}

/** Each action as a line that begins with what it is to be sorted by. */
async function* sortable(
  lines: AsyncIterable<string>,
  codebook: Codebook,
  onError: (line: number, message: string) => void
): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const rows = actionsOf(line, codebook);
    if (typeof rows === "string") onError(number, rows);
    else
      for (const [i, row] of rows.entries()) {
        const place = `${String(number).padStart(12, "0")}.${String(i).padStart(6, "0")}`;
        const article = String(row.article_id).replace(/\s/g, " ");
        yield [dyadKey(row), row.date_earliest, article, place, JSON.stringify(row)].join("\t");
      }
  }
}

/** The actions of a line, or what is wrong with it. */
function actionsOf(line: string, { types }: Codebook): ActionRow[] | string {
  let value: { actions?: unknown } | null;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  const actions = value?.actions;
  if (!Array.isArray(actions)) return "no line of coded actions";
  const unknown = actions.find((action) => !types.has(action?.action_type));
  return unknown === undefined ? actions : `no action, or of a type that is not known: ${unknown?.action_type}`;
}
