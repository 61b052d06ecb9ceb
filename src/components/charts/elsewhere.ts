/** The wider record on one time axis: what the articles tell in colour, what they missed in grey. */
import { grouped, mostFirst } from "../../coder/model/grouped.js";
import { groupOf, GROUPS } from "../captions/groups.js";
import { interval, middle, wholeYears, type Interval } from "../captions/dates.js";
import { rowHref, briefName, sourceName, type WiderContact, type WiderRecord } from "../captions/elsewhere.js";
import { sentence } from "../captions/words.js";
import { shapeOf } from "../marks/glyphs.js";
import { BOLD, HALO, SOFT, canvas, endLabel, label, rowLabel } from "../marks/marks.js";
import { columnTargets } from "./column-targets.js";
import { INDENT, NARROW, TEXT_SIZE, actionName, dayIsGiven, isOfDays, type DrawingOptions } from "./drawing.js";
import { actionHref } from "../page/address.js";
import { key, shapeKey } from "./key.js";
import { dot, link, rect, ruleX, scaleUtc, type Markish } from "./plot.js";
import type { Frame } from "./time-row.ts";

interface WiderOptions {
  /** How many contacts of a group others report in a year, for the numbers beside its name. */
  reported?: (group: string, year: number) => number | undefined;
}

interface Row {
  label: string;
  color: string;
  heading?: string;
  contacts: WiderContact[];
  /** At the first row of a group. */
  group?: string;
}

const LABELS = 144;
const SUMS = 62;
const YEARS = 22;
const HEADING = 24;
const LINE = TEXT_SIZE + 5;
const PAD = 6;
/** More contacts than these are counted. */
const MOST_DOTS = 600;
/** Partners beyond these share the row of their group. */
const MOST_PARTNERS = 12;
/** A mark and the space around it. */
const STEP = 10;
/** Of what only others report. */
const GREY = "var(--field)";

/** Marks of one stretch of time stand on each other; partners that the articles are in contact with have a row each, the others one a group. */
export function Elsewhere(
  { contacts }: WiderRecord,
  { width = 960, document, reported = reportedIn(contacts), brief = false }: DrawingOptions & WiderOptions = {}
): SVGSVGElement {
  const wide = width >= NARROW;
  const left = wide ? LABELS : 0;
  const right = width - (wide ? SUMS : 0);
  const domain = wholeYears(contacts.map(daysOf));
  const x = scaleUtc([domain.start, domain.end], [left, right]);
  const many = contacts.length > MOST_DOTS;
  const legend = legendOf(contacts, width, many);
  const { rows, bottom } = placed(rowsOf(contacts), { wide, left, right, x, many, top: legend.height + YEARS });
  const years = x.ticks(wide ? 10 : 5).filter((tick) => tick < domain.end);
  const yearly = rows.flatMap(({ group, color, sumsY }) =>
    years.flatMap((from, i) => {
      const n = group && reported(group, from.getUTCFullYear());
      return n ? [{ x: (x(from) + x(years[i + 1] ?? domain.end)) / 2, y: sumsY, text: String(n), color }] : [];
    })
  );
  const counts = many
    ? rows.flatMap(({ contacts, base }) =>
        countsOf(contacts, years, domain.end).map(({ from, text }) => ({ x: x(from) + 5, y: base - LINE / 2, text }))
      )
    : [];
  return canvas({
    width,
    height: bottom + 2,
    document,
    name: "Contacts of North Korea that these articles and others report",
    marks: [
      ...legend.marks,
      ruleX(years, { x: (d) => x(d), y1: legend.height, y2: bottom, stroke: "var(--rule)" }),
      label(years, { x: (d) => x(d) + 5, y: legend.height + YEARS / 2, text: (d) => String(d.getUTCFullYear()), ...SOFT }),
      link(rows, { x1: 0, x2: width, y1: "base", y2: "base", stroke: "var(--rule)" }),
      label(rows, { filter: (d) => d.heading, x: 0, y: "headingY", text: "heading", fill: "color", ...BOLD, ...HALO }),
      label(yearly, { x: "x", y: "y", text: "text", textAnchor: "middle", fill: "color", ...BOLD, ...HALO }),
      rowLabel(rows, wide ? LABELS - INDENT : null, { x: wide ? INDENT : 0, y: "labelY", text: "label" }),
      endLabel(rows, width, { text: ({ contacts }: Row) => toldOf(contacts), ...HALO }),
      label(counts, { x: "x", y: "y", text: "text" }),
      ...contactMarks(rows, brief)
    ]
  });
}

/** The groups in colour, grey for the others, and the shapes where each contact has its mark. */
function legendOf(contacts: readonly WiderContact[], width: number, many: boolean) {
  const told = contacts.flatMap(({ action }) => action ?? []);
  const groups = GROUPS.filter((group) => told.some((action) => groupOf(action) === group));
  return key(
    [
      ...groups.map(({ label, color }) => ({ label: `${label}, in these articles`, swatch: color })),
      ...(told.length < contacts.length ? [{ label: "only elsewhere", swatch: GREY }] : []),
      ...(many ? [] : shapeKey(contacts, contacts.every(onKnownDay)))
    ],
    width
  );
}

type Ground = Pick<Frame, "wide" | "left" | "right" | "x"> & { many: boolean; top: number };

