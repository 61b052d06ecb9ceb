/** What North Korea did towards others, as a sentence counts it: "one criticism of and one overture to the United States". */
import { NO_ONE } from "../../coder/model/code-lists.js";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { grouped } from "./grouped.js";
import { count, list, named, words } from "./words.js";

/** One act of a type, several, and the word that leads to whom it is aimed at, where the type's own name does not make them. */
const NOUNS: Readonly<Record<string, readonly [one: string, many: string, towards: string]>> = {
  refusal: ["refusal", "refusals", "to"],
  overture: ["overture", "overtures", "to"],
  demand: ["demand", "demands", "on"],
  threat: ["threat", "threats", "against"],
  protest: ["protest", "protests", "against"],
  "force-posture": ["show of force", "shows of force", "towards"],
  sanction: ["sanction", "sanctions", "on"],
  "break-relations": ["cut in relations", "cuts in relations", "with"],
  expulsion: ["expulsion of people", "expulsions of people", "of"],
  coercion: ["act of coercion", "acts of coercion", "against"],
  force: ["use of force", "uses of force", "against"]
};

const nounOf = (type: string) => NOUNS[type] ?? [words(type), `${words(type)}s`, "of"];

/** True for a refusal, a criticism, a threat and the like from Pyongyang that is aimed at someone. */
export const isRebuff = ({ direction, quad_class, partner_name }: ActionRow) =>
  direction === "outbound" && quad_class > 2 && partner_name !== NO_ONE;

/** "one refusal and two criticisms": acts by type, the most frequent first. */
export function actsWords(acts: readonly ActionRow[]): string {
  return list(
    byNumber(acts, ({ action_type }) => action_type).map(([type, own]) => {
      const [one, many] = nounOf(type);
      return count(own.length, one, many);
    })
  );
}

/** Partners that are named; the acts towards the others are counted together. */
const MOST_PARTNERS = 2;

/** "two refusals to the United States and one criticism of the West": acts by whom they are aimed at. */
export function actsTowards(acts: readonly ActionRow[]): string {
  const partners = byNumber(acts, ({ partner_name }) => partner_name);
  const told = partners.slice(0, MOST_PARTNERS).map(([partner, own]) => {
    const types = byNumber(own, ({ action_type }) => action_type).map(([type, { length }]) => {
      const [one, many, towards] = nounOf(type);
      return `${count(length, one, many)} ${towards}`;
    });
    return `${list(types)} ${named(partner)}`;
  });
  const rest = partners.slice(MOST_PARTNERS).reduce((sum, [, { length }]) => sum + length, 0);
  return list(rest === 0 ? told : [...told, `${count(rest, "such act")} towards others`]);
}

const byNumber = (acts: readonly ActionRow[], of: (act: ActionRow) => string) =>
  [...grouped(acts, of)].sort((a, b) => b[1].length - a[1].length);
