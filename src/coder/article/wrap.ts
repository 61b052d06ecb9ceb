/** Text broken at a fixed width, as mails and PDF files have it: its lines put together again to paragraphs. */
import { edited, type Edited } from "./edit.ts";
import { FUNCTION_WORDS } from "./language.ts";

/** Wider lines than these are paragraphs. */
const WIDEST = 110;
const NARROWEST = 30;
/** Share of the broken lines that say how wide the text was set. */
const MOST = 0.9;
const ENDS = /[.!?…:;][”"»’')\]]*$|[”"»]$/u;

interface Line {
  start: number;
  end: number;
  text: string;
  /** Nothing but a line end stands between it and the next. */
  adjoins: boolean;
}

/** The text with a space for each line end that only the width made; as it is where it was not wrapped. */
export function unwrapped(from: Edited): Edited {
  const lines = linesOf(from.text);
  const broken = lines.filter((line, i) => runsOn(line, lines[i + 1]));
  // Most lines are no wider: one that a page joined to its heading says nothing of the others.
  const widths = broken.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * MOST)] ?? 0;
  const wide = lines.filter(({ text }) => text.length >= NARROWEST).length;
  if (broken.length < (lines.length > 4 ? 2 : 1) || broken.length < wide / 5 || width > WIDEST) return from;
  // A line is full where the next one's first word would not have fitted, or nearly so: letters of a page differ in width.
  const full = (line: Line, next: Line): boolean =>
    line.text.length + 1 + (next.text.split(/\s/, 1)[0].length || 0) > width * 0.92 && line.text.length <= width * 1.15;
  const joined = new Set<number>();
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || !line.adjoins || line.text.length < NARROWEST || ITEM.test(next.text) || BYLINE.test(next.text)) return;
    if (runsOn(line, next) || full(line, next)) joined.add(line.end);
  });
  return edited(from, BREAK, ({ 0: gap, 1: hyphen, index }) => {
    if (!joined.has(index! + (hyphen?.length ?? 0))) return gap;
    // "coope-⏎razione" is one word, "Kim Jong-⏎un" keeps its hyphen.
    if (hyphen) return /\p{Lu}\p{L}*$/u.test(from.text.slice(Math.max(0, index! - 20), index)) ? "-" : "";
    return " ";
  });
}

/** "- 26/10/2022 Seul", "• Kim a Mosca": a line of a list, not the rest of a sentence ("- ha detto Kim"). */
const ITEM = /^[-–•*·»]\s*[«“"]?[\p{Lu}\p{N}]/u;
/** "di Anna Bianchi" */
const BYLINE = /^(?:di|a cura di)(?:\s+\p{Lu}[\p{L}'’-]+){2,4}$/u;
const BREAK = /((?<=\p{L})-)?[ \t]*(?:\r\n?|\n)[ \t]*(?=\S)/gu;

/** Whether a sentence runs from a line into the next. */
const runsOn = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  line.adjoins &&
  line.text.length >= NARROWEST &&
  !ENDS.test(line.text) &&
  (/^\p{Ll}/u.test(next.text) || (/^\p{Lu}/u.test(next.text) && FUNCTION_WORDS.it.has(LAST_WORD.exec(line.text)?.[0] ?? "")));

/** "… e che⏎Kim", "… la guerra in⏎Ucraina" */
const LAST_WORD = /\p{Ll}+$/u;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line.trimEnd();
    const content = trimmed.trimStart();
    if (!content) continue;
    const after = /^[ \t]*(?:\r\n?|\n)[ \t]*\S/.test(text.slice(index + trimmed.length, index + trimmed.length + 40));
    lines.push({ start: index + trimmed.length - content.length, end: index + trimmed.length, text: content, adjoins: after });
  }
  return lines;
}
