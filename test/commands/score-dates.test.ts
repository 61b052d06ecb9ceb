import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "score-dates-"));
afterAll(() => rmSync(folder, { recursive: true }));

const expression = (input: string, value: object, timex = "") => ({
  suite: "S",
  input,
  ref: "2025-10-29T00:00:00",
  start: 0,
  len: input.length,
  timex,
  past: value,
  future: value
});

function score(cases: object[], ...flags: string[]): string {
  const file = join(folder, "cases.jsonl");
  writeFileSync(file, cases.map((test) => JSON.stringify(test)).join("\n"));
  return spawnSync(process.execPath, ["--import", "tsx", "src/commands/score-dates.ts", file, ...flags], {
    encoding: "utf8"
  }).stdout.trim();
}

describe("score-dates", () => {
  const cases = [
    expression("lunedì", { date: "2025-10-27" }),
    expression("il mese scorso", { startDate: "2025-09-01", endDate: "2025-10-01" }),
    expression("dal 3 al 5 settembre", { startDate: "2025-09-03", endDate: "2025-09-05" }),
    expression("2014-2018", { startDate: "2014-01-01", endDate: "2018-01-01" }),
    expression("nell'estate 2016", {}, "2016-SU"),
    expression("lunedì", { date: "2025-10-20" })
  ];

  it("counts exact readings, seasons among them", () => {
    expect(score(cases)).toBe("S: 3 of 6");
  });

  it("on request also counts, apart, periods that the suite ends at the last day or year named", () => {
    expect(score(cases, "--last-named")).toBe("S: 3 of 6; with the last day or year named as the end, 5");
  });

  it("prints each miss on request, with what the coder has instead", () => {
    expect(score([expression("lunedì", { date: "2025-10-20" }, "X")], "--misses")).toBe(
      'S 2025-10-29 "lunedì" wants X, has "lunedì" 2025-10-27 | "lunedì" 2025-11-03\nS: 0 of 1'
    );
  });
});
