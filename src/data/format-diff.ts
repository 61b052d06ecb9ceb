/** A difference between two editions, in words. */
import type { ActionsDiff } from "./diff-actions.ts";
import type { Row, Value } from "./csv.ts";

/** Added (+), gone (-) and changed (~) actions, changed ones field by field; one line where nothing changed. */
export function formatDiff(diff: ActionsDiff): string {
  const { added, gone, changed, columns } = diff;
  const lines = [
    ...columns.added.map((name) => `+ column ${name}`),
    ...columns.gone.map((name) => `- column ${name}`),
    ...gone.map((row) => `- ${describe(row)}`),
    ...added.map((row) => `+ ${describe(row)}`),
    ...changed.flatMap(({ after, fields }) => [
      `~ ${describe(after)}`,
      ...fields.map((change) => `    ${change.field}: ${show(change.before)} → ${show(change.after)}`)
    ])
  ];
  return lines.length === 0 ? "The actions are the same.\n" : `${lines.join("\n")}\n\nActions: ${countDiff(diff)}.\n`;
}

/** "2 added, 0 gone, 1 changed". */
export function countDiff({ added, gone, changed }: ActionsDiff): string {
  return `${added.length} added, ${gone.length} gone, ${changed.length} changed`;
}

function describe({ action_id, summary }: Row): string {
  return summary ? `${action_id}  ${summary}` : String(action_id);
}

function show(value: Value): string {
  return value === "" || value === null ? "(empty)" : typeof value === "string" ? `“${value}”` : String(value);
}
