/** All actions on one time axis, in rows by a facet that the reader chooses. */
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import type { Choice } from "../page/controls.ts";
import { interval, isDated, wholeYears, type Interval } from "../captions/dates.js";
import type { DrawingOptions } from "./drawing.js";
import { FACETS, valuesOf, type FacetName } from "./facets.js";
import { perObject } from "../../coder/model/memo.js";
import { groupOf } from "../captions/groups.js";
import { grouped } from "../../coder/model/grouped.js";
import { groupKey, typeKey } from "./key.js";
import type { TimeRow } from "./time-row.ts";
import { TimeRows } from "./time-rows.js";

export interface ActionsTimelineData {
  /** All of the tables, which fix the axis. */
  actions: readonly ActionRow[];
  articles: readonly ArticleRow[];
  /** Those to draw. */
  shown: readonly ActionRow[];
  /** The facet that makes the rows. */
  rows: FacetName;
  /** The choice that they answer to. */
  choice: Choice;
}

/** A mark per action, its shape the type, and a bar where its date is an interval; fainter where it is not told as a fact. */
export function ActionsTimeline(
  { actions, articles, shown, rows, choice }: ActionsTimelineData,
  options: DrawingOptions = {}
): SVGSVGElement {
  const byRow = grouped(shown, FACETS[rows].of);
  return TimeRows(
    valuesOf(rows, shown, articles).map(
      ({ value, label }): TimeRow => ({
        label,
        color: rows === "partner" ? groupOf(byRow.get(value)?.[0] ?? { partner_group: "" }).color : "var(--ink-soft)",
        actions: byRow.get(value) ?? [],
        query: { [rows]: value }
      })
    ),
    {
      ...options,
      domain: axisOf(actions),
      color: (action) => (isFact(action) ? groupOf(action).color : faint(groupOf(action).color)),
      key: [
        ...groupKey(shown),
        ...typeKey(shown),
        ...(shown.every(isFact) ? [] : [{ label: "faint: planned, alleged or denied", swatch: faint("var(--ink-soft)") }])
      ],
      counting: { noun: "action", query: choice },
      name: "All actions by date"
    }
  );
}

function isFact({ status }: ActionRow): boolean {
  return status === "actual" || status === "ongoing";
}

const faint = (color: string) => `color-mix(in srgb, ${color} 60%, var(--paper))`;

/** Whole years from the first in which an action had ended: one that began long before is cut at the axis' edge. */
const axisOf = perObject((actions: readonly ActionRow[]): Interval => {
  const ends = actions.filter(isDated).map(({ date_latest }) => date_latest);
  const [first, last] = ends.reduce(([a, b], day) => [day < a ? day : a, day > b ? day : b], [ends[0] ?? "", ends[0] ?? ""]);
  return wholeYears([interval(first, first), interval(last, last)]);
});
