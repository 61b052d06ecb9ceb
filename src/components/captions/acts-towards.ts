/** What North Korea did towards others, as a sentence counts it: "from Pyongyang towards the United States, one criticism and one overture". */
import { NO_ONE } from "../../coder/model/code-lists.js";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { mostFirst } from "../../coder/model/grouped.js";
import { count, list, named } from "./words.js";

/** Types that are told by name; any other is a hostile act. */
const NAMED: ReadonlySet<string> = new Set(["refusal", "overture", "criticism", "threat", "demand"]);

const nounOf = ({ action_type }: ActionRow) => (NAMED.has(action_type) ? action_type : "hostile act");

/** True for a refusal, a criticism, a threat and the like from Pyongyang that is aimed at someone. */
export const isRebuff = ({ direction, quad_class, partner_name }: ActionRow) =>
  direction === "outbound" && quad_class > 2 && partner_name !== NO_ONE;

/** "one refusal and two criticisms": acts by type, the most frequent first. */
export function actsWords(acts: readonly ActionRow[]): string {
  return list(mostFirst(acts, nounOf).map(([noun, { length }]) => count(length, noun)));
}

/** "refusals and criticisms", of one act "refusal": the kinds that there are, the most frequent first, each once. */
export function kindsWords(acts: readonly ActionRow[], joined: "and" | "or" = "and"): string {
  const kinds = mostFirst(acts, nounOf).map(([noun]) => (joined === "and" && acts.length > 1 ? `${noun}s` : noun));
  return list(kinds, joined);
}

/** Partners that are named; the acts towards the others are counted together. */
const MOST_PARTNERS = 2;

/** "from Pyongyang towards the United States, two refusals; towards the West, one criticism": acts by whom they are aimed at. */
export function actsTowards(acts: readonly ActionRow[]): string {
  const partners = mostFirst(acts, ({ partner_name }) => partner_name);
  const told = partners.slice(0, MOST_PARTNERS).map(([partner, own]) => `towards ${named(partner)}, ${actsWords(own)}`);
  const rest = partners.slice(MOST_PARTNERS).reduce((sum, [, { length }]) => sum + length, 0);
  return `from Pyongyang ${(rest === 0 ? told : [...told, `towards others, ${count(rest, "such act")}`]).join("; ")}`;
}
