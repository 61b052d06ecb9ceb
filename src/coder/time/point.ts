/** Grammar of one date of any kind, with the hour it may carry. */
import { anaphora } from "./anaphora.ts";
import { ARTICLE, OF, TO } from "./lexicon.ts";
import { remembered } from "../model/memo.ts";
import { isDayLike, type Node, type Parse } from "./node.ts";
import { relativePoint } from "./relative.ts";
import { calendarPoint, hours } from "./written.ts";
import { nth, part, rest, weekOf } from "./wholes.ts";
import { longest, phraseReader, rank, skip, word, yearPhrase, type Source } from "./words.ts";

/** A point with the hour it may carry: martedì alle 10, alle 10 di martedì. */
export const timedPoint = remembered((s: Source, i) => {
  const clock = hours(s, i);
  // Both are tried: "la notte di martedì" is the Tuesday, "la notte di Natale" a day of its own.
  const parse = longest<Node>(point(s, i), clock > i && OF.test(word(s, clock)) ? point(s, clock) : null);
  if (!parse) return null;
  return isDayLike(parse.value) ? { ...parse, end: hours(s, parse.end) } : parse;
});

function point(s: Source, i: number): Parse | null {
  return longest<Node>(
    calendarPoint(s, i),
    relativePoint(s, i),
    named(s, i),
    part(s, i),
    nth(s, i),
    rest(s, i),
    weekOf(s, i),
    around(s, i),
    anaphora(s, i, plainPoint)
  );
}

const plainPoint = (s: Source, i: number): Parse | null => longest<Node>(calendarPoint(s, i), relativePoint(s, i), named(s, i));

/** a ridosso di Ferragosto, intorno al 9 maggio, verso il 20 settembre, nei giorni di Natale, attorno a marzo */
function around(s: Source, i: number): Parse | null {
  const k = near(s, i)?.end;
  if (!k) return null;
  const led = OF.test(word(s, k)) || TO.test(word(s, k)) || word(s, i) === "verso" || word(s, i) === "sotto";
  const date = led ? longest<Node>(plainPoint(s, k), plainPoint(s, k + 1)) : null;
  if (!date || !(isDayLike(date.value) || /^(?:named|month)$/.test(date.value.kind))) return null;
  return { value: { kind: "around", of: date.value }, end: date.end };
}

const NEAR =
  "a ridosso|in prossimità|nei pressi|nei dintorni|nei giorni|alle soglie|alle porte|all' incirca|intorno|attorno|verso|sotto";
const near = phraseReader(NEAR.split("|").map((phrase) => [phrase, null] as const));

/** nel Giorno della Vittoria, l'80° anniversario della vittoria, il Giorno del Sole del 2022 */
function named(s: Source, i: number): Parse | null {
  const j = skip(s, i, ARTICLE, /^(?:di|a)$/);
  const number = rank(s, j);
  const anniversary = number && word(s, number.end) === "anniversario" ? number : null;
  const at = anniversary ? anniversary.end : j;
  // A spelling may begin with its own preposition, to tell "a Natale" from "la città natale".
  const direct = s.calendar.match(s.tokens, i) ?? s.calendar.match(s.tokens, at);
  const found = direct ?? (anniversary && OF.test(word(s, at + 1)) ? s.calendar.match(s.tokens, at + 2) : null);
  if (!found) return null;
  const given = yearPhrase(s, found.end);
  return {
    value: { kind: "named", row: found.row, anniversary: anniversary?.value, year: given?.value },
    end: given?.end ?? found.end
  };
}
