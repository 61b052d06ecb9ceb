import { expect, test } from "vitest";
import { placeLabels, type PlacedLabel, type StackLabel } from "../../../src/components/charts/label-places.ts";

const ROOM = { left: 130, right: 900 };
const stack = (px: number, marks: number, size = 110): StackLabel => ({ text: `at ${px}`, px, tall: marks * 24, size });

/** Whether two labels, a label and a stack, or a label and the line from a stack to its own label lie over each other. */
function clashes(stacks: readonly StackLabel[], labels: readonly (PlacedLabel | null)[]): string[] {
  return labels.flatMap((label, i) =>
    stacks.flatMap((other, k) => {
      if (!label) return [];
      const theirs = labels[k];
      const overStack = label.from < other.px + 7 && label.to > other.px - 7 && label.y < other.tall;
      const overLine =
        theirs && k !== i && other.px > label.from && other.px < label.to && other.tall <= label.y && label.y < theirs.y;
      const overLabel = theirs && k > i && label.from < theirs.to && theirs.from < label.to && Math.abs(label.y - theirs.y) < 15;
      return overStack || overLine || overLabel ? [`${label.text} and ${other.text}`] : [];
    })
  );
}

test("labels of neighbouring stacks cross neither marks, nor each other, nor their lines", () => {
  const stacks = [
    stack(380, 2),
    stack(574, 3, 130),
    stack(622, 2, 140),
    stack(705, 1, 150),
    stack(718, 4, 140),
    stack(759, 1, 60)
  ];
  const labels = placeLabels(stacks, ROOM);
  expect(labels.every((label) => label !== null)).toBe(true);
  expect(clashes(stacks, labels)).toEqual([]);
});

test("each label lies over its own stack, inside the drawing", () => {
  const stacks = [stack(140, 1), stack(890, 2), stack(500, 1)];
  for (const [i, label] of placeLabels(stacks, ROOM).entries()) {
    expect(label && label.from >= ROOM.left && label.to <= ROOM.right).toBe(true);
    expect(label && label.from <= stacks[i].px && label.to >= stacks[i].px).toBe(true);
  }
});

test("no label crosses a line through all rows", () => {
  const stacks = Array.from({ length: 12 }, (_, i) => stack(200 + i * 50, 1 + (i % 3)));
  const crossing = (...lines: number[]) =>
    placeLabels(stacks, { ...ROOM, lines }).filter((label) =>
      [430, 620].some((line) => label && label.from < line && label.to > line)
    );
  expect(crossing()).not.toEqual([]);
  expect(crossing(430, 620)).toEqual([]);
});

test("where stacks are too many for their labels some go without, and the others still cross nothing", () => {
  const stacks = Array.from({ length: 60 }, (_, i) => stack(150 + i * 12, 1 + (i % 3)));
  const labels = placeLabels(stacks, ROOM);
  expect(labels.some((label) => label === null)).toBe(true);
  expect(labels.filter(Boolean).length).toBeGreaterThan(5);
  expect(clashes(stacks, labels)).toEqual([]);
});
