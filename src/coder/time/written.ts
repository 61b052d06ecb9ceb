/** Grammar of calendar dates in words: days, months, seasons, years, decades. */
import { ARTICLE, DAY_PART, OF, which } from "./lexicon.ts";
import { remembered } from "../model/memo.ts";
import type { Node, Parse, YearRef } from "./node.ts";
import { cardinal } from "./numerals.ts";
import { numericDate } from "./numeric.ts";
import {
  count,
  dayNumber,
  isYear,
  longest,
  month,
  says,
  season,
  shiftBeside,
  skip,
  standsAlone,
  touches,
  unit,
  weekday,
  word,
  year,
  yearPhrase,
  type Source
} from "./words.ts";

export const calendarPoint = remembered((s: Source, i) =>
  longest<Node>(
    numericDate(s, i),
    dayOfMonth(s, i),
    dayAfterMonth(s, i),
    bareDay(s, i),
    monthAlone(s, i),
    monthOfYear(s, i),
    seasonAlone(s, i),
    yearAlone(s, i),
    decade(s, i)
  )
);

/** Where the number of the day stands: after an article, "scorso", a weekday, in any order that Italian allows. */
interface Opening {
  end: number;
  weekday?: number;
  which?: "last" | "this" | "next";
  article: boolean;
}

