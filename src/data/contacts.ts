/** Which actions are contacts, and when they were: one rule for the tables, the charts and the prose. */
import type { ActionRow } from "../coder/model/table-rows.ts";

/** Whole calendar years, both ends included. */
export interface Years {
  first: number;
  last: number;
}

/**
 * A contact: an action of a type that counts as one, that took place or goes on, and that has North
 * Korea on one of its two sides.
 */
export function isContact({ contact, status, direction }: ActionRow): boolean {
  return contact && (status === "actual" || status === "ongoing") && direction !== "third-party";
}

/** True where the whole interval in which the action can have happened lies within the years. */
export function fallsWithin({ date_earliest, date_latest }: ActionRow, { first, last }: Years): boolean {
  return date_earliest !== "" && date_latest !== "" && yearOfDay(date_earliest) >= first && yearOfDay(date_latest) <= last;
}

/** The year of an action, or null where its date does not settle it. */
export function yearOf({ date_earliest, date_latest }: ActionRow): number | null {
  const first = date_earliest === "" ? null : yearOfDay(date_earliest);
  return first !== null && date_latest !== "" && yearOfDay(date_latest) === first ? first : null;
}

/** From the first year that has a contact to the last, or null where no contact's year is known. */
export function yearsOfContacts(actions: readonly ActionRow[]): Years | null {
  const years = actions
    .filter(isContact)
    .map(yearOf)
    .filter((year) => year !== null);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Every year of the span, also those without a contact. */
export function listYears({ first, last }: Years): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function yearOfDay(day: string): number {
  return Number(day.slice(0, 4));
}
