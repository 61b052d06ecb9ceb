/** The day that the lines of a page state: of several dates that of its publication. */
import type { IsoDay } from "../model/dates.ts";
import { intervalOf } from "../model/written-date.ts";

export interface StatedDay {
  /** "" where no line has given one. */
  date: string;
  /** It is only that of a later change. */
  changed?: boolean;
  /** It stands alone above every headline, where the day of the visit may stand. */
  visit?: boolean;
}

/**
 * The day after one more line.
 *
 * @param line its words, with the label that stands above it ("Aggiornato il")
 * @param dated the day that it gives
 * @param above whether it stands above the text, and above every headline
 */
export function restated(
  known: StatedDay,
  line: string,
  dated: { published: IsoDay; updated: boolean },
  above: { text: boolean; headlines: boolean }
): StatedDay {
  const bare = BARE.test(line);
  const date = dated.published;
  const corrects = known.visit && bare && above.text && date < known.date;
  if (known.date && !(known.changed && !dated.updated) && !corrects && !isDayOf(date, known.date)) return known;
  return { date, changed: dated.updated, visit: bare && above.headlines };
}

/** "» 12/09/2023, 10.00", "Martedì 12 settembre 2023": a day and no name before it. */
const BARE = /^(?:\P{L}*|(?:(?:lun|mart|mercol|giov|ven)edì|sabato|domenica)\s+)\d/iu;

/** Whether one date is a day of the month or year that the other is: "2021-06" above "22.06.2021". */
function isDayOf(day: string, coarse: string): boolean {
  const [one, whole] = [intervalOf(day), intervalOf(coarse)];
  if (!one || !whole || one.earliest !== one.latest || whole.earliest === whole.latest) return false;
  return whole.earliest <= one.earliest && one.latest <= whole.latest;
}

/** The day that the lines state; that in the address of the page where it is earlier than what may be the day of the visit. */
export const dayOfPage = ({ date, visit }: StatedDay, addressed: string): string =>
  visit && addressed !== "" && addressed < date ? addressed : date;

/** The first of several dates; where it is a month or a year, the first of the others that is a day of it. */
export function firstDay(dates: readonly (string | null | undefined)[]): string {
  const given = dates.filter((date) => typeof date === "string" && date !== "") as string[];
  return given.find((date) => isDayOf(date, given[0])) ?? given[0] ?? "";
}
