/** A time axis with a row for each partner (or other facet) and a mark for each action at its date. */
import type { ActionRow } from "../coder/schema.ts";
import { actionInterval, type Interval } from "./dates.js";
import { INDENT, NARROW, TARGET, TEXT_SIZE, dayIsKnown, type DrawingOptions } from "./drawing.js";
import { key, type KeyItem } from "./key.js";
import { BOLD, HALO, SOFT, canvas, label, rowLabel, unitMarks } from "./pieces.js";
import { axisX, link, ruleX, scaleUtc, type Markish, type SymbolType } from "./plot.js";
import { GAP, placeRow } from "./time-layout.js";

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
}

/** Where things are, in pixels. */
export interface Frame {
  width: number;
  wide: boolean;
  left: number;
  right: number;
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

export interface TimeRowsOptions extends DrawingOptions {
  /** First and last moment of the axis. */
  domain: Interval;
  symbol: (action: ActionRow) => SymbolType;
  /** Colour of a mark; its row's where not given. */
  color?: (action: ActionRow) => string;
  /** Whether a mark is drawn in outline; where the day is not known if not given. */
  hollow?: (action: ActionRow) => boolean;
  key: readonly KeyItem[];
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
 * Draw the rows, with their counts at the end. A day is a filled mark, a coarser date a hollow one on a
 * bar from the first possible day to the last; actions without a date stand right of the axis.
 */
export function TimeRows(rows: readonly TimeRow[], options: TimeRowsOptions): SVGSVGElement {
  const { width = 960, document, domain, symbol, hollow = (action) => !dayIsKnown(action), color, name } = options;
  const wide = width >= NARROW;
  const most = Math.max(0, ...rows.map(({ actions }) => actions.filter((action) => actionInterval(action) === null).length));
  const perLine = Math.min(most, wide ? 4 : 2);
  const left = wide ? LABELS : 0;
  const end = width - (wide ? 40 : 0);
  const right = most === 0 ? end : end - Math.max(perLine * TARGET, 48) - GAP;
  const x = scaleUtc([domain.start, domain.end], [left, right]);
  const at = (px: number) => x.invert(px);
  const layers = (options.layers ?? []).map((layer) => layer({ width, wide, left, right, x, at }));
  const legend = key(options.key, width, at);
  const top = legend.height + Math.max(0, ...layers.map((layer) => layer.above ?? 0));

  let y = top;
  const lines = rows.map((row) => {
    const headingY = y + HEADING / 2 + 3;
    y += (row.heading ? HEADING : row.strong ? PAD : 0) + (wide ? 0 : LABEL);
    const labelled = y - LABEL / 2 + 3;
    const placed = placeRow(row.actions, { x, left, right, perLine });
    const base = y + TARGET * (1 + Math.max(0, ...placed.map(({ lane }) => lane))) + PAD / 2;
    y = base + PAD / 2;
    const marks = placed.map((mark) => ({
      ...mark,
      symbol: symbol(mark.action),
      hollow: hollow(mark.action),
      color: color?.(mark.action) ?? row.color,
      x: at(mark.at),
      y: base - (mark.lane + 0.5) * TARGET - 1
    }));
    return { row, marks, base, headingY, labelY: wide ? base - TARGET / 2 : labelled };
  });
  const bottom = y;
  const axis = bottom + Math.max(0, ...layers.map((layer) => layer.below ?? 0));
  const ticks = x.ticks(wide ? 10 : 5).filter((tick) => tick < domain.end);
  const marks = lines.flatMap((line) => line.marks);

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
      ...legend.marks,
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
        filter: (d) => d.marks.length === 0 && d.row.note,
        x: () => at(left + 6),
        y: (d) => d.base - TARGET / 2,
        text: (d) => d.row.note,
        ...SOFT,
        ...HALO
      }),
      label(lines, {
        x: () => at(width),
        y: "labelY",
        text: (d) => String(d.marks.length),
        textAnchor: "end",
        fontSize: TEXT_SIZE + 1,
        ...BOLD,
        ...HALO
      }),
      link(marks, {
        filter: (d) => d.to - d.from > 4,
        x1: (d) => at(d.from),
        x2: (d) => at(d.to),
        y1: "y",
        y2: "y",
        stroke: "color",
        strokeWidth: 5,
        strokeOpacity: 0.4
      }),
      ...unitMarks(marks),
      ...layers.flatMap((layer) => layer.links?.(top, bottom) ?? []),
      ...(most === 0 ? [] : undatedColumn(at(right + GAP / 2), at(right + GAP), top, axis))
    ]
  });
}

/** The line before the column of the undated, and its name under it. */
function undatedColumn(edge: Date, start: Date, top: number, axis: number): Markish[] {
  return [
    link([0], {
      x1: () => edge,
      x2: () => edge,
      y1: () => top,
      y2: () => axis,
      stroke: "var(--ink-soft)",
      strokeDasharray: "2,3"
    }),
    label([0], { x: () => start, y: () => axis + 14, text: () => "no date", ...SOFT })
  ];
}

function yearly(ticks: readonly Date[]): boolean {
  return ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
}
