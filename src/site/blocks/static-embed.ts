/** A chart on a page of its own, small enough for a frame on someone else's page. */
import { sourceLine } from "../../components/captions/caption.ts";
import { CHARTS, type Chart } from "../../components/catalogue.ts";
import { problemText } from "../../coder/model/problem.ts";
import { noteHtml, undrawnHtml } from "../../components/page/frame.ts";
import { anchoredHtml, escapeHtml, proseHtml } from "../../components/page/html.ts";
import { leadOut } from "../../components/page/lead-out.ts";
import { DATA_LICENCE, type Release, releaseText } from "../../data/about.ts";
import { drawingDocument } from "./drawing-document.ts";
import { EMBED_WIDTHS } from "./embed-size.ts";
import { chartTables, type FigureInputs, orReason } from "./static-charts.ts";
import { wordsAlone } from "./words-alone.ts";

export interface Embed {
  title: string;
  description: string;
  /** What the page shows. */
  main: string;
}

/** The page of a chart. `report` is the HTML of a link to where the chart stands in the report. */
export function staticEmbed(name: string, tables: FigureInputs, release: Release, report: string): Embed {
  const chart = CHARTS.get(name) as Chart;
  const data = chartTables(tables);
  const document = drawingDocument();
  return orReason(
    () => {
      const words = wordsAlone(chart.tell(data), data);
      const drawings = EMBED_WIDTHS.map(
        (width) => `<div class="at-${width}">${leadOut(chart.draw(data, { width, document })).outerHTML}</div>`
      );
      const outside = drawings.some((drawing) => drawing.includes('rel="external"'));
      return {
        title: words.title,
        description: words.subtitle,
        main: `<h1 class="figure-title">${anchoredHtml(name, proseHtml(words.title))}</h1>
<p class="figure-subtitle">${proseHtml(words.subtitle)}</p>
<p class="figure-status" role="status"></p>
<div class="figure-drawing">${drawings.join("\n")}</div>
<figcaption><p class="figure-note">${noteHtml(words)}</p>
<p class="figure-source">${escapeHtml(sourceLine(data, words))} ${releaseText(release)}. Chart: ${DATA_LICENCE.name}.</p>
<p>From the report ${report}, into which each mark${outside ? " in colour" : ""} leads. Links open in a new tab.</p></figcaption>`
      };
    },
    (why) => ({
      title: "No figure",
      description: problemText(why),
      main: undrawnHtml(name, `This figure cannot be drawn: ${problemText(why)}.`).replaceAll("h2", "h1")
    })
  );
}
