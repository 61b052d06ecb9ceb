/** Where the labels of stacks of marks stand, so that none covers another, a stack, the line from a stack to its label, or one drawn through all rows. */
import { TARGET, TEXT_SIZE } from "./drawing.js";

export interface StackLabel {
  text: string;
  /** The middle of the stack that it names, in pixels, and how tall that is. */
  px: number;
  tall: number;
  /** Its width in pixels. */
  size: number;
}

export interface PlacedLabel {
  text: string;
  from: number;
  to: number;
  /** Whether the text ends at `to` instead of beginning at `from`. */
  end: boolean;
  /** Pixels between the foot of the stacks and the foot of the text. */
  y: number;
}

const LINE = TEXT_SIZE + 4;
/** A label is moved to the left by so many pixels at a time. */
const STEP = 6;
/** A bracket stands beside a stack. */
const BRACKET = 5;
/** Between two labels in one line. */
const GAP = 8;
/** So many lines of labels may stand above the tallest stack. */
const MOST_ABOVE = 5;

/**
 * Each label over its stack and as low as possible. One that would cut off another stack waits until that one's label is
 * placed. Where all wait for each other, the lowest stack goes without: null. `lines` are drawn through all rows.
 */
export function placeLabels(
  labels: readonly StackLabel[],
  { left, right, lines = [] }: { left: number; right: number; lines?: readonly number[] }
): (PlacedLabel | null)[] {
  const result: (PlacedLabel | null)[] = labels.map(() => null);
  const most = Math.max(0, ...labels.map(({ tall }) => tall)) + (MOST_ABOVE - 1) * LINE;
  // The lowest first: what stands on tall stacks has to give way.
  const waiting = [...labels.keys()].sort((a, b) => labels[a].tall - labels[b].tall || labels[a].px - labels[b].px);
  const without = new Set<number>();
  while (waiting.length > 0) {
    const before = waiting.length;
    for (const i of [...waiting]) {
      result[i] = freePlace(i);
      if (result[i]) waiting.splice(waiting.indexOf(i), 1);
    }
    if (waiting.length === before) without.add(waiting.shift() as number);
  }
  return result;

  function freePlace(i: number): PlacedLabel | null {
    const { text, px, tall, size } = labels[i];
    for (let y = tall; y <= most; y += LINE)
      for (let from = Math.min(px - TARGET / 2, right - size); from + size >= px + TARGET / 2 - STEP; from -= STEP) {
        const to = from + size;
        const place = { text, from: Math.max(left, from), to: Math.max(left + size, to), end: to <= px + TARGET / 2, y };
        if (isFree(place, i)) return place;
      }
    return null;
  }

  function isFree({ from, to, y }: PlacedLabel, i: number): boolean {
    if (lines.some((line) => line + GAP / 2 > from && line - GAP / 2 < to)) return false;
    return labels.every((other, k) => {
      if (k === i) return true;
      const label = result[k];
      const over = other.px + TARGET / 2 + BRACKET > from && other.px - TARGET / 2 < to;
      const across = other.px > from && other.px < to;
      if (over && other.tall > y) return false;
      if (!label) return !across || other.text === "" || without.has(k);
      // No label across the line that goes up from a stack to another label.
      if (across && label.y > y) return false;
      if (labels[i].px > label.from && labels[i].px < label.to && y > label.y && label.y >= labels[i].tall) return false;
      return label.to + GAP <= from || to + GAP <= label.from || Math.abs(label.y - y) >= LINE;
    });
  }
}
