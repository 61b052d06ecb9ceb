/** What a drawing does with more than can be shown one by one: it counts, and each count leads to the list of what it counts. */
import { inFigures } from "../captions/words.js";
import { pageHref } from "../page/address.js";
import type { Choice } from "../page/controls.ts";

/** A drawing of more actions than these shows numbers with bars in place of a mark for each. */
export const MOST_MARKS = 250;

/** The most numbers in the rows of a time axis; its spans are as long as that takes. */
export const MOST_NUMBERS = 320;

/** A drawing of more rows than these keeps the fullest and puts the others into one. */
const MOST_ROWS = 20;

/** What the numbers of a drawing count, and the choice on the page of all actions that lists it. */
export interface Counting {
  noun: "action" | "contact";
  query: Choice;
}

/** A number in a drawing. */
export interface Count {
  n: number;
  /** Address of the list of what is counted. */
  href: string;
  /** Accessible name: "Russia, 2024: 12 contacts". */
  name: string;
  color: string;
  /** Whether a bar shows it too: not in the row that joins many, beside which all other bars would be short. */
  bar: boolean;
}

/** A row, column or span that is counted. */
export interface Place {
  label: string;
  /** The choice on the page of all actions that makes it. */
  query?: Choice;
}

/** A row of a drawing. */
export interface DrawnRow extends Place {
  color: string;
  /** Stands above the row, at the first row of a group. */
  heading?: string;
  /** Joins the rows that there was no room for, so that no list is its own. */
  joined?: boolean;
}

/** The number of what lies at a place in a row, which words and choices of both describe. */
export function countAt(n: number, { noun, query }: Counting, row: DrawnRow, place: Place): Count {
  const counted = `${row.label}, ${place.label}: ${inFigures(n, noun)}`;
  return {
    n,
    color: row.color,
    bar: !row.joined,
    href: pageHref("actions", { query: { ...query, ...row.query, ...place.query } }),
    name: row.joined ? `${counted}, listed among those of all rows` : counted
  };
}

/** The fullest rows in the order given, and the others as one, of which `merge` says what it holds. */
export function fullest<Row extends DrawnRow>(
  rows: readonly Row[],
  size: (row: Row) => number,
  merge: (others: Row[]) => Omit<Row, keyof DrawnRow> & Pick<DrawnRow, "heading">,
  most = MOST_ROWS
): readonly Row[] {
  if (rows.length <= most) return rows;
  const kept = new Set([...rows].sort((a, b) => size(b) - size(a)).slice(0, most - 1));
  const others = rows.filter((row) => !kept.has(row));
  const one = { label: `${others.length} others`, color: "var(--ink-soft)", joined: true, ...merge(others) } as Row;
  return [...rows.filter((row) => kept.has(row)), one];
}
