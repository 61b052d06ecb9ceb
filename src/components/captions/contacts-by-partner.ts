/** Partners: how often, in which year, who reached out and at what level. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { countOccasions, isContact } from "../../data/contacts.js";
import type { Choice, Control } from "../page/controls.ts";
import type { ContactsByPartnerData } from "../charts/contacts-by-partner.ts";
import { actionData } from "../page/data-table.js";
import { chronological } from "./dates.js";
import { FACETS } from "../charts/facets.js";
import { grouped } from "../../coder/model/grouped.js";
import { narrowed } from "../page/narrowing.js";
import { highestLevel, LEVELS } from "../charts/rank.js";
import { CONTACT_RULE, gridWords, numbersWords, type ChartTables, type Caption } from "./caption.js";
import { count, list, partOf, sentence, spell, words } from "./words.js";

export const contactsByPartner: Caption<ContactsByPartnerData> = {
  name: "contacts-by-partner",
  controls({ actions, curated: { levels } }: ChartTables, choice: Choice): Control[] {
    const contacts = actions.filter(isContact);
    const present = (param: string, of: (action: ActionRow) => string, label: (value: string) => string) => {
      const { [param]: _, ...others } = choice;
      const left = grouped(narrowed(contacts, others, levels), of);
      return [...grouped(contacts, of).keys()]
        .map((value) => ({ value, label: sentence(label(value)), n: left.get(value)?.length ?? 0 }))
        .sort((a, b) => (a.value < b.value ? -1 : 1));
    };
    return [
      {
        param: "direction",
        title: "Who reached out",
        all: "Either side",
        options: present("direction", FACETS.direction.of, FACETS.direction.label)
      },
      { param: "type", title: "Type of contact", all: "All types", options: present("type", FACETS.type.of, words) },
      {
        param: "level",
        title: "Highest level",
        all: "All levels",
        options: present(
          "level",
          (action) => highestLevel(action, levels),
          (level) => LEVELS.find(({ id }) => id === level)?.label ?? level
        )
      }
    ];
  },
  tell({ actions, articles, curated: { levels } }, choice) {
    const shown = narrowed(chronological(actions).filter(isContact), choice, levels);
    const chosen = [
      choice.direction && `acting: ${FACETS.direction.label(choice.direction)}`,
      choice.type && words(choice.type),
      choice.level && `${choice.level} level`
    ].filter(Boolean) as string[];
    return {
      title: rankClaim(actions, shown),
      subtitle: `North Korea’s contacts by partner and year ${gridWords(articles, shown.length)}${chosen.length > 0 ? ` of ${actions.filter(isContact).length} (${chosen.join(", ")})` : ""}, on ${count(countOccasions(shown), "occasion")}`,
      note: `${CONTACT_RULE} Partners that were only rebuffed, criticised, praised or aided keep their row.${numbersWords(shown.length)}`,
      data: { actions, shown, choice },
      rows: actionData(shown)
    };
  }
};

/** "Russia has six of the ten occasions (13 of the 17 contacts); no other partner has more than one": a trip of four contacts weighs as much as a message. */
function rankClaim(actions: readonly ActionRow[], shown: readonly ActionRow[]): string {
  const own = grouped(shown, ({ partner_name }) => partner_name);
  const names = grouped(
    actions.filter(({ direction }) => direction !== "third-party"),
    ({ partner_name }) => partner_name
  );
  const ranked = [...names.keys()].map((name) => ({ name, n: countOccasions(own.get(name) ?? []) })).sort((a, b) => b.n - a.n);
  const [first, second] = ranked;
  if (!first || first.n === 0) return "No contact of this kind with any partner";
  // What is chosen are not all contacts.
  const kind = shown.length < actions.filter(isContact).length ? " of this kind" : "";
  const leaders = ranked.filter(({ n }) => n === first.n).map(({ name }) => name);
  if (leaders.length > 1)
    return leaders.length > 4
      ? `${sentence(count(leaders.length, "partner"))} have ${count(first.n, "occasion")}${kind} each`
      : `${list(leaders)} have ${count(first.n, "occasion")}${kind} each`;
  const contacts = partOf(own.get(first.name)?.length ?? 0, shown.length, "contact");
  const occasions = countOccasions(shown);
  const share = `${first.name} has ${occasions === shown.length ? contacts : `${partOf(first.n, occasions, "occasion")} (${contacts})`}${kind}`;
  return second && second.n > 0 ? `${share}; no other partner has more than ${spell(second.n)}` : share;
}
