/** A table in a page, in a region of its own that scrolls sideways where it is wider than the page. */
import { cellHtml, escapeHtml } from "../components/html.ts";

export interface TableRow {
  /** Where a link can point. */
  id?: string;
  /** HTML, the first heading the row. */
  cells: readonly string[];
}

/** HTML of the table; `head` and `caption` are text, `kind` is the class that styles it. */
export function staticTable(caption: string, head: readonly string[], rows: readonly TableRow[], kind = "codebook"): string {
  const body = rows.map(({ id, cells: [first, ...others] }) => {
    const anchor = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
    return `<tr${anchor}><th scope="row">${first}</th>${others.map((cell, i) => cellHtml(head[i + 1], cell)).join("")}</tr>`;
  });
  return `<div class="table-scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table class="${kind}"><caption>${escapeHtml(caption)}</caption><thead><tr>${head.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}
