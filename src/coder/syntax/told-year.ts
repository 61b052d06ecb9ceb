/** The year of which a sentence tells, where that is not the article's: offices had other holders then. */
import type { VerbGroup } from "./verb-group.ts";
import type { Token } from "./token.ts";

/** How many words into the sentence a year opens it. */
const SOON = 6;

/**
 * "Nel 2000 il leader ospitò …", "Hu ricevette il leader nel 2006": the one year that a sentence names, where it opens with it or
 * its first verb tells what was long ago.
 */
export function toldYear(tokens: readonly Token[], groups: readonly VerbGroup[]): string | null {
  const at = tokens.flatMap(({ kind, text }, k) =>
    kind === "number" && YEAR.test(text) && /^(?:in|di)$/.test(tokens[k - 1]?.prep ?? "") ? [k] : []
  );
  const verb = groups.find(({ kind }) => kind === "finite");
  if (!verb || at.length !== 1) return null;
  const opens = at[0] < SOON && at[0] < verb.start;
  const longAgo = verb.tense === "past" && !verb.compound;
  return opens || longAgo ? tokens[at[0]].text : null;
}

const YEAR = /^(?:19[4-9]|20[0-9])\d$/;
