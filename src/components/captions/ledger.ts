/** The shift, other side: who was refused and criticised, and who was helped with more than words. */
import { articlesRead } from "./articles-read.js";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { MOST_MARKS } from "../charts/counted.js";
import { actionData } from "../page/data-table.js";
import { chronological } from "./dates.js";
import { isEntered } from "./entered.js";
import { groupOf } from "./groups.js";
import { NUMBERS, type Caption } from "./caption.js";
import { count, partOf, sentence } from "./words.js";

export const ledger: Caption<readonly ActionRow[]> = {
  name: "ledger",
  tell({ actions, articles }) {
    const entered = chronological(actions.filter(isEntered));
    const conflict = entered.filter(({ quad_class, direction }) => quad_class > 2 && direction === "outbound");
    const allies = conflict.filter((action) => groupOf(action).id === "us-allies").length;
    return {
      title:
        conflict.length === 0
          ? "No refusal, criticism or threat from Pyongyang in these articles"
          : `${sentence(partOf(allies, conflict.length, "refusal or criticism from Pyongyang", "refusals and criticisms from Pyongyang"))} ${conflict.length === 1 ? "is" : "are"} aimed at Washington and its allies`,
      subtitle: `What North Korea and its partners did, by class and group in ${count(articlesRead(articles).length, "article")}, ${entered.length > MOST_MARKS ? "as numbers with bars" : "one mark an action"}; n = ${entered.length}`,
      note: `The four classes are CAMEO’s: cooperation and conflict, each in words or in deeds. Left out: plans, hypotheses, allegations, denials, and actions between third parties. Contacts stand in the first column.${entered.length > MOST_MARKS ? ` ${NUMBERS}` : ""}`,
      data: entered,
      rows: actionData(entered)
    };
  }
};
