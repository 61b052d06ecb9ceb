/** The figures and blocks that a page carries before any script runs. */
import { JSDOM } from "jsdom";
import { ActionsTimeline } from "../components/actions-timeline.ts";
import { actionsTableHtml } from "../components/actions-table.ts";
import { ContactsByPartner } from "../components/contacts-by-partner.ts";
import { ContactsOverTime } from "../components/contacts-over-time.ts";
import type { Control } from "../components/controls.ts";
import type { DrawingOptions } from "../components/drawing.ts";
import { frameHtml } from "../components/frame.ts";
import { LeaveOneOut } from "../components/leave-one-out.ts";
import { Ledger } from "../components/ledger.ts";
import { LevelMatrix } from "../components/level-matrix.ts";
import { ShiftByGroup } from "../components/shift-by-group.ts";
import { actionsTimeline } from "../components/stories/actions-timeline.ts";
import { contactsByPartner } from "../components/stories/contacts-by-partner.ts";
import { contactsOverTime } from "../components/stories/contacts-over-time.ts";
import { leaveOneOut } from "../components/stories/leave-one-out.ts";
import { ledger } from "../components/stories/ledger.ts";
import { levelMatrix } from "../components/stories/level-matrix.ts";
import { shiftByGroup } from "../components/stories/shift-by-group.ts";
import { sourceLine, type ChartTables, type Story, type Telling } from "../components/story.ts";
import type { Tables } from "../data/tables.ts";
import { readCurated } from "./curated.ts";

/** Widths of the two drawings of each figure: the column on a desk, and a phone held upright. */
export const WIDTHS = { wide: 960, narrow: 342 };

/** A figure: its words, and its drawing at a width. */
export interface Chart {
  tell(tables: ChartTables): Telling<unknown>;
  draw(tables: ChartTables, options: DrawingOptions): Element;
  controls(tables: ChartTables): Control[];
}

function chart<Data>(story: Story<Data>, draw: (data: Data, options: DrawingOptions) => Element): [string, Chart] {
  return [
    story.name,
    {
      tell: (tables) => story.tell(tables, {}),
      draw: (tables, options) => draw(story.tell(tables, {}).data, options),
      controls: (tables) => story.controls?.(tables) ?? []
    }
  ];
}

/** Every figure of the report by name. */
export const CHARTS: ReadonlyMap<string, Chart> = new Map([
  chart(contactsOverTime, ContactsOverTime),
  chart(contactsByPartner, ContactsByPartner),
  chart(levelMatrix, LevelMatrix),
  chart(shiftByGroup, ShiftByGroup),
  chart(leaveOneOut, LeaveOneOut),
  chart(ledger, Ledger),
  chart(actionsTimeline, ActionsTimeline)
]);

/** The published tables with what the figures need beside them. */
export function chartTables({ actions, articles, mentions }: Pick<Tables, "actions" | "articles" | "mentions">): ChartTables {
  return { actions, articles, mentions, curated: readCurated() };
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
export function staticBlock(name: string, tables: Tables, params: Record<string, string>): string {
  const block = BLOCKS.get(name);
  if (!block) throw new Error(`no block is called ${name}; there are ${[...BLOCKS.keys()].join(", ")}`);
  return block(tables, params);
}

const BLOCKS: ReadonlyMap<string, (tables: Tables, params: Record<string, string>) => string> = new Map([
  ["actions-table", ({ actions, articles }: Tables) => actionsTableHtml(actions, articles)]
]);
