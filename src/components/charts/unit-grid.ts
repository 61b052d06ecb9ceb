/** A table of countable marks: rows by columns, and in each cell one mark for each action, or their number where they are too many. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { countAt, fullest, MOST_MARKS, type Counting, type DrawnRow, type Place } from "./counted.js";
import { INDENT, NARROW, TARGET, TEXT_SIZE, textWidth, type DrawingOptions } from "./drawing.js";
import { key, type KeyItem } from "./key.js";
import { COUNT_DEEP, countMarks, type PlacedCount } from "./grid-counts.js";
import { BOLD, SOFT, canvas, endLabel, headingLabel, label, rowLabel, unitBlock, unitMarks, type Unit } from "../marks/marks.js";
import { ruleX, ruleY } from "./plot.js";

export interface GridRow extends DrawnRow {
  /** One list of actions for each column. */
  cells: readonly (readonly ActionRow[])[];
  /** Stands at its end; the number of its actions where not given. */
  sum?: number;
}

export interface GridColumn extends Place {
  /** Stands over the column and those after it until the next one. */
  heading?: string;
}

export interface UnitGridOptions extends DrawingOptions {
  key: readonly KeyItem[];
  /** What the numbers count where there are too many actions for marks. */
  counting: Counting;
  /** Columns that hold more are wider, where the columns are no steps of a scale. */
  unequal?: true;
  /** Accessible name of the drawing. */
  name: string;
}

const LABELS = 176;
const SUMS = 40;
const HEADING = 26;
const LABEL = 20;
/** Between the marks of a cell and its edge. */
const INSET = 2;
const PAD = 8;

/** Pixels that the columns share in a drawing of this width. */
export function roomForColumns(width: number): number {
  return width - SUMS - (width >= NARROW ? LABELS : 0);
}

/**
 * Draw the grid, with the sum of each row at its end. A cell without an action shows a point, so that
 * nothing is missing in silence. On narrow drawings labels stand above their rows.
 */
export function UnitGrid(all: readonly GridRow[], columns: readonly GridColumn[], options: UnitGridOptions): SVGSVGElement {
  const { width = 960, document, name } = options;
  const rows = fullest(all, sumOf, (others) => ({
    cells: columns.map((_, c) => others.flatMap(({ cells }) => cells[c]))
  }));
  const many = rows.reduce((sum, row) => sum + sumOf(row), 0) > MOST_MARKS;
  const wide = width >= NARROW;
  const left = wide ? LABELS : 0;
  const room = roomForColumns(width);
  const widths = options.unequal && !many ? byContent(rows, columns, room) : columns.map(() => room / columns.length);
  const starts = widths.map((_, c) => left + widths.slice(0, c).reduce((sum, own) => sum + own, 0));
  const fitting = widths.map((own) => Math.max(1, Math.floor((own - 2 * INSET) / TARGET)));
  const legend = key(many ? [] : options.key, width);
  const over = columns.some(({ heading }) => heading) ? 20 : 0;
  const top = legend.height + over + 24;

  const ground = { top, starts, fitting, wide, many, counting: options.counting };
  const { lines, units, counts, zeros, bottom } = placed(rows, columns, ground);

  const head = legend.height + (over || 4);
  // Columns are ruled beside the labels, never through them.
  const ruled = wide ? [{ cellsY: head, end: bottom }] : [{ cellsY: head, end: top }, ...lines];

  return canvas({
    width,
    height: bottom + 2,
    document,
    name,
    marks: [
      ruleY([top, ...lines.map(({ end }) => end)], { x1: 0, x2: width, stroke: "var(--rule)" }),
      ...ruled.map(({ cellsY, end }) => ruleX(columns, { x: (_, c) => starts[c], y1: cellsY, y2: end, stroke: "var(--rule)" })),
      ...legend.marks,
      label(columns, { x: (_, c) => starts[c] + 8, y: top - 12, text: "label" }),
      label(columns, { filter: (d) => d.heading, x: (_, c) => starts[c] + 8, y: legend.height + 10, text: "heading", ...BOLD }),
      headingLabel(lines, 0),
      rowLabel(lines, wide ? LABELS - INDENT : null, { x: wide ? INDENT : 0, y: "labelY", text: (d) => d.row.label }),
      endLabel(lines, width, { text: (d) => String(d.sum), fontSize: TEXT_SIZE + 1, ...BOLD }),
      label(zeros, { x: "x", y: "y", text: () => "·", textAnchor: "middle", ...SOFT }),
      ...(many ? countMarks(counts, room / columns.length - 10) : unitMarks(units))
    ]
  });
}

