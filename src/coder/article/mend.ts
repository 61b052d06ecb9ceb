/**
 * Text as pages, mails and documents give it → text as it was written: HTML left in it, characters that cannot be seen,
 * UTF-8 that was read as Windows-1252, accents and apostrophes typed with the wrong key.
 */
import { edited, unedited, type Edited } from "./edit.ts";

export interface Mended extends Edited {
  /** What was wrong and could not, or not surely, be mended. */
  problems: string[];
}

/** Canonical composition, and everything that a copied text may have gone through. */
export function mend(raw: string): Mended {
  const problems: string[] = [];
  let now = unedited(raw);
  if (DAMAGED.test(raw)) {
    now = edited(now, MISREAD, ({ 0: read }) => reread(read));
    problems.push("UTF-8 read as Windows-1252 in the text: mended");
  }
  if (isReplied(raw)) now = edited(now, REPLIED, () => "");
  if (/[&<]/.test(raw)) {
    now = edited(now, PARTED_TAG, ({ 1: name }) => (BLOCK.test(name) ? "\n" : ""));
    now = edited(now, TAG, ({ 1: name }) => (BLOCK.test(name) ? "\n" : ""));
    now = edited(now, ENTITY, entity);
  }
  if (HIDDEN.test(now.text)) now = edited(now, UNSEEN, () => "");
  now = { ...now, text: now.text.replace(WIDE_SPACE, " ") };
  if (TWICE.test(now.text)) now = edited(now, DOUBLED, ({ 1: elision }) => (elision ? "'" : '"'));
  if (now.text.includes("\uFFFD")) {
    now = edited(now, LOST_I, () => "ì");
    if (now.text.includes("\uFFFD")) problems.push("characters of the text are lost (\uFFFD)");
  }
  if (MARKS_OR_BEYOND.test(now.text)) now = edited(now, CLUSTER, ({ 0: cluster }) => cluster.normalize("NFC"));
  if (ACCENTED.test(now.text)) now = edited(now, WRONG_ACCENT, ({ 0: word }) => righted(word));
  if (APOSTROPHES.test(now.text)) now = edited(now, WRONG_APOSTROPHE, () => "'");
  if (LAST_APOSTROPHE.test(now.text)) now = edited(now, APOSTROPHE_FOR_ACCENT, accented);
  return { ...now, problems };
}

