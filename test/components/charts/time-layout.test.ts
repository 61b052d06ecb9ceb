import fc from "fast-check";
import { expect, it } from "vitest";
import { lanes } from "../../../src/components/charts/time-layout.ts";

const extents = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 200 })).map(([from, size]) => ({ from, to: from + size }))
);

it("lets no two extents of a lane overlap", () => {
  fc.assert(
    fc.property(extents, (all) => {
      const lane = lanes(all);
      const clashes = all.filter((a, i) => all.some((b, j) => i < j && lane[i] === lane[j] && a.from < b.to && b.from < a.to));
      expect(clashes).toEqual([]);
    })
  );
});

it("uses the lowest lane that is free, so that a lone mark stands on the line", () => {
  expect(
    lanes([
      { from: 0, to: 24 },
      { from: 10, to: 34 },
      { from: 30, to: 54 }
    ])
  ).toEqual([0, 1, 0]);
});
