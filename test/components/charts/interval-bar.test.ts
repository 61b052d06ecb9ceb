import { expect, test } from "vitest";
import { intervalBar } from "../../../src/components/charts/interval-bar.ts";

test("a month is a bar at its place in its year, with the dates as its name", () => {
  const html = intervalBar("2021-07-01", "2021-07-31");
  expect(html).toContain('aria-label="July 2021"');
  expect(html).toContain("left: 49.59%; width: 8.49%");
  expect(html).toContain("December 2021");
});

test("years are parts of the axis where the interval spans several", () => {
  expect(intervalBar("2019-01-01", "2020-12-31")).toContain("--parts: 2");
});

test("a day and an unknown date need no bar", () => {
  expect(intervalBar("2021-07-01", "2021-07-01") + intervalBar("", "")).toBe("");
});
