/** The figures and blocks that a page carries before any script runs. */
import { sourceLine, standingAlone, type ChartTables } from "../../components/captions/caption.ts";
import { CHARTS } from "../../components/catalogue.ts";
import { actionsTableHtml } from "../../components/page/actions-table.ts";
import { frameHtml, undrawnHtml } from "../../components/page/frame.ts";
import { type Problem, ProblemError, problemText } from "../../coder/model/problem.ts";
import { orUnread } from "../../data/curated.ts";
import { readElsewhere } from "../../data/elsewhere.ts";
import type { PublishedTables, Tables } from "../../data/tables.ts";
import { drawingDocument } from "./drawing-document.ts";
import { embedHeight } from "./embed-size.ts";
import { readPeriods } from "../../data/periods.ts";
import { readContext, readLevels } from "./curated.ts";
import { escapeHtml } from "../../components/page/html.ts";
import { counterEvidenceHtml } from "./counter-evidence.ts";
import { mentionedOnlyHtml } from "./mentioned-only.ts";
import { measuredOnNew, measuredOnReport } from "./measured.ts";
import { struckRows } from "./struck.ts";
import { whoSaysSoHtml } from "./who-says-so.ts";
import { besideFinding } from "./words-alone.ts";

/** Widths of the two drawings of each figure: the column on a desk, and a phone held upright. */
export const WIDTHS = { wide: 960, narrow: 342 };

/** The column of a tablet, on which scripts draw anew; its room is kept free so that nothing moves. */
const TABLET = 708;

/** What figures and sentences are made from. */
export type FigureInputs = Pick<Tables, "actions" | "articles" | "mentions" | "unread" | "doubtful"> &
  Pick<ChartTables, "translations">;

/**
 * The published tables with what the figures need beside them. Whoever asks for a part that hangs on a table
 * which could not be read at all gets the problem thrown: of it nothing true could be said. One that was read in part
 * is among the doubtful ones from when it is asked for.
 */
export function chartTables({ actions, articles, mentions, translations, unread, doubtful: ofCoder }: FigureInputs): ChartTables {
  const doubtful = new Set(ofCoder);
  const coded = <Part>(part: Part): Part => {
    if (unread) throw new ProblemError(unread);
    return part;
  };
  const read =
    <Rows>(rows: (folder: string, problems: Problem[]) => Rows) =>
    () =>
      orUnread((problems) => rows("data", problems), doubtful);
  return whenAsked<ChartTables>({
    actions: () => coded(actions),
    articles: () => coded(articles),
    mentions: () => coded(mentions),
    translations: () => translations,
    curated: () => whenAsked({ context: read(readContext), periods: read(readPeriods), levels: read(readLevels) }),
    doubtful: () => doubtful,
    elsewhere: read(readElsewhere)
  });
}

/** An object whose parts are made when they are first asked for, and kept. */
function whenAsked<Whole extends object>(parts: { [Name in keyof Whole]: () => Whole[Name] }): Whole {
  const whole = {} as Whole;
  for (const name of Object.keys(parts) as (keyof Whole)[]) {
    const get = () => {
      const value = parts[name]();
      Object.defineProperty(whole, name, { value });
      return value;
    };
    Object.defineProperty(whole, name, { configurable: true, enumerable: true, get });
  }
  return whole;
}

/** In place of what cannot be told: in words what it is, and why. Any other error goes on. */
export function orReason<Result>(tell: () => Result, otherwise: (why: Problem) => Result): Result {
  try {
    return tell();
  } catch (error) {
    if (error instanceof ProblemError) return otherwise(error.problem);
    throw error;
  }
}

/** Inner HTML of `<figure data-chart="name">`. Throws on a name that is not known. */
export function staticChart(name: string, tables: FigureInputs): string {
  const chart = CHARTS.get(name);
  if (!chart) throw new Error(`no chart is called ${name}; there are ${[...CHARTS.keys()].join(", ")}`);
  const data = chartTables(tables);
  const document = drawingDocument();
  const draw = (width: number) => chart.draw(data, { width, document, brief: true }).outerHTML;
  return orReason(
    () => {
      const tall = Number(chart.draw(data, { width: TABLET, document }).getAttribute("height"));
      const drawings = { wide: draw(WIDTHS.wide), narrow: draw(WIDTHS.narrow), tall };
      const words = chart.tell(data);
      // By now it is known which tables the figure rests on.
      const source = sourceLine(data, words);
      const beside = besideFinding(words, data);
      const height = embedHeight(chart, data, standingAlone(words, beside));
      return frameHtml(name, words, source, drawings, chart.controls(data), { height, beside });
    },
    (why) => undrawnHtml(name, `This figure cannot be drawn: ${problemText(why)}.`)
  );
}

/** Inner HTML of `<div data-static="name">`. Throws on a name that is not known, and the problem of what cannot be told. */
export function staticBlock(name: string, tables: PublishedTables): string {
  if (!Object.hasOwn(BLOCKS, name)) throw new Error(`no block is called ${name}; there are ${Object.keys(BLOCKS).join(", ")}`);
  if (tables.unread) throw new ProblemError(tables.unread);
  return BLOCKS[name](tables);
}

/** In place of a block that hangs on a table which could not be read. */
export function unreadHtml(why: Problem): string {
  return `<p class="undrawn">This cannot be shown: ${escapeHtml(problemText(why))}.</p>`;
}

const BLOCKS: Readonly<Record<string, (tables: PublishedTables) => string>> = {
  "mentioned-only": mentionedOnlyHtml,
  "who-says-so": ({ articles }) =>
    whoSaysSoHtml(articles, {
      onNew: measuredOnNew,
      onReport: measuredOnReport,
      struck: () => struckRows().map(({ article_id }) => article_id)
    }),
  "counter-evidence": (tables) => counterEvidenceHtml(chartTables(tables)),
  "actions-table": (tables) => actionsTableHtml(tables.actions, tables)
};
