/** Partners: at what level the two sides meet. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { actionData } from "../page/data-table.js";
import { chronological } from "./dates.js";
import { LEVELS, levelsOf, type Levels } from "../charts/rank.js";
import { gridWords, numbersWords, type Caption } from "./caption.js";
import { partOf, sentence } from "./words.js";

export const levelMatrix: Caption<{ actions: readonly ActionRow[]; levels: Levels }> = {
  name: "level-matrix",
  tell({ actions, articles, curated: { levels } }) {
    const contacts = chronological(actions.filter(isContact));
    const sides = contacts.map((action) => levelsOf(action, levels));
    const between = sides.filter(({ own, partner }) => own === "leader" && partner === "leader").length;
    return {
      title:
        between === 0
          ? "No contact is between leaders"
          : sentence(`${partOf(between, contacts.length, "contact")} ${between > 1 ? "are" : "is"} between leaders`),
      subtitle: `North Korea’s contacts by the level of each side ${gridWords(articles, contacts.length)}`,
      note: `${LEVELS[0].label}: heads of state, of government or of the ruling party. ${LEVELS[1].label}: ministers and their deputies. The rest: ambassadors, delegations, institutions, and sides that the sentence names by country alone.${numbersWords(contacts.length)}`,
      data: { actions: contacts, levels },
      rows: actionData(contacts).map((row, i) => ({
        ...row,
        north_korea: sides[i].own,
        partner: sides[i].partner
      }))
    };
  }
};
