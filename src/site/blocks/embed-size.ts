/** How wide and how high a chart stands on its own page in a frame. */
import type { CaptionText, ChartTables } from "../../components/captions/caption.ts";
import type { Chart } from "../../components/catalogue.ts";
import { textHeight } from "../../components/page/chart-document.ts";
import { drawingDocument } from "./drawing-document.ts";

/** Widths of its drawings: each one grows until the next one fits, so that no text gets too small. */
export const EMBED_WIDTHS = [296, 420, 610, 800] as const;

/** What stands on both sides of the drawing, in pixels; embed.css has it too. */
const SIDE = 12;

/** A frame is made for columns of this width, no taller than a screen: what does not fit scrolls within. */
const FRAME = { width: 700, most: 900 };

/** Letters of the page in pixels, as page.css and embed.css set them. */
const TITLE = { size: 24.3, line: 28.7, em: 0.5 };
const TEXT = { size: 16.9, line: 24.5, em: 0.44 };

/** Source and way back take four lines; around all that stands here there are so many pixels. */
const REST = 4 * TEXT.line + 80;

/** Which of the drawings shows at which width of the frame. */
export function embedStyle(): string {
  return EMBED_WIDTHS.map((width, i) => {
    const from = i === 0 ? "" : `(min-width: ${width + 2 * SIDE}px)`;
    const to = i + 1 === EMBED_WIDTHS.length ? "" : `(max-width: ${EMBED_WIDTHS[i + 1] + 2 * SIDE - 0.02}px)`;
    return `@media not all and ${[from, to].filter(Boolean).join(" and ")} { .at-${width} { display: none; } }`;
  }).join("\n");
}

/** Pixels that a frame is to be high for the chart to show in it, with the words that it has there. */
export function embedHeight(chart: Chart, data: ChartTables, { title, subtitle, note }: CaptionText<unknown>): number {
  const inner = FRAME.width - 2 * SIDE;
  const width = Math.max(...EMBED_WIDTHS.filter((width) => width <= inner));
  const drawing = Number(chart.draw(data, { width, document: drawingDocument() }).getAttribute("height")) * (inner / width);
  const text = textHeight(title, TITLE, inner) + textHeight(subtitle, TEXT, inner) + textHeight(note, TEXT, inner);
  return Math.min(FRAME.most, Math.ceil((drawing + text + REST) / 10) * 10);
}
