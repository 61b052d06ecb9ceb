/** Contacts at their dates, a row a partner: those of one occasion stand on each other, bracketed and named. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ContextRow } from "../captions/context.ts";
import { actionInterval, isWide, middle, type Interval } from "../captions/dates.js";
import { occasionInterval, occasionsOf, type Occasion } from "../captions/occasions.js";
import { BOLD, HALO, SOFT, canvas, endLabel, headingLabel, label, rangeBars, rowLabel, unitMarks } from "../marks/marks.js";
import { INDENT, TARGET, TEXT_SIZE, textWidth } from "./drawing.js";
import { key } from "./key.js";
import { placeLabels } from "./label-places.js";
import { isNewYear } from "./time-layout.js";
import { link, ruleX, scaleUtc, type Markish } from "./plot.js";
import type { Frame, TimeOptions, TimeRow } from "./time-row.ts";

export interface OccasionOptions extends TimeOptions {
  /** The event that the picture turns on. */
  hinge: ContextRow | null;
}

const LABELS = 130;
const SUMS = 36;
const UNDATED = 64;
const YEARS = 22;
const HEADING = 26;
const ROW = 26;
const PAD = 6;
const LINE = TEXT_SIZE + 4;
/** Marks that are nearer to each other than this lie over each other. */
const COVERED = 16;

/** Years stand on top; a contact whose day is not known is hollow, on a bar over the days that it can have been. */
export function OccasionRows(rows: readonly TimeRow[], options: OccasionOptions): SVGSVGElement {
  const { width = 960, document, domain, hinge, name } = options;
  const undated = rows.some(({ actions }) => actions.some((contact) => actionInterval(contact) === null));
  const end = width - SUMS;
  const right = end - (undated ? UNDATED : 0);
  const x = scaleUtc([domain.start, domain.end], [LABELS, right]);
  const at = (px: number) => x.invert(px);
  const frame: Frame = { width, wide: true, left: LABELS, right, rows: rows.length, domain, x, at };
  const layer = options.layer?.(frame);
  const legend = key(options.key, width, at);
  const top = legend.height + YEARS;
  const { lines, bottom } = placed(rows, hinge, frame, end, top);
  const axis = bottom + (layer?.below ?? 0);
  const years = rows.length === 0 && !layer ? [] : x.ticks(10).filter((tick) => tick < domain.end && isNewYear(tick));
  const labelled = undated ? years.filter((year) => x(year) + UNDATED / 2 <= right) : years;
  const labels = wordsOf(lines);
  const units = unitsOf(lines, options, frame);
  return canvas({
    width,
    height: axis + 2,
    document,
    name,
    x: { type: "utc", domain: [domain.start, domain.end], range: [LABELS, right] },
    marks: [
      ...legend.marks,
      ruleX(years, { y1: legend.height, y2: axis, stroke: "var(--rule)" }),
      ruleX(undated ? [domain.end] : [], { y1: legend.height, y2: axis, stroke: "var(--ink-soft)", strokeDasharray: "2,3" }),
      label(labelled, { x: (d) => d, dx: 5, y: legend.height + YEARS / 2, text: (d) => String(d.getUTCFullYear()), ...SOFT }),
      link(lines, { x1: () => at(0), x2: () => at(width), y1: "base", y2: "base", stroke: "var(--rule)" }),
      ...(layer?.marks(top, bottom) ?? []),
      ...(hinge ? hingeMarks(hinge, frame, end, top, bottom) : []),
      headingLabel(lines, at(0)),
      rowLabel(lines, LABELS - INDENT, { x: () => at(INDENT), y: "labelY", text: (d) => d.row.label }),
      endLabel(lines, at(width), { text: (d) => String(d.row.actions.length), ...BOLD }),
      link(labels, {
        filter: (d) => d.raised,
        x1: (d) => at(d.px),
        x2: (d) => at(d.px),
        y1: (d) => d.foot - 1,
        y2: (d) => d.y + LINE / 2 - 2,
        stroke: "var(--ink-soft)"
      }),
      ...bracketMarks(lines, at),
      rangeBars(
        units.flatMap(({ span, y, color }) => (span === null ? [] : [{ ...span, y, color }])),
        at
      ),
      ...[false, true].map((end) =>
        label(
          labels.filter((d) => d.end === end),
          { x: (d) => at(end ? d.to : d.from), y: "y", text: "text", textAnchor: end ? "end" : "start", ...HALO }
        )
      ),
      ...unitMarks(units, options),
      ...(layer?.links(bottom) ?? []),
      label(undated ? [0] : [], { x: () => at(right + 8), y: legend.height + YEARS / 2, text: () => "no date", ...SOFT })
    ]
  });
}

/** The rows under each other with their stacks and names, each as deep as these are high. */
function placed(rows: readonly TimeRow[], hinge: ContextRow | null, { x, right }: Frame, end: number, top: number) {
  const through = [...(hinge ? [x(new Date(hinge.first))] : []), ...(right < end ? [right] : [])];
  let y = top;
  // The label of the hinge needs a line of its own above the marks.
  if (hinge && !rows[0]?.heading) y += HEADING;
  const lines = rows.map((row) => {
    const headingY = y + HEADING / 2 + 2;
    if (row.heading) y += HEADING;
    const stacks = piled(stacked(occasionsOf(row.actions)).map((occasion) => stackOf(occasion, x, right)));
    const named = rows.length === 1 || stacks.length > 1 || stacks.some(({ occasion }) => occasion.contacts.length > 1);
    const labels = named ? placeLabels(stacks.map(labelOf), { left: LABELS, right: end, lines: through }) : [];
    const deep = Math.max(
      ROW,
      ...stacks.map(({ tall }) => tall + 2),
      ...labels.flatMap((label) => (label ? [label.y + LINE] : []))
    );
    const base = y + deep;
    y = base + (named ? PAD : 0);
    return { row, base, headingY, labelY: base - ROW / 2, stacks, labels };
  });
  return { lines, bottom: y };
}

