/**
 * Raw text → an article to read: what is boilerplate of the page, what is text, when it was published.
 * Offsets are never lost: the working text is the raw text mended and in NFC, with a way back to raw offsets.
 */
import type { BoilerplateRow, CuratedDate } from "../codebook/codebook-rows.ts";
import type { Boilerplate, SourceArticle, Span } from "../model/dataset.ts";
import type { ArticleProblem } from "../model/problem.ts";
import type { PublishedBasis } from "../model/code-lists.ts";
import { daysApart } from "../model/dates.ts";
import { mend } from "./mend.ts";
import { dateline, digestDate, pageDate } from "./page-date.ts";
import { intervalOf, withoutTime } from "../model/written-date.ts";
import { datelineDay, headerDate } from "./published.ts";
import { unwrapped } from "./wrap.ts";

export interface Published {
  edtf: string;
  earliest: string;
  latest: string;
  basis: PublishedBasis;
  note: string;
}

export interface Article {
  id: string;
  raw: string;
  /** The raw text in NFC, mended where copying damaged it; every module after this one works on it. */
  text: string;
  /** Raw offset of an offset in `text`. */
  rawOffset: (offset: number) => number;
  title: string;
  byline: string;
  outlet: string;
  url: string;
  archived: string;
  language: string;
  published: Published;
  boilerplate: Boilerplate[];
  /** Spans of running text in `text`, one a paragraph. */
  paragraphs: Span[];
  /** Spans of the title and whatever else stands above the running text in `text`: boilerplate as well, unless they tell what the text does not. */
  titles: Span[];
  problems: ArticleProblem[];
}

const FUNCTION_WORDS: Record<string, Set<string>> = {
  it: new Set(
    "il lo la a e in gli di del della dei delle che e è un una per con non si nel nella alla al dal ha hanno sono da dopo anche come più i le un' l in sul sulla ai agli dai nelle degli d".split(
      " "
    )
  ),
  en: new Set("the of and to in a is that for on with as was by from has have are it its at his an be not said which".split(" ")),
  fr: new Set("le les des et à est que qui dans pour une sur pas avec au aux ce cette du été ont sont plus".split(" ")),
  es: new Set("el los las y en a de un que es por para una con se del su ha fue como más al lo han son está pero".split(" ")),
  de: new Set("der die das und ist von zu den mit dem nicht ein eine auf für im des sich hat auch es wurde bei".split(" "))
};

/** The languages in which a word is one of them. */
const LANGUAGES = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS))
  for (const word of words) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);
const NONE: readonly string[] = [];

/**
 * The language of a text by its share of function words, ISO 639-1; `und` when none is clear. A few lines full
 * of names have few of them, so for a short text a smaller share will do. A name is no function word ("Choe Son Hui"):
 * where there are enough others, only words without a capital count. Reads the first 20,000 characters.
 */
export function languageOf(text: string): string {
  const all = text.slice(0, 20_000).match(/\p{L}+/gu) ?? [];
  const small = all.filter((word) => /^\p{Ll}/u.test(word));
  const words = small.length > all.length / 4 ? small : all.map((word) => word.toLowerCase());
  if (words.length === 0) return "und";
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES.get(word) ?? NONE) counts.set(language, (counts.get(language) ?? 0) + 1);
  let best = "und";
  let most = words.length < 60 ? 0.06 : 0.12;
  for (const language of Object.keys(FUNCTION_WORDS)) {
    const share = (counts.get(language) ?? 0) / words.length;
    if (share > most) [best, most] = [language, share];
  }
  if (best !== "und") return best;
  // "Kim Jong Un potrebbe visitare Mosca": Italian words end in vowels.
  const long = small.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /[aeiouàèéìòù]$/.test(word)) ? "it" : "und";
}

