/** What if one article were missing: each period's contacts, leaving out each article in turn. */
import { NARROW, TEXT_SIZE, type DrawingOptions } from "./drawing.js";
import { grouped } from "../../coder/model/grouped.js";
import { GROUPS, groupOf } from "../captions/groups.js";
import type { PeriodContacts } from "../captions/periods.ts";
import { inFigures } from "../captions/words.js";
import { placeInBlock, BOLD, SOFT, canvas, label } from "../marks/marks.js";
import { dot, rect, ruleX, ruleY, type Markish } from "./plot.js";
import { articleHref } from "../page/address.js";
import { articleWords } from "./time-layers.js";
import { barsForDots, type WithoutArticle } from "./without-article.js";

const DOT = 11;

/**
 * A row per article left out, its name a link to the article, a column per period; a small dot a contact, in the colour of
 * its group. Figures that differ from the first row's stand out. Of more periods than fit, the first stays and the latest.
 */
export function LeaveOneOut(rows: readonly WithoutArticle[], { width = 960, document }: DrawingOptions = {}): SVGSVGElement {
  const wide = width >= NARROW;
  const drawn = columnsOf(rows, wide);
  const shown = rows.map((row) => ({ ...row, periods: drawn.map((c) => row.periods[c]) }));
  const columns = shown[0]?.periods ?? [];
  const left = wide ? 200 : 0;
  const columnWidth = (width - left - 4) / Math.max(1, columns.length);
  const most = Math.max(1, ...shown.flatMap(({ periods }) => periods.map(({ contacts }) => contacts.length)));
  const many = barsForDots(rows);
  const perLine = Math.max(1, Math.floor((columnWidth - 16) / DOT));
  const deep = (many ? 1 : Math.ceil(most / perLine)) * DOT;
  const above = wide ? 0 : 22;
  const tall = above + deep + 34;
  const top = 28;
  const at = (c: number) => left + c * columnWidth + 8;

  const cells = shown.flatMap(({ periods }, r) =>
    periods.map((period, c) => ({
      period,
      changed: period.contacts.length !== columns[c].contacts.length,
      x: at(c),
      y: top + r * tall + above + 8
    }))
  );
  const bars = cells.flatMap(({ period, x, y }) => stacked(period, x, y, (columnWidth - 16) / most));
  const dots = (many ? [] : cells).flatMap(({ period, x, y }) => placedDots(period, x, y, perLine));
  const names = shown.map(({ article, label }, r) => ({ article, label, y: top + r * tall + 14 }));
  const text = (changed: boolean) =>
    label(cells, {
      filter: (d) => d.changed === changed,
      x: "x",
      y: (d) => d.y + deep + 5,
      lineAnchor: "top",
      text: ({ period: { contacts } }) => (contacts.length === 0 ? "no contact" : inFigures(contacts.length, "contact")),
      ...(changed ? BOLD : SOFT)
    });
  return canvas({
    width,
    height: top + rows.length * tall + 2,
    document,
    name: "Contacts of each period, leaving out each article in turn",
    marks: [
      label(columns, { x: (_, c) => at(c), y: 14, text: "label", fontSize: TEXT_SIZE + 2, ...BOLD }),
      ruleY([...shown.keys(), shown.length], { y: (r) => top + r * tall, x1: 0, x2: width, stroke: "var(--rule)" }),
      ruleX(wide ? columns : [], { x: (_, c) => at(c) - 8, y1: 4, y2: top + rows.length * tall, stroke: "var(--rule)" }),
      ...nameMarks(names),
      dot(dots, { x: "x", y: "y", r: 4, fill: "color" }),
      ...(many ? [rect(bars, { x1: "x1", x2: "x2", y1: "y", y2: (d) => d.y + DOT - 2, fill: "color" })] : []),
      text(false),
      text(true)
    ]
  });
}

/** The periods to draw, by their place in a row. */
function columnsOf(rows: readonly WithoutArticle[], wide: boolean): number[] {
  const all = [...(rows[0]?.periods.keys() ?? [])];
  const most = wide ? 8 : 4;
  return all.length <= most ? all : [all[0], ...all.slice(1 - most)];
}

/** A period's contacts as one bar, group by group. */
function stacked({ contacts }: PeriodContacts, x: number, y: number, each: number) {
  const byGroup = grouped(contacts, groupOf);
  let x2 = x;
  return GROUPS.map((group) => {
    const x1 = x2;
    x2 += (byGroup.get(group)?.length ?? 0) * each;
    return { color: group.color, x1, x2, y };
  });
}

/** A dot a contact, group by group, so many in a line. */
function placedDots({ contacts }: PeriodContacts, x: number, y: number, perLine: number) {
  const byGroup = grouped(contacts, groupOf);
  return GROUPS.flatMap((group) => byGroup.get(group) ?? []).map((contact, i) => ({
    color: groupOf(contact).color,
    ...placeInBlock(i, x, y, perLine, DOT)
  }));
}

/** What each row leaves out; the name of an article is a link to it. */
function nameMarks(names: readonly (Pick<WithoutArticle, "article" | "label"> & { y: number })[]): Markish[] {
  const place = { x: 0, y: "y", text: "label", fontSize: TEXT_SIZE + 1 };
  const linked = names.flatMap(({ article, ...name }) => (article === null ? [] : [{ ...name, article }]));
  return [
    label(
      names.filter(({ article }) => article === null),
      place
    ),
    label(linked, { ...place, href: (d) => articleHref(d.article), ariaLabel: (d) => `${d.label}: ${articleWords(d.article)}` })
  ];
}
