/**
 * The day that a page says it was published on: a line of its header ("Pubblicato il 12 settembre 2023 alle 10:30",
 * "di Anna Bianchi, 12/09/2023"), or what some sources put before a text ("date 2021-03").
 */
import { day, MONTHS as ENGLISH_MONTHS, type IsoDay } from "../model/dates.ts";
import { dateInterval } from "../model/written-date.ts";
import { MONTHS, SHORT_MONTHS } from "../time/lexicon.ts";

/** A date found in a text: its place, its parts, and what stands around it. `year` is null where none is given. */
interface Written {
  start: number;
  end: number;
  day: number;
  month: number;
  year: number | null;
}

/** Many Italian sites run on an English theme: "Nov 7, 2023", "October 12, 2021". */
const ENGLISH = new Map(
  ENGLISH_MONTHS.map((name) => name.toLowerCase()).flatMap((name, k) => [
    [name, k + 1] as const,
    [name.slice(0, 3), k + 1] as const
  ])
);
const monthOf = (word: string): number | undefined =>
  MONTHS.get(word) ?? SHORT_MONTHS.get(word) ?? ENGLISH.get(word) ?? (word === "sept" ? 9 : undefined);

const DAY_FIRST = /(?<!\d)(\d{1,2})[°º]?[ \t]+(?:di[ \t]+)?(\p{L}{3,9})\.?(?:,?[ \t]+(\d{4}))?(?!\d)/gu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?[ \t]+(\d{1,2})(?:st|nd|rd|th)?,?[ \t]+(\d{4})(?!\d)/gu;
const NUMBERS = /(?<!\d|\d[/.:-])(\d{1,2})[ ]?([/.-])[ ]?(\d{1,2})[ ]?\2[ ]?(\d{4}|\d{2})(?![\d:]|[/.-]\d)/g;
const ISO = /(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/g;

/** The dates of a short text in its order, with a year or without. */
export function written(text: string): Written[] {
  const found: Written[] = [];
  if (!/\d/.test(text)) return found;
  const add = (match: RegExpMatchArray, year: string | undefined, month: number | undefined, of: string) => {
    if (month) found.push({ ...span(match), day: Number(of), month, year: year === undefined ? null : fullYear(year) });
  };
  for (const match of text.matchAll(MONTH_FIRST)) add(match, match[3], monthOf(match[1].toLowerCase()), match[2]);
  for (const match of text.matchAll(DAY_FIRST)) add(match, match[3], monthOf(match[2].toLowerCase()), match[1]);
  for (const match of text.matchAll(NUMBERS)) add(match, match[4], Number(match[3]), match[1]);
  for (const match of text.matchAll(ISO)) add(match, match[1], Number(match[2]), match[3]);
  // "29 Ottobre 29, 2025" is read once, by its longest form.
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, k) => !sorted.slice(0, k).some((other) => other.end > one.start));
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);
const span = (match: RegExpMatchArray): { start: number; end: number } => ({
  start: match.index!,
  end: match.index! + match[0].length
});
export const isoOf = ({ year, month, day: of }: Written): IsoDay | null => (year === null ? null : day(year, month, of));

