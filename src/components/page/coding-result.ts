/** What the form of the page "Try an article of your own" shows of a text that was coded. */
import { inFigures } from "../captions/words.js";
import type { CodingResult } from "./coding.ts";
import { escapeHtml } from "./html.js";
import { liveReading } from "./live-reading.js";
import { need } from "./need.js";
import { READING_KEY } from "./reading-key.js";
import { save } from "./save.js";

/** Show what was wrong, the tables as files, the reading. `id` begins the names of the files. */
export function showResult(
  place: HTMLElement,
  id: string,
  { reading, csv, rows, published, problems }: CodingResult,
  signal: AbortSignal
): void {
  const tables = Object.keys(csv) as (keyof typeof csv)[];
  place.innerHTML = `<h2 tabindex="-1">What the coder found</h2>
<p class="article-facts">Published: ${escapeHtml(published || "unknown, so “yesterday” and “on Monday” stay undated")}.${problems.length > 0 ? `<br>Problems: ${escapeHtml(problems.join("; "))}.` : ""}</p>
<p class="downloads">${tables.map((name) => `<button type="button" data-save="${name}">${name}.csv <small>${inFigures(rows[name], "row")}</small></button>`).join("\n")}</p>
${READING_KEY}
${reading}`;
  for (const name of tables) {
    const file = new Blob([csv[name]], { type: "text/csv" });
    need(place, `[data-save="${name}"]`).addEventListener("click", () => save(file, `${id}-${name}.csv`), { signal });
  }
  liveReading(need(place, ".reading"), signal);
  need(place, "h2").focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
}
