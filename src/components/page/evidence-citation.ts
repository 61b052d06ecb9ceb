/** How to cite one action with the sentence that it rests on. */
import { originalText } from "./original-html.js";
import { translationOf } from "../../data/translation-row.js";
import { publishedOn, whenOf } from "../captions/dates.js";
import type { Evidence } from "./evidence-html.ts";
import { need } from "./need.js";

/** The citation as text. Title, version and inputs are those that the page's own head and foot give. */
export function citationOf({ action, witnesses, translations }: Evidence, address: string): string {
  const site = document.title.split(" | ").pop() ?? document.title;
  const edition = need(document, "#observablehq-footer p:last-child").textContent?.trim() ?? "";
  const [best] = witnesses;
  const english = best && translationOf(translations, best.article.article_id, best.mention.quote)?.english;
  const published = best && publishedOn(best.article);
  // An article without a headline is named by its day.
  const day = best && !best.name.endsWith(published) ? `${published}; ` : "";
  const source = best
    ? ` Evidence: «${best.mention.quote}»${english ? ` (“${english}”, our translation)` : ""}, ${best.name} (${day}${originalText(best.article)}).`
    : "";
  return `${action.summary} ${whenOf(action)}. In: ${site}. ${edition}. ${address}.${source}`;
}