const TIME = /(?:,?\s*(?:alle|ore|h)\.?\s*)?(?<![\d])T?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:Z|[+-]\d\d:?\d\d)?(?!\d)/giu;
/** "3 min", "Tempo di lettura: 4 minuti", "1 Minuto di Lettura" */
const READING =
  /(?:tempo (?:di|medio di) lettura|lettura)?\s*:?\s*(?:circa\s+)?\d{1,3}\s*(?:min(?:ut[oi])?s?|['’′])\.?(?:\s+(?:di\s+lettura|read))?/giu;
/** "più di 6 anni fa", "3 ore fa" */
const AGO = /(?:(?:più di|quasi|circa)\s+)?\d+\s+(?:ann[oi]|mes[ei]|settiman[ae]|giorn[oi]|or[ae]|minut[oi])\s+fa/giu;
/** What a header says beside a date and a name. */
const SAID =
  /(?<!\p{L})(?:pubblicat[oaie]|pubblicazione|aggiornat[oa]|modificat[oa]|ultim[oa]|aggiornamento|modifica|redazione|a cura|scritto|postato|inserito|inviato|creato|caricato|edizione|articolo|notizia|news|data|fonte|esteri|mondo|asia|internazionale|attualità|politica|cronaca|alle|ore|il|del|della|di|da|by|on|posted|published|updated|last|e|in|a|al|lettura|tempo|dal nostro (?:corrispondente|inviato)|(?:lun|mart|mercol|giov|ven)ed[iì]|sabato|domenica|lun|mar|mer|gio|ven|sab|dom|oggi|cest|cet)(?!\p{L})/giu;
/** What stands before a day that is the page's, whatever follows it. */
const LABEL =
  /^\s*(?:pubblicat|creat|postat|inserit|scritt|posted|published|aggiornat|updated)\p{L}*(?:\s+(?:il|on|da|by))?\s*:?\s*$/iu;
const UPDATED = /aggiornat|aggiornamento|modific|updated/giu;
const PUBLISHED = /pubblica|inserit|scritt|postat|creat|inviat|edizione|posted|published/giu;

/**
 * The day that a line of a page's header gives, null where the line says more than when and by whom. Of several days it
 * is the one of publication; `updated` is true for the day of a later change, which counts only where no other is given.
 */
export function pageDate(line: string): { published: IsoDay; updated: boolean } | null {
  const all = written(line).filter((date) => isoOf(date) !== null);
  const [first] = all;
  if (!first) return null;
  const labelled = all.map((date, k) => ({ date, updated: changed(line.slice(all[k - 1]?.end ?? 0, date.start)) }));
  const chosen = labelled.find(({ updated }) => !updated) ?? labelled[0];
  const before = line.slice(0, first.start);
  const rest = line.slice(all[all.length - 1].end);
  const after = rest.replace(TIME, " ");
  let said = line;
  for (const { start, end } of [...all].reverse()) said = `${said.slice(0, start)} ${said.slice(end)}`;
  const others =
    said
      .replace(TIME, " ")
      .replace(READING, " ")
      .replace(AGO, " ")
      .replace(SAID, " ")
      .match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  // "Creato il 12 settembre 2023 da Eurasia @eurasiarivista"
  const stamped = LABEL.test(before);
  const names = others.length <= 5 && others.every((word) => /^\p{Lu}/u.test(word));
  // "Kim incontra Putin | 12 settembre 2023", "redazione / 12 settembre 2023", "12 set 2023 10:15 - Kim incontra Putin",
  // "2023-09-12 10:15:20 gazzetta"
  const apart =
    /(?:\||\s[/•·])\s*$/u.test(before) ||
    /^\s*\|/u.test(after) ||
    (after !== rest && before === "" && (/^\s*[-–—]/u.test(after) || others.length < 2));
  return names || apart || stamped ? { published: isoOf(chosen.date)!, updated: chosen.updated } : null;
}

/** Whether the words before a date say that the page was changed then: the last of them that says either. */
function changed(label: string): boolean {
  const last = (pattern: RegExp): number => [...label.matchAll(pattern)].at(-1)?.index ?? -1;
  return last(UPDATED) > last(PUBLISHED);
}

/** "(Di lunedì 11 settembre 2023)", as a digest of other papers' news puts it after its headline: its day. */
export function digestDate(text: string): IsoDay | null {
  const match = /\(di (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) ([^()]{8,20})\)/iu.exec(text.slice(0, 800));
  const [date] = match ? written(match[1]) : [];
  return date ? isoOf(date) : null;
}

/** "Rassegna della stampa 12/09/2023 (con foto)": a title that ends with its day in figures, and not with that of what it tells ("il patto del 12/09/2023"). */
export function titleDate(title: string): IsoDay | null {
  const text = title.replace(/\s*\([^()]*\)$/u, "");
  const [figures] = /(?<!\p{L}l\s+)(?<=\s)[\d./-]+$/u.exec(text) ?? [];
  const [date] = figures ? written(figures) : [];
  return date ? isoOf(date) : null;
}

/** The header ` date 2021-03` before a text: its place, its date, and what is wrong with it. */
export function headerDate(text: string): { start: number; end: number; published: string; problem: string } | null {
  const match = /^[\uFEFF\s]{0,20}date:?[ \t]+(\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?)(?:T\d{2}:\d{2}\S{0,20})?(?=\s|$)/i.exec(text);
  if (!match) return null;
  const published = match[1].replace(/-(\d)(?=-|$)/g, "-0$1");
  const ok = dateInterval(published) !== null;
  return {
    start: match.index + match[0].search(/\S/),
    end: match[0].length,
    published: ok ? published : "",
    problem: ok ? "" : `impossible publication date ${match[1]}`
  };
}
