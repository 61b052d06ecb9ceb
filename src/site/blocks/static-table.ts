/** A table in a page, in a region of its own that scrolls sideways where it is wider than the page. */
import { TEXT_SIZE, textWidth } from "../../components/charts/drawing.ts";
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
    return `<tr${anchor}><th scope="row">${first}</th>${others.map((cell, i) => cellHtml(head[i + 1], cell, kindOf(head[i + 1], cell, numbers[i + 1]))).join("")}</tr>`;
  });
  const [usual, smaller] = [USUAL, DENSE].map((sizes) => columnWidths(head, rows, sizes));
  const isDense = kind === "codebook" && usual.least > TABLE;
  const { least, widths } = isDense ? smaller : usual;
  // The last column takes what is left, so that no fraction of a pixel is too much.
  const columns =
    kind === "codebook"
      ? `<colgroup>${widths
          .slice(0, -1)
          .map((width) => `<col style="width: ${width}">`)
          .join("")}<col></colgroup>`
      : "";
  return `<div class="table-scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0" style="--least: ${Math.round(least)}px"><table class="${kind}${isDense ? " dense" : ""}"><caption>${escapeHtml(caption)}</caption>${columns}<thead><tr>${head.map((title, c) => `<th scope="col"${numbers[c] ? ` class="number"` : ""}>${escapeHtml(title)}</th>`).join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}

/** The class of a cell: one that is short stands unbroken beside others on a narrow screen. */
function kindOf(column: string, cell: string, isNumber: boolean): string {
  return [column.length + textOf(cell).length <= SHORT && "short", isNumber && "number"].filter(Boolean).join(" ");
}

/** Letters of a cell and its column. */
const SHORT = 28;

/** Pixels: the table's own width on a desk. */
const TABLE = 960;
/** For longer texts, which wrap, a column is no wider. */
const USUAL_MOST = 60;

/** Pixels: the space after a cell, the letters of texts and codes, and the word that a column has room for; a longer one breaks. */
interface Sizes {
  gap: number;
  text: number;
  code: number;
  longestWord: number;
}

const USUAL: Sizes = { gap: 16, text: 17, code: 16, longestWord: 140 };
/** Those of a table that does not fit the page with the usual ones; `table.css` has the same. */
const DENSE: Sizes = { gap: 9, text: 15, code: 13.5, longestWord: 96 };

/**
 * Each column as wide as its longest word, and what is left shared by the usual length of the texts: a
 * browser that finds that out by itself moves all columns as rows and typefaces arrive.
 */
function columnWidths(
  head: readonly string[],
  rows: readonly TableRow[],
  { gap, text, code, longestWord }: Sizes
): { least: number; widths: string[] } {
  const columns = head.map((title, c) => {
    const texts = rows.map(({ cells }) => textOf(cells[c]));
    const isCode = rows.some(({ cells }) => cells[c].includes("<code>"));
    const width = (word: string) => (isCode ? CODE_LETTER * code * word.length : wordWidth(word, text));
    const longest = texts.flatMap(wordsOf).reduce((most, word) => Math.max(most, width(word)), 0);
    const usual = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, rows.length);
    return {
      least: gap + Math.max(...wordsOf(title).map((word) => wordWidth(word, text)), Math.min(longest, longestWord)),
      usual: Math.min(usual, USUAL_MOST)
    };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const usual = columns.reduce((sum, column) => sum + column.usual, 0) || 1;
  // 100cqw is the table's width.
  const widths = columns.map((column) => {
    const share = column.usual / usual;
    return `calc(${(column.least - share * least).toFixed(1)}px + ${(100 * share).toFixed(1)}cqw)`;
  });
  return { least, widths };
}

/** Of a code's size, what one letter takes. */
const CODE_LETTER = 0.602;

/** With room to spare for capitals and for headings, which are bold. */
const wordWidth = (word: string, size: number) => (1.15 * textWidth(word) * size) / TEXT_SIZE;

/** A name such as "day-of-the-sun" may go on in the next line, a date may not. */
const wordsOf = (text: string) => text.split(/\s+|(?<=[a-z]-)/);

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&[^;]+;/g, "_");
}
