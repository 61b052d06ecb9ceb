import { describe, expect, it } from "vitest";
import type { Evaluation } from "../../src/evaluation/evaluation.ts";
import { ruleRecords, typeRecords, wilson } from "../../src/evaluation/records.ts";

const match = (rule: string, type: boolean) => ({
  mention: { rule },
  action: { action_type: "meeting" },
  gold: { types: ["visit"], required: true },
  type
});
const evaluation = {
  matches: [match("meet", true), match("meet", false), match("see", true)],
  extras: [{ mention: { rule: "see" }, action: { action_type: "meeting" } }],
  misses: [{ types: ["visit"] }]
} as unknown as Evaluation;

describe("records", () => {
  it("count how often a rule fired, and how often with the right sides and type", () => {
    expect(ruleRecords([{ evaluation, learnt: false }])).toEqual([
      { rule: "meet", fired: 2, right: 1 },
      { rule: "see", fired: 2, right: 1 }
    ]);
  });

  it("give precision over what was coded, and recall over what was required", () => {
    expect(typeRecords([evaluation])).toEqual([
      { type: "meeting", precision: { part: 2, whole: 4 }, recall: { part: 2, whole: 2 } },
      { type: "visit", precision: { part: 0, whole: 0 }, recall: { part: 0, whole: 2 } }
    ]);
  });
});

describe("Wilson’s interval", () => {
  it("is that of the literature", () => {
    const [low, high] = wilson({ part: 8, whole: 10 });
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 2);
  });

  it("says nothing where there are no cases", () => expect(wilson({ part: 0, whole: 0 })).toEqual([0, 1]));
});
