import { describe, expect, it } from "vitest";
import { effectiveNumber } from "../../src/data/effective-number.ts";

describe("effectiveNumber", () => {
  it("is the number of partners where all are equally frequent, and nearly one where one has nearly all", () => {
    expect(effectiveNumber([2, 2, 2, 2])).toBe(4);
    expect(effectiveNumber([9, 1])).toBeCloseTo(100 / 82, 12);
    expect(effectiveNumber([5])).toBe(1);
  });

  it("is not defined without contacts", () => {
    expect(effectiveNumber([])).toBeNull();
  });
});