interface Ground {
  top: number;
  /** The left edge of each column, and how many marks fit beside each other in it. */
  starts: readonly number[];
  fitting: readonly number[];
  wide: boolean;
  many: boolean;
  counting: Counting;
}

/** The rows under each other, and in each cell its marks, their number, or a point. */
function placed(rows: readonly GridRow[], columns: readonly GridColumn[], ground: Ground) {
  const { top, starts, fitting, wide, many, counting } = ground;
  let y = top;
  const units: Unit[] = [];
  const counts: PlacedCount[] = [];
  const zeros: { x: number; y: number }[] = [];
  const lines = rows.map((row) => {
    const headingY = y + HEADING / 2 + 3;
    if (row.heading) y += HEADING;
    if (!wide) y += LABEL;
    const cellsY = y;
    const labelY = wide ? y + PAD / 2 + TARGET / 2 : y - LABEL / 2 + 3;
    row.cells.forEach((cell, c) => {
      if (cell.length === 0) zeros.push({ x: starts[c] + 6 + TARGET / 2, y: y + PAD / 2 + TARGET / 2 });
      else if (many) counts.push({ ...countAt(cell.length, counting, row, columns[c]), x: starts[c] + 6, y: y + PAD / 2 });
      else {
        const block = unitBlock(cell, starts[c] + INSET, y + PAD / 2, fitting[c]);
        units.push(...(row.joined ? block.map((unit) => ({ ...unit, color: row.color })) : block));
      }
    });
    const deep = many ? COUNT_DEEP : Math.max(1, ...row.cells.map((cell, c) => Math.ceil(cell.length / fitting[c]))) * TARGET;
    y += deep + PAD;
    return { row, headingY, labelY, cellsY, end: y, sum: row.sum ?? sumOf(row) };
  });
  return { lines, units, counts, zeros, bottom: y };
}

/** Cells of so many lines are counted at a glance. */
const FEW_LINES = 3;

/** Equal widths; where a cell would be tall, what the other columns can spare goes to the tallest one, mark by mark. */
function byContent(rows: readonly GridRow[], columns: readonly GridColumn[], room: number): number[] {
  const equal = room / columns.length;
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ length }) => length)));
  if (most <= FEW_LINES * Math.max(1, Math.floor((equal - 2 * INSET) / TARGET))) return columns.map(() => equal);
  const widths = columns.map(({ label }) => Math.max(TARGET + 2 * INSET, textWidth(label) + 16));
  const lines = (c: number) =>
    Math.max(...rows.map(({ cells }) => Math.ceil(cells[c].length / Math.max(1, Math.floor((widths[c] - 2 * INSET) / TARGET)))));
  let spare = room - widths.reduce((sum, own) => sum + own, 0);
  for (;;) {
    const tallest = columns.map((_, c) => c).reduce((most, c) => (lines(c) > lines(most) ? c : most), 0);
    if (lines(tallest) <= FEW_LINES || spare < TARGET) break;
    widths[tallest] += TARGET;
    spare -= TARGET;
  }
  return widths.map((own) => own + Math.max(0, spare) / columns.length);
}

function sumOf({ cells }: GridRow): number {
  return cells.reduce((sum, { length }) => sum + length, 0);
}
