/** How often rules and types are right: counts from an evaluation, and the interval of confidence that they allow. */
import { CLASSIFIER } from "../coder/model/code-lists.ts";
import { kept } from "../coder/model/memo.ts";
import type { MentionRow } from "../coder/model/table-rows.ts";
import type { Evaluation } from "./evaluation.ts";

/** Of how many, how many. */
export interface Share {
  part: number;
  whole: number;
}

/** The interval in which a share lies with a confidence of 95 %, after Wilson (1927): within 0 and 1, and honest where cases are few. */
export function wilson({ part, whole }: Share): [low: number, high: number] {
  if (whole === 0) return [0, 1];
  const z = 1.959964;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** A set of articles that was coded, and whether the classifier has learnt from it. */
interface Coded {
  evaluation: Evaluation;
  learnt: boolean;
}

/**
 * The rules that fired, by name, each with its record: an action counts as right if the reference has one of its type
 * between the same sides there. The record of the classifier is that on articles from which it has not learnt.
 */
export function ruleRecords(sets: readonly Coded[]) {
  const records = new Map<string, { rule: string; fired: number; right: number }>();
  const count = (rule: string, right: boolean) => {
    const record = kept(records, rule, () => ({ rule, fired: 0, right: 0 }));
    record.fired++;
    if (right) record.right++;
  };
  for (const { evaluation, learnt } of sets) {
    const counts = ({ rule }: MentionRow): boolean => !(learnt && rule === CLASSIFIER);
    for (const { mention, type } of evaluation.matches) if (counts(mention)) count(mention.rule, type);
    for (const { mention } of evaluation.extras) if (counts(mention)) count(mention.rule, false);
  }
  return [...records.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Precision and recall of each type that was coded or is in the reference, most frequent first. */
export function typeRecords(evaluations: readonly Evaluation[]) {
  const counts = new Map<string, { coded: number; right: number; required: number; found: number }>();
  const of = (type: string) => kept(counts, type, () => ({ coded: 0, right: 0, required: 0, found: 0 }));
  for (const { matches, extras, misses } of evaluations) {
    for (const { action, type, gold } of matches) {
      of(action.action_type).coded++;
      if (type) of(action.action_type).right++;
      // A row that accepts several types counts for the one that was coded, else for its first.
      if (!gold.required) continue;
      const wanted = of(type ? action.action_type : gold.types[0]);
      wanted.required++;
      if (type) wanted.found++;
    }
    for (const { action } of extras) of(action.action_type).coded++;
    for (const { types } of misses) of(types[0]).required++;
  }
  return [...counts]
    .map(([type, { coded, right, required, found }]) => ({
      type,
      precision: { part: right, whole: coded },
      recall: { part: found, whole: required }
    }))
    .sort((a, b) => b.recall.whole - a.recall.whole || (a.type < b.type ? -1 : 1));
}
