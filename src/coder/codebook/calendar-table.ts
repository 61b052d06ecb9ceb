/** The rows of `data/calendar.csv`, checked: named days, each with its day of the year. */
import { day } from "../model/dates.ts";
import { isMoving } from "../model/feasts.ts";
import type { Reject, Row } from "./table.ts";
import type { CalendarRow } from "./codebook-rows.ts";

/** The named days that can be used; those on no day of the year are rejected. */
export function calendarRowsOf(rows: readonly Row[], reject: Reject): CalendarRow[] {
  const calendar: CalendarRow[] = [];
  for (const row of rows) {
    // A moving feast has neither month nor day: its day is computed, or, without a rule, stays unknown. 2024 had a 29 February.
    if (row.moves && !isMoving(row.moves)) reject(row, `${row.moves} is no rule for a day that moves`);
    else if ((row.month || row.day) && day(2024, Number(row.month), Number(row.day)) === null)
      reject(row, `month ${row.month}, day ${row.day} is no day of the year`);
    else calendar.push(row as Row & CalendarRow);
  }
  return calendar;
}
