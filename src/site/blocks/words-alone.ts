/** The words of a chart that goes about without its page, with what the page says against its finding. */
import { type CaptionText, type ChartTables, standingAlone } from "../../components/captions/caption.ts";
import { besideHeadline } from "./story-sentences.ts";

/** What leads the note of such a chart; empty where its finding is the same everywhere. */
export function besideFinding({ titleAlone }: Pick<CaptionText<unknown>, "titleAlone">, data: ChartTables): string {
  return titleAlone === undefined ? "" : besideHeadline(data);
}

/** As pictures and the charts' own pages have them. */
export function wordsAlone<Words extends CaptionText<unknown>>(words: Words, data: ChartTables): Words {
  return standingAlone(words, besideFinding(words, data));
}
