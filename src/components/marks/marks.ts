/** The few kinds of mark that all drawings are made of, with the report's type, colours and targets. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { TARGET, TEXT_SIZE, accessible, actionName, dayIsGiven } from "../charts/drawing.js";
import { actionHref } from "../page/address.js";
import { groupOf } from "../captions/groups.js";
import { markSize, shapeOf } from "./glyphs.js";
import { dot, link, plot, text, type Markish, type PlotOptions, type SymbolType } from "../charts/plot.js";

type TextOptions = NonNullable<Parameters<typeof text>[1]>;

export const SOFT = { fill: "var(--ink-soft)" };
export const BOLD = { fontWeight: 600 };
/** Keeps a text readable where lines run behind it. */
export const HALO = { stroke: "var(--paper)", strokeWidth: 5 };

/** Text that starts at its place, in the report's size and ink. */
export function label<T>(data: readonly T[], options: TextOptions): Markish {
  return text(data as T[], { textAnchor: "start", fontSize: TEXT_SIZE, fill: "var(--ink)", ...options });
}

/** The name of a row: beside the drawing, in two lines if its room is too short; where that is null, over the drawing's lines. */
export function rowLabel<T>(data: readonly T[], room: number | null, options: TextOptions): Markish {
  // Plot measures in a wider face: a line of the report's own holds a fifth more.
  const place = room === null ? HALO : { lineWidth: (1.2 * room) / (TEXT_SIZE + 1), lineHeight: 1.05 };
  return label(data, { fontSize: TEXT_SIZE + 1, ...place, ...options });
}

/** What stands at the end of each row, such as its sum. */
export function endLabel<T>(data: readonly T[], x: number | Date, options: TextOptions): Markish {
  return label(data, { x: () => x, y: "labelY", textAnchor: "end", ...options });
}

/** The name of a group of rows, above its first one. */
export function headingLabel<T extends { row: { heading?: string; color: string } }>(
  lines: readonly T[],
  x: number | Date
): Markish {
  return label(lines, {
    filter: (d) => d.row.heading,
    x: () => x,
    y: "headingY",
    text: (d) => d.row.heading,
    fill: (d) => d.row.color,
    ...BOLD,
    ...HALO
  });
}

/** The mark of an action. */
export interface Unit {
  action: ActionRow;
  /** On the drawing's x scale; the middle of the mark. */
  x: number | Date;
  y: number;
  /** That of the partner's group where not given. */
  color?: string;
}

/** How marks look where they do not show type and group as everywhere. */
export interface Look {
  symbol?: (action: ActionRow) => SymbolType;
  color?: (action: ActionRow) => string;
}

/** Actions as a block of marks, so many in a line, from its upper left corner on; `side` is that of the square that each takes. */
export function unitBlock(actions: readonly ActionRow[], x: number, y: number, perLine: number, side = TARGET): Unit[] {
  return actions.map((action, i) => ({ action, ...placeInBlock(i, x, y, perLine, side) }));
}

/** The middle of the mark after so many others of a block. */
export const placeInBlock = (i: number, x: number, y: number, perLine: number, side: number) => ({
  x: x + ((i % perLine) + 0.5) * side,
  y: y + (Math.floor(i / perLine) + 0.5) * side
});

/** Bars over the days that actions can have taken, between their pixels on a scale of dates. */
export function rangeBars(
  bars: readonly { from: number; to: number; y: number; color: string }[],
  at: (px: number) => Date
): Markish {
  const data = bars.map(({ from, to, ...bar }) => ({ ...bar, x1: at(from), x2: at(to) }));
  return link(data, { x1: "x1", x2: "x2", y1: "y", y2: "y", stroke: "color", strokeWidth: 5, strokeOpacity: 0.4 });
}

const typeShape = ({ action_type }: ActionRow) => shapeOf(action_type);
const groupColor = (action: ActionRow) => groupOf(action).color;

/** The shapes of actions, and over each its target: a link with the action's name, at least 24 pixels wide. */
export function unitMarks(
  units: readonly Unit[],
  { symbol = typeShape, color = groupColor, radius = 6.5, target = TARGET / 2 }: Look & { radius?: number; target?: number } = {}
): Markish[] {
  const data = units.map((unit) => ({ ...unit, symbol: symbol(unit.action), color: unit.color ?? color(unit.action) }));
  return [
    dot(data, {
      x: "x",
      y: "y",
      r: (d) => markSize(d.symbol, radius),
      symbol: "symbol",
      fill: (d) => (dayIsGiven(d.action) ? d.color : "var(--paper)"),
      stroke: "color",
      strokeWidth: 1.8
    }),
    dot(data, {
      x: "x",
      y: "y",
      r: target,
      fill: "transparent",
      href: (d) => actionHref(d.action),
      ariaLabel: (d) => actionName(d.action)
    })
  ];
}

const PLACES = ["transform", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"];
const PLACED = PLACES.map((name) => `[${name}]`).join(",");

/** Numbers to a tenth of a pixel: more digits show nothing, and weigh. */
function shorten(element: Element): void {
  for (const name of PLACES) {
    const value = element.getAttribute(name);
    if (value?.includes("."))
      element.setAttribute(
        name,
        value.replace(/-?\d+\.\d{2,}(e-\d+)?/g, (digits) => String(Math.round(Number(digits) * 10) / 10))
      );
  }
}

interface Canvas extends Pick<PlotOptions, "document" | "marks" | "x"> {
  width: number;
  height: number;
  /** Accessible name. */
  name: string;
}

/** A drawing whose y, and if nothing else is said x, are pixels from the top left. */
export function canvas({ width, height, document, marks, x, name }: Canvas): SVGSVGElement {
  const drawing = plot({
    width,
    height,
    document,
    className: "chart",
    margin: 0,
    x: { type: "identity", axis: null, ...x },
    y: { type: "identity", axis: null },
    r: { type: "identity" },
    color: { type: "identity" },
    // Shapes are named in the data; Plot's types lack this scale.
    symbol: { type: "identity" } as never,
    marks
  });
  // figure.css has the rules of Plot's own stylesheet; with each new one a browser styles the whole page again.
  drawing.querySelector("style")?.remove();
  for (const element of drawing.querySelectorAll(PLACED)) shorten(element);
  return accessible(drawing as SVGSVGElement, name);
}
