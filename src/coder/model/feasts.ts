/** Feasts that move from year to year, computed: Easter and what is counted from it, and days of the lunar calendar. */
import { addDays, day, hull, oneDay, wholeYear, type Interval, type IsoDay } from "./dates.ts";

const RULE = /^(?:(orthodox )?easter([+-]\d{1,2})?|lunar (\d{1,2})-(\d{1,2}))$/;

/** Whether the column `moves` of data/calendar.csv says a day that can be computed. */
export const isMoving = (rule: string): boolean => RULE.test(rule);

/** The day of a moving feast in a year, two days where the Chinese and the Korean calendar differ; null where it is not known. */
export function movingFeast(rule: string, year: number): Interval | null {
  const [, orthodox, shift, month, dayOfMonth] = RULE.exec(rule) ?? [];
  if (month) return lunarDay(year, month, dayOfMonth);
  if (year < 1583 || year > 9999) return null;
  const sunday = orthodox ? orthodoxEaster(year) : easter(year);
  return sunday === null ? null : oneDay(addDays(sunday, Number(shift ?? 0)));
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easter(year: number): IsoDay | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return day(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The Sunday of the Julian computus (Meeus), as a day of the Gregorian calendar. */
function orthodoxEaster(year: number): IsoDay | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const julian = day(year, Math.floor(n / 31), (n % 31) + 1);
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return julian && addDays(julian, behind);
}

/** A day of a lunar month, by the calendars of China and Korea that the runtime knows; months that are put in do not count. */
function lunarDay(year: number, month: string, dayOfMonth: string): Interval | null {
  if (year < 1900 || year > 2100) return null;
  const asked = `${year} ${month} ${dayOfMonth}`;
  const known = lunarDays.get(asked);
  if (known !== undefined) return known;
  const days = ["chinese", "dangi"].flatMap((calendar) => {
    const form = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: "numeric", day: "numeric", timeZone: "UTC" });
    if (form.resolvedOptions().calendar !== calendar) return [];
    const first = addDays(wholeYear(year).earliest, 30 * (Number(month) - 1));
    for (let k = Number(month) === 1 ? 19 : 15; k < 95; k += 1) {
      const found = addDays(first, k);
      const parts = form.formatToParts(new Date(`${found}T12:00:00Z`));
      const part = (type: string) => parts.find((p) => p.type === type)?.value;
      if (part("month") === month && part("day") === dayOfMonth) return [oneDay(found)];
    }
    return [];
  });
  const found = days.length > 0 ? days.reduce(hull) : null;
  lunarDays.set(asked, found);
  return found;
}

const lunarDays = new Map<string, Interval | null>();
