/** The small readers that the grammar is built from: each takes a place in the text and says what stands there. */
import { grouped } from "../model/grouped.ts";
import type { Calendar } from "./calendar.ts";
import { MONTHS, OF, SEASONS, SHORT_MONTHS, SHORT_WEEKDAYS, UNITS, WEEKDAYS, which, type Words } from "./lexicon.ts";
import type { Parse, Unit, YearRef } from "./node.ts";
import { cardinal, ordinal } from "./numerals.ts";
import type { Token } from "./tokens.ts";

/** A text on its way through the grammar. */
export interface Source {
  tokens: Token[];
  calendar: Calendar;
  /** Words for what happens on a day, from which a distance can be counted. */
  events: ReadonlySet<string>;
}

export const word = (s: Source, i: number): string => s.tokens[i]?.word ?? "";
const isDigits = (w: string): boolean => /^\d+$/.test(w);

/** The place after a word that may stand there, such as an article; the place itself where none does. */
export function skip(s: Source, i: number, lead: Words, other?: Words): number {
  const at = word(s, i);
  return lead.test(at) || other?.test(at) ? i + 1 : i;
}

/** Several words one after the other: `says(s, i, "che", "viene")`. */
export function says(s: Source, i: number, ...words: string[]): boolean {
  for (let k = 0; k < words.length; k += 1) if (s.tokens[i + k]?.word !== words[k]) return false;
  return true;
}

/** True where a token follows without a space: the % of "15%", the 5 of "1,5". */
export const touches = (s: Source, i: number): boolean => s.tokens[i] !== undefined && !s.tokens[i].spaced;

/** Digits that are a number of their own, not a piece of G20, 1.500, 12:30, 15% or 20enne. */
function wholeNumber(s: Source, i: number): number | null {
  const w = word(s, i);
  if (!isDigits(w) || w.length > 4) return null;
  const before = word(s, i - 1);
  if (touches(s, i) && (/^[.,:/%+$€£]$/.test(before) || isDigits(before) || /\p{L}$/u.test(before))) return null;
  if (word(s, i + 1) === "%" || (touches(s, i + 1) && /^(?:\p{L}+|°)$/u.test(word(s, i + 1)))) return null;
  if (touches(s, i + 1) && /^[.,:/]$/.test(word(s, i + 1)) && touches(s, i + 2) && isDigits(word(s, i + 2))) return null;
  return Number(w);
}

/** A count, in digits or written out: 3, tre, una. */
export function count(s: Source, i: number): Parse<number> | null {
  const value = wholeNumber(s, i) ?? cardinal(word(s, i));
  return value !== null && value > 0 && value < 1000 ? { value, end: i + 1 } : null;
}

