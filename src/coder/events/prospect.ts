/** What is not yet, because a noun before it says so: "la disponibilità a un vertice". */
import { ARTICLES } from "../syntax/grammar.ts";
import type { Token } from "../syntax/token.ts";

/**
 * The place of the noun that says that what hangs on it is not yet, with whose it is between: "la disponibilità a un vertice",
 * "l'apertura di Trump a colloqui"; null where there is none.
 */
export function prospectOf(tokens: readonly Token[], at: number, prospects: ReadonlySet<string> | undefined): number | null {
  const lead = ARTICLES.has(tokens[at - 1]?.low ?? "") ? at - 2 : at - 1;
  // The preposition has no article of its own, where it is not this one or that one which was: "le speranze del vertice".
  const { prep = "", low = "" } = tokens[lead] ?? {};
  if (!/^(?:di|a|per|su|verso)$/.test(prep)) return null;
  for (let k = lead - 1; k >= Math.max(0, lead - OWNER); k--) {
    const word = tokens[k];
    if (word.kind !== "word" && word.low !== "'") return null;
    if (prospects?.has(word.low) || prospects?.has(`${word.low} ${prep}`)) return low === prep || prep !== "di" ? k : null;
    // Whose it is: "di Trump", "del presidente degli Stati Uniti".
    if (k === lead - 1 && word.prep !== "") return null;
  }
  return null;
}

/** How many words may say whose a prospect is. */
const OWNER = 6;
