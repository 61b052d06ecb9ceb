/** Office-holders whom a text does not name: their name is ours, and must not look like the text's. */
import { unaccented } from "../../coder/model/unaccented.js";
import type { ActionRow, MentionRow } from "../../coder/model/table-rows.ts";

/** "“presidente russo”: the text gives no name; Vladimir Putin is who held the office.", for each side that it does not name. */
export function unnamedWords(action: ActionRow, { source_text, target_text }: MentionRow, text: string): string[] {
  const sides = [
    { actor: action.source_actor, role: action.source_role, words: source_text },
    { actor: action.target_actor, role: action.target_role, words: target_text }
  ];
  const known = new Set(unaccented(text).split(/[^\p{L}]+/u));
  return sides.flatMap(({ actor, role, words }) => {
    if (role === "" || actor === action.partner_name || actor === "North Korea") return [];
    const named = unaccented(actor)
      .split(/[^\p{L}]+/u)
      .some((word) => word.length > 1 && known.has(word));
    if (named) return [];
    return [`${words ? `“${words}”: the` : "The"} text gives no name; ${actor} is who held the office.`];
  });
}
