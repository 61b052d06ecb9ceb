/** All actions on one time axis, in rows by a facet that the reader chooses. */
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import type { Choice } from "../page/controls.ts";
import { interval, isDated, wholeYears, type Interval } from "../captions/dates.js";
import type { DrawingOptions } from "./drawing.js";
import { dayIsKnown } from "./drawing.js";
import { FACETS, QUAD_WORDS, valuesOf, type FacetName } from "./facets.js";
import { groupOf } from "../captions/groups.js";
import { grouped } from "../captions/grouped.js";
import { groupKey } from "./key.js";
import type { TimeRow } from "./time-row.ts";
import { TimeRows } from "./time-rows.js";
import type { SymbolType } from "./plot.js";

const SHAPES: Record<number, SymbolType> = { 1: "circle", 2: "square", 3: "triangle", 4: "star" };

export interface ActionsTimelineData {
  /** All of the tables, which fix the axis. */
  actions: readonly ActionRow[];
  articles: readonly ArticleRow[];
  /** Those to draw. */
  shown: readonly ActionRow[];
  /** The facet that makes the rows. */
  rows: FacetName;
  /** The choice that they answer to. */
  choice?: Choice;
}

/** A mark per action, its shape the quad class, and a bar where its date is an interval. */
export function ActionsTimeline(
  { actions, articles, shown, rows, choice = {} }: ActionsTimelineData,
  options: DrawingOptions = {}
): SVGSVGElement {
  const quads = [...new Set(shown.map(({ quad_class }) => quad_class))].sort();
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
      symbol: ({ quad_class }) => SHAPES[quad_class],
      hollow: (action) => (action.status !== "actual" && action.status !== "ongoing") || !dayIsKnown(action),
      color: (action) => groupOf(action).color,
      key: [
        ...groupKey(shown),
        ...quads.map((quad) => ({ label: QUAD_WORDS[quad], symbol: SHAPES[quad] })),
        { label: "day not known, or not a fact", symbol: "circle" as const, hollow: true }
      ],
      counting: { noun: "action", query: choice },
      name: "All actions by date"
    }
  );
}

/** Whole years from the first in which an action had ended: one that began long before is cut at the axis' edge. */
function axisOf(actions: readonly ActionRow[]): Interval {
  const ends = actions.filter(isDated).map(({ date_latest }) => date_latest);
  const [first, last] = ends.reduce(([a, b], day) => [day < a ? day : a, day > b ? day : b], [ends[0] ?? "", ends[0] ?? ""]);
  return wholeYears([interval(first, first), interval(last, last)]);
}
