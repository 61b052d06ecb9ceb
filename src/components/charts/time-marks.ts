/** The rows of a time axis filled with a mark for each action at its date. */
import { actionInterval } from "../captions/dates.js";
import { TARGET } from "./drawing.js";
import { key } from "./key.js";
import { rangeBars, unitMarks } from "../marks/marks.js";
import { GAP, placeRow } from "./time-layout.js";
import type { Filling, TimeRow, TimeRowsOptions } from "./time-row.ts";

/** A day is a filled mark, a coarser date a hollow one on a bar from the first possible day to the last. */
export function timeMarks(rows: readonly TimeRow[], options: TimeRowsOptions, wide: boolean): Filling {
  const most = Math.max(0, ...rows.map(({ actions }) => actions.filter((action) => actionInterval(action) === null).length));
  const perLine = Math.min(most, wide ? 4 : 2);
  return {
    beside: most === 0 ? 0 : Math.max(perLine * TARGET, 48) + GAP,
    besideWords: "no date",
    lay(frame) {
      const { width, at } = frame;
      const placed = rows.map(({ actions }) => placeRow(actions, frame, perLine));
      return {
        key: key(options.key, width, at),
        deep: placed.map((row) => TARGET * (1 + Math.max(0, ...row.map(({ lane }) => lane)))),
        marks(bases) {
          const marks = rows.flatMap((row, i) =>
            placed[i].map((mark) => ({
              ...mark,
              color: options.color?.(mark.action) ?? row.color,
              x: at(mark.at),
              y: bases[i] - (mark.lane + 0.5) * TARGET - 1
            }))
          );
          return [
            rangeBars(
              marks.filter(({ from, to }) => to - from > 4),
              at
            ),
            ...unitMarks(marks, options)
          ];
        }
      };
    }
  };
}
