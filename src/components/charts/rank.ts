/** The rank of the people on the two sides of an action. */
import { FOCUS_COUNTRY, type Level } from "../../coder/model/code-lists.js";
import type { ActionRow } from "../../coder/model/table-rows.ts";

/** The level of each role, from data/roles.csv. */
export type Levels = Readonly<Record<string, string>>;

export const LEVELS: readonly { id: Level; label: string }[] = [
  { id: "leader", label: "Leader" },
  { id: "minister", label: "Minister" },
  { id: "other", label: "Other or unnamed" }
];

/** The levels of the two sides of an action, North Korea first; a role that no one ranked is "other". */
export function levelsOf(action: ActionRow, levels: Levels): { own: Level; partner: Level } {
  const level = (role: string): Level => LEVELS.find(({ id }) => id === levels[role])?.id ?? "other";
  const source = level(action.source_role);
  const target = level(action.target_role);
  return action.source_country === FOCUS_COUNTRY ? { own: source, partner: target } : { own: target, partner: source };
}

/** The higher level of the two sides. */
export function highestLevel(action: ActionRow, levels: Levels): Level {
  const { own, partner } = levelsOf(action, levels);
  return LEVELS.find(({ id }) => id === own || id === partner)?.id ?? own;
}
