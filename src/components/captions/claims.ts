/** Sentences about the tables that are computed, so that they stay true when the tables change. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { chronological, isDated } from "./dates.js";
import { GROUPS, groupOf } from "./groups.js";
import type { PeriodContacts } from "./periods.ts";
import { count, list, named, partOf, sentence, spell } from "./words.js";

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

/**
 * The finding of all contacts in two sentences: "In 2021 Kim Jong Un wrote to four socialist states. Since
 * 2022 these articles show only Russia." It is told so where the last third of the contacts or more are
 * with one partner; otherwise the periods are set side by side.
 */
export function turnClaim(actions: readonly ActionRow[], periods: readonly PeriodContacts[]): string {
  const contacts = chronological(actions.filter(isContact)).filter(isDated);
  const last = contacts.at(-1);
  if (!last) return "These articles report no dated contact";
  const before = contacts.slice(0, contacts.map(({ partner_name }) => partner_name === last.partner_name).lastIndexOf(false) + 1);
  const since = contacts.slice(before.length);
  const partner = named(last.partner_name);
  if (before.length === 0)
    return `${sentence(partOf(since.length, since.length, "contact"))} in these articles ${since.length === 1 ? "is" : "are"} with ${partner}`;
  if (since.length * 3 < contacts.length) return shiftClaim(periods);
  const [from, to] = [before[0].date_earliest.slice(0, 4), before[before.length - 1].date_latest.slice(0, 4)];
  const start = since[0].date_earliest.slice(0, 4);
  const when = from === to ? `In ${from}` : `From ${from} to ${to}`;
  return `${when} ${dealings(before)}. Since ${start > to ? start : "then"} these articles show only ${partner}.`;
}

/** "Kim Jong Un wrote to four socialist states", "North Korea was in contact with three partners". */
function dealings(contacts: readonly ActionRow[]): string {
  const groups = new Set(contacts.map(groupOf));
  const partners = new Set(contacts.map(({ partner_name }) => partner_name)).size;
  const [group] = groups;
  const whom = groups.size === 1 && group.id !== "russia" ? count(partners, ...group.member) : count(partners, "partner");
  const actors = new Set(contacts.map(({ source_actor }) => source_actor));
  const wrote = contacts.every(({ action_type, direction }) => action_type === "message" && direction === "outbound");
  if (!wrote) return `North Korea was in contact with ${whom}`;
  return `${actors.size === 1 ? [...actors][0] : "North Korea"} wrote to ${whom}`;
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

/** "in 2021 all four contacts are with socialist states, from 2022 to 2024 there is none": the periods with their counts. */
export function periodSentences(periods: readonly PeriodContacts[]): string[] {
  const sentences: string[] = [];
  for (let i = 0; i < periods.length; i++) {
    const first = periods[i].label;
    if (periods[i].contacts.length > 0) sentences.push(heldSentence(periods[i]));
    else {
      while (periods[i + 1]?.contacts.length === 0) i++;
      const last = periods[i].label;
      sentences.push(first === last ? `in ${first} there is no contact` : `from ${first} to ${last} there is none`);
    }
  }
  return sentences;
}

function heldSentence({ label, contacts }: PeriodContacts): string {
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
