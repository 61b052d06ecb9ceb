/** What each line of a page is: its title, its byline, the day that it was published, a button, or text. */
import type { BoilerplateRow } from "../codebook/codebook-rows.ts";
import type { Boilerplate, Span } from "../model/dataset.ts";
import { intervalOf } from "../model/written-date.ts";
import { FUNCTION_WORDS } from "./language.ts";
import { pageDate } from "./page-date.ts";

export interface Layout {
  title: string;
  byline: string;
  /** The date that the lines state, "" where none does. */
  stated: string;
  boilerplate: Boilerplate[];
  /** Spans of running text, one a paragraph. */
  paragraphs: Span[];
  /** Spans of the title and whatever else stands above the running text: boilerplate as well, unless they tell what the text does not. */
  titles: Span[];
}

/** A line, and what was made of those above it. */
interface Line {
  text: string;
  /** In small letters, with straight apostrophes, as the table of boilerplate is written. */
  folded: string;
  index: number;
  /** How many lines there are. */
  of: number;
  /** Whether it ends as sentences do. */
  punctuated: boolean;
  /** The day that it gives as that of the page. */
  dated: ReturnType<typeof pageDate>;
  /** Why the lines above are cut, where those that follow belong to them. */
  tail: string;
  /** The titles of other articles stand above, under a heading such as "Leggi anche". */
  links: boolean;
  above: Layout;
}

/** What a line is: boilerplate for a reason, else running text. */
interface Part {
  reason?: string;
  /** Lines without a full stop that follow it are boilerplate for the same reason. */
  tail?: true;
  /** Lines below may be the titles of other articles. */
  links?: boolean;
  byline?: string;
  title?: string;
  /** It stands above the text and may tell something. */
  headline?: boolean;
}

