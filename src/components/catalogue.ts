/** Every chart of the report by its name: the words around it and the drawing itself. */
import { actionsTimeline } from "./captions/actions-timeline.ts";
import type { ChartTables, Caption, CaptionText } from "./captions/caption.ts";
import { articleByArticle } from "./captions/article-by-article.ts";
import { chronicleAfter, chronicleBefore, chronicleTurn } from "./captions/chronicles.ts";
import { contactsByPartner } from "./captions/contacts-by-partner.ts";
import { contactsOverTime } from "./captions/contacts-over-time.ts";
import { elsewhere } from "./captions/elsewhere.ts";
import { leaveOneOut } from "./captions/leave-one-out.ts";
import { ledger } from "./captions/ledger.ts";
import { levelMatrix } from "./captions/level-matrix.ts";
import { shiftByGroup } from "./captions/shift-by-group.ts";
import { ActionsTimeline } from "./charts/actions-timeline.ts";
import { ArticleByArticle } from "./charts/article-strips.ts";
import { ChapterChronicle } from "./charts/chronicle.ts";
import { ContactsByPartner } from "./charts/contacts-by-partner.ts";
import { ContactsOverTime } from "./charts/contacts-over-time.ts";
import type { DrawingOptions } from "./charts/drawing.ts";
import { Elsewhere } from "./charts/elsewhere.ts";
import { LeaveOneOut } from "./charts/leave-one-out.ts";
import { Ledger } from "./charts/ledger.ts";
import { LevelMatrix } from "./charts/level-matrix.ts";
import { ShiftByGroup } from "./charts/shift-by-group.ts";
import type { Choice, Control } from "./page/controls.ts";

/** A figure: its words, and its drawing at a width, of all or of what a reader chose. */
export interface Chart {
  tell(tables: ChartTables, choice?: Choice): CaptionText<unknown>;
  draw(tables: ChartTables, options: DrawingOptions, choice?: Choice): SVGSVGElement;
  controls(tables: ChartTables): Control[];
}

function chart<Data>(caption: Caption<Data>, draw: (data: Data, options: DrawingOptions) => SVGSVGElement): [string, Chart] {
  return [
    caption.name,
    {
      tell: (tables, choice = {}) => caption.tell(tables, choice),
      draw: (tables, options, choice = {}) => draw(caption.tell(tables, choice).data, options),
      controls: (tables) => caption.controls?.(tables, {}) ?? []
    }
  ];
}

/** In the order in which the report shows them. */
export const CHARTS: ReadonlyMap<string, Chart> = new Map([
  chart(contactsOverTime, ContactsOverTime),
  chart(chronicleBefore, ChapterChronicle),
  chart(chronicleTurn, ChapterChronicle),
  chart(chronicleAfter, ChapterChronicle),
  chart(articleByArticle, ArticleByArticle),
  chart(elsewhere, Elsewhere),
  chart(contactsByPartner, ContactsByPartner),
  chart(levelMatrix, LevelMatrix),
  chart(shiftByGroup, ShiftByGroup),
  chart(leaveOneOut, LeaveOneOut),
  chart(ledger, Ledger),
  chart(actionsTimeline, ActionsTimeline)
]);
