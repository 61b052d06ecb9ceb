/** Where the marks of one row of a time axis stand, in pixels. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { actionInterval, middle } from "../captions/dates.js";
import { TARGET } from "./drawing.js";
import type { Frame } from "./time-row.ts";

export interface PlacedAction {
  action: ActionRow;
  /** The middle of the mark. */
  at: number;
  /** The ends of the bar over the days that the action can have taken. */
  from: number;
  to: number;
  /** 0 is the lowest. */
  lane: number;
}

/** Space between the axis and the column of the undated. */
export const GAP = 12;

export const isNewYear = (day: Date) => day.getUTCMonth() === 0 && day.getUTCDate() === 1;

/** Dated actions on as few lanes as they need, undated ones, so many in a line, in a column of their own. */
export function placeRow(actions: readonly ActionRow[], { x, left, right }: Frame, perLine: number): PlacedAction[] {
  const dated: Omit<PlacedAction, "lane">[] = [];
  const undated: ActionRow[] = [];
  for (const action of actions) {
    const known = actionInterval(action);
    if (known === null) {
      undated.push(action);
      continue;
    }
    const inside = (px: number, margin = 0) => Math.min(right - margin, Math.max(left + margin, px));
    dated.push({ action, at: inside(x(middle(known)), TARGET / 2), from: inside(x(known.start)), to: inside(x(known.end)) });
  }
  dated.sort((a, b) => a.at - b.at);
  const lane = lanes(
    dated.map(({ from, to, at }) => ({ from: Math.min(from, at - TARGET / 2), to: Math.max(to, at + TARGET / 2) }))
  );
  return [
    ...dated.map((mark, i) => ({ ...mark, lane: lane[i] })),
    ...undated.map((action, i) => {
      const at = right + GAP + ((i % perLine) + 0.5) * TARGET;
      return { action, at, from: at, to: at, lane: Math.floor(i / perLine) };
    })
  ];
}

/** The lowest free lane for each extent in pixels, in the order given; extents on one lane do not overlap. */
export function lanes(extents: readonly { from: number; to: number }[]): number[] {
  const taken: { from: number; to: number }[][] = [];
  return extents.map((extent) => {
    const free = taken.findIndex((own) => own.every(({ from, to }) => extent.from >= to || extent.to <= from));
    const lane = free === -1 ? taken.push([]) - 1 : free;
    taken[lane].push(extent);
    return lane;
  });
}