const BYLINE = /^(?:di|by|a cura di|servizio di)\s+((?:\p{Lu}[\p{L}'’.-]*\s*){1,4})$/iu;
const DATED_BYLINE = /^(?:di|by|a cura di)\s+((?:\p{Lu}[\p{L}'’.-]*\s*){1,4})(?=[,|–—-])/iu;
const SIGNATURE = /^(?:\p{Lu}[\p{Ll}'’]+(?:\s+(?:d[aei]l?\s+|de\s+|dal\s+)?\p{Lu}[\p{Ll}'’]+){1,3})$/u;
const ENDS_SENTENCE = /[.!?…:;][”"»’')\]]*$|[”"»]$/u;
const PAST_AUXILIARY = /(?:^|\s)(?:ha|hanno|è stat[oaie]|sono stat[ie]|aveva|avevano)\s/iu;
const HEADING = 160;

/**
 * Read one article: cut its boilerplate, find its title, byline and publication date.
 *
 * @param source id and text; the text may be scraped, empty, or not Italian
 * @param boilerplateRows the table of boilerplate phrases
 * @param curated the row of `data/articles.csv` for this article, if any
 */
export function readArticle(
  source: SourceArticle,
  boilerplateRows: readonly BoilerplateRow[],
  curated: CuratedDate | undefined
): Article {
  const mended = mend(source.text);
  const { text, back: rawOffset } = unwrapped(mended);
  const problems = [...(source.problems ?? [])];
  const wrong = (message: string) => problems.push({ line: null, message });
  for (const message of mended.problems) wrong(message);
  const boilerplate: Boilerplate[] = [];
  const paragraphs: Span[] = [];
  const titles: Span[] = [];
  let title = "";
  let byline = "";
  let tail = "";

  const header = headerDate(text);
  if (header) boilerplate.push({ start: header.start, end: header.end, reason: "publication date" });
  if (header?.problem) wrong(header.problem);
  let stated = header?.published ?? "";
  /** Only the day of a later change is known so far. */
  let later = false;

  const lines = [...linesOf(text, header?.end ?? 0)];
  lines.forEach(({ start, end }, i) => {
    const line = text.slice(start, end);
    const cut = (reason: string) => boilerplate.push({ start, end, reason });
    const folded = line.toLowerCase().replace(/’/g, "'");
    const punctuated = ENDS_SENTENCE.test(line);
    // A full sentence that happens to begin like a button ("Stampa e televisione hanno …") is text.
    const row = boilerplateRows.find(({ pattern }) => {
      if (!folded.startsWith(pattern)) return false;
      const worded = /\p{L}$/u.test(pattern);
      return !worded || (!(punctuated && line.length > 120) && !/\p{L}/u.test(folded.charAt(pattern.length)));
    });
    const dated = line.length < HEADING ? pageDate(`${label(lines[i - 1], text)}${line}`) : null;
    if (dated && (!stated || (later && !dated.updated) || isDayOf(dated.published, stated)))
      [stated, later] = [dated.published, dated.updated];
    const signed = BYLINE.exec(line) ?? (dated ? DATED_BYLINE.exec(line) : null);
    if (row) {
      cut(row.reason);
      if (row.extent === "tail") tail = row.reason;
    } else if (signed && line.length < 80) {
      cut("byline");
      // A full name outranks a word such as "Freelance" or "Redazione".
      if (!byline || (!byline.includes(" ") && signed[1].trim().includes(" "))) byline = signed[1].trim();
    } else if (tail && (!punctuated || line.length < HEADING)) {
      cut(tail);
    } else if (!punctuated && i > lines.length - 4 && i > 0 && SIGNATURE.test(line)) {
      cut("byline");
      byline ||= line;
    } else if (!punctuated && !dated && paragraphs.length > 0 && i === lines.length - 1 && breaksOff(line)) {
      paragraphs.push({ start, end });
    } else if (!punctuated && line.length < HEADING && lines.length > 1) {
      cut(dated ? "publication date" : title || i > 4 ? "heading" : "title");
      if (!dated && paragraphs.length === 0) titles.push({ start, end });
      // "Kim incontra Putin | 12 settembre 2023"
      if ((!dated || line.includes("|")) && i <= 4 && paragraphs.length === 0) title ||= line.split("|")[0].trim();
    } else if (i === 0 && !header && line.length < HEADING && lines.length > 2 && !PAST_AUXILIARY.test(line)) {
      cut("title");
      titles.push({ start, end });
      title ||= line;
    } else {
      tail = "";
      paragraphs.push({ start, end });
    }
  });

  const lead = text.slice(paragraphs[0]?.start ?? 0, paragraphs[0]?.end ?? 0);
  stated ||= dateline(lead)?.published ?? digestDate(lead)?.published ?? "";
  const language = languageOf(
    paragraphs
      .map((p) => text.slice(p.start, Math.min(p.end, p.start + 4000)))
      .join("\n")
      .slice(0, 20_000)
  );
  if (source.text.trim() === "") wrong("the file is empty");
  else if (paragraphs.length === 0) wrong("no running text found");
  else if (language !== "it") wrong(`not in Italian (taken as ${language}), so not coded`);
  return {
    id: source.id,
    raw: source.text,
    text,
    rawOffset,
    title,
    byline,
    outlet: curated?.outlet ?? "",
    url: curated?.url ?? "",
    archived: curated?.archived ?? "",
    language,
    published: onDateline(publication(stated, curated, wrong), lead),
    boilerplate,
    paragraphs,
    titles,
    problems
  };
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

/** A publication known as some days or a month, where the dateline tells which day. */
function onDateline(published: Published, lead: string): Published {
  const day = published.earliest < published.latest && datelineDay(lead, published);
  return day ? { ...published, edtf: day, earliest: day, latest: day } : published;
}

/** How many days a curated date lies at least from a stated one to correct it: nearer ones are days of one report. */
const CORRECTS = 8;

/**
 * Stated day, else curated, else the coarser stated date, else unknown. A curated date that lies far from the stated day
 * corrects it: such a page carries the day on which it was stored.
 */
function publication(stated: string, curated: CuratedDate | undefined, wrong: (message: string) => void): Published {
  const statedInterval = stated ? intervalOf(stated) : null;
  if (stated && !statedInterval) wrong(`impossible publication date ${stated}`);
  const curatedInterval = curated ? intervalOf(curated.published) : null;
  if (curated && !curatedInterval) wrong(`data/articles.csv gives an unreadable date ${curated.published}`);
  const exact = statedInterval !== null && statedInterval.earliest === statedInterval.latest;
  const corrected = statedInterval !== null && curatedInterval !== null && daysApart(statedInterval, curatedInterval) >= CORRECTS;
  if (statedInterval && ((exact && !corrected) || !curatedInterval))
    return { edtf: stated, ...statedInterval, basis: "stated", note: "" };
  if (curated && curatedInterval)
    return {
      edtf: curated.published.split("/").map(withoutTime).join("/"),
      ...curatedInterval,
      basis: curated.basis === "inferred" ? "inferred" : "curated",
      note: corrected ? `${curated.note ? `${curated.note}; ` : ""}the text states ${stated}` : curated.note
    };
  return { edtf: "", earliest: "", latest: "", basis: "unknown", note: "" };
}
