/** Bring a figure to life: controls, drawing at the reader's width, marks, what can be taken from it. */
import type { Choice } from "./controls.ts";
import type { DataRow } from "./data-table.ts";
import { isVisible, tipIn, visibleDrawing } from "./drawings.js";
import type { DrawingOptions } from "../charts/drawing.ts";
import { isUndrawn, listRows, relist, retell } from "./frame.js";
import { liveControls } from "./live-controls.js";
import { liveMarks } from "../marks/mark-navigation.js";
import { need } from "./need.js";
import { opensElsewhere } from "./opens-elsewhere.js";
import { livePages, pagesHtml } from "./paging.js";
import type { Shared } from "./share.ts";
import { standingAlone, type Caption, type ChartTables } from "../captions/caption.js";

export type Draw<Data> = (data: Data, options: DrawingOptions) => SVGSVGElement | Promise<SVGSVGElement>;

/** Detail of the event `drawn`: the choice that the drawing follows, and the rows behind it. */
export interface Drawn {
  choice: Choice;
  rows: readonly DataRow[];
}

/** How far the width may be from that of a drawing made at the build, so that its text stays readable. */
const FITS = { least: 0.93, most: 1.22 };

const mounted = new WeakMap<Element, AbortController>();

/**
 * Take over `<figure data-chart="name">` from its static form. The drawing made at the build stays as
 * long as it fits the width and no choice was made, so that a page read as it stands never loads the
 * drawing code. Calling it again, as an edited cell does, starts anew.
 *
 * Each drawing sends the event `drawn`; a mark that is opened sends
 * `evidence`, see marks.ts.
 *
 * @param draw makes the drawing from the caption's data
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
  let trusted = document.documentElement.hasAttribute("data-built") && !again;
  let drawn: { width: number; choice: Choice } | null = null;
  let marks: AbortController | null = null;

  const redraw = async () => {
    const width = Math.floor(place.clientWidth);
    if (width === 0 || (drawn?.width === width && drawn.choice === choice)) return;
    trusted &&= Object.keys(choice).length === 0 && fits(place, width);
    // What the build drew has its words and its table beside it.
    if (!trusted && drawn?.choice !== choice) retell(figure, telling);
    drawn = { width, choice };
    const asked = drawn;
    let shown: SVGSVGElement;
    if (trusted) shown = visibleDrawing(place);
    else {
      shown = await draw(telling.data, { width });
      // A later choice or width may have overtaken this one while the drawing code was loading.
      if (signal.aborted || asked !== drawn) return;
      for (const old of place.querySelectorAll(":scope > svg, .drawing-wide, .drawing-narrow")) old.remove();
      place.prepend(shown);
      if (listed !== telling) relist(figure, telling);
      listed = telling;
    }
    marks?.abort();
    marks = new AbortController();
    liveMarks(shown, tipIn(place), marks.signal);
    figure.dataset.live = String(width);
    const detail: Drawn = { choice: asked.choice, rows: telling.rows };
    figure.dispatchEvent(new CustomEvent("drawn", { bubbles: true, detail }));
  };

  const choose = (next: Choice) => {
    choice = next;
    telling = caption.tell(tables, choice);
    void redraw();
    return `${telling.rows.length} of ${whole} shown.`;
  };
  const whole = caption.tell(tables, {}).rows.length;
  let choice = liveControls(figure, (chosen) => caption.controls?.(tables, chosen) ?? [], choose, signal);
  let telling = caption.tell(tables, choice);
  let listed: typeof telling | null = null;
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

  const watch = new ResizeObserver(() => void redraw());
  watch.observe(place);
  signal.addEventListener("abort", () => {
    watch.disconnect();
    marks?.abort();
  });
}

/** The menu of what can be taken from a figure: links, and files of what is on show. */
function liveMenu(menu: HTMLDetailsElement, shared: () => Shared, signal: AbortSignal): void {
  menu.addEventListener("toggle", async () => (await import("./share.js")).openShare(menu, shared), { signal });
  menu.addEventListener(
    "click",
    async (event) => {
      const [, kind] = /\/charts\/.*\.(\w+)$/.exec((event.target as HTMLAnchorElement).href) ?? [];
      if (!kind || opensElsewhere(event)) return;
      // The plain link has the whole chart; what is on show may be a part.
      event.preventDefault();
      await (await import("./download.js")).saveAs(kind, shared());
    },
    { signal }
  );
}

/** Whether the drawing of the build that is on show suits the width. */
function fits(place: Element, width: number): boolean {
  const built = [...place.querySelectorAll(".drawing-wide > svg, .drawing-narrow > svg")].find(isVisible);
  const scale = width / Number(built?.getAttribute("width"));
  return built !== undefined && scale >= FITS.least && scale <= FITS.most;
}
