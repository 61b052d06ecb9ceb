/** The script of a chart's own page: marks by keyboard, with tips; the rest only where the address asks for a choice. */
import { liveMarks } from "../marks/mark-navigation.ts";
import { tipIn, visibleDrawing } from "./drawings.ts";
import { isUndrawn } from "./frame.ts";
import { need } from "./need.ts";

const figure = need(document, "figure[data-chart]");

if (!isUndrawn(figure)) {
  const place = need(figure, ".figure-drawing");
  let shown: SVGSVGElement | null = null;
  let marks = new AbortController();
  const enliven = () => {
    // A frame that is not laid out yet shows none.
    if (place.clientWidth === 0 || visibleDrawing(place) === shown) return;
    shown = visibleDrawing(place);
    marks.abort();
    marks = new AbortController();
    liveMarks(shown, tipIn(place), marks.signal);
    figure.dataset.live = String(place.clientWidth);
  };
  new ResizeObserver(enliven).observe(place);
  if (location.search) void import("./embed-choice.ts").then(({ showChoice }) => showChoice(figure, place, enliven));
}
