/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** A sentence as HTML: "2024–2025" stays on one line. */
export function proseHtml(text: string): string {
  return unbroken(escapeHtml(text));
}

/** HTML of text with its ranges of numbers kept on one line. */
export function unbroken(html: string): string {
  return html.replace(/\d+–\d+|\bn = \d+/g, '<span class="range">$&</span>');
}

/** A cell of a table, `kind` its class; on a narrow screen, where rows are stacked, the name of its column stands before it. */
export function cellHtml(column: string, html: string, kind = ""): string {
  if (html === "") return "<td></td>";
  return `<td data-column="${escapeHtml(column)}"${kind && ` class="${kind}"`}>${html}</td>`;
}

/** The words of a heading, with their address. It stands on the link, as Framework gives any heading with one a link. */
export function anchoredHtml(id: string, html: string): string {
  return `<a class="observablehq-header-anchor" id="${escapeHtml(id)}" href="#${escapeHtml(id)}">${html}</a>`;
}
