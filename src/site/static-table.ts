/** A table in a page, in a region of its own that scrolls sideways where the screen is narrow. */
import { escapeHtml } from "../components/html.ts";

export interface TableRow {
  /** Where a link can point. */
  id?: string;
  /** HTML, the first heading the row. */
  cells: readonly string[];
}

/** HTML of the table; `head` and `caption` are text. */
export function staticTable(caption: string, head: readonly string[], rows: readonly TableRow[]): string {
  const body = rows.map(({ id, cells: [first, ...others] }) => {
    const anchor = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
    return `<tr${anchor}><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return `<div class="table-scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table class="codebook"><caption>${escapeHtml(caption)}</caption><thead><tr>${head.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}
