/** What happened, line by line, time running down: the date, the marks of the actions, and what they were in words. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { Chapter } from "../captions/chronicles.ts";
import { BOLD, SOFT, canvas, endLabel, label, unitBlock, unitMarks, type Look } from "../marks/marks.js";
import { TARGET, TEXT_SIZE, brokenLines, textWidth, type DrawingOptions } from "./drawing.js";
import { groupKey, key, typeKey } from "./key.js";
import { ruleY } from "./plot.js";

const DATES = 226;
const SOURCES = 200;
/** From this width on dates and sources leave 200 pixels of words beside four marks; below, dates stand above. */
const WIDE = DATES + SOURCES + 4 * TARGET + 10 + 200;
const LINE = TEXT_SIZE + 4;
const PAD = 5;
/** How much wider than reckoned letters can be, and bold ones. */
const SPARE = 1.06;
const BOLDER = 1.14;

/** A chapter with its key. Where there is little room the date stands above its line, and long words go on below. */
export function ChapterChronicle(
  { lines, actions: all }: Chapter,
  { width = 960, document, color }: DrawingOptions & Look = {}
): SVGSVGElement {
  const wide = width >= WIDE;
  const left = wide ? DATES : 0;
  const legend = key([...groupKey(all), ...typeKey(all)], width);
  const most = Math.max(1, ...lines.map(({ actions }) => actions.length));
  const perLine = Math.min(most, wide ? 6 : 4);
  // In one column beside dates in a column; where dates stand above, right after the marks.
  const wordsAt = ({ length }: readonly ActionRow[]) => left + (wide ? perLine : Math.min(perLine, length)) * TARGET + 10;
  const end = width - (wide ? SOURCES : 0);

  const { drawn, bottom } = placed(lines, { top: legend.height + 2, end, perLine, wide, wordsAt });
  const units = drawn.flatMap(({ actions, top }) => unitBlock(actions, left, top, perLine));
  const text = (strong: boolean) =>
    label(drawn, {
      filter: (d) => d.strong === strong,
      x: (d) => wordsAt(d.actions),
      y: (d) => d.wordsY - LINE / 2,
      text: "words",
      lineAnchor: "top",
      lineHeight: LINE / TEXT_SIZE,
      ...(strong ? BOLD : {})
    });
  return canvas({
    width,
    height: bottom + 2,
    document,
    name: "What happened, in order of time",
    marks: [
      ...legend.marks,
      ruleY([legend.height, ...drawn.map(({ end }) => end)], { x1: 0, x2: width, stroke: "var(--rule)" }),
      label(drawn, { x: 0, y: "dateY", text: "when", ...SOFT }),
      text(true),
      text(false),
      endLabel(wide ? drawn : [], width, { y: (d) => d.top + TARGET / 2, text: (d) => reporters(d.actions), ...SOFT }),
      ...unitMarks(units, { color })
    ]
  });
}

interface Ground {
  top: number;
  /** Where words end at the latest. */
  end: number;
  perLine: number;
  wide: boolean;
  wordsAt: (actions: readonly ActionRow[]) => number;
}

/** The lines under each other, each as deep as its words or its marks. */
function placed(lines: Chapter["lines"], { top: first, end, perLine, wide, wordsAt }: Ground) {
  let y = first;
  const drawn = lines.map(({ when, text, actions, strong }) => {
    const top = y + PAD + (wide ? 0 : LINE + 2);
    const room = (end - wordsAt(actions)) / (strong ? BOLDER : SPARE);
    const words = brokenLines(text, (line) => textWidth(line) <= room);
    const deep = Math.max(words.length * LINE, Math.ceil(actions.length / perLine) * TARGET);
    y = top + deep + PAD;
    // One line of words stands beside the middle of the marks, more begin at their top.
    const wordsY = words.length === 1 ? top + TARGET / 2 : top + LINE / 2 + 2;
    const dateY = wide ? top + TARGET / 2 : top - LINE / 2 - 2;
    return { when, actions, strong, top, words: words.join("\n"), wordsY, dateY, end: y };
  });
  return { drawn, bottom: y };
}

/** Who is named as the source, as far as there is room. */
function reporters(actions: readonly ActionRow[]): string {
  const names = [...new Set(actions.flatMap(({ attribution }) => attribution.split("; ")).filter(Boolean))];
  while (names.length > 1 && textWidth(names.join(", ")) > SOURCES - 16) names.pop();
  return names.length === 0 || textWidth(names[0]) > SOURCES - 16 ? "" : names.join(", ");
}
