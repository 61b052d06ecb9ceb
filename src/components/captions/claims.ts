/** Sentences about the tables that are computed, so that they stay true when the tables change. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { chronological, isDated } from "./dates.js";
import { mostFirst } from "../../coder/model/grouped.js";
import { GROUPS, groupOf } from "./groups.js";
import type { PeriodContacts } from "./periods.ts";
import { count, list, named, partOf, sentence, spell } from "./words.js";

/** With whom the contacts of a period were, up to its name: "four socialist states in", "Russia alone in". */
export function companyOf({ contacts }: Pick<PeriodContacts, "contacts">): string {
  const partners = [...new Set(contacts.map(({ partner_name }) => partner_name))];
  if (partners.length === 1) return `${named(partners[0])} alone in`;
  const { group, n } = leading({ contacts });
  if (n === contacts.length) return `${count(partners.length, ...group.member)} in`;
  return `${group.name} in ${partOf(n, contacts.length, "contact")} of`;
}

/** Stretches of periods that a headline tells one by one. */
const MOST_STRETCHES = 3;

/**
 * "Four socialist states in 2021, Russia alone in 2022 and 2024–2025": periods with the same company in a row are
 * told together. Where the company changes too often for a headline, it names the partners of most contacts.
 */
export function shiftClaim(periods: readonly PeriodContacts[]): string {
  const held = periods.filter(({ contacts }) => contacts.length > 0);
  if (held.length === 0) return "No dated contact in these articles";
  const stretches: { company: string; labels: string[] }[] = [];
  for (const period of held) {
    const company = companyOf(period);
    const last = stretches.at(-1);
    if (last?.company === company) last.labels.push(period.label);
    else stretches.push({ company, labels: [period.label] });
  }
  if (stretches.length > MOST_STRETCHES) return mostClaim(held.flatMap(({ contacts }) => contacts));
  return sentence(stretches.map(({ company, labels }) => `${company} ${list(labels)}`).join(", "));
}

/** "Russia is the partner in 18 of the 124 contacts, Cuba in 16". */
function mostClaim(contacts: readonly ActionRow[]): string {
  const [first, second] = mostFirst(contacts, ({ partner_name }) => partner_name);
  const also = second ? `, ${named(second[0])} in ${spell(second[1].length)}` : "";
  return `${sentence(named(first[0]))} is the partner in ${partOf(first[1].length, contacts.length, "dated contact")}${also}`;
}

/**
 * The turn that the contacts take: those dated up to the last with another partner, and those since; null where the last
 * third is not with one partner, or all are of one year.
 */
export function turnOf(actions: readonly ActionRow[]) {
  const contacts = chronological(actions.filter(isContact)).filter(isDated);
  const last = contacts.at(-1);
  if (!last) return null;
  const before = contacts.slice(0, contacts.map(({ partner_name }) => partner_name === last.partner_name).lastIndexOf(false) + 1);
  const since = contacts.slice(before.length);
  const isOneYear = new Set(contacts.flatMap(yearsOf)).size === 1;
  return before.length === 0 || since.length * 3 < contacts.length || isOneYear ? null : { before, since };
}

/**
 * The finding of all contacts in two sentences: "In 2021 Kim Jong Un sent messages to four socialist states. Since 2022 all
 * contacts here are with Russia." It is told so where the last third of the contacts or more are with one partner; otherwise
 * the periods are set side by side. `here` says what the contacts are of.
 */
export function turnClaim(actions: readonly ActionRow[], periods: readonly PeriodContacts[], here = "here"): string {
  const every = actions.filter(isContact);
  const contacts = chronological(every).filter(isDated);
  if (contacts.length === 0) return "These articles report no dated contact";
  const [{ partner_name }] = contacts;
  if (contacts.every((contact) => contact.partner_name === partner_name))
    return `${sentence(partOf(contacts.length, contacts.length, every.length === contacts.length ? "contact" : "dated contact"))} in these articles ${contacts.length === 1 ? "is" : "are"} with ${named(partner_name)}`;
  const turn = turnOf(actions);
  if (!turn && new Set(contacts.flatMap(yearsOf)).size === 1) return `${whenOf(contacts)} ${dealings(contacts)}`;
  if (!turn) return shiftClaim(periods);
  const { before, since } = turn;
  const to = before[before.length - 1].date_latest.slice(0, 4);
  const start = since[0].date_earliest.slice(0, 4);
  return `${whenOf(before)} ${dealings(before)}. Since ${start > to ? start : "then"} ${since.length === 1 ? `the only contact ${here} is` : `all contacts ${here} are`} with ${named(since[0].partner_name)}.`;
}

