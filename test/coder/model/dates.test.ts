import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  hull,
  monthEnd,
  monthStart,
  precision,
  toEdtf,
  weekday,
  wholeMonths,
  wholeWeek,
  wholeYear
} from "../../../src/coder/model/dates.ts";

const anyDay = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2100-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("days", () => {
  it("knows which days the calendar has", () => {
    expect(day(2024, 2, 29)).toBe("2024-02-29");
    expect(day(2023, 2, 29)).toBeNull();
    expect(day(1900, 2, 29)).toBeNull();
    expect(day(2024, 13, 1)).toBeNull();
    expect(day(247, 1, 1)).toBe("0247-01-01");
  });

  it("counts weekdays from Monday as 1", () => {
    expect(weekday("2025-10-27")).toBe(1);
    expect(weekday("2024-12-01")).toBe(7);
  });

  it("moves over month, year and leap-day borders", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2025-01-01", -1)).toBe("2024-12-31");
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2024-01-15", -1)).toBe("2023-12-15");
    expect([monthStart("2024-02-10"), monthEnd("2024-02-10")]).toEqual(["2024-02-01", "2024-02-29"]);
  });

  it("comes back from where it went", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      })
    );
  });
});

describe("intervals", () => {
  it("takes whole weeks from Monday to Sunday, whole months and years", () => {
    expect(wholeWeek("2021-03-24")).toEqual({ earliest: "2021-03-22", latest: "2021-03-28" });
    expect(wholeMonths(2019, 0, 3)).toEqual({ earliest: "2018-12-01", latest: "2019-02-28" });
    expect(wholeYear(2019)).toEqual({ earliest: "2019-01-01", latest: "2019-12-31" });
  });

  it("says how fine an interval is", () => {
    expect(precision({ earliest: "2024-06-18", latest: "2024-06-18" })).toBe("day");
    expect(precision(wholeWeek("2024-06-18"))).toBe("week");
    expect(precision(wholeMonths(2024, 6))).toBe("month");
    expect(precision(wholeYear(2024))).toBe("year");
    expect(precision({ earliest: "2024-06-18", latest: "2024-06-19" })).toBe("range");
  });

  it("writes the shortest EDTF that says exactly the interval", () => {
    expect(toEdtf({ earliest: "2024-06-18", latest: "2024-06-18" })).toBe("2024-06-18");
    expect(toEdtf({ earliest: "2024-06-18", latest: "2024-06-19" })).toBe("2024-06-18/2024-06-19");
    expect(toEdtf(wholeMonths(2024, 6))).toBe("2024-06");
    expect(toEdtf(wholeMonths(2024, 1, 3))).toBe("2024-01/2024-03");
    expect(toEdtf({ earliest: "2014-01-01", latest: "2018-12-31" })).toBe("2014/2018");
  });

  it("joins intervals", () => {
    const day = { earliest: "2024-07-01", latest: "2024-07-01" };
    expect(hull(day, wholeMonths(2024, 6))).toEqual({ earliest: "2024-06-01", latest: "2024-07-01" });
  });
});
