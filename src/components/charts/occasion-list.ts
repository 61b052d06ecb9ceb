/** Contacts as a list for a phone, time running down: a line an occasion, the years at the left. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { listYears, type Years } from "../../data/contacts.js";
import type { ContextRow } from "../captions/context.ts";
import { groupOf } from "../captions/groups.js";
import { occasionInterval, occasionsOf, type Occasion } from "../captions/occasions.js";
import { list, sentence } from "../captions/words.js";
import { BOLD, HALO, SOFT, canvas, label, unitBlock, unitMarks, type Look } from "../marks/marks.js";
import { TARGET, TEXT_SIZE, textWidth, type DrawingOptions } from "./drawing.js";
import { key, type KeyItem } from "./key.js";
import { link, ruleY } from "./plot.js";

export interface OccasionListOptions extends DrawingOptions, Look {
  /** The years to show, also those without a contact. */
  years: Years | null;
  hinge: ContextRow | null;
  /** Whether an article was published in a year, as far as is known. */
  hasArticle: (year: number) => boolean;
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
  const { width = 342, document, hinge, name } = options;
  const legend = key(options.groups, width);
  const list = laidOut(linesOf(contacts), options, width, legend.height);
  const units = list.drawn.flatMap(({ y, line }) => unitBlock(line.contacts, YEAR, y, list.perLine));
  const shapes = key(options.key, width, undefined, list.y + 6);
  const turn = hinge && list.hingeY !== null ? [{ y: list.hingeY, text: `${hinge.first.slice(0, 4)}  ${hinge.label}` }] : [];
  return canvas({
    width,
    height: list.y + 6 + shapes.height,
    document,
    name,
    marks: [
      ...legend.marks,
      ...shapes.marks,
      ruleY(list.rules, { x1: 0, x2: width, stroke: "var(--rule)" }),
      label(list.headings, { x: 0, y: "y", text: "words", ...BOLD }),
      label(list.headings, {
        filter: (d) => d.empty !== undefined,
        x: (d) => Math.max(YEAR + 4, textWidth(d.words) + 24),
        y: "y",
        text: (d) => d.empty,
        ...SOFT
      }),
      label(list.drawn, { x: "textX", y: "textY", text: (d) => d.line.text, ...HALO }),
      ...unitMarks(units, options),
      link(turn, {
        x1: 0,
        x2: width,
        y1: (d) => d.y + ROW - 8,
        y2: (d) => d.y + ROW - 8,
        stroke: "var(--ink)",
        strokeWidth: 2.5
      }),
      label(turn, { x: 0, y: (d) => d.y + 10, text: "text", ...BOLD })
    ]
  });
}

/** What stands under each other, `y` being where the next line goes. */
class ListLayout {
  readonly drawn: { y: number; textX: number; textY: number; line: Line }[] = [];
  readonly headings: { words: string; y: number; empty?: string }[] = [];
  readonly rules: number[] = [];
  readonly perLine: number;
  hingeY: number | null = null;

  constructor(
    readonly width: number,
    public y: number
  ) {
    this.perLine = Math.floor((width - YEAR) / TARGET);
  }

  /** The line of the event that the list turns on, where it is not there yet. */
  putHinge(): void {
    if (this.hingeY !== null) return;
    this.hingeY = this.y + 4;
    this.y += ROW;
  }

  putHeading(words: string, empty?: string): void {
    this.rules.push(this.y);
    this.headings.push({ words, y: this.y + TARGET / 2 + 3, empty });
  }

  /** The marks of a line, and its words beside them or, where there is no room, below. */
  put(line: Line): void {
    const { y, width, perLine } = this;
    const { length } = line.contacts;
    const beside = length <= perLine && width - YEAR - length * TARGET - 6 >= textWidth(line.text);
    const deep = Math.ceil(length / perLine) * TARGET;
    this.drawn.push({
      y,
      textX: beside ? YEAR + length * TARGET + 6 : YEAR + 4,
      textY: beside ? y + TARGET / 2 : y + deep + WORDS / 2 - 2,
      line
    });
    this.y += beside ? ROW : deep + WORDS + 4;
  }
}

/** The list from its first year to its last, and under it what has no date. */
function laidOut(
  lines: readonly Line[],
  { years, hinge, hasArticle }: OccasionListOptions,
  width: number,
  top: number
): ListLayout {
  const list = new ListLayout(width, top);
  const turn = hinge ? Date.parse(hinge.first) : Number.NaN;
  const hingeYear = new Date(turn).getUTCFullYear();
  const linesIn = (year: number | null) => lines.filter((line) => line.year === year);
  const isEmpty = (year: number) => year !== hingeYear && linesIn(year).length === 0;
  const all = years === null ? [] : listYears(years);
  for (const stretch of stretches(all, isEmpty)) {
    const [year] = stretch;
    const own = linesIn(year);
    // A year's line stands above the hinge only where one of its contacts does.
    if (year > hingeYear || (year === hingeYear && own[0]?.start >= turn)) list.putHinge();
    const empty = stretch.some(hasArticle) ? "no contact in these articles" : "no article, no contact";
    list.putHeading(stretch.length > 1 ? `${year}–${stretch.at(-1)}` : String(year), own.length > 0 ? undefined : empty);
    list.y += own.length === 0 ? 3 + ROW : 3;
    for (const line of own) {
      if (line.start >= turn) list.putHinge();
      list.put(line);
    }
  }
  const undated = linesIn(null);
  if (undated.length > 0) {
    list.putHeading("No date");
    list.y += ROW;
    for (const line of undated) list.put(line);
  }
  return list;
}

/** Each year by itself, but as one those of a long time without a contact. */
function stretches(years: readonly number[], isEmpty: (year: number) => boolean): number[][] {
  const found: number[][] = [];
  for (let i = 0; i < years.length; i += found[found.length - 1].length) {
    const next = years.findIndex((year, k) => k >= i && !isEmpty(year));
    const silent = years.slice(i, next === -1 ? years.length : next);
    found.push(silent.length >= LONG_SILENCE ? silent : [years[i]]);
  }
  return found;
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
