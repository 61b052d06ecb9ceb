/** The table behind a drawing: one description of its columns for the page, the CSV and the tests. */
import type { ActionRow } from "../coder/schema.ts";
import { actionHref } from "./drawing.js";
import { escapeHtml } from "./html.js";

export type Cell = string | number | null;

/** A row as the CSV has it, by column name. */
export type DataRow = Readonly<Record<string, Cell>>;

/** Columns of the tables behind charts that draw one mark an action. */
export function actionData(actions: readonly ActionRow[]): DataRow[] {
  return actions.map(({ date, partner_name, action_type, direction, status, summary, article_id, action_id }) => ({
    date,
    partner_name,
    action_type,
    direction,
    status,
    summary,
    article_id,
    action_id
  }));
}

/** A real HTML table; an action's id leads to its row on the page of all actions. */
export function tableHtml(rows: readonly DataRow[], caption: string): string {
  if (rows.length === 0) return `<p>Nothing to list: no row answers to the choice above.</p>`;
  const columns = Object.keys(rows[0]);
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name.replaceAll("_", " "))}</th>`).join("");
  const body = rows.map((row) => `<tr>${columns.map((name) => cellHtml(name, row[name])).join("")}</tr>`).join("\n");
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`;
}

function cellHtml(name: string, cell: Cell): string {
  if (cell === null) return "<td></td>";
  if (typeof cell === "number") return `<td class="number">${cell}</td>`;
  if (name === "action_id")
    return `<td><a href="${escapeHtml(actionHref({ action_id: cell } as ActionRow))}">${escapeHtml(cell)}</a></td>`;
  return `<td>${escapeHtml(cell)}</td>`;
}
