/** A sentence that says when the one before it was made known: "Lo ha riferito lunedì la Kcna". */
import type { WordClasses } from "../codebook/word-classes.ts";
import type { Span } from "../model/dataset.ts";
import { propagated, type When } from "./dating.ts";
import { taken } from "./own-date.ts";
import type { TimeExpression } from "../time.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import { type Token, wordAt } from "../syntax/token.ts";

/** How many words into the sentence the verb of saying, and how many further the day, may stand. */
const SOON = 6;

/** The day on which a sentence says that the one before it was made known, as the date of what that one tells; null if it says none. */
export function reportOf(
  tokens: readonly Token[],
  saying: readonly VerbGroup[],
  times: readonly TimeExpression[],
  classes: WordClasses,
  sameParagraph = true
): When | null {
  const [first, second] = [tokens[0]?.low ?? "", tokens[1]?.low ?? ""];
  // "La dichiarazione è apparsa giovedì sul sito"
  const [third, fourth] = [tokens[2]?.low ?? "", tokens[3]?.low ?? ""];
  const text = /^(?:la|il)$/.test(first) && classes.get("said-in")?.has(second) && /^(?:è|era)$/.test(third);
  const shown = text && /^(?:stat[oa]|appars[oa]|uscit[oa])$/.test(fourth);
  const news = first === "la" && classes.get("news")?.has(second);
  const reports = /^(?:lo|ne|a)$/.test(first) && (/^(?:ha|hanno)$/.test(second) || classes.get("reporting")?.has(second));
  if (!shown && !(sameParagraph && (news || reports))) return null;
  const known = first === "lo" ? (saying.find((g) => g.main < SOON)?.main ?? -1) : SOON;
  if (known < 0) return null;
  const day = times.find((t) => !t.open && !t.adrift && t.earliest && t.earliest === t.latest && soon(t, tokens, known));
  if (!day) return null;
  return { ...propagated(taken(day), "made known, as the next sentence says"), reported: true };
}

const soon = (t: Span, tokens: readonly Token[], after: number): boolean => {
  const k = wordAt(tokens, t.start);
  return k >= 0 && k <= after + SOON;
};