const TEXT: Part = {};
const BYLINE = /^(?:di|by|a cura di|servizio di)\s+((?:\p{Lu}[\p{L}'’.-]*\s*){1,4})$/iu;
const DATED_BYLINE = /^(?:di|by|a cura di)\s+((?:\p{Lu}[\p{L}'’.-]*\s*){1,4})(?=[,|–—-])/iu;
const SIGNATURE = /^(?:\p{Lu}[\p{Ll}'’]+(?:\s+(?:d[aei]l?\s+|de\s+|dal\s+)?\p{Lu}[\p{Ll}'’]+){1,3})$/u;
const ENDS_SENTENCE = /[.!?…:;][”"»’')\]]*$|[”"»]$/u;
const PAST_AUXILIARY = /(?:^|\s)(?:ha|hanno|è stat[oaie]|sono stat[ie]|aveva|avevano)\s/iu;
const FULL_STOP = /[.!?…][”"»’')\]]*$/u;
/** Why lines that lead to other articles are cut, in the table of boilerplate. */
const OTHER_ARTICLES = "other articles";
/** A heading, a date or a link is shorter. */
const HEADING = 160;
/** Title and date stand in one of the first lines. */
const TOP = 4;

/**
 * Read a page line by line.
 *
 * @param from where the lines begin, after a header
 * @param stated the date that the header states, "" where there is none
 * @param rows the table of boilerplate phrases
 */
export function layoutOf(text: string, from: number, stated: string, rows: readonly BoilerplateRow[]): Layout {
  const layout: Layout = { title: "", byline: "", stated, boilerplate: [], paragraphs: [], titles: [] };
  /** Only the day of a later change is known so far. */
  let later = false;
  let tail = "";
  let links = false;
  const lines = [...linesOf(text, from)];
  lines.forEach((span, index) => {
    const line = text.slice(span.start, span.end);
    const dated = line.length < HEADING ? pageDate(`${label(lines[index - 1], text)}${line}`) : null;
    if (dated && (!layout.stated || (later && !dated.updated) || isDayOf(dated.published, layout.stated)))
      [layout.stated, later] = [dated.published, dated.updated];
    const punctuated = ENDS_SENTENCE.test(line);
    const folded = line.toLowerCase().replace(/’/g, "'");
    const read = { text: line, folded, index, of: lines.length, punctuated, dated, tail, links, above: layout };
    const part = partOf(read, from > 0, rows);
    if (part.headline) layout.titles.push(span);
    if (part.byline) layout.byline = part.byline;
    layout.title ||= part.title ?? "";
    if (part.tail) tail = part.reason ?? "";
    links = part.links ?? false;
    if (part.reason !== undefined) layout.boilerplate.push({ ...span, reason: part.reason });
    else {
      tail = "";
      layout.paragraphs.push(span);
    }
  });
  return layout;
}

function partOf(line: Line, underHeader: boolean, rows: readonly BoilerplateRow[]): Part {
  const { text, index, of, punctuated, dated, tail, links, above } = line;
  const row = rows.find((one) => beginsWith(one, line));
  if (row)
    return {
      reason: row.reason,
      tail: row.extent === "tail" ? true : undefined,
      links: row.reason === OTHER_ARTICLES && /^[:\s]*$/.test(text.slice(row.pattern.length))
    };
  if (links && text.length < HEADING && !FULL_STOP.test(text)) return { reason: OTHER_ARTICLES, links };
  const [, signed] = BYLINE.exec(text) ?? (dated ? DATED_BYLINE.exec(text) : null) ?? [];
  if (signed && text.length < 80) {
    // A full name outranks a word such as "Freelance" or "Redazione".
    const outranks = !above.byline || (!above.byline.includes(" ") && signed.trim().includes(" "));
    return { reason: "byline", byline: outranks ? signed.trim() : above.byline };
  }
  if (tail && (!punctuated || text.length < HEADING)) return { reason: tail };
  if (!punctuated && index > of - 4 && index > 0 && SIGNATURE.test(text))
    return { reason: "byline", byline: above.byline || text };
  const untold = above.paragraphs.length === 0;
  if (!punctuated && !dated && !untold && index === of - 1 && breaksOff(text)) return TEXT;
  if (!punctuated && text.length < HEADING && of > 1) {
    const reason = dated ? "publication date" : above.title || index > TOP ? "heading" : "title";
    // "Kim incontra Putin | 12 settembre 2023"
    const titled = (!dated || text.includes("|")) && index <= TOP && untold;
    return { reason, headline: !dated && untold, title: titled ? text.split("|")[0].trim() : "" };
  }
  const headline = index === 0 && !underHeader && text.length < HEADING && of > 2 && !PAST_AUXILIARY.test(text);
  return headline ? { reason: "title", headline, title: text } : TEXT;
}

/** Whether a line begins like a button; a full sentence that happens to ("Stampa e televisione hanno …") is text, but no notice on cookies. */
function beginsWith({ pattern, extent }: BoilerplateRow, { text, folded, punctuated }: Line): boolean {
  if (!folded.startsWith(pattern)) return false;
  const worded = /\p{L}$/u.test(pattern);
  return !worded || (!(punctuated && text.length > 120 && extent !== "notice") && !/\p{L}/u.test(folded.charAt(pattern.length)));
}

/** Whether one date is a day of the month or year that the other is: "2021-06" above "22.06.2021". */
function isDayOf(day: string, coarse: string): boolean {
  const [one, whole] = [intervalOf(day), intervalOf(coarse)];
  if (!one || !whole || one.earliest !== one.latest || whole.earliest === whole.latest) return false;
  return whole.earliest <= one.earliest && one.latest <= whole.latest;
}

/** A caption or a link at the end of a page is no longer. */
const LONG_CAPTION = 80;

/** The last line of a text that was cut off in mid-sentence, rather than a heading or a link. */
const breaksOff = (line: string): boolean =>
  (line.length > LONG_CAPTION && /\p{Ll}$/u.test(line)) ||
  PAST_AUXILIARY.test(line) ||
  /,$/.test(line) ||
  FUNCTION_WORDS.it.has(/\p{L}+['’]?$/u.exec(line)?.[0].toLowerCase() ?? "");

/** "Ultimo aggiornamento" on a line of its own says what the date below it is. */
function label(line: Span | undefined, text: string): string {
  const said = line && line.end - line.start < 40 ? text.slice(line.start, line.end) : "";
  return /^(?:ultim[oa] )?(?:aggiorna|modific|pubblica)/iu.test(said) && !/\d/.test(said) ? `${said} ` : "";
}

/** Non-empty lines of a text from an offset on, trimmed of white space. */
function* linesOf(text: string, from: number): Generator<Span> {
  for (const { 0: line, index } of text.slice(from).matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const lead = line.length - line.trimStart().length;
    const trimmed = line.trim().replace(/^\uFEFF/, "");
    if (trimmed) yield { start: from + index + lead, end: from + index + lead + trimmed.length };
  }
}
