/** Italian numerals written out: cardinals below three thousand, ordinals up to the twelfth. */
import { lasting } from "../model/memo.ts";

const UNITS = [
  "",
  ..."uno due tre quattro cinque sei sette otto nove".split(" "),
  ..."dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split(" ")
];
const TENS = ["", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];

/** 0–99 as one word, with the vowel that falls before uno and otto: ventuno, trentotto. */
function belowHundred(n: number): string {
  if (n < 20) return UNITS[n];
  const ten = TENS[Math.floor(n / 10)];
  const unit = n % 10;
  return (unit === 1 || unit === 8 ? ten.slice(0, -1) : ten) + UNITS[unit];
}

function cardinals(): Map<string, number> {
  const words = new Map<string, number>([
    ["un", 1],
    ["un'", 1],
    ["una", 1]
  ]);
  for (let n = 1; n < 3000; n += 1) {
    const thousand = ["", "mille", "duemila"][Math.floor(n / 1000)];
    const hundred = Math.floor((n % 1000) / 100);
    const head = thousand + (hundred === 0 ? "" : `${hundred === 1 ? "" : UNITS[hundred]}cento`);
    const tail = belowHundred(n % 100);
    words.set(head + tail, n);
    // Both are written: centottanta and centoottanta, ventitré and ventitre.
    if (hundred > 0 && tail.startsWith("ott")) words.set(head.slice(0, -1) + tail, n);
    if (n > 20 && n % 10 === 3) words.set(`${(head + tail).slice(0, -1)}é`, n);
  }
  return words;
}

const ORDINALS = "prim second terz quart quint sest settim ottav non decim undicesim dodicesim".split(" ");
const ordinals = new Map(ORDINALS.flatMap((stem, k) => ["o", "a", "i", "e"].map((end) => [stem + end, k + 1] as const)));
const CARDINALS = cardinals();

/** "ventidue" → 22; null for any other word. */
export const cardinal = (word: string): number | null => CARDINALS.get(word) ?? null;

/** "terza" → 3, "ultimo" → -1, "penultima" → -2; null for any other word. */
export const ordinal = lasting((word: string): number | null => {
  if (/^ultim[oaie]$/.test(word)) return -1;
  if (/^penultim[oaie]$/.test(word)) return -2;
  if (/^terzultim[oaie]$/.test(word)) return -3;
  if (word === "non" || word === "none") return null;
  const known = ordinals.get(word);
  if (known !== undefined) return known;
  // ottantesimo, settantacinquesimo: the cardinal without its last vowel, then -esimo.
  const stem = /^(.{4,})esim[oa]$/.exec(word)?.[1];
  if (!stem) return null;
  return ["", "i", "a", "o", "e", "uno"].map((vowel) => CARDINALS.get(stem + vowel)).find((n) => n !== undefined) ?? null;
});
