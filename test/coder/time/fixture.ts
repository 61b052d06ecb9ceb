/** Reading the dates of a short text, in copy of one Wednesday where a test gives no other publication. */
import { expect } from "vitest";
import { timeExpressions, type TimeExpression } from "../../../src/coder/time.ts";

type Published = { earliest: string; latest: string } | null;
type Direction = "past" | "future";

/** A publication on one day, or between two. */
export const on = (day: string, latest = day) => ({ earliest: day, latest });
/** A Wednesday. */
export const WEDNESDAY = on("2025-10-29");

/** The expressions of a text. */
export const read = (text: string, published: Published = WEDNESDAY, direction?: Direction): TimeExpression[] =>
  timeExpressions(text, published, { direction });
/** Their dates alone. */
export const edtf = (text: string, published?: Published, direction?: Direction): string[] =>
  read(text, published, direction).map((e) => e.edtf);
/** The expression of a text that has exactly one. */
export const one = (text: string, published?: Published, direction?: Direction): TimeExpression => {
  const found = read(text, published, direction);
  expect(
    found.map((e) => e.text),
    text
  ).toHaveLength(1);
  return found[0];
};
