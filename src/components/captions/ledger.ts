/** The shift, other side: who was refused and criticised, and who was helped with more than words. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { actionData } from "../page/data-table.js";
import { kindsWords } from "./acts-towards.js";
import { chronological } from "./dates.js";
import { isEntered } from "./entered.js";
import { groupOf } from "./groups.js";
import { gridWords, numbersWords, type Caption } from "./caption.js";
import { partOf, sentence, spell } from "./words.js";

export const ledger: Caption<readonly ActionRow[]> = {
  name: "ledger",
  tell({ actions, articles }) {
    const entered = chronological(actions.filter(isEntered));
    const conflict = entered.filter(({ quad_class, direction }) => quad_class > 2 && direction === "outbound");
    return {
      title: conflict.length === 0 ? "No refusal, criticism or threat from Pyongyang in these articles" : conflictClaim(conflict),
      subtitle: `What North Korea and its partners did, by class and group ${gridWords(articles, entered.length, "one mark an action")}`,
      note: `The four classes are CAMEO’s: cooperation and conflict, each in words or in deeds. Left out: plans, hypotheses, allegations, denials, and actions between third parties. Each cell holds the acts of both sides. Contacts stand in the first column.${numbersWords(entered.length)}`,
      data: entered,
      rows: actionData(entered)
    };
  }
};

/** "All four … from Pyongyang are aimed at the United States (three) and its allies (one)". */
function conflictClaim(conflict: readonly ActionRow[]): string {
  const against = conflict.filter((action) => groupOf(action).id === "us-allies");
  const own = against.filter(({ partner_country }) => partner_country === "USA").length;
  const allies = against.length - own;
  const whom =
    allies === 0
      ? "the United States"
      : own === 0
        ? "allies of the United States"
        : `the United States (${spell(own)}) and its allies (${spell(allies)})`;
  if (against.length === 0) return `No ${kindsWords(conflict, "or")} from Pyongyang is aimed at the United States or its allies`;
  const told = partOf(against.length, conflict.length, kindsWords(conflict, "or"), kindsWords(conflict));
  return `${sentence(told)} from Pyongyang ${against.length === 1 ? "is" : "are"} aimed at ${whom}`;
}
