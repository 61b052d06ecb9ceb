/**
 * Paragraph → sentences. Intl.Segmenter splits Italian after "sen." and inside «…», and slows down
 * on long text; this splitter is linear and gives the same spans in every engine.
 */
import type { Span } from "../model/dataset.ts";

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  "sen on gen col cap magg ten amb dott dr prof sig sigg avv ing ecc cfr es art pag p pp vol no nr st s ss mons card min pres segr cit ca gen feb mar apr mag giu lug ago set sett ott nov dic".split(
    " "
  )
);

/** Longer stretches without a full stop are cut at a comma or space, so that work stays linear. */
const LONGEST = 1500;
/** A quotation longer than this is taken as unbalanced, and its full stops end sentences again. */
const LONGEST_QUOTE = 700;

const CLOSING: Record<string, RegExp> = { "«": /»/, "“": /[”“"]/, "„": /[“”]/, "‘": /’(?!\p{L})/u, "”": /[”"]/, '"': /["”]/ };

const OPENING = /[«“„‘”"]/g;
const STOP = /[.!?…]/g;

/** Where quotations lie in a text: balanced pairs in the same paragraph, unbalanced marks left out. */
export function quotations(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  const within = text.slice(0, end);
  for (let i = next(OPENING, within, start); i < end; i = next(OPENING, within, i + 1)) {
    const mark = text[i];
    // A right mark opens only after a space (scraped text has ”… as an opening mark).
    if (mark === "”" && i > start && !/\s/.test(text[i - 1])) continue;
    if (mark === "‘" && i > start && /\p{L}/u.test(text[i - 1])) continue;
    const inside = text.slice(i + 1, Math.min(end, i + 1 + LONGEST_QUOTE));
    const close = inside.search(CLOSING[mark]);
    if (close < 0) continue;
    spans.push({ start: i, end: i + 1 + close + 1 });
    i += close + 1;
  }
  return spans;
}

/**
 * The sentences of a paragraph, as spans of `text` without surrounding white space.
 *
 * @param quotes the quotations of the paragraph, where they are known already
 */
export function sentences(text: string, paragraph: Span, quotes: readonly Span[] = quotations(text, paragraph)): Span[] {
  const spans: Span[] = [];
  let start = paragraph.start;
  let quote = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim().length;
    // A full stop that a page put on a line of its own, or before one, is no sentence.
    if (/[\p{L}\p{N}]/u.test(piece)) spans.push({ start: start + lead, end: start + lead + trimmed });
    start = end;
  };
  const within = text.slice(0, paragraph.end);
  let stop = -1;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    if (stop < i) stop = next(STOP, within, i);
    // Nothing is cut before the next stop but a stretch that is too long.
    i = Math.max(i, Math.min(stop, start + LONGEST, paragraph.end - 1));
    while (quote < quotes.length && quotes[quote].end <= i) quote++;
    if (i - start >= LONGEST && /[\s,;]/.test(text[i])) close(i + 1);
    if (i - start >= 2 * LONGEST) close(i + 1);
    if (i !== stop) continue;
    const inQuote = quote < quotes.length && quotes[quote].start < i;
    const after = text.slice(i + 1, i + 6);
    if (inQuote && !(i + 2 >= quotes[quote].end && /^[»”"“’]?\s+["«“”]?\p{Lu}/u.test(after))) continue;
    const ends = /^[.!?…»”"’)\]]*(?:\s+["«“”‘([]*[\p{Lu}\p{N}]|\s*$)/u.test(after) || isGlued(text, i);
    if (!ends && i + 1 < paragraph.end) continue;
    const word = /[\p{L}]+$/u.exec(text.slice(Math.max(start, i - 12), i))?.[0] ?? "";
    // "John F. Kennedy", but "lo ha scritto su X. Zelensky …"
    const initial = /^\p{Lu}$/u.test(word) && !/\b[Ss]u X$/.test(text.slice(Math.max(start, i - 4), i));
    if (text[i] === "." && (ABBREVIATIONS.has(word.toLowerCase()) || initial) && i + 1 < paragraph.end) continue;
    let end = i + 1;
    // A quotation that opens right after the stop belongs to the next: "Kim è tornato.\"Siamo pronti\", ha detto."
    const opening = quotes[quote]?.start === end ? end : paragraph.end;
    while (end < opening && '»”"’)].…'.includes(text[end])) end++;
    if (!saysWho(within, end)) close(end);
    i = end - 1;
  }
  close(paragraph.end);
  return spans;
}

/** Whether a quotation has just ended, and what follows only says whose it is: "«Basta». Lo ha detto Kim", "«Basta». Così Kim". */
const saysWho = (text: string, end: number): boolean =>
  /[»”"][.!?]?$/.test(text.slice(Math.max(0, end - 2), end)) && WHO_SAYS.test(text.slice(end, end + 40));

/** What opens such words: "Così" only before a name or an article, not as in "Così ha deciso". */
const WHO_SAYS =
  /^\s+(?:Così (?:il |la |l['’]|lo |\p{Lu})|Lo (?:ha|hanno) (?:detto|affermato|dichiarato|scritto|ribadito)\s|Ad? \p{Ll}+rlo è )/u;

/** "… della frontiera.Seul attende": pages lose the space, or the line break, after a full stop. */
const isGlued = (text: string, stop: number): boolean =>
  /\p{Ll}{3}[»”"’)]?$/u.test(text.slice(Math.max(0, stop - 4), stop)) &&
  /^["«“]?\p{Lu}\p{Ll}/u.test(text.slice(stop + 1, stop + 4));

/** The next place of a text at which a pattern matches; beyond its end for none. */
function next(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
