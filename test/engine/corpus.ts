/** Articles by the thousand, one a line, of which one in each thousand is none. */
import { readdirSync, readFileSync } from "node:fs";
import { madeArticles } from "../../src/data/made-corpus.ts";

/** One line in each thousand is one of these. */
const BAD = ["not JSON", '{"id": "cut off", "te', '{"id": "no text"}', '{"text": "no id"}'];

/** Lines of a corpus: made reports, each told by two articles, and an article of the report in every fifth line. */
export function corpus(lines: number): string[] {
  const made = madeArticles(Math.ceil(lines / 2));
  const real = readdirSync("seeds").map((file) => readFileSync(`seeds/${file}`, "utf8"));
  return Array.from({ length: lines }, (_, i) => {
    if (i % 1000 === 500) return BAD[Math.floor(i / 1000) % BAD.length];
    const text = i % 5 === 0 ? real[(i / 5) % real.length] : made[i >> 1].text;
    return JSON.stringify({ id: `e-${String(i).padStart(9, "0")}`, text, ...(i % 5 === 0 && { published: "2025-10-29" }) });
  });
}
