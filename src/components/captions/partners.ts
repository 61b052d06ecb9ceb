/** The partners in the tables, group by group, with the contacts that each had. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { grouped } from "../../coder/model/grouped.js";
import { GROUPS, groupOf, type Group } from "./groups.js";

export interface Partner {
  name: string;
  contacts: ActionRow[];
}

/** Every partner of North Korea, most contacts first within its group; groups without a partner are left out. */
export function partnersByGroup(actions: readonly ActionRow[]): { group: Group; partners: Partner[] }[] {
  const sided = actions.filter(({ direction }) => direction !== "third-party");
  const byGroup = grouped(sided, groupOf);
  return GROUPS.map((group) => {
    const partners = [...grouped(byGroup.get(group) ?? [], ({ partner_name }) => partner_name)].map(([name, of]) => ({
      name,
      contacts: of.filter(isContact)
    }));
    partners.sort((a, b) => b.contacts.length - a.contacts.length || a.name.localeCompare(b.name));
    return { group, partners };
  }).filter(({ partners }) => partners.length > 0);
}
