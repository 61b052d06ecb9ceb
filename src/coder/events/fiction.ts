/** Sentences that tell what a work of fiction tells: nothing in them was. */
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import { isVerbOf } from "../syntax/verb-group.ts";

/** How many words into the sentence the work is named. */
const SOON = 3;

/** "Il romanzo immagina la visita di Kim a Seul", "Nel film Kim incontra Trump"; but "Il film ha irritato Pyongyang". */
export function isFiction({ tokens, groups, classes }: Pick<SentenceParse, "tokens" | "groups" | "classes">): boolean {
  const at = tokens.findIndex(({ low }, k) => {
    const works = classes.get("fiction");
    // "la serie di colloqui"
    const isMany = low === "serie" && tokens[k + 1]?.prep === "di";
    return k <= SOON && !isMany && (works?.has(low) || works?.has(`${low} ${tokens[k + 1]?.low}`));
  });
  const verb = groups.find(({ kind, start }) => kind === "finite" && start > at);
  const opens = tokens
    .slice(0, Math.max(at, 0))
    .every(
      ({ low, prep, kind }) => ARTICLES.has(low) || prep === "in" || kind === "mark" || classes.get("before-name")?.has(low)
    );
  if (at < 1 || !verb || !opens) return false;
  const within = tokens.slice(0, at).some(({ prep }) => prep === "in");
  return within ? verb.tense === "pres" : isVerbOf(verb, "depicts", classes);
}
