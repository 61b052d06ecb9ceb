import { describe, expect, it } from "vitest";
import { datelineDay, dispatches, headerDate } from "../../../src/coder/article/published.ts";
import { intervalOf } from "../../../src/coder/model/written-date.ts";

describe("the date in front of a text", () => {
  it("is found with its place, by day and by month alone", () => {
    expect(headerDate(" date 2021-03 Il leader")).toEqual({ start: 1, end: 13, published: "2021-03", problem: "" });
    expect(headerDate(" date 2025-10-29 Il ministro")).toMatchObject({ published: "2025-10-29", end: 16 });
  });

  it("is read after a byte order mark, on a line of its own, with a colon, and with single digits", () => {
    expect(headerDate("\uFEFFdate 2021-03-24\nIl leader")).toMatchObject({ start: 1, published: "2021-03-24" });
    expect(headerDate("Date: 2021-3-4\r\nIl leader")).toMatchObject({ published: "2021-03-04", problem: "" });
  });

  it("is reported where the calendar has no such day, and its words are still no text", () => {
    expect(headerDate("date 2021-13 Il leader")).toEqual({
      start: 0,
      end: 12,
      published: "",
      problem: "impossible publication date 2021-13"
    });
    expect(headerDate("date 2023-02-29 Il leader")?.problem).toContain("2023-02-29");
    expect(headerDate("date 2024-02-29 Il leader")?.published).toBe("2024-02-29");
  });

  it("is not taken from the middle of a sentence, nor from a longer number", () => {
    expect(headerDate("Il leader, date 2021-03 le circostanze")).toBeNull();
    expect(headerDate("date 2021-03-245 Il leader")).toBeNull();
    expect(headerDate("dateline 2021-03 Il leader")).toBeNull();
    expect(headerDate("")).toBeNull();
  });
});

describe("an EDTF date as an interval", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2021-03-24", "2021-03-24", "2021-03-24"],
    ["2022-08-15/2022-08-16", "2022-08-15", "2022-08-16"],
    ["2021/2022-03", "2021-01-01", "2022-03-31"],
    ["2025-10-29T23:30:00+09:00", "2025-10-29", "2025-10-29"],
    ["Wed, 29 Oct 2025 08:00:00 GMT", "2025-10-29", "2025-10-29"],
    ["9 Oct 2025 08:00 +0200", "2025-10-09", "2025-10-09"]
  ])("%s lasts from %s to %s", (edtf, earliest, latest) => {
    expect(intervalOf(edtf)).toEqual({ earliest, latest });
  });

  it.each([
    "",
    "2021-13",
    "2021-00",
    "2021-02-30",
    "2022-08-16/2022-08-15",
    "2021/",
    "/2021",
    "2021/2022/2023",
    "24.3.2021",
    "Wed, 29 Foo 2025 08:00:00 GMT",
    "Fri, 30 Feb 2024 08:00:00 GMT",
    "marzo"
  ])("%j is none", (edtf) => {
    expect(intervalOf(edtf)).toBeNull();
  });
});

describe("the dateline of an agency", () => {
  const august = { earliest: "2023-08-01", latest: "2023-08-31" };

  it("tells which day of the publication it was", () => {
    expect(datelineDay("L’AVANA, 29 AGO - Il presidente", august)).toBe("2023-08-29");
    expect(datelineDay("Città del Vaticano, 18 ago. (askanews) – Per quasi un’ora", august)).toBe("2023-08-18");
    expect(datelineDay("SEUL, 1 gennaio - Il", { earliest: "2022-12-31", latest: "2023-01-02" })).toBe("2023-01-01");
  });

  it("is none of another month, nor a date in the text", () => {
    expect(datelineDay("L’AVANA, 29 SET - Il presidente", august)).toBeNull();
    expect(datelineDay("Kim ha incontrato il 29 agosto - un martedì - Putin", august)).toBeNull();
  });
});

describe("a dispatch that an article passes on", () => {
  const july = { earliest: "2025-07-04", latest: "2025-07-04" };
  const text = "Dura nota del Nord.\nPyongyang, 23 giugno (KCNA) ― Un portavoce ha risposto.";
  const paragraphs = [
    { start: 0, end: 19 },
    { start: 20, end: text.length }
  ];

  it("is of the day of its dateline, the last one before the article", () => {
    expect(dispatches(text, paragraphs, july)).toEqual([{ start: 20, day: "2025-06-23" }]);
  });

  it("is none of months before", () => {
    expect(dispatches(text, paragraphs, { earliest: "2025-12-01", latest: "2025-12-01" })).toEqual([]);
  });
});
