/** How the coder does on the articles that were also coded by hand, measured once for all pages of a build. */
import type { Codebook } from "../../coder/codebook/codebook.ts";
import { kept } from "../../coder/model/memo.ts";
import { ProblemError } from "../../coder/model/problem.ts";
import { unreadOfCoder } from "../../data/curated.ts";
import { readCodebook } from "../../data/dataset.ts";
import { FRESH, measure, REPORT, testSets, type Measurement, type TestSet } from "../../data/measure.ts";

let codebook: Codebook | null = null;
const measured = new Map<string, Measurement>();

/** How the coder does on each set of articles that was also coded by hand; each is measured once. */
export function measurements(): Measurement[] {
  return testSets().map(measuredOn);
}

/** How it does on articles that are new to the rules, or null where these are not there. */
export function measuredOnNew(): Measurement | null {
  const fresh = testSets().find(({ folder }) => folder === FRESH);
  return fresh ? measuredOn(fresh) : null;
}

/** How it does on those articles of the report that have a reference coding. */
export function measuredOnReport(): Measurement {
  return measuredOn(testSets().find(({ folder }) => folder === REPORT)!);
}

function measuredOn(set: TestSet): Measurement {
  if (codebook === null) {
    const read = readCodebook();
    const unread = unreadOfCoder(read.problems);
    if (unread) throw new ProblemError(unread);
    codebook = read;
  }
  const book = codebook;
  return kept(measured, set.name, () => measure(set, book));
}
