/** The figures and blocks that a page carries before any script runs. */
import { JSDOM } from "jsdom";
import { sourceLine, type ChartTables } from "../../components/captions/caption.ts";
import { CHARTS } from "../../components/catalogue.ts";
import { actionsTableHtml } from "../../components/page/actions-table.ts";
import { frameHtml } from "../../components/page/frame.ts";
import { readElsewhere } from "../../data/elsewhere.ts";
import type { PublishedTables } from "../../data/published-tables.ts";
import type { Tables } from "../../data/tables.ts";
import { readCurated } from "./curated.ts";
import { mentionedOnlyHtml } from "./mentioned-only.ts";

/** Widths of the two drawings of each figure: the column on a desk, and a phone held upright. */
export const WIDTHS = { wide: 960, narrow: 342 };

/** The published tables with what the figures need beside them. */
export function chartTables({ actions, articles, mentions }: Pick<Tables, "actions" | "articles" | "mentions">): ChartTables {
  return { actions, articles, mentions, curated: readCurated(), elsewhere: readElsewhere() };
}

let sheet: Document | undefined;

/** A document that charts are drawn in outside a browser; a new one takes longer than a drawing. */
export function drawingDocument(): Document {
  sheet ??= new JSDOM("").window.document;
  return sheet;
}

/** Inner HTML of `<figure data-chart="name">`. Throws on a name that is not known. */
export function staticChart(name: string, tables: Pick<Tables, "actions" | "articles" | "mentions">): string {
  const chart = CHARTS.get(name);
  if (!chart) throw new Error(`no chart is called ${name}; there are ${[...CHARTS.keys()].join(", ")}`);
  const data = chartTables(tables);
  const document = drawingDocument();
  const draw = (width: number) => chart.draw(data, { width, document }).outerHTML;
  const drawings = { wide: draw(WIDTHS.wide), narrow: draw(WIDTHS.narrow) };
  return frameHtml(name, chart.tell(data), sourceLine(data), drawings, chart.controls(data));
}

/** Inner HTML of `<div data-static="name">`. Throws on a name that is not known. */
export function staticBlock(name: string, tables: PublishedTables, params: Record<string, string>): string {
  const block = BLOCKS.get(name);
  if (!block) throw new Error(`no block is called ${name}; there are ${[...BLOCKS.keys()].join(", ")}`);
  return block(tables, params);
}

const BLOCKS: ReadonlyMap<string, (tables: PublishedTables, params: Record<string, string>) => string> = new Map([
  ["mentioned-only", mentionedOnlyHtml],
  ["actions-table", (tables: PublishedTables) => actionsTableHtml(tables.actions, tables)]
]);
