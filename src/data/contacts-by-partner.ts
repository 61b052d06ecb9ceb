/** The table `contacts_by_partner`: who was in contact with North Korea, year by year. */
import { from, op, table, escape as withoutParsing } from "arquero";
import type { ActionRow, ContactsByPartnerRow } from "../coder/model/table-rows.ts";
import { isContact, listYears, yearOf, yearsOfContacts } from "./contacts.ts";

const PARTNER = ["partner_country", "partner_name", "partner_group"];

/**
 * Contacts of every partner in every year from the first contact to the last, zeros included, and a row
 * without a year for a partner with contacts whose year is not known. A partner that was only refused,
 * criticised or aided has nothing but zeros: that there was no contact is a finding too. Where no
 * contact has a year, each partner has one row, without a year.
 */
export function contactsByPartner(actions: readonly ActionRow[]): ContactsByPartnerRow[] {
  if (actions.length === 0) return [];
  const years = yearsOfContacts(actions);
  const counts = from(actions.map((action) => ({ ...action, year: yearOf(action), contacts: isContact(action) ? 1 : 0 })));
  const zeros = counts
    .select(PARTNER)
    .dedupe()
    .cross(table({ year: years ? listYears(years) : [null] }))
    .derive({ contacts: () => 0, occasion: () => "" });
  return counts
    .filter((d: ContactsByPartnerRow) => d.contacts > 0)
    .select(...PARTNER, "year", "contacts", "occasion")
    .concat(zeros)
    .groupby(...PARTNER, "year")
    .rollup({ contacts: op.sum("contacts"), occasions: op.array_agg_distinct("occasion") })
    .derive({ occasions: withoutParsing((d: { occasions: string[] }) => d.occasions.filter(Boolean).length) })
    .orderby(
      "partner_name",
      withoutParsing((d: ContactsByPartnerRow) => d.year ?? Infinity)
    )
    .objects() as ContactsByPartnerRow[];
}