const yearsOf = ({ date_earliest, date_latest }: ActionRow) => [date_earliest.slice(0, 4), date_latest.slice(0, 4)];

/** "In 2021", "From 2018 to 2021". */
function whenOf(contacts: readonly ActionRow[]): string {
  const [from] = yearsOf(contacts[0]);
  const [, to] = yearsOf(contacts[contacts.length - 1]);
  return from === to ? `In ${from}` : `From ${from} to ${to}`;
}

/** "Kim Jong Un sent messages to four socialist states", "North Korea was in contact with three partners". */
function dealings(contacts: readonly ActionRow[]): string {
  const groups = new Set(contacts.map(groupOf));
  const partners = new Set(contacts.map(({ partner_name }) => partner_name)).size;
  const [group] = groups;
  const whom = groups.size === 1 && group.id !== "russia" ? count(partners, ...group.member) : count(partners, "partner");
  const actors = new Set(contacts.map(({ source_actor }) => source_actor));
  const onlyMessages = contacts.every(({ action_type, direction }) => action_type === "message" && direction === "outbound");
  if (!onlyMessages) return `North Korea was in contact with ${whom}`;
  return `${actors.size === 1 ? [...actors][0] : "North Korea"} sent ${contacts.length === 1 ? "a message" : "messages"} to ${whom}`;
}

/**
 * "All four contacts of 2021 are with socialist states, all nine contacts of 2024–2025 with Russia": the first
 * period and the last, and where these are alike the fullest of another group between them.
 */
export function countClaim(periods: readonly PeriodContacts[]): string {
  const held = periods.filter(({ contacts }) => contacts.length > 0);
  const [first, last] = [held[0], held[held.length - 1]];
  if (!first) return "No dated contact in these articles";
  const between = held
    .filter((period) => leading(period).group !== leading(first).group)
    .sort((a, b) => b.contacts.length - a.contacts.length)[0];
  const told =
    first === last ? [first] : [first, ...(leading(first).group === leading(last).group && between ? [between] : []), last];
  const parts = told.map((period, i) => {
    const { group, n } = leading(period);
    return `${partOf(n, period.contacts.length, "contact")} of ${period.label}${i > 0 ? "" : n === 1 ? " is" : " are"} with ${group.name}`;
  });
  return sentence(parts.join(", "));
}

/** More sentences about periods than these are shortened. */
const MOST_SENTENCES = 6;

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
  return shortened(sentences, periods);
}

/** The first and the last, and how many contacts lie between them. */
function shortened(sentences: readonly string[], periods: readonly PeriodContacts[]): string[] {
  if (sentences.length <= MOST_SENTENCES) return [...sentences];
  const between = periods.slice(1, -1);
  const n = between.reduce((sum, { contacts }) => sum + contacts.length, 0);
  const [from, to] = [between[0], between[between.length - 1]];
  return [sentences[0], `from ${from.first} to ${to.last} there are ${count(n, "contact")}`, sentences[sentences.length - 1]];
}

function heldSentence({ label, contacts }: PeriodContacts): string {
  const parts = byGroup(contacts).filter(({ n }) => n > 0);
  if (parts.length === 1)
    return `in ${label} ${partOf(contacts.length, contacts.length, "contact")} ${contacts.length === 1 ? "is" : "are"} with ${parts[0].group.name}`;
  return `in ${label} there are ${count(contacts.length, "contact")}: ${list(parts.map(({ group, n }) => `${spell(n)} with ${group.name}`))}`;
}

const byGroup = (contacts: readonly ActionRow[]) =>
  GROUPS.map((group) => ({ group, n: contacts.filter((contact) => groupOf(contact) === group).length }));

/** The group with most contacts of a period. */
function leading({ contacts }: Pick<PeriodContacts, "contacts">) {
  return byGroup(contacts).reduce((best, next) => (next.n > best.n ? next : best));
}
