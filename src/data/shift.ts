/** The table `shift`: how contacts moved between groups of partners, and over how many partners they spread. */
import { op, table } from "arquero";
import { GROUPS } from "../coder/model/code-lists.ts";
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
  const byPartner = count(contacts, "partner_name");
  const byGroup = count(contacts, "partner_group");
  return GROUPS.map((group) => {
    const own = byGroup.get(group) ?? 0;
    return {
      period,
      partner_group: group,
      contacts: own,
      share: total === 0 ? null : own / total,
      period_contacts: total,
      partners: byPartner.size,
      effective_partners: effectiveNumber([...byPartner.values()]),
      occasions: countOccasions(contacts.filter(({ partner_group }) => partner_group === group))
    };
  });
}

function count(contacts: readonly ActionRow[], column: "partner_name" | "partner_group"): Map<string, number> {
  const counts = table({ key: contacts.map((contact) => contact[column]) })
    .groupby("key")
    .rollup({ n: op.count() });
  return new Map((counts.objects() as { key: string; n: number }[]).map(({ key, n }) => [key, n]));
}
