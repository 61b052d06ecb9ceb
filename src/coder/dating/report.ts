/** A sentence that says when the one before it was made known: "Lo ha riferito lunedì la Kcna". */
import type { Span } from "../model/dataset.ts";
import { propagated, type When } from "./dating.ts";
import { taken } from "./own-date.ts";
import type { TimeExpression } from "../time.ts";
import type { VerbGroup } from "../syntax/verb.ts";
import type { Token } from "../syntax/token.ts";

/** How many words into the sentence the verb of saying, and how many further the day, may stand. */
const SOON = 6;

/** The day on which a sentence says that the one before it was made known, as the date of what that one tells; null if it says none. */
export function reportOf(
  { tokens, saying }: { tokens: readonly Token[]; saying: readonly VerbGroup[] },
  times: readonly TimeExpression[]
): When | null {
  const opens = `${tokens[0]?.low ?? ""} ${tokens[1]?.low ?? ""}`;
  const news = /^la (?:notizia|circostanza)$/.test(opens);
  if (!news && !/^(?:lo|ne|a) (?:ha|hanno|riferisce|riporta|scrive|rende|dà|afferma|annuncia|riferirlo|renderlo)$/.test(opens))
    return null;
  const verb = saying.find((g) => g.main < SOON);
  const known = /^(?:ne|la|a)$/.test(tokens[0].low) ? SOON : (verb?.main ?? -1);
  if (known < 0) return null;
  const day = times.find((t) => !t.open && !t.adrift && t.earliest && t.earliest === t.latest && soon(t, tokens, known));
  if (!day) return null;
  return { ...propagated(taken(day), "made known, as the next sentence says"), reported: true };
}

const soon = (t: Span, tokens: readonly Token[], after: number): boolean => {
  const k = tokens.findIndex((w) => w.start >= t.start);
  return k >= 0 && k <= after + SOON;
};
