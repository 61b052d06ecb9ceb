/** Bring a figure to life: controls, drawing at the reader's width, marks, what can be taken from it. */
import type { Choice } from "./controls.ts";
import { visibleDrawing } from "./drawings.js";
import { isUndrawn, listRows } from "./frame.js";
import { liveControls } from "./live-controls.js";
import { type Draw, liveDrawing } from "./live-drawing.js";
import { need } from "./need.js";
import { opensElsewhere } from "./opens-elsewhere.js";
import { livePages, pagesHtml } from "./paging.js";
import type { Shared } from "./share.ts";
import { standingAlone, type Caption, type ChartTables } from "../captions/caption.js";

const mounted = new WeakMap<Element, AbortController>();

/**
 * Take over `<figure data-chart="name">` from its static form. The drawing made at the build stays as
 * long as it fits the width and no choice was made, so that a page read as it stands never loads the
 * drawing code. Calling it again, as an edited cell does, starts anew.
 *
 * Each drawing sends the event `drawn`, with the choice that it follows and the rows behind it; a mark that is opened sends
 * `evidence`, see evidence-request.ts.
 */
export function mount<Data>(caption: Caption<Data>, tables: ChartTables, draw: Draw<Data>): void {
  const figure = need(document, `figure[data-chart="${caption.name}"]`);
  if (isUndrawn(figure)) return;
  const place = need(figure, ".figure-drawing");
  const again = mounted.has(figure);
  mounted.get(figure)?.abort();
  const life = new AbortController();
  const { signal } = life;
  mounted.set(figure, life);

  // In preview the code may be newer than the drawing in the page; the finished site says that it is not.
  const trusted = document.documentElement.hasAttribute("data-built") && !again;
  const redraw = liveDrawing(figure, draw, trusted, signal);
  const choose = (next: Choice) => {
    choice = next;
    telling = caption.tell(tables, choice);
    void redraw({ choice, telling });
    return `${telling.rows.length} of ${whole} shown.`;
  };
  const whole = caption.tell(tables, {}).rows.length;
  let choice = liveControls(figure, (chosen) => caption.controls?.(tables, chosen) ?? [], choose, signal);
  let telling = caption.tell(tables, choice);
  // The build's table is cut where no script can turn its pages.
  need(figure, ".figure-data .table-pages").innerHTML = pagesHtml(telling.rows, 0);
  livePages(need(figure, ".figure-data"), (page) => listRows(figure, telling, page), signal);
  const menu = need<HTMLDetailsElement>(figure, ".figure-share");
  const shared = () => ({
    name: caption.name,
    choice,
    telling: standingAlone(telling, menu.dataset.beside),
    whole: standingAlone(caption.tell(tables, {}), menu.dataset.beside),
    source: need(figure, ".figure-source").textContent ?? "",
    drawing: visibleDrawing(place)
  });
  liveMenu(menu, shared, signal);

  const watch = new ResizeObserver(() => void redraw({ choice, telling }));
  watch.observe(place);
  signal.addEventListener("abort", () => watch.disconnect());
}

/** The menu of what can be taken from a figure: links, and files of what is on show. */
function liveMenu(menu: HTMLDetailsElement, shared: () => Shared, signal: AbortSignal): void {
  menu.addEventListener("toggle", async () => (await import("./share.js")).openShare(menu, shared), { signal });
  const click = async (event: MouseEvent) => {
    const [, kind] = /\/charts\/.*\.(\w+)$/.exec((event.target as HTMLAnchorElement).href) ?? [];
    if (!kind || opensElsewhere(event)) return;
    // The plain link has the whole chart; what is on show may be a part.
    event.preventDefault();
    await (await import("./download.js")).saveAs(kind, shared());
  };
  menu.addEventListener("click", click, { signal });
}
