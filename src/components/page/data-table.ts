/** The table behind a drawing: one description of its columns for the page, the CSV and the tests. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { actionHref } from "./address.js";
import { rowsOfPage } from "./paging.js";
import { cellHtml, escapeHtml } from "./html.js";

export type Cell = string | number | null;

/** A row as the CSV has it, by column name. */
export type DataRow = Readonly<Record<string, Cell>>;

/** Columns of the tables behind charts that draw one mark an action. */
const ACTION_COLUMNS = [
  "date",
  "partner_name",
  "action_type",
  "direction",
  "status",
  "summary",
  "article_id",
  "action_id"
] as const;

/** The rows of such a table. */
export function actionData(actions: readonly ActionRow[]): DataRow[] {
  return actions.map((action) => Object.fromEntries(ACTION_COLUMNS.map((name) => [name, action[name]])));
}

/** A real HTML table of a page of the rows, the first being 0; an action's id leads to its row on the page of all actions. */
export function tableHtml(all: readonly DataRow[], caption: string, page = 0): string {
  if (all.length === 0) return `<p>No rows match your choices.</p>`;
  const rows = rowsOfPage(all, page);
  const columns = Object.keys(rows[0]);
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name.replaceAll("_", " "))}</th>`).join("");
  const body = rows.map((row) => `<tr>${columns.map((name) => dataCell(name, row[name])).join("")}</tr>`).join("\n");
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`;
}

function dataCell(name: string, cell: Cell): string {
  const column = name.replaceAll("_", " ");
  if (cell === null) return cellHtml(column, "");
  if (typeof cell === "number") return cellHtml(column, String(cell), "number");
  const text = escapeHtml(cell);
  return cellHtml(column, name === "action_id" ? `<a href="${escapeHtml(actionHref({ action_id: cell }))}">${text}</a>` : text);
}
