/** How large the targets of marks that stand on each other in columns can be: none lies over another one. */
import { TARGET } from "./drawing.js";

/** A mark in a row of columns; the lowest of a column has level 0. */
export interface Stacked {
  column: number;
  level: number;
}

/**
 * How far each target reaches from the middle of its mark, in pixels. A mark alone has one of the usual size; beside or on
 * another one, which is a `step` away, each goes as far as the middle between them.
 */
export function columnTargets(marks: readonly Stacked[], step: number) {
  const most = TARGET / 2;
  const heights = new Map<number, number>();
  for (const { column, level } of marks) heights.set(column, Math.max(heights.get(column) ?? 0, level + 1));
  return marks.map(({ column, level }) => {
    // A column that ends further below than the target of its highest mark reaches up is not in the way.
    const beside = (side: -1 | 1) => {
      for (let away = 1; away * step < TARGET; away++)
        if ((heights.get(column + side * away) ?? -1) >= level) return (away * step) / 2;
      return most;
    };
    return {
      left: beside(-1),
      right: beside(1),
      up: heights.get(column) === level + 1 ? most : step / 2,
      down: level === 0 ? most : step / 2
    };
  });
}
