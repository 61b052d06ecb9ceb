/** A drawing as a document of its own: with its finding, its statistic, its source and its licence. */
import { escapeHtml } from "./html.js";
import { NARROW, brokenLines } from "../charts/drawing.js";
import type { CaptionText } from "../captions/caption.ts";

const MARGIN = 24;
const SERIF = "'Source Serif 4',serif";
const SANS = "'Archivo Narrow',sans-serif";

/** Ways to set the words around the drawing; `em` is the usual width of a letter, with room to spare. */
const TITLE = { family: SERIF, size: 26, line: 32, em: 0.5, color: "--ink" };
const SUBTITLE = { family: SANS, size: 16, line: 21, em: 0.44, color: "--ink-soft" };
const NOTE = { family: SANS, size: 13, line: 17, em: 0.44, color: "--ink-soft" };

export interface ChartWords extends Pick<CaptionText<unknown>, "title" | "subtitle" | "note" | "wide"> {
  /** One line each: where it comes from, and what may be done with it. */
  credits: readonly string[];
}

/**
 * SVG of a drawing that needs nothing from outside: colours of one theme in place of custom properties, links taken off, the
 * words set above and below. `faces` are `@font-face` rules, for a renderer that has not the typefaces.
 */
export function chartDocument(drawing: Element, words: ChartWords, colors: ReadonlyMap<string, string>, faces = ""): string {
  const inner = Number(drawing.getAttribute("width"));
  const tall = Number(drawing.getAttribute("height"));
  const above = [...setLines(words.title, TITLE, inner), ...setLines(words.subtitle, SUBTITLE, inner)];
  const note = words.wide && inner >= NARROW ? `${words.note} ${words.wide}` : words.note;
  const below = [note, ...words.credits].flatMap((text) => setLines(text, NOTE, inner));
  const top = MARGIN + heightOf(above) + 12;
  const foot = top + tall + 12;
  const width = inner + 2 * MARGIN;
  const height = foot + heightOf(below) + MARGIN;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${SANS}">
<title>${escapeHtml(words.title)}</title>
<desc>${escapeHtml([`${words.subtitle}.`, note, ...words.credits].join(" "))}</desc>
<style>${faces}
text{white-space:pre}</style>
<rect width="${width}" height="${height}" fill="var(--paper)"/>
${textAt(above, MARGIN)}
${plainDrawing(drawing, top)}
${textAt(below, foot)}
</svg>
`;
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const color = colors.get(name);
    if (!color) throw new Error(`the stylesheet has no colour ${name}`);
    return color;
  });
}

interface Line {
  text: string;
  style: typeof TITLE;
}

/** Breaks a text between words so that each line fits the width, a title into lines of like length. */
function setLines(text: string, style: typeof TITLE, width: number): Line[] {
  const most = Math.floor(width / (style.size * style.em));
  let lines = breakLines(text, most);
  for (let shorter = most; style === TITLE && shorter > most / 2; shorter--) {
    const balanced = breakLines(text, shorter);
    if (balanced.length > lines.length) break;
    lines = balanced;
  }
  return lines.map((line) => ({ text: line, style }));
}

/** Lines of at most so many letters. */
const breakLines = (text: string, most: number) => brokenLines(text, ({ length }) => length <= most);

/** Pixels that a text takes in letters of this size. */
export function textHeight(text: string, { size, line, em }: Pick<typeof NOTE, "size" | "line" | "em">, width: number): number {
  return breakLines(text, Math.floor(width / (size * em))).length * line;
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { style }) => sum + style.line, 0);
}

function textAt(lines: readonly Line[], top: number): string {
  let y = top;
  return lines
    .map(({ text, style: { family, size, line, color } }) => {
      y += line;
      return `<text x="${MARGIN}" y="${y - Math.round(line * 0.25)}" font-family="${family}" font-size="${size}" fill="var(${color})">${escapeHtml(text)}</text>`;
    })
    .join("\n");
}

/** The drawing at its place, without what only a page needs: links, targets, names. */
function plainDrawing(drawing: Element, y: number): string {
  const copy = drawing.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('[fill="transparent"]')) part.remove();
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  for (const part of [copy, ...copy.querySelectorAll("*")])
    for (const name of ["class", "role", "tabindex", "aria-label", "aria-hidden"]) part.removeAttribute(name);
  copy.setAttribute("x", String(MARGIN));
  copy.setAttribute("y", String(y));
  copy.setAttribute("font-family", SANS);
  copy.setAttribute("overflow", "visible");
  // As XML: what is well-formed in a page is not always so in a file.
  const { XMLSerializer } = drawing.ownerDocument.defaultView ?? globalThis;
  return new XMLSerializer().serializeToString(copy);
}
