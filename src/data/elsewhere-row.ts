/** A contact that others report, and which contacts of the articles it is. */
import type { RowOf } from "../coder/model/schema.ts";
import type { ActionRow } from "../coder/model/table-rows.ts";
import { daysApart, daysBetween } from "../coder/model/dates.js";
import { isContact } from "./contacts.js";

/** A row of `data/elsewhere.csv`, with the partner's name and group. */
export interface ElsewhereRow extends RowOf<"elsewhere"> {}

/**
 * The contacts of the articles that others report too: of the same type, with the same partner, the same
 * side acting, on days that touch or lie a day apart. A contact is paired with one row at most, the one
 * whose dates are nearest.
 */
export function toldByBoth(rows: readonly ElsewhereRow[], actions: readonly ActionRow[]): Map<ElsewhereRow, ActionRow> {
  const pairs = actions
    .filter(isContact)
    .filter(({ date_earliest, date_latest }) => date_earliest !== "" && date_latest !== "")
    .flatMap((action) => rows.filter((row) => alike(row, action)).map((row) => ({ row, action, apart: distance(row, action) })))
    .filter(({ apart }) => apart.gap <= 1)
    .sort(
      (a, b) =>
        a.apart.gap - b.apart.gap ||
        strangers(a) - strangers(b) ||
        a.apart.middle - b.apart.middle ||
        a.action.action_id.localeCompare(b.action.action_id)
    );
  const paired = new Map<ElsewhereRow, ActionRow>();
  const taken = new Set<ActionRow>();
  for (const { row, action } of pairs) {
    if (paired.has(row) || taken.has(action)) continue;
    paired.set(row, action);
    taken.add(action);
  }
  return paired;
}

function alike(row: ElsewhereRow, action: ActionRow): boolean {
  const together = row.direction === "mutual" || action.direction === "mutual" || row.direction === "third-party";
  return (
    row.partner_country === action.partner_country &&
    row.action_type === action.action_type &&
    (together || row.direction === action.direction)
  );
}

/** How many of the people of an action a row does not name; at equal distance those that it names come first. */
function strangers({ row, action }: { row: ElsewhereRow; action: ActionRow }): number {
  return [action.source_actor, action.target_actor].filter((actor) => !row.who.includes(actor)).length;
}

/** Days between two intervals, 0 where they overlap, and twice those between their middles. */
function distance(row: ElsewhereRow, action: ActionRow): { gap: number; middle: number } {
  const [a, b] = [row, action].map(({ date_earliest, date_latest }) => ({ earliest: date_earliest, latest: date_latest }));
  return { gap: daysApart(a, b), middle: Math.abs(daysBetween(a.earliest, b.earliest) + daysBetween(a.latest, b.latest)) };
}
