/** An action in one plain English sentence. */
import type { ActionType, Country } from "../codebook/codebook.ts";
import type { ActionRow } from "../model/table-rows.ts";

/** Names that English gives an article: the United States, the Philippines, the Czech Republic. */
const WITH_ARTICLE = /^(?:United |Netherlands|Philippines|Maldives|Bahamas|Gambia|.* (?:Republic|Islands|Emirates)$)/;
const named = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The action as one sentence: who did what to whom, and whether it happened. */
export function summary(
  row: ActionRow,
  { past, infinitive, participle }: ActionType,
  countries: ReadonlyMap<string, Country>
): string {
  const side = (actor: string, code: string) => {
    const name = countries.get(code)?.name ?? "";
    return name && actor !== name ? `${actor} (${name})` : named(actor);
  };
  const source = side(row.source_actor, row.source_country);
  const target = side(row.target_actor, row.target_country);
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
