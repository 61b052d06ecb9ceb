/** Contacts as a list for a phone, time running down: a line an occasion, the years at the left. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ContextRow } from "../captions/context.ts";
import { groupOf } from "../captions/groups.js";
import { occasionInterval, occasionsOf, type Occasion } from "../captions/occasions.js";
import { list, sentence } from "../captions/words.js";
import { BOLD, HALO, SOFT, canvas, label, unitMarks, type Unit } from "../marks/marks.js";
import { TARGET, TEXT_SIZE, dayIsKnown, textWidth, type DrawingOptions } from "./drawing.js";
import { key, type KeyItem } from "./key.js";
import { link, ruleY, type SymbolType } from "./plot.js";

export interface OccasionListOptions extends DrawingOptions {
  /** The years to show, also those without a contact. */
  years: { first: number; last: number } | null;
  hinge: ContextRow | null;
  /** Whether an article was published in a year, as far as is known. */
  hasArticle: (year: number) => boolean;
  symbol: (contact: ActionRow) => SymbolType;
  color?: (contact: ActionRow) => string;
  /** What the colours mean, above the list, and the shapes, below it. */
  groups: readonly KeyItem[];
  key: readonly KeyItem[];
  name: string;
}

const YEAR = 46;
const ROW = 30;
const WORDS = TEXT_SIZE + 5;
const DAY = 86_400_000;
/** Years in a row without a contact. */
const LONG_SILENCE = 3;

/** Occasions of the same days with partners of one group share a line. */
interface Line {
  year: number | null;
  start: number;
  contacts: ActionRow[];
  text: string;
}

export function OccasionList(contacts: readonly ActionRow[], options: OccasionListOptions): SVGSVGElement {
  const { width = 342, document, years, hinge, hasArticle, symbol, color, name } = options;
  const legend = key(options.groups, width);
  const lines = linesOf(contacts);
  const between = years === null ? [] : Array.from({ length: years.last - years.first + 1 }, (_, i) => years.first + i);
  const perLine = Math.floor((width - YEAR) / TARGET);
  const turn = hinge ? Date.parse(hinge.first) : Number.NaN;

  let y = legend.height;
  let hingeY: number | null = null;
  const drawn: { y: number; textX: number; textY: number; line: Line }[] = [];
  const headings: { words: string; y: number; empty?: string }[] = [];
  const rules: number[] = [];
  const putHinge = () => {
    if (hingeY !== null) return;
    hingeY = y + 4;
    y += ROW;
  };
  const put = (line: Line) => {
    if (line.start >= turn) putHinge();
    const room = width - YEAR - line.contacts.length * TARGET - 6;
    const beside = line.contacts.length <= perLine && room >= textWidth(line.text);
    const deep = Math.ceil(line.contacts.length / perLine) * TARGET;
    drawn.push({
      y,
      textX: beside ? YEAR + line.contacts.length * TARGET + 6 : YEAR + 4,
      textY: beside ? y + TARGET / 2 : y + deep + WORDS / 2 - 2,
      line
    });
    y += beside ? ROW : deep + WORDS + 4;
  };
  const hingeYear = new Date(turn).getUTCFullYear();
  const isEmpty = (year: number) => year !== hingeYear && !lines.some((line) => line.year === year);
  for (let i = 0; i < between.length; i++) {
    const year = between[i];
    // Of many years without a contact one line says so.
    const next = between.findIndex((later, k) => k > i && !isEmpty(later));
    const run = isEmpty(year) ? (next === -1 ? between.length : next) - i : 1;
    const joined = run >= LONG_SILENCE;
    if (year > hingeYear) putHinge();
    const own = lines.filter((line) => line.year === year);
    // A year's line stands above the hinge only where one of its contacts does.
    if (own.length > 0 && own[0].start >= turn && year === hingeYear) putHinge();
    rules.push(y);
    const silent = !between.slice(i, i + (joined ? run : 1)).some(hasArticle);
    headings.push({
      words: joined ? `${year}–${year + run - 1}` : String(year),
      y: y + TARGET / 2 + 3,
      empty: own.length > 0 ? undefined : silent ? "no article, no contact" : "no contact in these articles"
    });
    y += 3;
    if (own.length === 0) y += ROW;
    for (const line of own) put(line);
    if (joined) i += run - 1;
  }
  const undated = lines.filter((line) => line.year === null);
  if (undated.length > 0) {
    rules.push(y);
    headings.push({ words: "No date", y: y + TARGET / 2 + 3 });
    y += ROW;
    for (const line of undated) put({ ...line, start: Number.NEGATIVE_INFINITY });
  }

  const units = drawn.flatMap(({ y, line }) =>
    line.contacts.map(
      (contact, i): Unit => ({
        action: contact,
        symbol: symbol(contact),
        color: color?.(contact) ?? groupOf(contact).color,
        hollow: !dayIsKnown(contact),
        x: YEAR + ((i % perLine) + 0.5) * TARGET,
        y: y + (Math.floor(i / perLine) + 0.5) * TARGET
      })
    )
  );
  const shapes = key(options.key, width, undefined, y + 6);
  return canvas({
    width,
    height: y + 6 + shapes.height,
    document,
    name,
    marks: [
      ...legend.marks,
      ...shapes.marks,
      ruleY(rules, { x1: 0, x2: width, stroke: "var(--rule)" }),
      label(headings, { x: 0, y: "y", text: "words", ...BOLD }),
      label(headings, {
        filter: (d) => d.empty !== undefined,
        x: (d) => Math.max(YEAR + 4, textWidth(d.words) + 24),
        y: "y",
        text: (d) => d.empty,
        ...SOFT
      }),
      label(drawn, { x: "textX", y: "textY", text: (d) => d.line.text, ...HALO }),
      ...unitMarks(units),
      link(hingeY === null ? [] : [hingeY], {
        x1: 0,
        x2: width,
        y1: (d) => d + ROW - 8,
        y2: (d) => d + ROW - 8,
        stroke: "var(--ink)",
        strokeWidth: 2.5
      }),
      label(hingeY === null || !hinge ? [] : [hingeY], {
        x: 0,
        y: (d) => d + 10,
        text: () => `${hinge?.first.slice(0, 4)}  ${hinge?.label}`,
        ...BOLD
      })
    ]
  });
}

function linesOf(contacts: readonly ActionRow[]): Line[] {
  const lines: (Line & { group: string; end: number; occasions: Occasion[] })[] = [];
  for (const occasion of occasionsOf(contacts)) {
    const known = occasionInterval(occasion);
    const start = known?.start.getTime() ?? Number.NaN;
    const end = known?.end.getTime() ?? Number.NaN;
    const group = groupOf(occasion.contacts[0]).id;
    const partner = ({ contacts: [{ partner_name }] }: Occasion) => partner_name;
    const last = lines.at(-1);
    const joins =
      last &&
      last.group === group &&
      start <= last.end + DAY &&
      last.occasions.every((own) => partner(own) !== partner(occasion));
    if (joins) {
      // In the order of the rows of the wide drawing.
      last.occasions = [...last.occasions, occasion].sort((a, b) => partner(a).localeCompare(partner(b)));
      last.contacts = last.occasions.flatMap(({ contacts }) => contacts);
      last.text = sentence(list(last.occasions.map(partner)));
    } else {
      const year = known === null ? null : new Date((start + end) / 2).getUTCFullYear();
      lines.push({ year, start, end, group, occasions: [occasion], contacts: [...occasion.contacts], text: occasion.name });
    }
  }
  return lines;
}
