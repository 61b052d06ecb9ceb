/** A table of countable marks: rows by columns, and in each cell one mark for each action. */
import type { ActionRow } from "../coder/schema.ts";
import { INDENT, NARROW, TARGET, TEXT_SIZE, type DrawingOptions } from "./drawing.js";
import { key, type KeyItem } from "./key.js";
import { BOLD, HALO, SOFT, canvas, label, rowLabel, unitMarks, type Unit } from "./pieces.js";
import { ruleX, ruleY, type SymbolType } from "./plot.js";

export interface GridRow {
  label: string;
  color: string;
  /** Stands above the row, at the first row of a group. */
  heading?: string;
  /** One list of actions for each column. */
  cells: readonly (readonly ActionRow[])[];
}

export interface GridColumn {
  label: string;
  /** Stands over the column and those after it until the next one. */
  heading?: string;
}

export interface UnitGridOptions extends DrawingOptions {
  symbol: (action: ActionRow) => SymbolType;
  /** Colour of a mark; its row's where not given. */
  color?: (action: ActionRow) => string;
  key: readonly KeyItem[];
  /** Accessible name of the drawing. */
  name: string;
}

const LABELS = 176;
const SUMS = 40;
const HEADING = 26;
const LABEL = 20;
const PAD = 8;

/**
 * Draw the grid, with the sum of each row at its end. A cell without an action shows a zero, so that
 * nothing is missing in silence. On narrow drawings labels stand above their rows.
 */
export function UnitGrid(rows: readonly GridRow[], columns: readonly GridColumn[], options: UnitGridOptions): SVGSVGElement {
  const { width = 960, document, symbol, color, name } = options;
  const wide = width >= NARROW;
  const left = wide ? LABELS : 0;
  const columnWidth = (width - SUMS - left) / columns.length;
  const perLine = Math.max(1, Math.floor((columnWidth - 10) / TARGET));
  const legend = key(options.key, width);
  const over = columns.some(({ heading }) => heading) ? 20 : 0;
  const top = legend.height + over + 24;
  const at = (c: number) => left + c * columnWidth;

  let y = top;
  const units: Unit[] = [];
  const zeros: { x: number; y: number }[] = [];
  const lines = rows.map((row) => {
    const headingY = y + HEADING / 2 + 3;
    if (row.heading) y += HEADING;
    if (!wide) y += LABEL;
    const labelY = wide ? y + PAD / 2 + TARGET / 2 : y - LABEL / 2 + 3;
    row.cells.forEach((cell, c) => {
      if (cell.length === 0) zeros.push({ x: at(c) + 6 + TARGET / 2, y: y + PAD / 2 + TARGET / 2 });
      cell.forEach((action, i) => {
        units.push({
          action,
          symbol: symbol(action),
          color: color?.(action) ?? row.color,
          x: at(c) + 6 + ((i % perLine) + 0.5) * TARGET,
          y: y + PAD / 2 + (Math.floor(i / perLine) + 0.5) * TARGET
        });
      });
    });
    const deep = Math.max(1, ...row.cells.map((cell) => Math.ceil(cell.length / perLine)));
    y += deep * TARGET + PAD;
    return { row, headingY, labelY, end: y, sum: row.cells.reduce((n, cell) => n + cell.length, 0) };
  });

  return canvas({
    width,
    height: y + 2,
    document,
    name,
    marks: [
      ruleY([top, ...lines.map(({ end }) => end)], { x1: 0, x2: width, stroke: "var(--rule)" }),
      ruleX(columns, { x: (_, c) => at(c), y1: legend.height + (over || 4), y2: y, stroke: "var(--rule)" }),
      ...legend.marks,
      label(columns, { x: (_, c) => at(c) + 8, y: top - 12, text: "label" }),
      label(columns, { filter: (d) => d.heading, x: (_, c) => at(c) + 8, y: legend.height + 10, text: "heading", ...BOLD }),
      label(lines, {
        filter: (d) => d.row.heading,
        x: 0,
        y: "headingY",
        text: (d) => d.row.heading,
        fill: (d) => d.row.color,
        ...BOLD,
        ...HALO
      }),
      rowLabel(lines, wide ? LABELS - INDENT : null, { x: wide ? INDENT : 0, y: "labelY", text: (d) => d.row.label }),
      label(lines, {
        x: width,
        y: "labelY",
        text: (d) => String(d.sum),
        textAnchor: "end",
        fontSize: TEXT_SIZE + 1,
        ...BOLD
      }),
      label(zeros, { x: "x", y: "y", text: () => "0", textAnchor: "middle", ...SOFT }),
      ...unitMarks(units)
    ]
  });
}
