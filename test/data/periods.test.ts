import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Problem, problemText } from "../../src/coder/model/problem.ts";
import { periodsWithin, readPeriods } from "../../src/data/periods.ts";
import { folderWith } from "../setup/folder.ts";

describe("readPeriods", () => {
  it("reads the project's own periods, named by their years", () => {
    for (const { label, first, last } of readPeriods()) expect(label).toBe(`${first}–${last}`);
  });

  it("names file and line of a period whose years are out of order", () => {
    const folder = folderWith({ "periods.csv": "period,first,last,note\n2021–2022,2021,2022,\nbackwards,2025,2024,\n" });
    const problems: Problem[] = [];
    expect(readPeriods(folder, problems).map(({ label }) => label)).toEqual(["2021–2022"]);
    expect(problems.map(problemText)).toEqual([`${join(folder, "periods.csv")}:3: first 2025 is after last 2024`]);
  });
});

describe("periodsWithin", () => {
  it("lists single years before longer periods", () => {
    const listed = [{ label: "2021–2022", first: 2021, last: 2022 }];
    expect(periodsWithin({ first: 2021, last: 2022 }, listed).map(({ label }) => label)).toEqual(["2021", "2022", "2021–2022"]);
  });
});
