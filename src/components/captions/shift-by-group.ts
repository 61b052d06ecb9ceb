/** The shift: 2021 against 2024–2025, with the years between. */
import { countClaim } from "./claims.js";
import { GROUPS, groupOf } from "./groups.js";
import { periodsOf, type PeriodContacts } from "./periods.js";
import { CONTACT_RULE, gridWords, numbersWords, type Caption } from "./caption.js";
import { countOccasions } from "../../data/contacts.js";
import { count, decimal } from "./words.js";

export const shiftByGroup: Caption<PeriodContacts[]> = {
  name: "shift-by-group",
  tell({ actions, articles, curated }) {
    const periods = periodsOf(actions, curated.periods);
    const n = periods.reduce((sum, { contacts }) => sum + contacts.length, 0);
    return {
      title: countClaim(periods),
      subtitle: `North Korea’s contacts by period and group of partner ${gridWords(articles, n)}, on ${count(countOccasions(periods.flatMap(({ contacts }) => contacts)), "occasion")}`,
      note: `${CONTACT_RULE} A contact whose exact day is not known counts in a period only if all its possible days lie there. The table under “Data” also gives the effective number of partners, which is lower than the plain number where a few partners have most of the contacts.${numbersWords(n)}`,
      data: periods,
      rows: periods.flatMap((period) =>
        GROUPS.filter(
          ({ id }) => id !== "" || periods.some(({ contacts }) => contacts.some(({ partner_group }) => partner_group === ""))
        ).map((group) => ({
          period: period.label,
          partner_group: group.id,
          contacts: period.contacts.filter((contact) => groupOf(contact) === group).length,
          period_contacts: period.contacts.length,
          partners: period.partners,
          effective_partners: period.effective === null ? null : Number(decimal(period.effective))
        }))
      )
    };
  }
};
