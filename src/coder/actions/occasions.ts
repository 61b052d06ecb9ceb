/** Occasions: the contacts of one trip, or of one exchange of letters, are one occasion. */
import { numbered } from "../model/numbered.ts";
import { isContact } from "../model/contact.ts";
import { kept } from "../model/memo.ts";
import type { ActionRow } from "../model/table-rows.ts";

type DatedAction = Pick<
  ActionRow,
  "action_id" | "partner_country" | "partner_name" | "date_earliest" | "date_latest" | "contact" | "status" | "direction"
>;

/** A date that covers more days than these does not say on which of them the contact was. */
const EXACT_DAYS = 10;

interface Occasion {
  partner: string;
  /** First and last day, counted from 1970. */
  first: number;
  last: number;
  contacts: string[];
}

/**
 * The occasion of each contact, by `action_id`; other actions have none. Contacts with the same partner
 * are one occasion when their days touch or lie a day apart. A contact that is dated more loosely, to a
 * month say, joins the one occasion that its dates allow, and one whose date is open at one end the one
 * occasion that holds its other end; where there are several, or none, it is an occasion of its own.
 *
 * @returns ids such as `2024-06-18-rus`: the first day that the occasion can have begun, and the partner
 */
export function occasions(actions: readonly DatedAction[]): Map<string, string> {
  const contacts = actions.filter(isContact).sort((a, b) => order(a).localeCompare(order(b)));
  const found: Occasion[] = [];
  /** Those of each partner, one after the other with days between them. */
  const settled = new Map<string, Occasion[]>();
  for (const contact of contacts.filter((one) => length(one) <= EXACT_DAYS)) {
    const { first, last } = days(contact);
    const partner = partnerOf(contact);
    const own = kept(settled, partner, () => []);
    const joined = own.at(-1);
    if (joined && first <= joined.last + 1) {
      joined.last = Math.max(joined.last, last);
      joined.contacts.push(contact.action_id);
    } else {
      const occasion = { partner, first, last, contacts: [contact.action_id] };
      own.push(occasion);
      found.push(occasion);
    }
  }
  for (const contact of contacts.filter((one) => length(one) > EXACT_DAYS)) {
    const { first, last } = days(contact);
    const partner = partnerOf(contact);
    // An invitation "by 18 June" belongs to the visit that began on that day.
    const known = Number.isFinite(first) ? first : last;
    const joined = Number.isFinite(length(contact))
      ? onlyBetween(settled.get(partner) ?? [], first, last)
      : onlyBetween(settled.get(partner) ?? [], known, known);
    if (Number.isFinite(known) && joined) joined.contacts.push(contact.action_id);
    else found.push({ partner, first, last, contacts: [contact.action_id] });
  }
  return named(found);
}

/** The one of some occasions, each later than the one before, that touches a span; null for none, and for several. */
function onlyBetween(inOrder: readonly Occasion[], first: number, last: number): Occasion | null {
  let at = 0;
  for (let end = inOrder.length; at < end; ) {
    const middle = (at + end) >> 1;
    if (inOrder[middle].last < first) at = middle + 1;
    else end = middle;
  }
  const touches = (occasion: Occasion | undefined) => occasion !== undefined && occasion.first <= last;
  return touches(inOrder[at]) && !touches(inOrder[at + 1]) ? inOrder[at] : null;
}

function named(found: readonly Occasion[]): Map<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    found.flatMap(({ partner, first, contacts }) => {
      const begin = Number.isFinite(first) ? new Date(first * DAY).toISOString().slice(0, 10) : "undated";
      const id = numbered(`${begin}-${partner.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`, taken);
      return contacts.map((contact) => [contact, id] as const);
    })
  );
}

const DAY = 86_400_000;

function days({ date_earliest, date_latest }: DatedAction): { first: number; last: number } {
  return {
    first: date_earliest === "" ? Number.NEGATIVE_INFINITY : Date.parse(date_earliest) / DAY,
    last: date_latest === "" ? Number.POSITIVE_INFINITY : Date.parse(date_latest) / DAY
  };
}

function length(contact: DatedAction): number {
  const { first, last } = days(contact);
  return last - first + 1;
}

const partnerOf = ({ partner_country, partner_name }: DatedAction) => partner_country || partner_name;

const order = ({ date_earliest, date_latest, action_id }: DatedAction) =>
  `${date_earliest || "9999"} ${date_latest || "9999"} ${action_id}`;
