import { expect, test } from "vitest";
import { columnTargets, type Stacked } from "../../../src/components/charts/column-targets.ts";

const STEP = 10;
/** Targets as rectangles, counted from the foot of the first column. */
const boxes = (marks: readonly Stacked[]) =>
  columnTargets(marks, STEP).map(({ left, right, up, down }, i) => {
    const [x, y] = [marks[i].column * STEP, marks[i].level * STEP];
    return { left: x - left, right: x + right, top: y + up, bottom: y - down };
  });
const column = (at: number, n: number): Stacked[] => Array.from({ length: n }, (_, level) => ({ column: at, level }));

test("a mark with no neighbour has a target of 24 pixels each way", () => {
  expect(boxes([...column(0, 1), ...column(3, 1)])[0]).toEqual({ left: -12, right: 12, top: 12, bottom: -12 });
});

test("no target lies over another one, and each has its own mark inside", () => {
  const heights = [1, 4, 0, 2, 0, 0, 3, 3, 1, 0, 0, 0, 1, 6];
  const marks = heights.flatMap((n, at) => column(at, n));
  const all = boxes(marks);
  all.forEach((box, i) => {
    expect(box.left).toBeLessThanOrEqual(marks[i].column * STEP - STEP / 2);
    for (const other of all.slice(i + 1))
      expect(box.right <= other.left || other.right <= box.left || box.bottom >= other.top || other.bottom >= box.top).toBe(true);
  });
});
