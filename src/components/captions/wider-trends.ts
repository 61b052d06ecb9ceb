/** The turn that the articles show, held against the wider record: whom they lose, and whether contacts with these went on. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ElsewhereRow } from "../../data/elsewhere-row.ts";
import { turnOf } from "./claims.js";
import { grouped } from "../../coder/model/grouped.js";
import { groupOf } from "./groups.js";
import { count, named, spell } from "./words.js";

/** The partners that the articles lose at their turn. */
interface Lost {
  countries: ReadonlySet<string>;
  /** "the four socialist states". */
  words: string;
  /** "those four". */
  again: string;
  /** The last day of a contact with them. */
  last: string;
  /** With whom the contacts are since. */
  since: ActionRow;
}

/** Null where the articles show no turn from some partners to another one. */
export function lostPartners(actions: readonly ActionRow[]): Lost | null {
  const turn = turnOf(actions);
  if (!turn) return null;
  const [since] = turn.since;
  const before = turn.before.filter(
    ({ partner_name, partner_country }) => partner_country && partner_name !== since.partner_name
  );
  const names = new Set(before.map(({ partner_name }) => partner_name));
  if (names.size === 0) return null;
  const groups = new Set(before.map(groupOf));
  const [group] = groups;
  const kind = groups.size === 1 && names.size > 1 ? count(names.size, ...group.member) : count(names.size, "earlier partner");
  return {
    countries: new Set(before.map(({ partner_country }) => partner_country)),
    words: names.size === 1 ? named(before[0].partner_name) : `the ${kind}`,
    again: names.size === 1 ? named(before[0].partner_name) : `those ${spell(names.size)}`,
    last: lastDay(before),
    since
  };
}

/** The last day that any of these can have been. */
export const lastDay = (rows: readonly Pick<ActionRow, "date_latest">[]): string =>
  rows.reduce((last, { date_latest }) => (date_latest > last ? date_latest : last), "");

interface Trend {
  years: readonly number[];
  words: Course;
}

/** How contacts with the lost partners, and with the one that the articles turn to, can go. */
type Course = "go on" | "go on with gaps" | "end" | "rise" | "fall" | "stay about the same";

/** How contacts with the partners that the articles lose, and with the one that they turn to, go in the wider record. */
export function trendsOf(
  actions: readonly ActionRow[],
  elsewhere: readonly ElsewhereRow[]
): { lost: Lost; old: Trend; fresh: Trend } | null {
  const lost = lostPartners(actions);
  if (!lost) return null;
  const years = (own: (row: ElsewhereRow) => boolean) => {
    const rows = elsewhere.filter(own);
    return rows.length === 0 ? null : perYear(rows, elsewhere);
  };
  const old = years(({ partner_country }) => lost.countries.has(partner_country));
  const fresh = years(({ partner_country }) => partner_country === lost.since.partner_country);
  if (!old || !fresh) return null;
  return { lost, old: { years: old, words: lasting(old) }, fresh: { years: fresh, words: direction(fresh) } };
}

/** Whether contacts go on in each year. */
function lasting(years: readonly number[]): Course {
  if (years.every((n) => n > 0)) return "go on";
  return years.at(-1) === 0 ? "end" : "go on with gaps";
}

/** More in the later half of the years than in the earlier one, and more in the last year than in the first, is a rise. */
function direction(years: readonly number[]): Course {
  const half = years.length >> 1;
  const sum = (part: readonly number[]) => part.reduce((all, n) => all + n, 0);
  const [first, last] = [years[0], years[years.length - 1]];
  const [early, late] = [sum(years.slice(0, half)), sum(years.slice(-half))];
  return late > early && last > first ? "rise" : late < early && last < first ? "fall" : "stay about the same";
}

/** The first and the last year that a row can be of. */
export function spanOfYears(rows: readonly ElsewhereRow[]): [number, number] {
  const years = rows.map(({ date_earliest }) => Number(date_earliest.slice(0, 4)));
  return [Math.min(...years), Math.max(...years)];
}

/** Contacts of each year that the whole record covers, by the first day that they can have been. */
export function perYear(own: readonly ElsewhereRow[], whole: readonly ElsewhereRow[]): number[] {
  const [first, last] = spanOfYears(whole);
  const years = grouped(own, ({ date_earliest }) => Number(date_earliest.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, i) => years.get(first + i)?.length ?? 0);
}
