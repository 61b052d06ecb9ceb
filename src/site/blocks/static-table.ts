/** A table in a page, in a region of its own that scrolls sideways where it is wider than the page. */
import { cellHtml, escapeHtml } from "../../components/page/html.ts";

export interface TableRow {
  /** Where a link can point. */
  id?: string;
  /** HTML, the first heading the row. */
  cells: readonly string[];
}

/** HTML of the table; `head` and `caption` are text, `kind` is the class that styles it. Columns of numbers end at the right. */
export function staticTable(caption: string, head: readonly string[], rows: readonly TableRow[], kind = "codebook"): string {
  const numbers = head.map((_, c) => c > 0 && rows.length > 0 && rows.every(({ cells }) => /^(?:[−\d.]+)?$/.test(cells[c])));
  const body = rows.map(({ id, cells: [first, ...others] }) => {
    const anchor = id === undefined ? "" : ` id="${escapeHtml(id)}"`;
    return `<tr${anchor}><th scope="row">${first}</th>${others.map((cell, i) => cellHtml(head[i + 1], cell, numbers[i + 1] ? "number" : "")).join("")}</tr>`;
  });
  const [usual, smaller] = [USUAL, DENSE].map((sizes) => columnWidths(head, rows, sizes));
  const isDense = kind === "codebook" && usual.least > TABLE;
  const { least, shares } = isDense ? smaller : usual;
  const columns =
    kind !== "codebook"
      ? ""
      : `<colgroup>${shares.map((share) => `<col style="width: ${(100 * share).toFixed(1)}%">`).join("")}</colgroup>`;
  return `<div class="table-scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0" style="--least: ${Math.round(least)}px"><table class="${kind}${isDense ? " dense" : ""}"><caption>${escapeHtml(caption)}</caption>${columns}<thead><tr>${head.map((title, c) => `<th scope="col"${numbers[c] ? ` class="number"` : ""}>${escapeHtml(title)}</th>`).join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}

/** Pixels: the table's own width on a desk. */
const TABLE = 960;
const LETTER = { head: 7.2, text: 7.1, code: 9.6 };
/** A column is no wider for a longer word, which breaks, and for longer texts, which wrap. */
const LONGEST_WORD = 106;
const USUAL_MOST = 60;

/** Pixels: the space after a cell, letters of headings and of cells at their widest, and the word that a column has room for. */
interface Sizes {
  gap: number;
  letter: typeof LETTER;
  longestWord: number;
}

const USUAL: Sizes = { gap: 16, letter: LETTER, longestWord: LONGEST_WORD };
/** Those of a table that does not fit the page with the usual ones: letters of 14 pixels for 15, codes of 13 for 16. */
const DENSE: Sizes = {
  gap: 9,
  letter: { head: 7.2, text: 6.6, code: 7.9 },
  longestWord: 96
};

/**
 * Each column as wide as its longest word, and what is left shared by the usual length of the texts: a
 * browser that finds that out by itself moves all columns as rows and typefaces arrive.
 */
function columnWidths(
  head: readonly string[],
  rows: readonly TableRow[],
  { gap, letter, longestWord: most }: Sizes
): { least: number; shares: number[] } {
  const columns = head.map((title, c) => {
    const texts = rows.map(({ cells }) => textOf(cells[c]));
    const width = rows.some(({ cells }) => cells[c].includes("<code>")) ? letter.code : letter.text;
    const longest = texts.reduce((most, text) => Math.max(most, longestWord(text)), 0);
    const usual = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, rows.length);
    return {
      least: gap + Math.max(longestWord(title) * letter.head, Math.min(longest * width, most)),
      usual: Math.min(usual, USUAL_MOST)
    };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const usual = columns.reduce((sum, column) => sum + column.usual, 0) || 1;
  const left = Math.max(0, TABLE - least);
  return { least, shares: columns.map((column) => (column.least + (left * column.usual) / usual) / Math.max(TABLE, least)) };
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(({ length }) => length));
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&[^;]+;/g, "_");
}