/** The rows under each other, each as deep as its marks are high. */
function placed(rows: readonly Row[], ground: Ground) {
  const { wide, many } = ground;
  let y = ground.top;
  const lines = rows.map((row) => {
    const headingY = y + HEADING / 2 + 2;
    if (row.heading) y += HEADING;
    // Beside the heading, or where that takes the room of the years, under it.
    const sumsY = wide ? headingY : y + LINE / 2 - 2;
    if (!wide && row.group) y += LINE;
    const top = y;
    if (!wide) y += LINE;
    const standing = many ? [] : stacked(row.contacts, ground);
    const highest = Math.max(1, ...standing.map(({ level }) => level + 1));
    const deep = many ? LINE + PAD : Math.max(wide ? LINE + PAD : STEP, STEP * highest) + 4;
    const base = y + deep;
    y = base + PAD;
    return { ...row, standing, top, base, headingY, sumsY, labelY: wide ? base - LINE / 2 : top + LINE / 2 };
  });
  return { rows: lines, bottom: y };
}

/** The contacts in their columns of marks, each with how many stand below it. */
function stacked(contacts: readonly WiderContact[], { left, right, x }: Ground) {
  const last = Math.max(0, Math.floor((right - left) / STEP) - 1);
  const heights = new Map<number, number>();
  return contacts.flatMap((contact) => {
    const days = daysOf(contact);
    if (days === null) return [];
    const column = Math.min(last, Math.max(0, Math.floor((x(middle(days)) - left) / STEP)));
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return [{ contact, column, px: left + (column + 0.5) * STEP, level }];
  });
}

/** The marks of the articles in colour, those of others in grey, and over each its target. */
function contactMarks(rows: ReturnType<typeof placed>["rows"], brief: boolean): Markish[] {
  const marks = rows.flatMap(({ standing, top, base, color }) => {
    const targets = columnTargets(standing, STEP);
    return standing.map(({ contact, px, level }, i) => {
      const y = base - (level + 0.5) * STEP - 1;
      const { left, right, up, down } = targets[i];
      return { contact, color, x: px, y, x1: px - left, x2: px + right, y1: Math.max(top, y - up), y2: y + down };
    });
  });
  // The arrow keys go through the marks of the articles first.
  const inTurn = [...marks].sort((a, b) => Number(b.contact.action !== null) - Number(a.contact.action !== null));
  const shape = {
    x: "x",
    y: "y",
    r: 4,
    symbol: ({ contact }: (typeof marks)[number]) => shapeOf(contact.action_type),
    strokeWidth: 1.3
  };
  return [
    // What the grey marks share stands once, as they are many.
    dot(marks, {
      ...shape,
      filter: ({ contact }) => contact.action,
      fill: ({ contact, color }) => (onKnownDay(contact) ? color : "var(--paper)"),
      stroke: "color"
    }),
    ...[true, false].map((known) =>
      dot(marks, {
        ...shape,
        filter: ({ contact }) => !contact.action && onKnownDay(contact) === known,
        fill: known ? GREY : "var(--paper)",
        stroke: GREY
      })
    ),
    rect(inTurn, {
      x1: "x1",
      x2: "x2",
      y1: "y1",
      y2: "y2",
      fill: "transparent",
      href: ({ contact: { action, row } }) => (action ? actionHref(action) : brief ? rowHref(row) : row?.url),
      ariaLabel: ({ contact }) => (contact.action ? actionName(contact.action) : brief ? briefName(contact) : sourceName(contact))
    })
  ];
}

function daysOf({ date_earliest, date_latest }: WiderContact): Interval | null {
  return interval(date_earliest, date_latest);
}

function reportedIn(contacts: readonly WiderContact[]): NonNullable<WiderOptions["reported"]> {
  const counts = grouped(
    contacts.filter(({ row }) => row),
    ({ partner_group, date_earliest }) => `${partner_group} ${date_earliest.slice(0, 4)}`
  );
  return (group, year) => counts.get(`${group} ${year}`)?.length;
}

/** Marks of other days are hollow, as in every drawing. */
function onKnownDay(contact: WiderContact): boolean {
  return contact.action ? dayIsGiven(contact.action) : isOfDays(daysOf(contact));
}

/** "1 of 12" for each stretch between two years of the axis. */
function countsOf(contacts: readonly WiderContact[], years: readonly Date[], end: Date): { from: Date; text: string }[] {
  return years.flatMap((from, i) => {
    const to = years[i + 1] ?? end;
    const own = contacts.filter(({ date_earliest: day }) => day !== "" && new Date(day) >= from && new Date(day) < to);
    return own.length === 0 ? [] : [{ from, text: toldOf(own) }];
  });
}

/** "1 of 12": told by the articles, and all. */
const toldOf = (contacts: readonly WiderContact[]) => `${contacts.filter(({ action }) => action).length} of ${contacts.length}`;

function rowsOf(contacts: readonly WiderContact[]): Row[] {
  const byPartner = mostFirst(
    contacts.filter(({ action }) => action),
    ({ partner_name }) => partner_name
  );
  const told = new Set(byPartner.slice(0, MOST_PARTNERS).map(([name]) => name));
  return GROUPS.flatMap((group) => {
    const own = contacts.filter(({ partner_group }) => partner_group === group.id);
    const names = [...new Set(own.map(({ partner_name }) => partner_name))].filter((name) => told.has(name)).sort();
    const rest = own.filter(({ partner_name }) => !told.has(partner_name));
    const rows = names.map((name) => ({
      label: name === group.label ? "" : sentence(name),
      contacts: own.filter(({ partner_name }) => partner_name === name)
    }));
    if (rest.length > 0) {
      const partners = new Set(rest.map(({ partner_name }) => partner_name)).size;
      rows.push({ label: partners === 1 ? sentence(rest[0].partner_name) : `${partners} partners`, contacts: rest });
    }
    const first = { heading: group.label, group: group.id };
    return rows.map((row, i) => ({ ...row, color: group.color, ...(i === 0 ? first : {}) }));
  });
}
