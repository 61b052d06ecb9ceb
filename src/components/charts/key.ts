/** The key above a drawing: shapes and what they mean, wrapped to the width. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { TARGET, textWidth } from "./drawing.js";
import { markSize } from "../marks/glyphs.js";
import { GROUPS, groupOf } from "../captions/groups.js";
import { BOLD, label } from "../marks/marks.js";
import { dot, type Markish, type SymbolType } from "./plot.js";

export interface KeyItem {
  label: string;
  symbol?: SymbolType;
  hollow?: boolean;
  /** A label in this colour says what the colour means. */
  color?: string;
}

/** The colours of the groups that these actions are with. */
export function groupKey(actions: readonly ActionRow[]): KeyItem[] {
  const there = new Set(actions.map(groupOf));
  return GROUPS.filter((group) => there.has(group)).map(({ label, color }) => ({ label, color }));
}

/**
 * Lay out a key.
 *
 * @param place pixel to the value of the drawing's x scale, where that is not pixels
 * @returns the marks, and the height that they take
 */
export function key(
  items: readonly KeyItem[],
  width: number,
  place: (px: number) => number | Date = (px) => px
): { marks: Markish[]; height: number } {
  if (items.length === 0) return { marks: [], height: 0 };
  let x = 8;
  let y = TARGET / 2;
  const placed = items.map((item) => {
    const before = item.symbol ? 20 : 0;
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
    height: y + TARGET / 2 + 8,
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
      label(placed, { filter: (d) => d.symbol, x: (d) => place(d.x + 13), y: "y", text: "label" }),
      label(placed, { filter: (d) => d.color, x: (d) => place(d.x - 8), y: "y", text: "label", fill: "color", ...BOLD })
    ]
  };
}
