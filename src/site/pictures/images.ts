/** Every chart of the report as SVG and PNG, by day and by night, drawn by the functions of the pages; and its rows as CSV. */
import { sourceLine } from "../../components/captions/caption.ts";
import { DATA_LICENCE, releaseText } from "../../data/about.ts";
import { chartFile } from "../../data/addresses.ts";
import { zip } from "../../data/archive.ts";
import type { CodedFolder } from "../../data/dataset.ts";
import { tablesOf } from "../../data/tables.ts";
import { CHARTS } from "../../components/catalogue.ts";
import { canvas } from "../../components/marks/marks.ts";
import { problemText } from "../../coder/model/problem.ts";
import { drawingDocument } from "../blocks/drawing-document.ts";
import { chartTables, orReason, WIDTHS } from "../blocks/static-charts.ts";
import { wordsAlone } from "../blocks/words-alone.ts";
import { type ChartWords, chartDocument } from "../../components/page/chart-document.ts";
import { csvText } from "../../components/page/csv-file.ts";
import type { DataRow } from "../../components/page/data-table.ts";
import { withRenderer } from "./png.ts";
import { colorsOf, faceRules, readFaces, THEMES } from "./theme.ts";

/** The files in one archive. */
export async function chartsZip(dataset: CodedFolder): Promise<Uint8Array> {
  return zip(await chartFiles(dataset));
}

/** The files by name. */
export function chartFiles(dataset: CodedFolder): Promise<Record<string, string | Uint8Array>> {
  const inputs = tablesOf(dataset);
  const document = drawingDocument();
  const faces = faceRules(readFaces());
  const edition = `${releaseText(dataset)}. Chart: ${DATA_LICENCE.name}.`;
  return withRenderer((png) => {
    const files: Record<string, string | Uint8Array> = {};
    for (const [name, chart] of CHARTS) {
      const tables = chartTables(inputs);
      const { drawing, words, rows } = orReason<{ drawing: Element; words: ChartWords; rows: readonly DataRow[] }>(
        () => {
          const drawing = chart.draw(tables, { width: WIDTHS.wide, document });
          const words = wordsAlone(chart.tell(tables), tables);
          return { drawing, words: { ...words, credits: [`${sourceLine(tables, words)} ${edition}`] }, rows: words.rows };
        },
        (why) => ({
          drawing: canvas({ width: WIDTHS.wide, height: 1, document, marks: [], name: "No figure" }),
          words: { title: "This figure cannot be drawn", subtitle: `${problemText(why)}.`, note: "", credits: [edition] },
          rows: [{ problem: problemText(why) }]
        })
      );
      files[`${name}.csv`] = csvText(rows, "");
      for (const theme of THEMES) {
        const colors = colorsOf(theme);
        files[chartFile(name, theme, "svg")] = chartDocument(drawing, words, colors, faces);
        files[chartFile(name, theme, "png")] = png(chartDocument(drawing, words, colors));
      }
    }
    return files;
  });
}
