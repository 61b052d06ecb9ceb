/** The periods that the question compares, and what each holds. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { effectiveNumber } from "../../data/effective-number.js";
import { chronological } from "./dates.js";
import { grouped } from "../../coder/model/grouped.js";
import { fallsWithin, isContact, listYears, yearsOfContacts } from "../../data/contacts.js";
import type { Period } from "../../data/periods.ts";

export interface PeriodContacts extends Period {
  contacts: ActionRow[];
  partners: number;
  /** Inverse Simpson index of the partners; null without contacts. */
  effective: number | null;
}

/**
 * Every year from the first contact of the tables to the last, those that a longer period covers joined into it, each with
 * the contacts whose whole interval lies within it: of all actions, or of those that are `kept`.
 */
export function periodsOf(actions: readonly ActionRow[], longer: readonly Period[], kept = actions): PeriodContacts[] {
  const years = yearsOfContacts(actions);
  if (years === null) return [];
  const within = longer.filter(({ first, last }) => first >= years.first && last <= years.last);
  const single = listYears(years).filter((year) => !within.some(({ first, last }) => first <= year && year <= last));
  const periods = [...single.map((year) => ({ label: String(year), first: year, last: year })), ...within].sort(
    (a, b) => a.first - b.first
  );
  const contacts = chronological(kept.filter(isContact));
  return periods.map((period) => {
    const own = contacts.filter((contact) => fallsWithin(contact, period));
    const counts = [...grouped(own, ({ partner_name }) => partner_name).values()].map(({ length }) => length);
    return { ...period, contacts: own, partners: counts.length, effective: effectiveNumber(counts) };
  });
}
