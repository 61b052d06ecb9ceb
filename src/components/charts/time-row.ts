/** Rows of time before they are drawn, and what stands in them, above and below. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { Interval } from "../captions/dates.ts";
import type { Look } from "../marks/marks.ts";
import type { Counting, DrawnRow } from "./counted.ts";
import type { DrawingOptions } from "./drawing.ts";
import type { KeyItem } from "./key.ts";
import type { Markish } from "./plot.ts";

export interface TimeRow extends DrawnRow {
  actions: readonly ActionRow[];
}

/** Where things are, in pixels. */
export interface Frame {
  width: number;
  wide: boolean;
  left: number;
  right: number;
  /** Number of rows. */
  rows: number;
  /** First and last moment of the axis. */
  domain: Interval;
  x: (date: Date) => number;
  /** Pixel to date, to place what has no date of its own. */
  at: (px: number) => Date;
}

/** What goes with the rows on the same axis. */
export interface Layer {
  /** Pixels that it needs below the rows. */
  below: number;
  /** Behind the actions. */
  marks(top: number, bottom: number): Markish[];
  /** After the actions, also in the order of the keyboard. */
  links(bottom: number): Markish[];
}

/** What stands in the rows: marks, or bars where there are too many. */
export interface Filling {
  /** Pixels that it needs right of the axis, for what has no place on it, and the words under those. */
  beside: number;
  besideWords: string;
  /** The key, the height of each row, and the marks once the rows' lower edges are known. */
  lay(frame: Frame): {
    key: { marks: Markish[]; height: number };
    deep: readonly number[];
    marks(bases: readonly number[]): Markish[];
  };
}

/** What any drawing with a time axis is told. */
export interface TimeOptions extends DrawingOptions, Look {
  /** First and last moment of the axis. */
  domain: Interval;
  key: readonly KeyItem[];
  /** What stands behind and below the rows. */
  layer?: (frame: Frame) => Layer;
  /** Accessible name of the drawing. */
  name: string;
}

export interface TimeRowsOptions extends TimeOptions {
  /** What the bars count where there are too many actions for marks. */
  counting: Counting;
}
