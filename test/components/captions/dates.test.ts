import { describe, expect, it } from "vitest";
import { dateWords, interval, wholeYears } from "../../../src/components/captions/dates.ts";

describe("dateWords", () => {
  it.each([
    ["2024-11-29", "2024-11-29", "29 November 2024"],
    ["2025-09-01", "2025-09-30", "September 2025"],
    ["2024-02-01", "2024-02-29", "February 2024"],
    ["2025-01-01", "2025-12-31", "2025"],
    ["2019-01-01", "2025-12-31", "2019–2025"],
    ["2024-06-18", "2024-06-19", "18–19 June 2024"],
    ["2024-09-24", "2024-10-02", "24 September – 2 October 2024"],
    ["2024-09-01", "2025-10-29", "1 September 2024 – 29 October 2025"],
    ["", "", "date unknown"],
    ["2024-01-01", "", "from 1 January 2024"],
    ["", "2025-10-29", "by 29 October 2025"]
  ])("says %s to %s as %s", (earliest, latest, words) => {
    expect(dateWords(earliest, latest)).toBe(words);
  });
});

describe("interval", () => {
  it("reaches to the end of its last day", () => {
    const known = interval("2021-03-24", "2021-03-24");
    expect(known && known.end.getTime() - known.start.getTime()).toBe(86_400_000);
  });
});

describe("wholeYears", () => {
  it("does not reach into the year after a last day of December", () => {
    expect(wholeYears([interval("2021-12-30", "2021-12-31")]).end.toISOString()).toBe("2022-01-01T00:00:00.000Z");
  });

  it("has an axis also where nothing is dated", () => {
    const { start, end } = wholeYears([null]);
    expect(end.getTime()).toBeGreaterThan(start.getTime());
  });
});
