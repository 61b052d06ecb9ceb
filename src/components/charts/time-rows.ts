/** A time axis with a row for each partner (or other facet) and its actions at their dates. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { Choice } from "../page/controls.ts";
import { fullest, MOST_MARKS, type Counting } from "./counted.js";
import type { Interval } from "../captions/dates.ts";
import { INDENT, NARROW, TARGET, TEXT_SIZE, type DrawingOptions } from "./drawing.js";
import type { KeyItem } from "./key.ts";
import { BOLD, HALO, SOFT, canvas, label, rowLabel } from "../marks/marks.js";
import { axisX, link, ruleX, scaleUtc, type Markish, type SymbolType } from "./plot.js";
import { timeBars } from "./time-bars.js";
import { GAP } from "./time-layout.js";
import { timeMarks } from "./time-marks.js";

export interface TimeRow {
  label: string;
  color: string;
  /** Stands above the row, at the first row of a group. */
  heading?: string;
  /** The label is the heading too: a group of one. */
  strong?: boolean;
  /** Stands in the row where nothing else does: why it is empty. */
  note?: string;
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
  /** Pixels that it needs above or below the rows. */
  above?: number;
  below?: number;
  /** Behind the actions. */
  marks(top: number, bottom: number): Markish[];
  /** After the actions, also in the order of the keyboard. */
  links?(top: number, bottom: number): Markish[];
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
  /** Whether a mark is drawn in outline; where the day is not known if not given. */
  hollow?: (action: ActionRow) => boolean;
  key: readonly KeyItem[];
  /** What the bars count where there are too many actions for marks. */
  counting: Counting;
  layers?: readonly ((frame: Frame) => Layer)[];
  /** Accessible name of the drawing. */
  name: string;
}

const LABELS = 176;
const HEADING = 26;
const LABEL = 20;
const PAD = 8;
const AXIS = 26;

/**
 * Draw the rows, with their counts at the end. What has no date, or in bars none that settles its span,
 * stands right of the axis.
 */
export function TimeRows(all: readonly TimeRow[], options: TimeRowsOptions): SVGSVGElement {
  const { width = 960, document, domain, name } = options;
  const wide = width >= NARROW;
  const rows = fullest(all, ({ actions }) => actions.length, joined);
  const many = rows.reduce((sum, { actions }) => sum + actions.length, 0) > MOST_MARKS;
  const { beside, besideWords, lay } = (many ? timeBars : timeMarks)(rows, options)(wide);
  const left = wide ? LABELS : 0;
  const end = width - (wide ? 40 : 0);
  const right = end - beside;
  const x = scaleUtc([domain.start, domain.end], [left, right]);
  const at = (px: number) => x.invert(px);
  const frame: Frame = { width, wide, left, right, rows: rows.length, domain, x, at };
  const layers = (options.layers ?? []).map((layer) => layer(frame));
  const filling = lay(frame);
  const top = filling.key.height + Math.max(0, ...layers.map((layer) => layer.above ?? 0));

  let y = top;
  const lines = rows.map((row, i) => {
    const headingY = y + HEADING / 2 + 3;
    y += (row.heading ? HEADING : row.strong ? PAD : 0) + (wide ? 0 : LABEL);
    const labelled = y - LABEL / 2 + 3;
    const base = y + filling.deep[i] + PAD / 2;
    y = base + PAD / 2;
    return { row, base, headingY, labelY: wide ? base - TARGET / 2 : labelled };
  });
  const bottom = y;
  const axis = bottom + Math.max(0, ...layers.map((layer) => layer.below ?? 0));
  const ticks = x.ticks(wide ? 10 : 5).filter((tick) => tick < domain.end);

  return canvas({
    width,
    height: axis + AXIS,
    document,
    name,
    x: { type: "utc", domain: [domain.start, domain.end], range: [left, right] },
    marks: [
      ruleX(ticks, { y1: top, y2: axis, stroke: "var(--rule)" }),
      axisX(ticks, {
        anchor: "bottom",
        tickFormat: yearly(ticks) ? "%Y" : undefined,
        tickSize: 0,
        textAnchor: "start",
        dx: 2,
        dy: -AXIS,
        tickPadding: 8,
        fontSize: TEXT_SIZE,
        color: "var(--ink-soft)",
        label: null
      }),
      link(lines, { x1: () => at(left), x2: () => at(end), y1: "base", y2: "base", stroke: "var(--rule)" }),
      ...layers.flatMap((layer) => layer.marks(top, bottom)),
      ...filling.key.marks,
      label(lines, {
        filter: (d) => d.row.heading,
        x: () => at(0),
        y: "headingY",
        text: (d) => d.row.heading,
        fill: (d) => d.row.color,
        ...BOLD,
        ...HALO
      }),
      rowLabel(lines, wide ? LABELS - INDENT : null, {
        filter: (d) => !d.row.strong,
        x: () => at(wide ? INDENT : 0),
        y: "labelY",
        text: (d) => d.row.label
      }),
      label(lines, {
        filter: (d) => d.row.strong,
        x: () => at(0),
        y: "labelY",
        text: (d) => d.row.label,
        fill: (d) => d.row.color,
        ...BOLD,
        ...HALO
      }),
      label(lines, {
        filter: (d) => d.row.actions.length === 0 && d.row.note,
        // Beside the count, as the row is about no date.
        x: () => at(right - 6),
        y: (d) => d.base - TARGET / 2,
        text: (d) => d.row.note,
        textAnchor: "end",
        ...SOFT,
        ...HALO
      }),
      label(lines, {
        x: () => at(width),
        y: "labelY",
        text: (d) => String(d.row.actions.length),
        textAnchor: "end",
        fontSize: TEXT_SIZE + 1,
        ...BOLD,
        ...HALO
      }),
      ...filling.marks(lines.map(({ base }) => base)),
      ...layers.flatMap((layer) => layer.links?.(top, bottom) ?? []),
      ...(beside === 0 ? [] : besideColumn(at(right + GAP / 2), at(right + GAP), top, axis, besideWords))
    ]
  });
}

/** The rows that there is no room for, as one. */
function joined(label: string, others: readonly TimeRow[]): TimeRow {
  return { label, joined: true, color: "var(--ink-soft)", actions: others.flatMap(({ actions }) => actions) };
}

/** The line before the column beside the axis, and its name under it. */
function besideColumn(edge: Date, start: Date, top: number, axis: number, words: string): Markish[] {
  return [
    link([0], {
      x1: () => edge,
      x2: () => edge,
      y1: () => top,
      y2: () => axis,
      stroke: "var(--ink-soft)",
      strokeDasharray: "2,3"
    }),
    label([0], { x: () => start, y: () => axis + 14, text: () => words, ...SOFT })
  ];
}

function yearly(ticks: readonly Date[]): boolean {
  return ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
}
