/** The frame of a figure: finding, statistic, drawing, what was counted, source, what can be taken from it, table. */
import { afterPaint } from "./after-paint.js";
import { controlsHtml, useful, type Control } from "./controls.js";
import { tableHtml } from "./data-table.js";
import { anchoredHtml, escapeHtml, proseHtml } from "./html.js";
import { need } from "./need.js";
import { PAGE, pagesHtml, restHtml } from "./paging.js";
import type { CaptionText } from "../captions/caption.ts";
import { inFigures } from "../captions/words.js";

type Words = Pick<CaptionText<unknown>, "title" | "subtitle" | "onward" | "note" | "wide" | "rows">;

/**
 * Inner HTML of `<figure data-chart>`, complete with scripts off. The parts that follow the reader's
 * choices have class names, by which `retell` finds them.
 *
 * @param drawings SVG for wide and for narrow screens, of which the stylesheet shows one; and how tall the drawing is that
 *   takes their place on a tablet
 * @param taken pixels that the chart's own page takes in a frame, and what leads the note where the chart goes about alone
 */
export function frameHtml(
  name: string,
  words: Words,
  source: string,
  drawings: { wide: string; narrow: string; tall?: number },
  controls: readonly Control[] = [],
  taken = { height: 0, beside: "" }
): string {
  return `<h2 class="figure-title">${anchoredHtml(name, proseHtml(words.title))}</h2>
<p class="figure-subtitle">${proseHtml(words.subtitle)}</p>
${formHtml(useful(controls))}
<p class="figure-status" role="status"></p>
<div class="figure-drawing"${drawings.tall ? ` style="--tall: ${drawings.tall}px"` : ""}><div class="drawing-wide">${drawings.wide}</div><div class="drawing-narrow">${drawings.narrow}</div></div>
<figcaption><p class="figure-note">${noteHtml(words)}</p><p class="figure-source">${escapeHtml(source)}</p></figcaption>
${shareHtml(name, taken)}
<details class="figure-data"><summary>Data <span class="figure-count">${inFigures(words.rows.length, "row")}</span></summary><div class="table-scroll" role="region" aria-label="Data of the figure: ${escapeHtml(words.title)}" tabindex="0">${tableHtml(words.rows, words.subtitle)}</div><p class="table-pages">${restHtml(words.rows)}</p></details>`;
}

/** The note; what only the wide drawing shows is hidden with it. */
export function noteHtml({ note, wide }: Pick<Words, "note" | "wide">): string {
  return `${proseHtml(note)}${wide ? `<span class="note-wide"> ${proseHtml(wide)}</span>` : ""}`;
}

/** What a reader takes along: with scripts off, the chart as it is made at the build. The rest is in share.ts. */
function shareHtml(name: string, { height, beside }: { height: number; beside: string }): string {
  const link = (kind: string) => `<a class="download" href="./charts/${name}.${kind}">${kind.toUpperCase()}</a>`;
  return `<details class="figure-share" data-height="${height}"${beside ? ` data-beside="${escapeHtml(beside)}"` : ""}><summary>Share</summary><div class="downloads">${["svg", "png", "csv"].map(link).join("")}<a class="download" href="./embed/${name}.html">Page to embed</a></div></details>`;
}

/** In place of a figure that cannot be drawn. It keeps its address, and scripts leave it alone. */
export function undrawnHtml(name: string, reason: string): string {
  return `<h2 class="figure-title">${anchoredHtml(name, "No figure")}</h2>
<p class="undrawn">${escapeHtml(reason)}</p>`;
}

/** Whether a figure says why it cannot be drawn. */
export const isUndrawn = (figure: Element): boolean => figure.querySelector(":scope > .undrawn") !== null;

/** The figure's form: it takes no choice until scripts run, and keeps its place until then. */
function formHtml(controls: readonly Control[]): string {
  return controls.every(({ quiet }) => quiet)
    ? `<form class="figure-controls" hidden></form>`
    : `<form class="figure-controls" inert>${controlsHtml(controls, {})}</form>`;
}

/** Put new words around a figure's drawing. */
export function reword(figure: Element, words: Omit<Words, "rows">): void {
  need(figure, ".figure-title a").innerHTML = proseHtml(words.title);
  need(figure, ".figure-subtitle").innerHTML = proseHtml(words.subtitle);
  need(figure, ".figure-note").innerHTML = noteHtml(words);
}

function onwardHtml({ onward }: Words): string {
  return onward ? ` ${escapeHtml(onward.words)} <a href="${escapeHtml(onward.href)}">${escapeHtml(onward.link)}</a>.` : "";
}

/** Put new words into a figure's frame. */
export function retell(figure: Element, words: Words): void {
  reword(figure, words);
  need(figure, ".figure-subtitle").insertAdjacentHTML("beforeend", onwardHtml(words));
  need(figure, ".figure-count").textContent = inFigures(words.rows.length, "row");
  need(figure, ".figure-data .table-scroll").setAttribute("aria-label", `Data of the figure: ${words.title}`);
}

/** Put other rows into the table of a figure, a long one once the drawing above it is on screen. */
export function relist(figure: Element, words: Words): void {
  const list = () => listRows(figure, words, 0);
  if (words.rows.length > PAGE) afterPaint(figure, list);
  else list();
}

/** Put a page of the rows into the table of a figure. */
export function listRows(figure: Element, { subtitle, rows }: Pick<Words, "subtitle" | "rows">, page: number): void {
  need(figure, ".figure-data .table-scroll").innerHTML = tableHtml(rows, subtitle, page);
  need(figure, ".figure-data .table-pages").innerHTML = pagesHtml(rows, page);
}
