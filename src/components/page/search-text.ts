/** What the search of the page of all actions looks into. */
import type { ActionRow } from "../../coder/model/table-rows.ts";

interface Passage {
  action_id: string;
  quote?: string;
}

/** Lower case, without accents: "citta" finds "Città". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of the actions of some tables, made at the first search and kept as long as the tables. */
const known = new WeakMap<readonly ActionRow[], { mentions: readonly Passage[]; texts: Map<string, string> }>();

function textsOf(actions: readonly ActionRow[], mentions: readonly Passage[]): Map<string, string> {
  const made = known.get(actions);
  if (made?.mentions === mentions) return made.texts;
  const quotes = new Map<string, string>();
  for (const { action_id, quote = "" } of mentions) quotes.set(action_id, `${quotes.get(action_id) ?? ""} ${quote}`);
  const texts = new Map(
    actions.map(({ action_id, summary, source_actor, target_actor, evidence }) => [
      action_id,
      plain([summary, source_actor, target_actor, evidence, quotes.get(action_id)].join(" "))
    ])
  );
  known.set(actions, { mentions, texts });
  return texts;
}

/**
 * The test whether an action's summary, people and Italian sentences hold all the words of a search.
 *
 * @param all every action of the tables that the passages belong to
 */
export function searchTest(
  search: string,
  all: readonly ActionRow[],
  mentions: readonly Passage[]
): (action: ActionRow) => boolean {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const texts = textsOf(all, mentions);
  return ({ action_id }) => words.every((word) => texts.get(action_id)?.includes(word));
}