/** Without one of these there is nothing to mend of its kind: a quick look before a careful one. */
const TWICE = /([‘’'`´])\1/;
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const MARKS_OR_BEYOND = /[\u0300-\u1FFF\u20D0-\uFFFF]/;
const ACCENTED = /[íúáó]|chè|cioé|(?<!\p{L})[éė]/iu;
const APOSTROPHES = /[´`ʼ′‘＇]/;
const LAST_APOSTROPHE = /[’'](?![\p{L}\p{N}])/u;

/** "> " before each line, as an answered mail has it; before one line alone it is a link. */
const REPLIED = /^[ \t]*(?:>[ \t]?)+/gm;
function isReplied(raw: string): boolean {
  if (!/^\s*>/.test(raw)) return false;
  const lines = raw.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => /^[ \t]*>/.test(line));
}

/** A letter with combining marks, or marks alone. */
const CLUSTER = /[^\p{M}]?\p{M}+/gsu;

/** Soft hyphens, zero-width spaces and joiners, marks of writing direction, a byte order mark in mid-text. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]|(?<!^)\uFEFF/g;

/** Spaces that do not break a line, or are wider or narrower than others: "12\u00A0settembre". */
const WIDE_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** ''il più caro amico'': a quotation mark typed as two apostrophes; "l''ambasciatore": an apostrophe escaped. */
const DOUBLED = /((?<=\p{L})(?:''|’’)(?=\p{L}))|''|’’|‘‘|``|´´/gu;

/** Windows-1252 from 0x80 to 0x9F: Node 20 decodes it as Latin-1, which has no letters and quotation marks there. */
export const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
/** What a byte from 0x80 to 0xBF is in Windows-1252. */
const FOLLOWER = `[${WINDOWS_1252}\u0080-\u00BF]`;
/** No Italian text has these but one whose bytes were read wrongly. */
const DAMAGED = new RegExp(`Ã${FOLLOWER}|â€|Â[\u00A0-\u00BF]`, "u");
/** "Ã" before a space is an "à" whose second byte became the space. */
const MISREAD = new RegExp(`[ÂÃÄÅ]${FOLLOWER}|â${FOLLOWER}{2}|Ã (?= )|Ã(?=\\s|$)`, "gu");

function reread(text: string): string {
  if (/^Ã ?$/.test(text)) return "à";
  const bytes = [...text].map((c) => (WINDOWS_1252.includes(c) ? 0x80 + WINDOWS_1252.indexOf(c) : c.charCodeAt(0)));
  const [lead, second, third] = bytes;
  return String.fromCharCode(
    third === undefined ? ((lead & 0x1f) << 6) | (second & 0x3f) : ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
  );
}

const TAG =
  /<\/?(p|br|div|li|ul|ol|h[1-6]|tr|td|table|b|i|u|em|strong|span|a|small|sup|sub|font|img|blockquote)\b[^<>]{0,400}>/gi;
/** "< /p>": a tag that a machine took for text. */
const PARTED_TAG = /<\s+\/?\s*(p|br|div|li|h[1-6]|strong|em|span)\s*\/?>/gi;
const BLOCK = /^(?:p|br|div|li|ul|ol|h[1-6]|tr|table|blockquote)$/i;
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi;
const NAMED: Record<string, string> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  middot: "·",
  bull: "•",
  deg: "°",
  ordm: "º",
  ordf: "ª",
  euro: "€",
  shy: "",
  copy: "©"
};
const MARKS: Record<string, string> = { grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308" };

function entity({ 0: written, 1: decimal, 2: hexadecimal, 3: name }: RegExpMatchArray): string {
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : 0;
  if (code > 0) return code === 0xa0 ? " " : code <= 0x10ffff ? String.fromCodePoint(code) : written;
  if (name === undefined) return written;
  const known = NAMED[name.toLowerCase()];
  if (known !== undefined) return known;
  // igrave, Egrave, eacute, ccedil: a letter and the name of its mark
  const mark = MARKS[name.slice(1)];
  if (mark && /^[a-z]/i.test(name)) return (name[0] + mark).normalize("NFC");
  return name === "ccedil" ? "ç" : written;
}

const DAYS = "luned|marted|mercoled|gioved|venerd";
const LOST_I = new RegExp(`(?<=\\b(?:${DAYS}))\uFFFD`, "gi");
/** lunedí, cosí, piú, cittá, peró, perchè, é: Italian has only the other accent there; names in capitals keep theirs. */
const WRONG_ACCENT = new RegExp(
  `(?<!\\p{L})(?:(?:${DAYS}|cos|pi|gi|lass|quagg|laggi)[íú]|\\p{Ll}\\p{L}*[íúáó]|\\p{L}+chè|[éė]|cioé)(?!\\p{L})`,
  "giu"
);
const GRAVE: Record<string, string> = { í: "ì", ú: "ù", á: "à", ó: "ò", é: "è", É: "È", ė: "è", Ė: "È", è: "é", Í: "Ì", Ú: "Ù" };

function righted(word: string): string {
  const lower = /^\p{Ll}/u.test(word) || new RegExp(`^(?:${DAYS}|cos|pi|gi|\\p{L}+ch|cio)?\\p{L}$`, "iu").test(word);
  return lower ? word.slice(0, -1) + (GRAVE[word.slice(-1)] ?? word.slice(-1)) : word;
}

/** l´ambasciatore, nell`incontro, dell‘accordo */
const WRONG_APOSTROPHE = /(?<=\p{L})[´`ʼ′‘＇](?=\p{L})|(?<=\p{L})[´`ʼ′＇](?=\s)/gu;

/** E' arrivato, c'e', piu', perche', la citta', incontrera', dichiaro': an apostrophe typed for the accent of the last letter. */
const APOSTROPHE_FOR_ACCENT = new RegExp(
  `(?<!\\p{L})(?:(c[’']e|cos[’']e|dov[’']e|com[’']e|e|piu|puo|cio|cosi|gia|pero|sara|cioe|ne|giu|(?:per|poi|fin|ben|affin|pur|anzi|cosic)?che|(?:${DAYS})i)|(\\p{Ll}{2,}(?:ta|tu|bu|ra)|\\p{Ll}{2,}o|\\p{Lu}{2,}(?:TA|RA)))[’'](?![\\p{L}\\p{N}])`,
  "giu"
);
const GRAVE_OF: Record<string, string> = { a: "à", e: "è", i: "ì", o: "ò", u: "ù" };
/** "un po' di", "a mo' di", "di', fa', va'": short forms that keep their apostrophe. */
const SHORTENED = /^(?:po|mo|to|co)$/i;

/** The accented word; of one that may as well end a quotation nothing is changed where a quotation is open. */
function accented({ 0: written, 1: always, 2: likely, index = 0, input = "" }: RegExpMatchArray): string {
  const word = always ?? likely;
  const before = input.slice(Math.max(input.lastIndexOf("\n", index) + 1, index - QUOTATION), index);
  if (!always && (SHORTENED.test(word) || OPEN_QUOTE.test(before + word))) return written;
  const last = /(?:ch|^n)e$/i.test(word) ? "é" : GRAVE_OF[word.slice(-1).toLowerCase()];
  const capital = word.slice(-1) !== word.slice(-1).toLowerCase();
  return word.slice(0, -1) + (capital ? last.toUpperCase() : last);
}

/** How far before a word a quotation that it ends may begin. */
const QUOTATION = 300;

/** A single quotation mark before a word, with none after a word since. */
const OPEN_QUOTE = /(?<![\p{L}\p{N}])[‘’'](?=[\p{L}\p{N}])(?:(?![\p{L}\p{N}.,!?][’'](?![\p{L}\p{N}])).)*$/u;
