/**
 * Scores the coder's dates on a file of cases in JSON lines: `tsx src/commands/score-dates.ts cases.jsonl [--last-named] [--misses]`.
 *
 * A case has `suite`, `input`, `ref` (the day it was written), `start` and `len` of the expression, `timex`, and the
 * value read towards the past and towards the future (`{date}`, or `{startDate, endDate}`, half-open). A case counts
 * when the coder, reading towards the past or towards the future, gives one of the two values: its first day is the
 * start and the day after its last the end.
 *
 * `--last-named` prints a second score, which also counts a period whose end in the suite is the last day or year named
 * rather than the day after it: "dal 4 al 22" as [4, 22), "2014-2018" as four years. In Italian both are inside.
 */
import { readFileSync } from "node:fs";
import { addDays } from "../coder/model/dates.ts";
import { type Problem, problemText } from "../coder/model/problem.ts";
import { timeExpressions, type CalendarRow, type TimeExpression } from "../coder/time.ts";
import { curatedRows } from "../data/curated.ts";

interface Value {
  date?: string;
  startDate?: string;
  endDate?: string;
}

interface Case {
  suite: string;
  input: string;
  /** Cases without one are no dates (a suite may hold times of day) and are passed over. */
  ref?: string;
  start: number;
  len: number;
  timex: string;
  past: Value;
  future: Value;
}

/** `exact`: half-open as written; `lastNamed`: the suite leaves out the last day or year that the words name. */
type Verdict = "exact" | "lastNamed" | "miss";

const SEASONS: Record<string, string> = { SP: "21", SU: "22", FA: "23", WI: "24" };

const problems: Problem[] = [];
const calendar = curatedRows("calendar.csv", "data", problems) as unknown as CalendarRow[];
for (const problem of problems) console.error(problemText(problem));

/** The reading that covers most of the case's words. */
function reading(test: Case, direction: "past" | "future"): TimeExpression | undefined {
  const day = test.ref!.slice(0, 10);
  const covered = (e: TimeExpression): number => Math.min(e.end, test.start + test.len) - Math.max(e.start, test.start);
  return timeExpressions(test.input, { earliest: day, latest: day }, { calendar, direction })
    .filter((e) => covered(e) > 0)
    .sort((a, b) => covered(b) - covered(a))[0];
}

function verdict(test: Case, found: TimeExpression | undefined): Verdict {
  const season = /^(?:(\d{4})-)?(SP|SU|FA|WI)$/.exec(test.timex);
  if (season) {
    const [year, code] = (found?.edtf ?? "").split("-");
    return code === SEASONS[season[2]] && (season[1] === undefined || season[1] === year) ? "exact" : "miss";
  }
  const verdicts = [test.past, test.future].map((value): Verdict => {
    // The suite writes 0001-01-01 for a day that no calendar has.
    if (value.date)
      return (found?.earliest ?? "0001-01-01") === value.date && found?.earliest === found?.latest ? "exact" : "miss";
    if (!found?.latest || found.earliest !== value.startDate) return "miss";
    if (addDays(found.latest, 1) === value.endDate) return "exact";
    return lastNamed(found.edtf) === value.endDate ? "lastNamed" : "miss";
  });
  return best(verdicts);
}

const best = (verdicts: Verdict[]): Verdict =>
  (["exact", "lastNamed"] as const).find((verdict) => verdicts.includes(verdict)) ?? "miss";

/** The first day of the last unit of an interval: of 2014/2018 the first of January 2018. */
function lastNamed(edtf: string): string {
  const unit = edtf.split("/").at(-1)!;
  return unit + "0001-01-01".slice(unit.length);
}

const [file, ...flags] = process.argv.slice(2);
if (!file) {
  console.error("usage: tsx src/commands/score-dates.ts cases.jsonl [--last-named] [--misses]");
  process.exit(1);
}
const cases = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case)
  .filter((test) => test.ref && test.past && test.future);
const suites = new Map<string, Verdict[]>();
for (const test of cases) {
  const readings = (["past", "future"] as const).map((direction) => reading(test, direction));
  const reached = best(readings.map((found) => verdict(test, found)));
  suites.set(test.suite, [...(suites.get(test.suite) ?? []), reached]);
  if (flags.includes("--misses") && (reached === "miss" || (reached === "lastNamed" && !flags.includes("--last-named")))) {
    const given = readings.map((found) => (found ? `"${found.text}" ${found.edtf}` : "nothing")).join(" | ");
    console.log(`${test.suite} ${test.ref!.slice(0, 10)} "${test.input}" wants ${test.timex}, has ${given}`);
  }
}
for (const [suite, verdicts] of suites) {
  const exact = verdicts.filter((v) => v === "exact").length;
  const named = verdicts.filter((v) => v === "lastNamed").length;
  console.log(
    `${suite}: ${exact} of ${verdicts.length}${flags.includes("--last-named") ? `; with the last day or year named as the end, ${exact + named}` : ""}`
  );
}
