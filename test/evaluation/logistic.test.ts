import { expect, test } from "vitest";
import { regression } from "../../src/evaluation/logistic.ts";

/** So many examples of an outcome with these features. */
const seen = (n: number, features: number[], outcome: number, counts = 1) =>
  Array.from({ length: n }, () => ({ features: Uint32Array.from(features), outcome, counts }));

test("the weights are the logarithms of the odds that were seen", () => {
  // 0 is always there; of those with 1 three of four have the outcome 1, of the others one of five.
  const examples = [...seen(30, [0, 1], 1), ...seen(10, [0, 1], 0), ...seen(4, [0], 1), ...seen(16, [0], 0)];
  const weights = regression(examples, { features: 2, outcomes: 2, penalty: 0, steps: 2000 });
  const odds = (feature: number) => weights[feature * 2 + 1] - weights[feature * 2];
  expect(odds(0)).toBeCloseTo(Math.log(1 / 4), 2);
  expect(odds(0) + odds(1)).toBeCloseTo(Math.log(3), 2);
});

test("an example that counts twice is as good as two", () => {
  const settings = { features: 2, outcomes: 2, penalty: 0.01, steps: 500 };
  const once = regression([...seen(4, [0, 1], 1, 2), ...seen(3, [0], 0)], settings);
  const twice = regression([...seen(8, [0, 1], 1), ...seen(3, [0], 0)], settings);
  for (const [i, weight] of once.entries()) expect(weight).toBeCloseTo(twice[i], 6);
});

test("a feature that says nothing has no weight", () => {
  const examples = [...seen(20, [0, 1, 2], 1), ...seen(20, [0, 1], 1), ...seen(20, [0, 2], 0), ...seen(20, [0], 0)];
  const weights = regression(examples, { features: 3, outcomes: 2, penalty: 0.01, steps: 500 });
  expect(Math.abs(weights[4]) + Math.abs(weights[5])).toBe(0);
  expect(weights[3]).toBeGreaterThan(0.5);
});

test("of three outcomes each has its own weights", () => {
  const examples = [0, 1, 2].flatMap((k) => seen(10, [k], k));
  const weights = regression(examples, { features: 3, outcomes: 3, penalty: 0.001, steps: 500 });
  for (const k of [0, 1, 2]) {
    const own = [...weights.slice(k * 3, k * 3 + 3)];
    expect(own.indexOf(Math.max(...own))).toBe(k);
  }
});
