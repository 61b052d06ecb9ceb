/** Articles made up to measure with, as many as asked: short reports of one contact each, no two alike. */
import type { SourceArticle } from "../coder/index.ts";
import { MONTHS } from "../coder/time/lexicon.ts";

/** What Kim does, with the article before whom he does it to, and how the sentence ends. */
const ACTS = [
  ["ha incontrato il", "a Pyongyang"],
  ["ha inviato un messaggio al", "per congratularsi dei risultati ottenuti"],
  ["ha telefonato al", "per parlare della situazione nella regione"]
] as const;

const PARTNERS = [
  "cinese Xi Jinping",
  "russo Vladimir Putin",
  "cubano Miguel Díaz-Canel",
  "vietnamita To Lam",
  "siriano Bashar al-Assad",
  "americano Donald Trump"
];

const MONTH_NAMES = [...MONTHS.keys()];

/** Each tells of an act, partner and day of its own: all acts and partners on each of the first 28 days of a month, from 2000 on. */
export function madeArticles(count: number): SourceArticle[] {
  return Array.from({ length: count }, (_, i) => {
    const [act, end] = ACTS[i % ACTS.length];
    const partner = PARTNERS[Math.floor(i / ACTS.length) % PARTNERS.length];
    const n = Math.floor(i / (ACTS.length * PARTNERS.length));
    const [day, month, year] = [1 + (n % 28), MONTH_NAMES[Math.floor(n / 28) % 12], 2000 + Math.floor(n / (28 * 12))];
    const text = ` date ${year}-12-31 Kim Jong-un ${act} presidente ${partner} il ${day} ${month} ${year} ${end}. Lo ha detto il governo della Corea del Nord, che non ha dato altre notizie.\n`;
    return { id: `made-${String(i).padStart(6, "0")}`, text };
  });
}
