/** Grammar of dates in digits: 12/06/2018, 2018-06-12, il 22/04, 2021-03. */
import { day as isoDay } from "../model/dates.ts";
import { ARTICLE, MONTHS, OF, SHORT_MONTHS } from "./lexicon.ts";
import type { Parse } from "./node.ts";
import { touches, word, type Source } from "./words.ts";

const ordinaryYear = (written: string): number =>
  written.length === 4 ? Number(written) : Number(written) + (Number(written) < 40 ? 2000 : 1900);

/** 12/06/2018, 12-6-18, 2018-06-12, il 22/04, 2021-03, il 3/2015. Day first, unless only month first is a date. */
export function numericDate(s: Source, i: number): Parse | null {
  const open = ARTICLE.test(word(s, i)) || OF.test(word(s, i));
  const at = open ? i + 1 : i;
  const parts: string[] = [];
  let end = at;
  let sign = "";
  while (/^\d{1,4}$/.test(word(s, end)) && parts.length < 3) {
    parts.push(word(s, end));
    const separator = word(s, end + 1);
    const more =
      /^[-/.]$/.test(separator) &&
      (sign === "" || separator === sign) &&
      touches(s, end + 1) &&
      touches(s, end + 2) &&
      /^\d/.test(word(s, end + 2));
    end += 1;
    if (!more) break;
    if (parts.length === 3) return null;
    sign = separator;
    end += 1;
  }
  if (parts.length < 2 || (at > 0 && touches(s, at) && /[\d\p{L}.,/-]$/u.test(word(s, at - 1)) && !word(s, at - 1).endsWith("'")))
    return null;
  const [a, b, c] = parts;
  const date = (y: number, m: string, d: string): Parse | null =>
    isoDay(y, Number(m), Number(d)) ? { value: { kind: "day", day: Number(d), month: Number(m), year: y }, end } : null;
  if (c !== undefined) {
    if (a.length === 4) return date(Number(a), b, c);
    if (c.length !== 4 && c.length !== 2) return null;
    return date(ordinaryYear(c), b, a) ?? date(ordinaryYear(c), a, b);
  }
  if (sign === "." && !/^(?:il|nel|del)$/.test(word(s, i))) return null;
  if (a.length === 4 && Number(b) >= 1 && Number(b) <= 12 && (b.length === 2 || open))
    return { value: { kind: "month", month: Number(b), year: Number(a) }, end };
  if (!open || sign !== "/") return null;
  if (b.length === 4 && Number(a) >= 1 && Number(a) <= 12)
    return { value: { kind: "month", month: Number(a), year: Number(b) }, end };
  const [d, m] = Number(b) <= 12 ? [a, b] : [b, a];
  // "il 12/13 settembre" are two days.
  if (MONTHS.has(word(s, end)) || SHORT_MONTHS.has(word(s, end))) return null;
  return isoDay(2000, Number(m), Number(d)) ? { value: { kind: "day", day: Number(d), month: Number(m) }, end } : null;
}
