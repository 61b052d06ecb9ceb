/** Sentences about the tables that are computed, so that they stay true when the tables change. */
import { GROUPS, groupOf } from "./groups.js";
import type { PeriodContacts } from "./periods.ts";
import { count, list, partOf, sentence, spell } from "./words.js";

/** With whom the contacts of a period were: "four socialist states in 2021", "Russia alone in 2024–2025". */
export function companyOf({ label, contacts }: PeriodContacts): string {
  const partners = [...new Set(contacts.map(({ partner_name }) => partner_name))];
  if (partners.length === 0) return `no contact in ${label}`;
  if (partners.length === 1) return `${partners[0]} alone in ${label}`;
  const { group, n } = leading({ contacts });
  if (n === contacts.length) return `${count(partners.length, ...group.member)} in ${label}`;
  return `${group.name} in ${partOf(n, contacts.length, "contact")} of ${label}`;
}

/** "Four socialist states in 2021, Russia alone in 2024–2025": the first period against the last. */
export function shiftClaim(periods: readonly PeriodContacts[]): string {
  if (periods.length === 0) return "No dated contact in these articles";
  if (periods.length === 1) return sentence(companyOf(periods[0]));
  return sentence(`${companyOf(periods[0])}, ${companyOf(periods[periods.length - 1])}`);
}

/** "All four contacts of 2021 are with socialist states, all nine contacts of 2024–2025 with Russia". */
export function countClaim(periods: readonly PeriodContacts[]): string {
  const held = periods.filter(({ contacts }) => contacts.length > 0);
  const ends = held.length > 1 ? [held[0], held[held.length - 1]] : held;
  if (ends.length === 0) return "No dated contact in these articles";
  const parts = ends.map((period, i) => {
    const { group, n } = leading(period);
    return `${partOf(n, period.contacts.length, "contact")} of ${period.label}${i > 0 ? "" : n === 1 ? " is" : " are"} with ${group.name}`;
  });
  return sentence(parts.join(", "));
}

/** "In 2021, all four contacts were with socialist states; …": every period with its counts. */
export function periodSentence(period: PeriodContacts): string {
  const { label, contacts } = period;
  if (contacts.length === 0) return `in ${label} there is no contact`;
  const parts = GROUPS.map((group) => ({ group, n: contacts.filter((contact) => groupOf(contact) === group).length })).filter(
    ({ n }) => n > 0
  );
  if (parts.length === 1)
    return `in ${label} ${partOf(contacts.length, contacts.length, "contact")} ${contacts.length === 1 ? "is" : "are"} with ${parts[0].group.name}`;
  return `in ${label} there are ${count(contacts.length, "contact")}: ${list(parts.map(({ group, n }) => `${spell(n)} with ${group.name}`))}`;
}

/** The group with most contacts of a period. */
function leading({ contacts }: Pick<PeriodContacts, "contacts">) {
  const counts = GROUPS.map((group) => ({ group, n: contacts.filter((contact) => groupOf(contact) === group).length }));
  return counts.reduce((best, next) => (next.n > best.n ? next : best));
}
