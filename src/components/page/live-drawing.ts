/** The drawing of a figure, made anew where its width or the reader's choice changes. */
import type { Choice } from "./controls.ts";
import { isVisible, tipIn, visibleDrawing } from "./drawings.js";
import type { DrawingOptions } from "../charts/drawing.ts";
import { relist, retell } from "./frame.js";
import { liveMarks } from "../marks/mark-navigation.js";
import { need } from "./need.js";
import type { CaptionText } from "../captions/caption.ts";

export type Draw<Data> = (data: Data, options: DrawingOptions) => SVGSVGElement | Promise<SVGSVGElement>;

/** What a reader chose, and what the figure tells of it. */
interface Chosen<Data> {
  choice: Choice;
  telling: CaptionText<Data>;
}

/** How far the width may be from that of a drawing made at the build, so that its text stays readable. */
const FITS = { least: 0.93, most: 1.22 };

/**
 * Gives what has to be called when the choice or the width may have changed: it draws where they have. The drawing in the
 * page may stay where it is `trusted` to be that of this code.
 */
export function liveDrawing<Data>(figure: HTMLElement, draw: Draw<Data>, trusted: boolean, signal: AbortSignal) {
  const place = need(figure, ".figure-drawing");
  let drawn: { width: number; choice: Choice } | null = null;
  let listed: CaptionText<Data> | null = null;
  let marks: AbortController | null = null;
  signal.addEventListener("abort", () => marks?.abort());

  return async ({ choice, telling }: Chosen<Data>): Promise<void> => {
    const width = Math.floor(place.clientWidth);
    if (width === 0 || (drawn?.width === width && drawn.choice === choice)) return;
    trusted &&= Object.keys(choice).length === 0 && fits(place, width);
    // What the build drew has its words and its table beside it.
    if (!trusted && drawn?.choice !== choice) retell(figure, telling);
    const asked = { width, choice };
    drawn = asked;
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
    figure.dispatchEvent(new CustomEvent("drawn", { bubbles: true, detail: { choice, rows: telling.rows } }));
  };
}

/** Whether the drawing of the build that is on show suits the width. */
function fits(place: Element, width: number): boolean {
  const built = [...place.querySelectorAll(".drawing-wide > svg, .drawing-narrow > svg")].find(isVisible);
  const scale = width / Number(built?.getAttribute("width"));
  return built !== undefined && scale >= FITS.least && scale <= FITS.most;
}
