/** What is different between two editions of the table `actions`. */
import { grouped } from "../coder/model/grouped.ts";
import type { Row, Value } from "./csv.ts";

export interface ActionsDiff {
  added: Row[];
  gone: Row[];
  changed: { before: Row; after: Row; fields: { field: string; before: Value; after: Value }[] }[];
  /** Columns that only one of the two editions has; they are not compared. */
  columns: { added: string[]; gone: string[] };
}

/** What an action keeps when its date, and with it its identifier, is read differently. */
const PASSAGE = ["article_id", "source_actor", "target_actor", "action_type", "evidence"];

/**
 * Compares two editions row by row: first the actions with the same identifier, then those left over
 * that rest on the same passage, type and dyad, so that a corrected date is a change and not one action
 * gone and another added.
 */
export function diffActions(before: readonly Row[], after: readonly Row[]): ActionsDiff {
  const columns = { before: columnsOf(before), after: columnsOf(after) };
  const shared = before.length && after.length ? columns.after.filter((name) => columns.before.includes(name)) : [];
  const byId = pair(before, after, (row) => String(row.action_id));
  const byPassage = pair(byId.before, byId.after, (row) => JSON.stringify(PASSAGE.map((name) => row[name])));
  const changed = [...byId.pairs, ...byPassage.pairs]
    .map(([old, now]) => ({ before: old, after: now, fields: changes(old, now, shared) }))
    .filter(({ fields }) => fields.length > 0);
  const onlyIn = (some: string[], others: string[]) => (others.length ? some.filter((name) => !others.includes(name)) : []);
  return {
    added: byPassage.after,
    gone: byPassage.before,
    changed,
    columns: { added: onlyIn(columns.after, columns.before), gone: onlyIn(columns.before, columns.after) }
  };
}

/** True where the two editions say the same. */
export function isSame({ added, gone, changed, columns }: ActionsDiff): boolean {
  return [added, gone, changed, columns.added, columns.gone].every((list) => list.length === 0);
}

/** Pairs of rows with the same key, each row in one pair at most, and the rows that have no partner. */
function pair(before: readonly Row[], after: readonly Row[], key: (row: Row) => string) {
  const waiting = grouped(before, key);
  const pairs: [Row, Row][] = [];
  const unpaired: Row[] = [];
  for (const row of after) {
    const old = waiting.get(key(row))?.shift();
    if (old) pairs.push([old, row]);
    else unpaired.push(row);
  }
  const paired = new Set(pairs.map(([old]) => old));
  return { pairs, before: before.filter((row) => !paired.has(row)), after: unpaired };
}

function changes(before: Row, after: Row, columns: readonly string[]) {
  return columns
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

function columnsOf(rows: readonly Row[]): string[] {
  return Object.keys(rows[0] ?? {});
}
