/** The table `shift`: how contacts moved between groups of partners, and over how many partners they spread. */
import { GROUPS } from "../coder/model/code-lists.ts";
import { grouped } from "../coder/model/grouped.ts";
import type { ActionRow, ShiftRow } from "../coder/model/table-rows.ts";
import { countOccasions, fallsWithin, isContact, yearsOfContacts } from "./contacts.ts";
import { effectiveNumber } from "./effective-number.ts";
import { periodsWithin, type Period } from "./periods.ts";

/**
 * Every group in every period, zeros included: each calendar year from the first contact to the last,
 * and those of the listed periods that lie within them. A contact belongs to the periods that hold its
 * whole interval; one whose date is not known belongs to none. Contacts with a partner of no group
 * count in `period_contacts`, `partners` and `effective_partners` alone.
 */
export function shift(actions: readonly ActionRow[], listed: readonly Period[]): ShiftRow[] {
  const contacts = actions.filter(isContact);
  return periodsWithin(yearsOfContacts(actions), listed).flatMap((period) =>
    shiftOfPeriod(
      period.label,
      contacts.filter((contact) => fallsWithin(contact, period))
    )
  );
}

function shiftOfPeriod(period: string, contacts: readonly ActionRow[]): ShiftRow[] {
  const total = contacts.length;
  const byPartner = grouped(contacts, ({ partner_name }) => partner_name);
  return GROUPS.map((group) => {
    const own = contacts.filter(({ partner_group }) => partner_group === group);
    return {
      period,
      partner_group: group,
      contacts: own.length,
      share: total === 0 ? null : own.length / total,
      period_contacts: total,
      partners: byPartner.size,
      effective_partners: effectiveNumber([...byPartner.values()].map(({ length }) => length)),
      occasions: countOccasions(own)
    };
  });
}