type PlacedRow = ReturnType<typeof placed>["lines"][number];

/** The contacts of each stack from its foot upwards, each with the bar over the days on which it can have been. */
function unitsOf(lines: readonly PlacedRow[], { color, domain }: OccasionOptions, { x, at }: Frame) {
  return lines.flatMap(({ row, base, stacks }) =>
    stacks.flatMap(({ occasion, px, foot }) =>
      occasion.contacts.map((contact, i) => ({
        action: contact,
        color: color?.(contact) ?? row.color,
        x: at(px),
        y: base - foot - (i + 0.5) * TARGET - 1,
        span: spanOf(contact, domain, x)
      }))
    )
  );
}

/** The names of the occasions; one that stands apart from its stack is joined to it. */
function wordsOf(lines: readonly PlacedRow[]) {
  return lines.flatMap(({ base, stacks, labels }) =>
    labels.flatMap((label, i) => {
      if (label === null) return [];
      const { px, tall } = stacks[i];
      return [{ ...label, y: base - label.y - LINE / 2 - 2, px, foot: base - tall, raised: label.y - tall > LINE / 2 }];
    })
  );
}

/** A bracket beside each stack of several contacts. */
function bracketMarks(lines: readonly PlacedRow[], at: (px: number) => Date): Markish[] {
  const brackets = lines.flatMap(({ base, stacks }) =>
    stacks
      .filter(({ occasion }) => occasion.contacts.length > 1 && occasionInterval(occasion) !== null)
      .map(({ px, foot, tall }) => ({ px: px + TARGET / 2 + 2, y1: base - foot - 3, y2: base - tall + 1 }))
  );
  const stroke = { stroke: "var(--ink-soft)", strokeWidth: 1.5 };
  return [
    link(brackets, { x1: (d) => at(d.px), x2: (d) => at(d.px), y1: "y1", y2: "y2", ...stroke }),
    ...(["y1", "y2"] as const).map((end) =>
      link(brackets, { x1: (d) => at(d.px), x2: (d) => at(d.px - 4), y1: end, y2: end, ...stroke })
    )
  ];
}

interface Stack {
  occasion: Occasion;
  /** The middle of its marks. */
  px: number;
  /** Where it begins and ends, counted from the foot of the row. */
  foot: number;
  tall: number;
}

/** A stack that would cover another one stands on it. */
function piled(stacks: readonly Stack[]): Stack[] {
  const placed: Stack[] = [];
  for (const stack of stacks) {
    const under = placed.filter(({ px }) => Math.abs(px - stack.px) < COVERED).map(({ tall }) => tall);
    const foot = Math.max(0, ...under);
    placed.push({ ...stack, foot, tall: foot + stack.tall });
  }
  return placed;
}

/** The occasions without a date share one stack, in the column of the undated. */
function stacked(occasions: readonly Occasion[]): Occasion[] {
  const undated = occasions.filter((occasion) => occasionInterval(occasion) === null);
  if (undated.length < 2) return [...occasions];
  const one = { id: "undated", contacts: undated.flatMap(({ contacts }) => contacts), name: "" };
  return [...occasions.filter((occasion) => !undated.includes(occasion)), one];
}

function stackOf(occasion: Occasion, x: (date: Date) => number, right: number): Stack {
  const known = occasionInterval(occasion);
  const px = known === null ? right + UNDATED / 2 : Math.min(right - TARGET / 2, Math.max(LABELS + TARGET / 2, x(middle(known))));
  return { occasion, px, foot: 0, tall: occasion.contacts.length * TARGET };
}

function labelOf({ occasion, px, tall }: Stack) {
  return { text: occasion.name, px, tall, size: 1.08 * textWidth(occasion.name) };
}

/** The bar over the days on which a contact can have been, where it is wider than the mark. */
function spanOf(contact: ActionRow, domain: Interval, x: (date: Date) => number): { from: number; to: number } | null {
  const known = actionInterval(contact);
  return known !== null && isWide(known, domain) ? { from: x(known.start), to: x(known.end) } : null;
}

/** A heavy line through all rows, and what happened then. */
function hingeMarks({ label: text, first }: ContextRow, { x, at }: Frame, right: number, top: number, bottom: number): Markish[] {
  const px = x(new Date(first));
  const before = px + 8 + textWidth(text) > right;
  return [
    link([0], { x1: () => at(px), x2: () => at(px), y1: () => top, y2: () => bottom, stroke: "var(--ink)", strokeWidth: 2.5 }),
    label([0], {
      x: () => at(before ? px - 8 : px + 8),
      y: () => top + HEADING / 2 + 2,
      text: () => text,
      textAnchor: before ? "end" : "start",
      ...BOLD,
      ...HALO
    })
  ];
}
