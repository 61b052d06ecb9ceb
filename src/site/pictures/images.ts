/** Every chart of the report as SVG and PNG, by day and by night, drawn by the functions of the pages. */
import { sourceLine } from "../../components/captions/caption.ts";
import { DATA_LICENCE, VERSION } from "../../data/about.ts";
import { chartFile } from "../../data/addresses.ts";
import { zip } from "../../data/archive.ts";
import type { CodedFolder } from "../../data/dataset.ts";
import { tablesOf } from "../../data/tables.ts";
import { CHARTS } from "../../components/catalogue.ts";
import { canvas } from "../../components/marks/marks.ts";
import { problemText } from "../../coder/model/problem.ts";
import { chartTables, drawingDocument, orReason, WIDTHS } from "../blocks/static-charts.ts";
import { type ChartWords, chartDocument } from "../../components/page/chart-document.ts";
import { withRenderer } from "./png.ts";
import { colorsOf, faceRules, readFaces, THEMES } from "./theme.ts";

/** The image files in one archive. */
export async function chartsZip(dataset: CodedFolder): Promise<Uint8Array> {
  return zip(await chartImages(dataset));
}

/** The image files by name. */
export function chartImages(dataset: CodedFolder): Promise<Record<string, string | Uint8Array>> {
  const inputs = tablesOf(dataset);
  const document = drawingDocument();
  const faces = faceRules(readFaces());
  const edition = `Version ${VERSION}, inputs ${dataset.inputs_sha256.slice(0, 12)}. Chart: ${DATA_LICENCE.name}.`;
  return withRenderer((png) => {
    const images: Record<string, string | Uint8Array> = {};
    for (const [name, chart] of CHARTS) {
      const tables = chartTables(inputs);
      const { drawing, words } = orReason<{ drawing: Element; words: ChartWords }>(
        () => ({
          drawing: chart.draw(tables, { width: WIDTHS.wide, document }),
          words: { ...chart.tell(tables), credits: [`${sourceLine(tables)} ${edition}`] }
        }),
        (why) => ({
          drawing: canvas({ width: WIDTHS.wide, height: 1, document, marks: [], name: "No figure" }),
          words: { title: "This figure cannot be drawn", subtitle: `${problemText(why)}.`, note: "", credits: [edition] }
        })
      );
      for (const theme of THEMES) {
        const colors = colorsOf(theme);
        images[chartFile(name, theme, "svg")] = chartDocument(drawing, words, colors, faces);
        images[chartFile(name, theme, "png")] = png(chartDocument(drawing, words, colors));
      }
    }
    return images;
  });
}
