/** A time axis with a row for each partner (or other facet) and its actions at their dates. */
import { fullest, MOST_MARKS } from "./counted.js";
import { INDENT, NARROW, TARGET, TEXT_SIZE } from "./drawing.js";
import { BOLD, HALO, SOFT, canvas, endLabel, headingLabel, label, rowLabel } from "../marks/marks.js";
import { axisX, link, ruleX, scaleUtc, type Markish } from "./plot.js";
import type { Frame, TimeRow, TimeRowsOptions } from "./time-row.ts";
import { timeBars } from "./time-bars.js";
import { GAP, isNewYear } from "./time-layout.js";
import { timeMarks } from "./time-marks.js";

const LABELS = 176;
const HEADING = 26;
const LABEL = 20;
const PAD = 8;
const AXIS = 26;

/** Draws the rows, with their counts at the end. What has no date, or in bars no one span, stands right of the axis. */
export function TimeRows(all: readonly TimeRow[], options: TimeRowsOptions): SVGSVGElement {
  const { width = 960, document, domain, name } = options;
  const wide = width >= NARROW;
  const rows = fullest(
    all,
    ({ actions }) => actions.length,
    (others) => ({ actions: others.flatMap(({ actions }) => actions) })
  );
  const many = rows.reduce((sum, { actions }) => sum + actions.length, 0) > MOST_MARKS;
  const { beside, besideWords, lay } = (many ? timeBars : timeMarks)(rows, options, wide);
  const left = wide ? LABELS : 0;
  const end = width - (wide ? 40 : 0);
  const right = end - beside;
  const x = scaleUtc([domain.start, domain.end], [left, right]);
  const at = (px: number) => x.invert(px);
  const frame: Frame = { width, wide, left, right, rows: rows.length, domain, x, at };
  const layer = options.layer?.(frame);
  const filling = lay(frame);
  const axis = filling.key.height;
  const top = axis + AXIS;

  const { lines, bottom } = placed(rows, filling.deep, top, wide);
  const foot = bottom + (layer?.below ?? 0);
  const ticks = x.ticks(wide ? 10 : 5).filter((tick) => tick < domain.end);

  return canvas({
    width,
    height: foot + 2,
    document,
    name,
    x: { type: "utc", domain: [domain.start, domain.end], range: [left, right] },
    marks: [
      ...axisMarks(ticks, axis, foot),
      link(lines, { x1: () => at(left), x2: () => at(end), y1: "base", y2: "base", stroke: "var(--rule)" }),
      ...(layer?.marks(top, bottom) ?? []),
      ...filling.key.marks,
      headingLabel(lines, at(0)),
      rowLabel(lines, wide ? LABELS - INDENT : null, {
        x: () => at(wide ? INDENT : 0),
        y: "labelY",
        text: (d) => d.row.label
      }),
      endLabel(lines, at(width), { text: (d) => String(d.row.actions.length), fontSize: TEXT_SIZE + 1, ...BOLD, ...HALO }),
      ...filling.marks(lines.map(({ base }) => base)),
      ...(layer?.links(bottom) ?? []),
      ...(beside === 0 ? [] : besideColumn(at(right + GAP / 2), at(right + GAP), axis, foot, besideWords))
    ]
  });
}

/** The rows under each other, each as deep as what stands in it; where there is little room, labels stand above their rows. */
function placed(rows: readonly TimeRow[], deep: readonly number[], top: number, wide: boolean) {
  let y = top;
  const lines = rows.map((row, i) => {
    const headingY = y + HEADING / 2 + 3;
    y += (row.heading ? HEADING : 0) + (wide ? 0 : LABEL);
    const labelled = y - LABEL / 2 + 3;
    const base = y + deep[i] + PAD / 2;
    y = base + PAD / 2;
    return { row, base, headingY, labelY: wide ? base - TARGET / 2 : labelled };
  });
  return { lines, bottom: y };
}

/** A line at each tick, and its date above. */
function axisMarks(ticks: readonly Date[], top: number, bottom: number): Markish[] {
  return [
    ruleX(ticks, { y1: top, y2: bottom, stroke: "var(--rule)" }),
    axisX(ticks, {
      anchor: "top",
      tickFormat: ticks.every(isNewYear) ? "%Y" : undefined,
      tickSize: 0,
      textAnchor: "start",
      dx: 2,
      dy: top + AXIS,
      tickPadding: 8,
      fontSize: TEXT_SIZE,
      color: "var(--ink-soft)",
      label: null
    })
  ];
}

/** The line before the column beside the axis, and its name over it. */
function besideColumn(edge: Date, start: Date, top: number, bottom: number, words: string): Markish[] {
  return [
    link([0], {
      x1: () => edge,
      x2: () => edge,
      y1: () => top,
      y2: () => bottom,
      stroke: "var(--ink-soft)",
      strokeDasharray: "2,3"
    }),
    label([0], { x: () => start, y: () => top + AXIS / 2, text: () => words, ...SOFT })
  ];
}
