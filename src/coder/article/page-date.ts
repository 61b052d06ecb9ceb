/**
 * The day that a page says it was published on: a line of the header ("Pubblicato il 12 settembre 2023 alle 10:30",
 * "di Anna Bianchi, 12/09/2023"), or an agency's dateline ("Roma, 12 set. 2023 (askanews) –").
 */
import { day, type IsoDay } from "../model/dates.ts";
import { MONTHS, SHORT_MONTHS } from "../time/lexicon.ts";

/** A date found in a text: its place, its parts, and what stands around it. `year` is null where none is given. */
interface Written {
  start: number;
  end: number;
  day: number;
  month: number;
  year: number | null;
}

const WRITTEN = /(?<!\d)(\d{1,2})[°º]?[ \t]+(\p{L}{3,9})\.?(?:[ \t]+(\d{4}))?(?!\d)/gu;
const NUMBERS = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/** The first date of a short text, with a year or without. */
function written(text: string): Written | null {
  const found: Written[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const word = match[2].toLowerCase();
    const month = MONTHS.get(word) ?? SHORT_MONTHS.get(word);
    if (month)
      found.push({ ...span(match), day: Number(match[1]), month, year: match[3] === undefined ? null : Number(match[3]) });
  }
  for (const match of text.matchAll(NUMBERS))
    found.push({ ...span(match), day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) });
  for (const match of text.matchAll(ISO))
    found.push({ ...span(match), day: Number(match[3]), month: Number(match[2]), year: Number(match[1]) });
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

const span = (match: RegExpMatchArray): { start: number; end: number } => ({
  start: match.index!,
  end: match.index! + match[0].length
});
const isoOf = ({ year, month, day: of }: Written): IsoDay | null => (year === null ? null : day(year, month, of));

const TIME = /(?:,?\s*(?:alle|ore|h)\.?\s*)?(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/giu;
/** What a header says beside a date and a name. */
const SAID =
  /(?<!\p{L})(?:pubblicat[oa]|aggiornat[oa]|modificat[oa]|ultim[oa]|aggiornamento|modifica|redazione|a cura|scritto|postato|inserito|creato|data|fonte|esteri|mondo|asia|alle|ore|il|del|di|da|by|e|in|(?:lun|mart|mercol|giov|ven)edì|sabato|domenica)(?!\p{L})/giu;
const UPDATED = /aggiornat|aggiornamento|modific/iu;

/**
 * The day that a line of a page's header gives, null where the line says more than when and by whom. `updated` is
 * true for the day of a later change, which counts only where no other is given.
 */
export function pageDate(line: string): { published: IsoDay; updated: boolean } | null {
  const date = written(line);
  const published = date && isoOf(date);
  if (!published) return null;
  const before = line.slice(0, date.start);
  const rest = line.slice(date.end);
  const after = rest.replace(TIME, " ");
  const others = `${before} ${after}`.replace(SAID, " ").match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  const names = others.length <= 5 && others.every((word) => /^\p{Lu}/u.test(word));
  // "Kim incontra Putin | 12 settembre 2023", "12 set 2023 10:15 - Kim incontra Putin"
  const apart = /\|\s*$/u.test(before) || /^\s*\|/u.test(after) || (after !== rest && before === "" && /^\s*[-–—]/u.test(after));
  return names || apart ? { published, updated: UPDATED.test(before) } : null;
}

/** How much of a text's beginning may be a dateline. */
const HEAD = 120;
const PLACES =
  /^[\uFEFF\s]*(?:\([^()\n]{2,30}\)[\s,–—|-]*)?(?:[\p{Lu}][\p{L}'’/-]*\.?(?:[ \t]+(?:del|della|di|d'|dei))?[\s,–—|-]*){0,6}$/u;
const CLOSES = /^\.?(?:\s*,?\s*(?:ore\s*)?\d{1,2}[:.]\d{2})?(?:\s*\([^()\n]{1,40}\))?\s*[-–—|]+\s*/u;

/** The dateline of an agency at the head of a text: where it ends, and its day. */
export function dateline(text: string): { end: number; day: number; month: number; published: IsoDay | null } | null {
  const head = text.slice(0, HEAD);
  const date = written(head);
  if (!date) return null;
  const closing = CLOSES.exec(head.slice(date.end));
  if (!closing || !PLACES.test(head.slice(0, date.start))) return null;
  return { end: date.end + closing[0].length, day: date.day, month: date.month, published: isoOf(date) };
}
