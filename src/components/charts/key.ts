/** The key above a drawing: shapes and what they mean, wrapped to the width. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { words } from "../captions/words.js";
import { TARGET, dayIsGiven, textWidth } from "./drawing.js";
import { byShape, hasShape, markSize, shapeOf } from "../marks/glyphs.js";
import { GROUPS, groupOf } from "../captions/groups.js";
import { label } from "../marks/marks.js";
import { dot, link, type Markish, type SymbolType } from "./plot.js";

export interface KeyItem {
  label: string;
  symbol?: SymbolType;
  hollow?: boolean;
  /** A bar of this colour stands before the label: no mark has its shape. */
  swatch?: string;
}

/** What the colours of these actions mean: the groups that they are with. */
export function groupKey(actions: readonly ActionRow[]): KeyItem[] {
  const there = new Set(actions.map(groupOf));
  return GROUPS.filter((group) => there.has(group)).map(({ label, color }) => ({ label, swatch: color }));
}

/** What their shapes mean: the types of contacts, one for all other types, and hollow marks. */
export function typeKey(actions: readonly ActionRow[]): KeyItem[] {
  return shapeKey(actions, actions.every(dayIsGiven));
}

/** The same for any rows that have a type. */
export function shapeKey(actions: readonly Pick<ActionRow, "action_type">[], daysGiven: boolean): KeyItem[] {
  const types = [...new Set(actions.map(({ action_type }) => action_type))].sort(byShape);
  const others = types.some((type) => !hasShape(type));
  return [
    ...types.filter(hasShape).map((type) => ({ label: words(type), symbol: shapeOf(type) })),
    ...(others ? [{ label: "other action", symbol: shapeOf("") }] : []),
    ...(daysGiven ? [] : [{ label: "day inferred or unknown", symbol: "circle" as const, hollow: true }])
  ];
}

/** Lays out a key from `top` on, and says how high it is; `place` gives the value of the drawing's x scale at a pixel. */
export function key(
  items: readonly KeyItem[],
  width: number,
  place: (px: number) => number | Date = (px) => px,
  top = 0
): { marks: Markish[]; height: number } {
  if (items.length === 0) return { marks: [], height: 0 };
  let x = 8;
  let y = top + TARGET / 2;
  const placed = items.map((item) => {
    const before = item.symbol || item.swatch ? 20 : 0;
    const size = before + textWidth(item.label);
    if (x > 8 && x + size > width) {
      x = 8;
      y += TARGET;
    }
    const at = { ...item, x, y };
    x += size + 16;
    return at;
  });
  return {
    height: y - top + TARGET / 2 + 8,
    marks: [
      dot(placed, {
        filter: (d) => d.symbol,
        x: (d) => place(d.x),
        y: "y",
        r: (d) => (d.symbol ? markSize(d.symbol, 5.5) : 0),
        symbol: "symbol",
        fill: (d) => (d.hollow ? "var(--paper)" : "var(--ink-soft)"),
        stroke: "var(--ink-soft)",
        strokeWidth: 1.8
      }),
      link(placed, {
        filter: (d) => d.swatch,
        x1: (d) => place(d.x - 8),
        x2: (d) => place(d.x + 8),
        y1: "y",
        y2: "y",
        stroke: "swatch",
        strokeWidth: 8
      }),
      label(placed, { filter: (d) => d.symbol || d.swatch, x: (d) => place(d.x + 13), y: "y", text: "label" })
    ]
  };
}
