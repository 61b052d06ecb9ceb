import { describe, expect, it } from "vitest";
import {
  liesIn,
  SPAN_UNITS,
  spanAddress,
  spanInterval,
  spanOf,
  spanWords,
  unitFor
} from "../../../src/components/charts/spans.ts";

const days = (date_earliest: string, date_latest = date_earliest) => ({ date_earliest, date_latest });
const [month, quarter, year, five] = SPAN_UNITS;

it("takes the finest span that leaves room for a number", () => {
  const decade = { start: new Date("2015-01-01"), end: new Date("2025-01-01") };
  expect(unitFor(decade, 740, 28)).toBe(year);
  expect(unitFor(decade, 300, 28)).toBe(year);
  expect(unitFor(decade, 200, 28)).toBe(five);
  expect(unitFor({ start: new Date("2024-01-01"), end: new Date("2025-01-01") }, 740, 28)).toBe(month);
});

describe.each(SPAN_UNITS)("$words", (unit) => {
  it.each(["2024-02-29", "2023-12-31", "2000-01-01"])("holds the day %s by its address, between its two ends", (day) => {
    const span = spanOf(days(day), unit) as number;
    expect(liesIn(spanAddress(span, unit))(days(day))).toBe(true);
    const { start, end } = spanInterval(span, unit);
    expect(start <= new Date(day) && new Date(day) < end).toBe(true);
    expect(liesIn(spanAddress(span + 1, unit))(days(day))).toBe(false);
  });

  it("holds no date that is not known or goes beyond it, and has an address for those", () => {
    for (const date of [days(""), days("2009-12-31", "2010-01-01")]) {
      expect(spanOf(date, unit)).toBeNull();
      expect(liesIn(spanAddress(null, unit))(date)).toBe(true);
    }
  });
});

it("is called by its year, month or ends", () => {
  expect(["2024", "2024-03", "2020/2024", "2024-01/2024-03", "unsettled"].map(spanWords)).toEqual([
    "2024",
    "March 2024",
    "2020–2024",
    "1 January – 31 March 2024",
    "no one year"
  ]);
  expect(spanAddress(spanOf(days("2024-05-05"), quarter), quarter)).toBe("2024-04/2024-06");
});

it("knows what is no span", () => {
  for (const address of ["duel", "2024-13", "2024/2020", "unsettled-7", ""]) {
    expect(spanWords(address)).toBeNull();
    expect(liesIn(address)(days("2024-01-01"))).toBe(false);
  }
});
