/** Contacts counted: when they were, and on how many occasions. */
import { isContact } from "../coder/model/contact.js";
import type { ActionRow } from "../coder/model/table-rows.ts";

/** Whole calendar years, both ends included. */
export interface Years {
  first: number;
  last: number;
}

export { isContact };

/** The number of occasions that contacts make: trips and exchanges, each counted once. */
export function countOccasions(contacts: readonly Pick<ActionRow, "occasion">[]): number {
  return new Set(contacts.map(({ occasion }) => occasion).filter(Boolean)).size;
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
