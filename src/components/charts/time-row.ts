/** Rows of time before they are drawn, and what stands in them, above and below. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { Interval } from "../captions/dates.ts";
import type { Choice } from "../page/controls.ts";
import type { Counting } from "./counted.ts";
import type { DrawingOptions } from "./drawing.ts";
import type { KeyItem } from "./key.ts";
import type { Markish, SymbolType } from "./plot.ts";

export interface TimeRow {
  label: string;
  color: string;
  /** Stands above the row, at the first row of a group. */
  heading?: string;
  actions: readonly ActionRow[];
  /** The choice on the page of all actions that makes this row. */
  query?: Choice;
  /** Joins the rows that there was no room for. */
  joined?: true;
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

export interface TimeRowsOptions extends DrawingOptions {
  /** First and last moment of the axis. */
  domain: Interval;
  symbol: (action: ActionRow) => SymbolType;
  /** Colour of a mark; its row's where not given. */
  color?: (action: ActionRow) => string;
  key: readonly KeyItem[];
  /** What the bars count where there are too many actions for marks. */
  counting: Counting;
  layer?: (frame: Frame) => Layer;
  /** Accessible name of the drawing. */
  name: string;
}
