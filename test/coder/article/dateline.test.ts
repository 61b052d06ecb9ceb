import { describe, expect, it } from "vitest";
import { dateline, datelineDay, dispatches } from "../../../src/coder/article/dateline.ts";

describe("an agency's dateline", () => {
  it.each([
    ["Roma, 12 set. 2023 (askanews) – Kim", "2023-09-12"],
    ["(ANSA) - SEUL, 12 SET 2023 - Kim", "2023-09-12"],
    ["Pyongyang, 12 settembre 2023 (Agenzia Nova) – Kim", "2023-09-12"],
    ["UGANDA – Kampala 12/09/2023. Kim", "2023-09-12"],
    ["Pechino (Agenzia Fides, 12/9/2023) - Kim", "2023-09-12"],
    ["Pechino (AsiaNews) – 12 settembre 2023. Kim", "2023-09-12"],
    ["(ANSA) - SEUL, 12 SET - Kim", null],
    ["NEW YORK, 12 GIU - Kim", null]
  ])("is read from “%s”", (text, published) => {
    const found = dateline(text);
    expect(found?.published).toBe(published);
    expect(text.slice(found?.end)).toBe("Kim");
  });

  it.each([
    "Il 12 settembre 2023 Kim – il leader – è partito",
    "Kim (già a Mosca il 12 settembre 2023) – si dice – è partito",
    "Kim ha visto Putin il 12 settembre 2023 - dice la Tass",
    "Kim, 12 volte"
  ])("is not “%s”", (text) => {
    expect(dateline(text)).toBeNull();
  });
});

describe("the day of a dateline", () => {
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
