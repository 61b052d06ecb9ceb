/** What each line of a page is: its title, its byline, the day that it was published, a button, or text. */
import type { BoilerplateRow } from "../codebook/codebook-rows.ts";
import type { Boilerplate, Span } from "../model/dataset.ts";
import { addressDate, isAddress } from "./address.ts";
import { type Headline, titleAmong } from "./headline.ts";
import { FUNCTION_WORDS } from "./language.ts";
import { pageDate } from "./page-date.ts";
import { dayOfPage, restated, type StatedDay } from "./stated-day.ts";

export interface Layout {
  title: string;
  byline: string;
  /** The date that the lines state, "" where none does. */
  stated: string;
  /** The date in the address of the page, "" where there is none. */
  addressed: string;
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
  /** Whether no full sentence stands below it. */
  last: boolean;
  /** Whether it ends as sentences do, and is no headline that ends with a quotation. */
  punctuated: boolean;
  /** The day that it gives as that of the page. */
  dated: ReturnType<typeof pageDate>;
  /** Why the lines above are cut, where those that follow belong to them. */
  tail: string;
  /** Whether it is the beginning of another article. */
  teaser: boolean;
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
const BYLINE =
  /^(?:di|by|a cura di|servizio di|autor[ei]:?)\s+((?:\p{Lu}[\p{L}'’.-]*\s*){1,4})(?:,\s+(?:nostr[oa]\s+)?(?:corrispondente|inviat[oa])(?:\s.{2,40})?)?$/iu;
const DATED_BYLINE =
  /^(?:di|by|a cura di)\s+((?:\p{Lu}[\p{L}'’.-]*\s*){1,4})(?=[,|–—-])|\s[|–—-]\s+(?:di|by|a cura di)\s+((?:\p{Lu}[\p{L}'’.-]*\s*){1,4})$/iu;
const SIGNATURE = /^(?:\p{Lu}[\p{Ll}'’]+(?:\s+(?:d[aei]l?\s+|de\s+|dal\s+)?\p{Lu}[\p{Ll}'’]+){1,3})$/u;
/** After a full stop: the source ("(Ansa)", "(@OnuItalia)"), or the button of a teaser. */
const SOURCE = String.raw`(?:\s*\([^()]{2,40}\)|\s+(?:Leggi|Continua)(?: tutto| a leggere)?)?$`;
const ENDS_SENTENCE = new RegExp(String.raw`[.!?…][”"»’')\]]*${SOURCE}|[:;][”"»’')\]]*$|[”"»]$`, "u");
const PAST_AUXILIARY = /(?:^|\s)(?:ha|hanno|(?:è|sono) \p{Ll}+[ts][oaie]|si (?:è|sono)|aveva|avevano)\s/iu;
const FULL_STOP = new RegExp(String.raw`[.!?…][”"»’')\]]*${SOURCE}`, "u");
/** "- Oggi Kim …", "«Siamo pronti», dice Kim.": a full sentence that begins so is no headline. */
const OPENS_SPEECH = /^[-–—«“"]/u;
/** "Kim a Xi: «Siamo alleati»": the end of a headline that quotes. */
const QUOTES = /[^.!?…][”"»]$/u;
/** "26/10/2022 Seul: «Serve il dialogo»": a link with its day. */
const DATED_LINK = /^[-–•*·»\s]*\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?:\s*[-–—:|])?\s+[«“"]?\p{L}/u;
/** "Kim e Putin a Vladivostok – Afp", "Kim in una foto d'archivio. KEYSTONE": a caption with its credit. */
const CAPTION =
  /(?:[–—\-(©/.]\s*(?:foto\s+)?(?:ansa|afp|ap|epa|reuters|lapresse|getty(?: images)?|keystone|shutterstock|imagoeconomica)\)?|foto d['’]archivio\)?)$/iu;
/** "… - gazzetta : RT @gazzetta: Kim a Mosca": what others wrote about the article. */
const POSTS = /(?:^|\s)RT @\w/u;
const SENTENCES = /[.!?]\s+\p{Lu}\p{Ll}/u;
/** "2 minuti di lettura" */
const READING = /^\d{1,3}\s*min(?:ut[oi])?\s+(?:di\s+lettura|read)$/iu;
const CUT_OFF = /[^\].](?:…|\.{3})$/u;
const COOKIES = /\bcookies?\b/iu;
const OF_THE_SITE = /\b(?:sito|navigazione|consenso|profilazione|policy)\b|terze parti/iu;
/** No notice, caption or post is longer; an article that was copied as one line is. */
const NOTICE = 800;
/** A line that says of its day that it is the page's. */
const LABELLED = /pubblica|aggiorna|modific|inserit|postat|published|posted|updated/iu;
/** Why lines that lead to other articles are cut, in the table of boilerplate. */
const OTHER_ARTICLES = "other articles";
/** A heading, a date or a link is shorter. */
const HEADING = 160;
/** Below the text and so many headings, a day is that of another article. */
const BELOW = 2;

/**
 * Read a page line by line.
 *
 * @param from where the lines begin, after a header
 * @param stated the date that the header states, "" where there is none
 * @param rows the table of boilerplate phrases
 */
export function layoutOf(text: string, from: number, stated: string, rows: readonly BoilerplateRow[]): Layout {
  const layout: Layout = { title: "", byline: "", stated: "", addressed: "", boilerplate: [], paragraphs: [], titles: [] };
  const headlines: Headline[] = [];
  let day: StatedDay = { date: stated };
  let tail = "";
  let links = false;
  /** Headings since the last line of the text. */
  let headings = 0;
  const lines = [...linesOf(text, from)];
  const cutOff = lines.map(({ start, end }) => CUT_OFF.test(text.slice(Math.max(start, end - 4), end)));
  /** One of three lines or more in a row that break off: the beginnings of other articles. */
  const isTeaser = (k: number): boolean =>
    cutOff[k] && [k - 2, k - 1, k].some((first) => cutOff[first] && cutOff[first + 1] && cutOff[first + 2]);
  const lastFull = lines.map(({ start, end }) => FULL_STOP.test(text.slice(start, end))).lastIndexOf(true);
  lines.forEach((span, index) => {
    const line = text.slice(span.start, span.end);
    const untold = layout.paragraphs.length === 0;
    const labelled = `${label(lines[index - 1], text)}${line}`;
    const own = untold || (tail === "" && (headings < BELOW || LABELLED.test(labelled)));
    const dated = line.length < HEADING && own ? pageDate(labelled) : null;
    if (dated) day = restated(day, labelled, dated, { text: untold, headlines: headlines.length === 0 && from === 0 });
    if (untold && isAddress(line)) layout.addressed ||= addressDate(line);
    const folded = line.toLowerCase().replace(/’/g, "'");
    const quotes = untold && QUOTES.test(line) && !PAST_AUXILIARY.test(line);
    const punctuated = ENDS_SENTENCE.test(line) && !(quotes && lines.length > 1);
    const last = index > lastFull;
    const teaser = !untold && isTeaser(index);
    const read = { text: line, folded, teaser, index, of: lines.length, last, punctuated, dated, tail, links, above: layout };
    const part = partOf(read, from > 0, rows);
    if (part.headline) layout.titles.push(span);
    if (part.byline) layout.byline = part.byline;
    if (part.title) headlines.push({ ...span, text: part.title });
    if (part.tail) tail = part.reason ?? "";
    links = part.links ?? false;
    headings = part.reason === undefined ? 0 : headings + Number(part.reason === "heading");
    if (part.reason !== undefined) layout.boilerplate.push({ ...span, reason: part.reason });
    else {
      tail = "";
      layout.paragraphs.push(span);
    }
  });
  const title = titleAmong(headlines, text);
  for (const cut of layout.boilerplate) if (title && title.start <= cut.start && cut.end <= title.end) cut.reason = "title";
  return { ...layout, title: title?.text ?? "", stated: dayOfPage(day, layout.addressed) };
}

function partOf(line: Line, underHeader: boolean, rows: readonly BoilerplateRow[]): Part {
  const { text, teaser, index, of, last, punctuated, dated, tail, links, above } = line;
  const row = rows.find((one) => beginsWith(one, line));
  if (row)
    return {
      reason: row.reason,
      tail: row.extent === "tail" ? true : undefined,
      links: row.reason === OTHER_ARTICLES && /^[:\s]*$/.test(text.slice(row.pattern.length))
    };
  if (text.length < NOTICE && COOKIES.test(text) && OF_THE_SITE.test(text)) return { reason: "cookie notice" };
  if (isAddress(text)) return { reason: "address" };
  if (teaser) return { reason: OTHER_ARTICLES };
  if (READING.test(text)) return { reason: "navigation" };
  if (text.length < NOTICE && CAPTION.test(text) && !PAST_AUXILIARY.test(text) && !SENTENCES.test(text))
    return { reason: "caption" };
  if (text.length < NOTICE && POSTS.test(text)) return { reason: "comments" };
  if (links && text.length < HEADING && !FULL_STOP.test(text)) return { reason: OTHER_ARTICLES, links };
  const [, first, after] = BYLINE.exec(text) ?? (dated ? DATED_BYLINE.exec(text) : null) ?? [];
  const signed = first ?? after;
  if (signed && text.length < 80) {
    // A full name outranks a word such as "Freelance" or "Redazione".
    const outranks = !above.byline || (!above.byline.includes(" ") && signed.trim().includes(" "));
    return { reason: dated ? "publication date" : "byline", byline: outranks ? signed.trim() : above.byline };
  }
  if (tail && (!punctuated || text.length < HEADING)) return { reason: tail };
  if (!punctuated && last && index > of - 4 && index > 0 && SIGNATURE.test(text))
    return { reason: "byline", byline: above.byline || text };
  const untold = above.paragraphs.length === 0;
  if (!untold && text.length < HEADING && DATED_LINK.test(text) && !FULL_STOP.test(text)) return { reason: OTHER_ARTICLES };
  if (!punctuated && !dated && !untold && index === of - 1 && breaksOff(text)) return TEXT;
  if (!punctuated && of > 1 && (text.length < HEADING || (untold && !/\p{Ll}/u.test(text)))) {
    // "Kim incontra Putin | 12 settembre 2023"
    const titled = untold && (!dated || text.includes("|"));
    const reason = dated ? "publication date" : "heading";
    return { reason, headline: !dated && untold, title: titled ? text.split("|")[0].trim() : "" };
  }
  const headline =
    index === 0 && !underHeader && text.length < HEADING && of > 2 && !OPENS_SPEECH.test(text) && !PAST_AUXILIARY.test(text);
  return headline ? { reason: "heading", headline, title: text } : TEXT;
}

/** Whether a line begins like a button; a full sentence that happens to ("Stampa e televisione hanno …") is text, but no notice on cookies. */
function beginsWith({ pattern, extent }: BoilerplateRow, { text, folded, punctuated }: Line): boolean {
  if (!folded.startsWith(pattern)) return false;
  const worded = /\p{L}$/u.test(pattern);
  return !worded || (!(punctuated && text.length > 120 && extent !== "notice") && !/\p{L}/u.test(folded.charAt(pattern.length)));
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
