/** A sentence that says when the one before it was made known: "Lo ha riferito lunedì la Kcna". */
import type { Span } from "../model/dataset.ts";
import { inherited, type When } from "./dating.ts";
import { taken } from "./own-date.ts";
import type { TimeExpression } from "../time.ts";
import type { VerbGroup } from "../syntax/verb.ts";
import type { Word } from "../syntax/token.ts";

/** How many words into the sentence the verb of saying, and how many further the day, may stand. */
const SOON = 6;

/** The day on which a sentence says that the one before it was made known, as the date of what that one tells; null if it says none. */
export function reportOf(
  { words, saying }: { words: readonly Word[]; saying: readonly VerbGroup[] },
  times: readonly TimeExpression[]
): When | null {
  const opens = `${words[0]?.low ?? ""} ${words[1]?.low ?? ""}`;
  const news = /^la (?:notizia|circostanza)$/.test(opens);
  if (!news && !/^(?:lo|ne|a) (?:ha|hanno|riferisce|riporta|scrive|rende|dà|afferma|annuncia|riferirlo|renderlo)$/.test(opens))
    return null;
  const verb = saying.find((g) => g.main < SOON);
  const known = /^(?:ne|la|a)$/.test(words[0].low) ? SOON : (verb?.main ?? -1);
  if (known < 0) return null;
  const day = times.find((t) => !t.open && !t.adrift && t.earliest && t.earliest === t.latest && soon(t, words, known));
  if (!day) return null;
  return { ...inherited(taken(day), "made known, as the next sentence says"), reported: true };
}

const soon = (t: Span, words: readonly Word[], after: number): boolean => {
  const k = words.findIndex((w) => w.start >= t.start);
  return k >= 0 && k <= after + SOON;
};
