import { describe, expect, it } from "vitest";
import type { Row } from "../../src/data/csv.ts";
import { diffActions, isSame } from "../../src/data/diff-actions.ts";
import { formatDiff } from "../../src/data/format-diff.ts";
import { anAction } from "./an-action.ts";

const row = (different = {}): Row => ({ ...anAction(different) });

describe("diffActions", () => {
  it("finds nothing where the rows are the same in another order", () => {
    const rows = [row({ action_id: "a" }), row({ action_id: "b" })];
    const diff = diffActions(rows, [...rows].reverse());
    expect(isSame(diff)).toBe(true);
    expect(formatDiff(diff)).toBe("The actions are the same.\n");
  });

  it("tells added from gone", () => {
    const diff = diffActions([row({ action_id: "a", evidence: "one" })], [row({ action_id: "b", evidence: "two" })]);
    expect(diff.gone.map(({ action_id }) => action_id)).toEqual(["a"]);
    expect(diff.added.map(({ action_id }) => action_id)).toEqual(["b"]);
    expect(isSame(diff)).toBe(false);
  });

  it("says field by field what changed in an action", () => {
    const diff = diffActions([row()], [row({ status: "planned", goldstein: -4, attribution: "" })]);
    expect(diff.changed.map(({ fields }) => fields)).toEqual([
      [
        { field: "goldstein", before: 1, after: -4 },
        { field: "status", before: "actual", after: "planned" },
        { field: "attribution", before: "KCNA", after: "" }
      ]
    ]);
    expect(formatDiff(diff)).toBe(
      [
        "~ 2021-03-24-PRK-VNM-message  Kim Jong Un sends a message to Vietnam.",
        "    goldstein: 1 → -4",
        "    status: “actual” → “planned”",
        "    attribution: “KCNA” → (empty)",
        "",
        "Actions: 0 added, 0 gone, 1 changed.",
        ""
      ].join("\n")
    );
  });

  it("follows an action whose date, and with it the identifier, was corrected", () => {
    const diff = diffActions(
      [row({ action_id: "2021-03-24-x", date: "2021-03-24" })],
      [row({ action_id: "2021-03-23-x", date: "2021-03-23" })]
    );
    expect(diff.added).toEqual([]);
    expect(diff.gone).toEqual([]);
    expect(diff.changed[0].fields.map(({ field }) => field)).toEqual(["action_id", "date"]);
  });

  it("pairs each action once where two rest on the same passage", () => {
    const diff = diffActions([row({ action_id: "a" })], [row({ action_id: "b" }), row({ action_id: "c" })]);
    expect(diff.changed).toHaveLength(1);
    expect(diff.added).toHaveLength(1);
  });

  it("names a new column instead of calling every action changed", () => {
    const { review, ...older } = row();
    const diff = diffActions([older], [row()]);
    expect(diff.changed).toEqual([]);
    expect(diff.columns).toEqual({ added: ["review"], gone: [] });
    expect(formatDiff(diff)).toContain("+ column review");
    expect(review).toBe("");
  });

  it("counts every action as added where there were none", () => {
    expect(diffActions([], [row()])).toMatchObject({ added: [row()], columns: { added: [], gone: [] } });
  });
});