/** 1–31 as the number of a day: 15, 1°, primo, ventidue. */
export function dayNumber(s: Source, i: number): Parse<number> | null {
  if (word(s, i) === "primo") return { value: 1, end: i + 1 };
  if (word(s, i) === "1" && word(s, i + 1) === "°") return { value: 1, end: i + 2 };
  const value = wholeNumber(s, i) ?? (/^un['a]?$/.test(word(s, i)) ? null : cardinal(word(s, i)));
  if (value === null || value < 1 || value > 31 || word(s, i).length > 2 === isDigits(word(s, i))) return null;
  return { value, end: i + 1 };
}

const AFTER_DATE =
  /^(?:a|ad|e|ed|o|da|dal|dallo|dalla|dall'|dai|dagli|dalle|in|nel|nella|nell'|nei|negli|con|per|su|sul|tra|fra|al|allo|alla|all'|ai|agli|alle|ha|hanno|è|era|sono|si|il|lo|la|l'|i|gli|le|un|una|che|ma|mentre|quando|dopo|prima|presso|non|ci|ne|anche|poi|fino|sino|durante|questo|scorso|prossimo)$/;

/**
 * Whether a bare number that ends before token `end` can be a day of the month: "il 15, Kim", "il 15 ha incontrato",
 * but not "il 15 per cento", "il 2 a 1", "il 38° parallelo" nor "lunedì 15 soldati".
 */
export function standsAlone(s: Source, end: number): boolean {
  const next = s.tokens[end];
  if (!next) return true;
  if (/^(?:percento|%|°|‰|\/|x|\+|€|\$)$/.test(next.word) || isDigits(next.word)) return false;
  if (/^[-–]$/.test(next.word) && isDigits(word(s, end + 1)) && touches(s, end + 1)) return false;
  if (says(s, end, "per", "cento") || says(s, end, "per", "mille")) return false;
  if (/^(?:a|al|all')$/.test(next.word) && count(s, end + 1)) return false;
  return !/\p{L}/u.test(next.word) || next.capital || AFTER_DATE.test(next.word) || /(?:rà|ranno)$/.test(next.word);
}

/** A month by its full name, or, where a date makes it plain, abbreviated with or without a full stop. */
export function month(s: Source, i: number, short = false): Parse<number> | null {
  const full = inOneWord(MONTHS.get(word(s, i)), i);
  if (full) return full;
  const value = short ? SHORT_MONTHS.get(word(s, i)) : undefined;
  if (!value) return null;
  return { value, end: word(s, i + 1) === "." && touches(s, i + 1) ? i + 2 : i + 1 };
}

export function weekday(s: Source, i: number, short = false): Parse<number> | null {
  const value = WEEKDAYS.get(word(s, i)) ?? (short ? SHORT_WEEKDAYS.get(word(s, i)) : undefined);
  return inOneWord(value, i);
}

export const season = (s: Source, i: number): Parse<number> | null => inOneWord(SEASONS.get(word(s, i)), i);

const inOneWord = <T>(value: T | undefined, i: number): Parse<T> | null => (value === undefined ? null : { value, end: i + 1 });

/** giorno, settimana, fine settimana, weekend … */
export function unit(s: Source, i: number): Parse<Unit> | null {
  if (says(s, i, "fine", "settimana")) return { value: "weekend", end: i + 2 };
  if (says(s, i, "week", "-", "end")) return { value: "weekend", end: i + 3 };
  if (says(s, i, "week", "end")) return { value: "weekend", end: i + 2 };
  if (word(s, i) === "weekend") return { value: "weekend", end: i + 1 };
  return inOneWord(UNITS.get(word(s, i)), i);
}

/** primo, 3°, 68/o (as agencies write it), 63esimo, ultima → 1, 3, 68, 63, -1 */
export function rank(s: Source, i: number): Parse<number> | null {
  const written = ordinal(word(s, i));
  if (written !== null) return { value: written, end: i + 1 };
  const n = isDigits(word(s, i)) && word(s, i).length <= 3 ? Number(word(s, i)) : 0;
  if (n > 0 && word(s, i + 1) === "/" && /^[oa]$/.test(word(s, i + 2)) && touches(s, i + 1) && touches(s, i + 2))
    return { value: n, end: i + 3 };
  if (n > 0 && /^(?:esim[oa]|m[oa])$/.test(word(s, i + 1)) && touches(s, i + 1)) return { value: n, end: i + 2 };
  return n > 0 && word(s, i + 1) === "°" ? { value: n, end: i + 2 } : null;
}

/** gennaio, gennaio 2019, gennaio dell'anno scorso */
export function monthAndYear(s: Source, i: number, short = false): Parse | null {
  const named = month(s, i, short);
  if (!named) return null;
  const given = yearPhrase(s, named.end);
  return { value: { kind: "month", month: named.value, year: given?.value }, end: given?.end ?? named.end };
}

/** The whole of a year. */
export const ofYear = (given: Parse<number> | null): Parse | null =>
  given && { value: { kind: "year", year: given.value }, end: given.end };

/** 2019, duemiladiciotto, '94 (the most recent '94 of the twentieth or twenty-first century, up to '39). */
export function year(s: Source, i: number): Parse<number> | null {
  if (/^['’]$/.test(word(s, i)) && /^\d\d$/.test(word(s, i + 1)) && touches(s, i + 1)) {
    const short = Number(word(s, i + 1));
    return { value: short + (short < 40 ? 2000 : 1900), end: i + 2 };
  }
  const value = word(s, i).length === 4 && isDigits(word(s, i)) ? wholeNumber(s, i) : cardinal(word(s, i));
  return value !== null && value >= 1000 && value < 2200 ? { value, end: i + 1 } : null;
}

/** Whether the number is a year rather than a count: "dal 2019 tace", but "il 24 febbraio 1500 soldati", "dal 2000 soldati". */
export const isYear = (s: Source, { value, end }: Parse<number>): boolean =>
  (value >= 1900 && value % 100 > 0) || standsAlone(s, end);

/** What follows a day, month or season and gives its year: 2018, del 2018, dell'anno scorso, di quest'anno. */
export function yearPhrase(s: Source, i: number): Parse<YearRef> | null {
  const plain = year(s, i);
  if (plain) return isYear(s, plain) ? plain : null;
  if (word(s, i) === ",") {
    // "il 3 maggio, 2000 soldati" is no year: after a comma only one that ends the phrase.
    const late = year(s, i + 1);
    return late && !/\p{L}/u.test(word(s, late.end)) ? late : null;
  }
  if (!OF.test(word(s, i)) && word(s, i) !== "nel") return null;
  const j = word(s, i + 1) === "l'" ? i + 2 : i + 1;
  const given = year(s, j);
  if (given) return given;
  const beside = shiftBeside(s, j, "anno");
  if (beside) return { value: { shift: beside.value }, end: beside.end };
  // dello stesso anno, di quell'anno, di quello stesso anno
  const that = /^quell(?:o|')$/.test(word(s, j));
  const same = /^stess[oa]$/.test(word(s, that ? j + 1 : j));
  if (that || same) {
    const at = j + Number(that) + Number(same);
    return word(s, at) === "anno" ? { value: "same", end: at + 1 } : null;
  }
  // di due anni fa, di un anno prima
  const back = count(s, j);
  if (back && /^ann[oi]$/.test(word(s, back.end)) && word(s, back.end + 1) === "fa")
    return { value: { shift: -back.value }, end: back.end + 2 };
  if (word(s, j) !== "anno") return null;
  // dell'anno precedente, dell'anno dopo
  if (/^(?:precedente|prima)$/.test(word(s, j + 1))) return { value: { shift: -1, told: true }, end: j + 2 };
  if (/^(?:seguente|successivo|dopo)$/.test(word(s, j + 1))) return { value: { shift: 1, told: true }, end: j + 2 };
  return says(s, j + 1, "in", "corso") ? { value: { shift: 0 }, end: j + 3 } : null;
}

/** scorsa settimana, settimana scorsa: how many of them from the one that is running. */
export function shiftBeside(s: Source, i: number, name: string): Parse<number> | null {
  const before = which(word(s, i));
  if (before) return word(s, i + 1) === name ? { value: shiftOf(before), end: i + 2 } : null;
  const after = word(s, i) === name ? which(word(s, i + 1)) : null;
  return after && { value: shiftOf(after), end: i + 2 };
}

/** Which of some phrases, each with what it means, begins at a place. */
export function phraseReader<T>(
  phrases: readonly (readonly [phrase: string, means: T])[]
): (s: Source, i: number) => Parse<T> | null {
  const byFirst = grouped(
    phrases.map(([phrase, value]) => ({ words: phrase.split(" "), value })),
    ({ words: [first] }) => first
  );
  return (s, i) => {
    const found = byFirst.get(word(s, i))?.find(({ words }) => says(s, i, ...words));
    return found ? { value: found.value, end: i + found.words.length } : null;
  };
}

export const shiftOf = (direction: "last" | "this" | "next"): number => ({ last: -1, this: 0, next: 1 })[direction];

/** The longest of several readings of the same place. */
export function longest<T>(...parses: (Parse<T> | null)[]): Parse<T> | null {
  let best: Parse<T> | null = null;
  for (const parse of parses) if (parse && (!best || parse.end > best.end)) best = parse;
  return best;
}
