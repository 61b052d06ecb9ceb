/** The partners in the tables, group by group, with what each had: contacts, and what else. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { grouped, mostFirst } from "../../coder/model/grouped.js";
import { GROUPS, groupOf, type Group } from "./groups.js";
import { words } from "./words.js";

export interface Partner {
  name: string;
  contacts: ActionRow[];
  /** Types of the actions that are no contact: "refusal ×4, overture"; "no other action" where there are none. */
  others: string;
}

/** Every partner of North Korea, most contacts first within its group; groups without a partner are left out. */
export function partnersByGroup(actions: readonly ActionRow[]): { group: Group; partners: Partner[] }[] {
  const sided = actions.filter(({ direction }) => direction !== "third-party");
  const byGroup = grouped(sided, groupOf);
  return GROUPS.map((group) => {
    const partners = [...grouped(byGroup.get(group) ?? [], ({ partner_name }) => partner_name)].map(([name, of]) => ({
      name,
      contacts: of.filter(isContact),
      others: others(of.filter((action) => !isContact(action)))
    }));
    partners.sort((a, b) => b.contacts.length - a.contacts.length || a.name.localeCompare(b.name));
    return { group, partners };
  }).filter(({ partners }) => partners.length > 0);
}

/** The types as the codebook names them, most frequent first. */
function others(actions: readonly ActionRow[]): string {
  const counts = mostFirst(actions, ({ action_type }) => action_type);
  const parts = counts.map(([type, { length: n }]) => (n === 1 ? words(type) : `${words(type)} ×${n}`));
  return parts.join(", ") || "no other action";
}
