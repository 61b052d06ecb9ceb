/** The shift in one picture: a row per period, a mark per contact, and the figures that go with it. */
import { MOST_MARKS } from "./counted.js";
import { NARROW, TEXT_SIZE, type DrawingOptions } from "./drawing.js";
import { GROUPS, groupOf, type Group } from "../captions/groups.js";
import { key, typeKey } from "./key.js";
import type { PeriodContacts } from "../captions/periods.ts";
import { BOLD, SOFT, canvas, label, unitBlock, unitMarks } from "../marks/marks.js";
import { ruleX, ruleY } from "./plot.js";
import { ShiftCounts } from "./shift-counts.js";
import { count } from "../captions/words.js";

const FIGURE = 96;

/**
 * Contacts of each period in one line, group by group, so that the line's length is their number and
 * its colours are the partners. Beside it each group's count out of the period's, never a share: the
 * counts are too small for one.
 */
export function ShiftByGroup(periods: readonly PeriodContacts[], options: DrawingOptions = {}): SVGSVGElement {
  const { width = 960, document } = options;
  if (periods.reduce((sum, { contacts }) => sum + contacts.length, 0) > MOST_MARKS) return ShiftCounts(periods, options);
  const wide = width >= NARROW;
  const side = wide ? 34 : 28;
  const groups = GROUPS.filter((group) => periods.some((period) => inGroup(period, group) > 0));
  const figures = wide ? sideFigures(groups) : [];
  const left = wide ? 104 : 0;
  const right = width - figures.length * FIGURE;
  const legend = key(typeKey(periods.flatMap(({ contacts }) => contacts)), width);
  const top = legend.height + (wide ? 40 : 8);

  const { rows, bottom } = placed(periods, { left, right, top, side, wide });
  const end = (f: number) => right + (f + 1) * FIGURE;
  const cells = figures.flatMap(({ value }, f) =>
    rows.map(({ period, middle }) => ({ text: value(period), x: end(f), y: middle }))
  );

  return canvas({
    width,
    height: bottom + 2,
    document,
    name: "Contacts by period and group of partner",
    marks: [
      ...legend.marks,
      ruleY([top, ...rows.map((row) => row.end)], { x1: 0, x2: width, stroke: "var(--rule)" }),
      ruleX(wide ? [right + 4] : [], { y1: top, y2: bottom, stroke: "var(--rule)" }),
      label(figures, {
        x: (_, f) => end(f),
        y: top - 8,
        text: "title",
        lineAnchor: "bottom",
        textAnchor: "end",
        fill: "color",
        ...BOLD
      }),
      ...rowWords(rows, groups, { left, width, wide }),
      label(cells, { x: "x", y: "y", text: "text", textAnchor: "end", fontSize: TEXT_SIZE + 2 }),
      ...unitMarks(
        rows.flatMap(({ units }) => units),
        { radius: side / 4.2, target: side / 2 }
      )
    ]
  });
}

interface Ground {
  left: number;
  right: number;
  top: number;
  /** Of the square that each mark takes. */
  side: number;
  wide: boolean;
}

/** A row for each period, its contacts group by group; where there is little room, its figures stand below. */
function placed(periods: readonly PeriodContacts[], { left, right, top, side, wide }: Ground) {
  const perLine = Math.max(3, Math.floor((right - left - 12) / side));
  let y = top;
  const rows = periods.map((period) => {
    const ordered = GROUPS.flatMap((group) => period.contacts.filter((contact) => groupOf(contact) === group));
    const start = y + (wide ? 7 : 28);
    const deep = Math.max(1, Math.ceil(ordered.length / perLine)) * side;
    y = start + deep + (wide ? 7 : 44);
    const units = unitBlock(ordered, left, start, perLine, side);
    return { period, units, start, end: y, middle: start + deep / 2 };
  });
  return { rows, bottom: y };
}

/** The name of each period, and where there is little room its figures below its marks. */
const rowWords = (
  rows: ReturnType<typeof placed>["rows"],
  groups: readonly Group[],
  { left, width, wide }: Pick<Ground, "left" | "wide"> & { width: number }
) => [
  label(rows, {
    x: 0,
    y: (d) => (wide ? d.middle : d.start - 14),
    text: (d) => d.period.label,
    fontSize: TEXT_SIZE + 4,
    ...BOLD
  }),
  label(rows, {
    filter: (d) => d.units.length === 0,
    x: left + 8,
    y: "middle",
    text: () => "no contact in these articles",
    ...SOFT
  }),
  label(wide ? [] : rows, {
    x: 0,
    y: (d) => d.end - 40,
    text: (d) => lineOfFigures(d.period, groups),
    lineAnchor: "top",
    lineHeight: 1.3,
    lineWidth: width / TEXT_SIZE,
    ...SOFT
  })
];

/** Columns at the right of the marks. */
function sideFigures(groups: readonly Group[]) {
  const ofGroup = (group: Group) => (period: PeriodContacts) => part(period, group);
  return [
    ...groups.map((group) => ({ title: group.short, color: group.color, value: ofGroup(group) })),
    { title: "Partners", color: "var(--ink)", value: ({ partners }: PeriodContacts) => String(partners) }
  ];
}

/** "4 of 5 with socialist states, 1 of 5 with others; five partners". */
function lineOfFigures(period: PeriodContacts, groups: readonly Group[]): string {
  if (period.contacts.length === 0) return "";
  const parts = groups.filter((group) => inGroup(period, group) > 0).map((group) => `${part(period, group)} with ${group.name}`);
  return `${parts.join(", ")}; ${count(period.partners, "partner")}`;
}

function part(period: PeriodContacts, group: Group): string {
  return period.contacts.length === 0 ? "0" : `${inGroup(period, group)} of ${period.contacts.length}`;
}

function inGroup({ contacts }: PeriodContacts, group: Group): number {
  return contacts.filter((contact) => groupOf(contact) === group).length;
}
