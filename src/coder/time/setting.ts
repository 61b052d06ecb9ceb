/** What a resolution is made of: where an expression stands and what comes of it. */
import type { DatePrecision } from "../model/code-lists.ts";
import type { Interval, IsoDay } from "../model/dates.ts";

export type Direction = "past" | "future";

/** What is known of an expression's date: both ends, one end (open), or only a form such as `XXXX-02-24`. */
export interface Resolution {
  earliest: IsoDay | null;
  latest: IsoDay | null;
  edtf: string;
  precision: DatePrecision;
}

/** `edtf` and `precision` where the two days alone do not tell (a season, a decade); days null where no year is known. */
export interface Moment {
  interval: Interval | null;
  edtf?: string;
  precision?: DatePrecision;
}

export interface Setting {
  published: Interval | null;
  direction: Direction;
  /** The last date in the text before this expression. */
  anchor: Interval | null;
  /** The day, days or month being told, with which a day without a month goes. */
  told?: Interval | null;
  /** "a fine marzo" begins with the 20th rather than the 16th. */
  tens?: boolean;
}

export interface Place extends Setting {
  /** The day of publication tried here, null where none is known. */
  reference: IsoDay | null;
}
