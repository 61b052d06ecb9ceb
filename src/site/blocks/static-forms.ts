/** The three forms in a page’s source that are filled when it is built. */
import type { Statics } from "./statics.ts";

const FINDING = /\{\{\s*([\w.-]+)\s*\}\}/g;
const PLACE = /\uE000([\w.-]+)\uE001/g;
const CHART = /(<figure\b[^>]*\sdata-chart="([^"]+)"[^>]*>)\s*(<\/figure>)/g;
const BLOCK = /(<(?:div|section)\b[^>]*\sdata-static="([^"]+)"[^>]*>)\s*(<\/(?:div|section)>)/g;

/** Gives what `answer` gives, or its own where that throws. `form` is what finds it in the page's source. */
export type Attempt = (form: string, answer: () => string) => string;

/** Replaces each `{{name}}` in the source of a page. */
export function fillFindings(text: string, answer: (name: string, form: string) => string): string {
  return text.replace(FINDING, (form, name) => answer(name, form));
}

/** What stands for a finding until Framework is done: between signs that are given to no language. */
export function placeOf(name: string): string {
  return `\uE000${name}\uE001`;
}

/** Fills the places of findings in the HTML of a page; `answer` gives HTML. */
export function fillPlaces(html: string, answer: (name: string) => string): string {
  return html.replace(PLACE, (_, name) => answer(name));
}

/** Fills the empty figures and blocks in the HTML of a page, whose path on the site has no ending. A block with nothing to say goes. */
export function fillFigures(html: string, page: string, statics: Statics, attempt: Attempt): string {
  return html
    .replace(CHART, (_, open, name, close) => open + attempt(`data-chart="${name}"`, () => statics.chart(name)) + close)
    .replace(BLOCK, (_, open, name, close) => {
      const html = attempt(`data-static="${name}"`, () => statics.block(name, page));
      return html && open + html + close;
    });
}