function opening(s: Source, i: number): Opening {
  const open: Opening = { end: i, article: false };
  if (ARTICLE.test(word(s, i)) || word(s, i) === "di") open.end += 1;
  open.article = open.end > i && word(s, i) !== "di";
  const before = open.article ? which(word(s, open.end)) : null;
  if (before) {
    open.which = before;
    open.end += 1;
  }
  const named = weekday(s, open.end, true);
  if (named) {
    const comma = word(s, named.end) === "," ? named.end + 1 : named.end;
    const short = weekday(s, open.end) === null;
    const day = dayNumber(s, /^il$|^l'$/.test(word(s, comma)) ? comma + 1 : comma);
    if (day && !(short && !month(s, OF.test(word(s, day.end)) ? day.end + 1 : day.end, true))) {
      open.weekday = named.value;
      open.end = /^il$|^l'$/.test(word(s, comma)) ? comma + 1 : comma;
    }
  }
  return open;
}

/** il 24 febbraio, domenica 15 ottobre, lo scorso 3 maggio, il 9 maggio dell'anno prossimo, il 12 giu. 2018 */
function dayOfMonth(s: Source, i: number): Parse | null {
  const open = opening(s, i);
  const number = dayNumber(s, open.end);
  if (!number) return null;
  const j = /^(?:di|d'|-|–|\/|\.)$/.test(word(s, number.end)) ? number.end + 1 : number.end;
  const named = month(s, j, true);
  if (!named) return relativeMonth(s, number.end, number.value, open);
  const parse = withYear(s, named.end, {
    kind: "day",
    day: number.value,
    month: named.value,
    weekday: open.weekday,
    which: open.which
  });
  const dated = parse.end > named.end;
  // "Arrivò il 15. Maggio fu …" is two sentences; "due set a uno" is no second of September.
  const short = month(s, j) === null;
  if (word(s, number.end) === "." && !short && !dated) return null;
  const led = open.end > i || /^(?:a?l|al?l'|dal|dall'|il|e|ed|-|–)$/.test(word(s, i - 1)) || word(s, named.end - 1) === ".";
  const dateline = /^[-–(]$/.test(word(s, named.end));
  // Nor is the stadium called Primo Maggio a day.
  const name = word(s, open.end) === "primo" && s.tokens[j].capital;
  return (short || name) && !led && !dated && !(short && dateline) ? null : parse;
}

/** a settembre, il ventuno, 1978 */
function dayAfterMonth(s: Source, i: number): Parse | null {
  const named = month(s, /^(?:a|ad|di)$/.test(word(s, i)) ? i + 1 : i);
  if (!named || word(s, named.end) !== ",") return null;
  const number = /^(?:il|l')$/.test(word(s, named.end + 1)) ? dayNumber(s, named.end + 2) : null;
  if (!number || !standsAlone(s, number.end)) return null;
  return withYear(s, number.end, { kind: "day", day: number.value, month: named.value });
}

/** il 24 del mese, il 20 del prossimo mese, il 31 di questo mese, il 15 dello scorso mese */
function relativeMonth(s: Source, i: number, day: number, open: Opening): Parse | null {
  if (!open.article && open.weekday === undefined) return null;
  const j = skip(s, i, OF);
  const shift = monthShift(s, j);
  return shift && j > i
    ? { value: { kind: "day", day, month: { shift: shift.value }, weekday: open.weekday }, end: shift.end }
    : null;
}

/** mese, questo mese, prossimo mese, mese scorso, mese corrente */
export function monthShift(s: Source, i: number): Parse<number> | null {
  const beside = shiftBeside(s, i, "mese");
  if (beside || word(s, i) !== "mese") return beside;
  return { value: 0, end: says(s, i + 1, "in", "corso") ? i + 3 : i + 1 };
}

/** What may follow: a year, or "scorso" and "prossimo". */
function withYear<T extends Extract<Node, { kind: "day" | "month" | "season" }>>(s: Source, i: number, node: T): Parse {
  const given: Parse<YearRef> | null = yearPhrase(s, i);
  if (given) return { value: { ...node, year: given.value }, end: given.end };
  const after = which(word(s, i));
  return after && after !== "this" ? { value: { ...node, which: after }, end: i + 1 } : { value: node, end: i };
}

/** il 15, per il ventidue, l'8, venerdì 22: only where nothing counted follows. */
function bareDay(s: Source, i: number): Parse | null {
  const open = opening(s, i);
  if (open.weekday === undefined && !/^(?:il|l')$/.test(word(s, i)) && !(word(s, i) === "del" && which(word(s, i + 2))))
    return null;
  const number = dayNumber(s, open.end);
  if (!number || !standsAlone(s, number.end) || word(s, open.end) === "primo") return null;
  const written = cardinal(word(s, open.end)) !== null;
  if (written && (number.value === 1 || /\p{L}/u.test(word(s, number.end)))) return null;
  const after = which(word(s, number.end));
  const node: Node = { kind: "day", day: number.value, weekday: open.weekday, which: open.which ?? after ?? undefined };
  return { value: node, end: after ? number.end + 1 : number.end };
}

const MONTH_LEAD = /^(?:a|ad|in|di|da|per|entro|tra|fra|nel|del|dal|dello|nello|nell'|dell'|dall'|all'|il|lo|l'|e|ed|o)$/;

/** a luglio, nel luglio 2022, lo scorso luglio, nel mese di luglio; never a surname (Di Maggio) nor a bare "Marzo". */
function monthAlone(s: Source, i: number): Parse | null {
  let j = skip(s, i, MONTH_LEAD);
  const lead = j > i;
  const before = which(word(s, j));
  if (before) j += 1;
  const spelled = word(s, j) === "mese" && word(s, j + 1) === "di";
  if (spelled) j += 2;
  const named = month(s, j, before !== null);
  if (!named) return null;
  const parse = withYear(s, named.end, { kind: "month", month: named.value, which: before ?? undefined });
  const dated = parse.end > named.end || before !== null || spelled;
  if (dated) return parse;
  const surname =
    s.tokens[j].capital &&
    (/^(?:di|de|del|d'|e|ed|o|il|lo|l')$/.test(word(s, i)) || (s.tokens[i].capital !== s.tokens[j].capital && i === j));
  if (!lead || surname || /^(?:e|ed|o|il|l'|lo)$/.test(word(s, i))) return null;
  return parse;
}

/** l'anno scorso a giugno, lo scorso anno, a settembre, quest'anno in marzo */
function monthOfYear(s: Source, i: number): Parse | null {
  const shift = shiftBeside(s, skip(s, i, ARTICLE), "anno");
  if (!shift) return null;
  const lead = word(s, shift.end) === "," ? shift.end + 1 : shift.end;
  const named = /^(?:a|ad|in|nel)$/.test(word(s, lead)) ? month(s, lead + 1) : null;
  return named && { value: { kind: "month", month: named.value, year: { shift: shift.value } }, end: named.end };
}

/** in primavera, lo scorso autunno, nella primavera del 2018, l'inverno 2018-2019; not la primavera araba */
function seasonAlone(s: Source, i: number): Parse | null {
  let j = skip(s, i, ARTICLE, /^(?:in|d'|di)$/);
  const before = which(word(s, j));
  if (before) j += 1;
  const named = season(s, j);
  if (!named) return null;
  const parse = withYear(s, named.end, { kind: "season", season: named.value, which: before ?? undefined });
  if (parse.end > named.end) {
    // A winter of two years is named by the second, like the winter of one year.
    const second = /^[-–/]$/.test(word(s, parse.end)) && /^\d+$/.test(word(s, parse.end + 1)) ? parse.end + 2 : parse.end;
    const node = parse.value as Extract<Node, { kind: "season" }>;
    return second > parse.end && typeof node.year === "number"
      ? { value: { ...node, year: node.year + (named.value === 24 ? 1 : 0) }, end: second }
      : parse;
  }
  const free = /^(?:in|nella|nell'|d')$/.test(word(s, i)) && !/^(?:arab[ae]|di|del|della)$/.test(word(s, named.end));
  return before || (free && j > i) ? parse : null;
}

/** nel 2019, del 2019, l'anno 2019, nel corso del 2019; a bare 2019 only where a range asks for it */
function yearAlone(s: Source, i: number): Parse | null {
  const from = says(s, i, "nel", "corso") ? i + 2 : i;
  const j = skip(s, from, /^(?:nel|del|il|al|nell'|dell'|l'|all'|nello|dello)$/);
  const lead = j > from;
  const spelled = word(s, j) === "anno";
  const value = year(s, spelled ? j + 1 : j) ?? (spelled ? earlyYear(s, j + 1) : null);
  if (!value || (!lead && !spelled)) return null;
  if ((!spelled && !isYear(s, value)) || says(s, value.end, "per", "cento")) return null;
  return { value: { kind: "year", year: value.value }, end: value.end };
}

/** l'anno 247, of the common era; not "l'anno 113 dell'era Juche" nor "l'anno 113 Juche" */
function earlyYear(s: Source, i: number): Parse<number> | null {
  const number = count(s, i);
  return number && number.value >= 100 && standsAlone(s, number.end) && !s.tokens[number.end]?.capital ? number : null;
}

/** negli anni Novanta, gli anni '70, anni 1970 */
function decade(s: Source, i: number): Parse | null {
  const j = skip(s, i, ARTICLE, OF);
  if (word(s, j) !== "anni") return null;
  const k = /^['’]$/.test(word(s, j + 1)) ? j + 2 : j + 1;
  const raw = /^\d+$/.test(word(s, k)) ? Number(word(s, k)) : cardinal(word(s, k));
  const counted = unit(s, k + 1) !== null || (/^(?:fa|di|dopo|prima|e|or)$/.test(word(s, k + 1)) && j === i);
  if (raw === null || raw % 10 !== 0 || counted || (raw > 90 && raw < 1000) || raw < 10 || raw >= 2200) return null;
  return { value: { kind: "decade", year: raw < 100 ? 1900 + raw : raw }, end: k + 1 };
}

/** The part of the day and the hour that may follow a day: read over, not coded. */
export function hours(s: Source, i: number): number {
  let end = i;
  if (DAY_PART.test(word(s, end))) end += 1;
  const at = /^(?:alle|all'|dalle)$/.test(word(s, end)) ? (word(s, end + 1) === "ore" ? end + 2 : end + 1) : 0;
  if (!at || !/^\d{1,2}$/.test(word(s, at))) return end;
  return /^[.:]$/.test(word(s, at + 1)) && touches(s, at + 1) && touches(s, at + 2) && /^\d\d$/.test(word(s, at + 2))
    ? at + 3
    : at + 1;
}
