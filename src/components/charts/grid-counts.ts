/** The cells of a grid that hold too many actions to mark each: a number, and under it a bar. */
import type { Count } from "./counted.ts";
import { TARGET } from "./drawing.js";
import { label } from "../marks/marks.js";
import { rect, type Markish } from "./plot.js";

export interface PlacedCount extends Count {
  /** The upper left corner of the cell. */
  x: number;
  y: number;
}

/** Height of a cell. */
export const COUNT_DEEP = 30;
const BAR = 8;

/** All bars are of one scale: the largest number takes the whole width. */
export function countMarks(counts: readonly PlacedCount[], width: number): Markish[] {
  const data = counts as PlacedCount[];
  const most = Math.max(1, ...data.map(({ n, bar }) => (bar ? n : 1)));
  return [
    label(data, { x: "x", y: (d) => d.y + 10, text: (d) => String(d.n) }),
    rect(data, {
      filter: "bar",
      x1: "x",
      x2: (d) => d.x + Math.max(1, (d.n / most) * width),
      y1: (d) => d.y + COUNT_DEEP - BAR,
      y2: (d) => d.y + COUNT_DEEP,
      fill: "color"
    }),
    rect(data, {
      x1: "x",
      x2: (d) => d.x + Math.max(TARGET, width),
      y1: "y",
      y2: (d) => d.y + COUNT_DEEP,
      fill: "transparent",
      href: "href",
      ariaLabel: "name"
    })
  ];
}
