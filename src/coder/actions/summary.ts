/** An action in one plain English sentence. */
import type { ActionType, Country } from "../codebook/codebook.ts";
import type { ActionRow } from "../model/table-rows.ts";

/** Names that English gives an article: the United States, the Philippines, the Czech Republic, the separatist republics. */
const WITH_ARTICLE = /^(?:United |separatist |Netherlands|Philippines|Maldives|Bahamas|Gambia|.* (?:Republic|Islands|Emirates)$)/;
const named = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Roles that a state does not have, or of which English says nothing with “its”. */
const NOT_OF_A_STATE = new Set([
  "people",
  "private person",
  "group of countries",
  "former state",
  "international organisation",
  "head of international organisation"
]);

/** "North Korea’s troops", "the United States’ ambassador". */
const roleOf = (name: string, role: string): string =>
  `${named(name)}${WITH_ARTICLE.test(name) && name.endsWith("s") ? "’" : "’s"} ${role.replace("'", "’")}`;

/**
 * The action as one sentence: who did what to whom, and whether it happened. Of a side that is not named, an act in
 * words says the role: “Russia invited North Korea’s troops”. Deeds are between states, and so is where a visit goes.
 */
export function summary(
  row: ActionRow,
  { past, infinitive, participle, quad_class, traits }: ActionType,
  countries: ReadonlyMap<string, Country>
): string {
  const side = (actor: string, code: string, role: string) => {
    const name = countries.get(code)?.name ?? "";
    if (name && actor !== name) return `${actor} (${name})`;
    return name && role && !NOT_OF_A_STATE.has(role) ? roleOf(name, role) : named(actor);
  };
  const inWords = quad_class === 1 || quad_class === 3;
  const source = side(row.source_actor, row.source_country, inWords ? row.source_role : "");
  const target = side(row.target_actor, row.target_country, inWords && !traits.has("stay") ? row.target_role : "");
  switch (row.status) {
    case "planned":
      return sentence(`${source} planned to ${infinitive} ${target}.`);
    case "hypothetical":
      return sentence(`${source} might ${infinitive} ${target}.`);
    case "alleged":
      return sentence(`${source} is said to have ${participle} ${target}.`);
    case "denied":
      return sentence(`${source} did not ${infinitive} ${target}, or denied it.`);
    default:
      return sentence(`${source} ${past} ${target}.`);
  }
}
