import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { type Problem, problemText } from "../../../src/coder/model/problem.ts";
import { readCurated } from "../../../src/site/blocks/curated.ts";
import { folderWith } from "../../setup/folder.ts";

let folder: string;
beforeEach(() => {
  folder = folderWith({
    "periods.csv": "period,first,last\n2024–2025,2024,2025\n",
    "roles.csv": "role,level,patterns,traits,short_for\nforeign minister,minister,ministro degli esteri,,\n"
  });
});

it("reads events, periods and levels", () => {
  writeFileSync(join(folder, "context.csv"), "first,last,label,source\n2021-01-05,2021-01-12,Congress,KCNA\n");
  expect(readCurated(folder)).toEqual({
    context: [{ first: "2021-01-05", last: "2021-01-12", label: "Congress", source: "KCNA", hinge: false }],
    periods: [{ label: "2024–2025", first: 2024, last: 2025 }],
    levels: { "foreign minister": "minister" }
  });
});

it.each([
  ["2021-01-12,2021-01-05,Congress,KCNA", "first 2021-01-12 is after last 2021-01-05"],
  ["January,2021-01-12,Congress,KCNA", "first is January, not an ISO day such as 2024-06-19"],
  ["2021-01-05,2021-01-12,Congress,", "source is empty"]
])("leaves out the event %s, names file and line, and reads the others", (row, wrong) => {
  writeFileSync(join(folder, "context.csv"), `first,last,label,source\n${row}\n2021-01-05,2021-01-12,Congress,KCNA\n`);
  const problems: Problem[] = [];
  expect(readCurated(folder, problems).context).toHaveLength(1);
  expect(problems.map(problemText)).toEqual([`${join(folder, "context.csv")}:2: ${wrong}`]);
});
