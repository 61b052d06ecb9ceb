/** Where the labels of stacks of marks stand, so that none covers another, or a stack. */
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

/** Each label as low as the stacks under it and the labels beside it allow; one that would stick out on the right ends at its stack. */
export function placeLabels(labels: readonly StackLabel[], { left, right }: { left: number; right: number }): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const result = labels.map(({ text, px, tall, size }): PlacedLabel => {
    const end = px - TARGET / 2 + size > right;
    const from = end ? Math.max(left, px + TARGET / 2 - size) : px - TARGET / 2;
    return { text, from, to: from + size, end, y: tall };
  });
  // The lowest first: what stands on tall stacks has to give way.
  const order = [...result.keys()].sort((a, b) => labels[a].tall - labels[b].tall || labels[b].px - labels[a].px);
  for (const i of order) {
    const own = result[i];
    const under = labels.filter(({ px }) => px + TARGET / 2 > own.from && px - TARGET / 2 < own.to).map(({ tall }) => tall);
    own.y = Math.max(own.y, ...under);
    // A leader line goes up from each stack to its own label; no label may lie across it.
    const blocks = (other: PlacedLabel) => other.from < own.to + 8 && other.to + 8 > own.from && Math.abs(other.y - own.y) < LINE;
    for (let other = placed.find(blocks); other; other = placed.find(blocks)) own.y = other.y + LINE;
    placed.push(own);
  }
  return result;
}
