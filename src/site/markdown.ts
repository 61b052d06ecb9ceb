import type MarkdownIt from "markdown-it";
import { sourceLine } from "./source-line.ts";
import type { Statics } from "./statics.ts";

/** What the pages ask for in the text, and who answers. */
export interface StaticForms {
  statics: Statics;
  /** True in preview, where an error is shown in its place instead of ending the build. */
  showErrors: boolean;
}

/**
 * A markdown-it plugin for two forms that are filled when a page is built, so that it can be read
 * with scripts off:
 *
 *     In {{article-count}} articles …            a finding, as plain text
 *     <figure data-chart="partners"></figure>    a chart as SVG, with its caption and table
 *     <div data-static="codebook"></div>         any other block
 *
 * A name that nobody answers to ends the build with the page and the line.
 */
export function staticForms(md: MarkdownIt, { statics, showErrors }: StaticForms): void {
  md.core.ruler.before("inline", "static-forms", (state) => {
    const page: string = state.env.path;
    const fill = (text: string, form: RegExp, answer: (match: string[]) => string): string =>
      text.replace(form, (...match: string[]) => {
        try {
          return inert(answer(match));
        } catch (error) {
          const message = `${sourceLine(page, match[0])}: ${error instanceof Error ? error.message : error}`;
          if (!showErrors) throw new Error(message, { cause: error });
          return `<span class="observablehq--error">${escapeText(message)}</span>`;
        }
      });
    for (const token of state.tokens) {
      if (token.type !== "inline" && token.type !== "html_block") continue;
      token.content = fill(token.content, FINDING, ([, name]) => escapeText(statics.finding(name, page)));
      if (token.type !== "html_block") continue;
      token.content = fill(token.content, CHART, ([, open, name, close]) => open + statics.chart(name) + close);
      token.content = fill(
        token.content,
        BLOCK,
        ([, open, name, close]) => open + statics.block(name, dataAttributes(open), page) + close
      );
    }
  });
}

const FINDING = /\{\{\s*([\w.-]+)\s*\}\}/g;
const CHART = /(<figure\b[^>]*\sdata-chart="([^"]+)"[^>]*>)\s*(<\/figure>)/g;
const BLOCK = /(<(?:div|section)\b[^>]*\sdata-static="([^"]+)"[^>]*>)\s*(<\/(?:div|section)>)/g;

/** `data-year="2024"` as `{year: "2024"}`, the form's own name left out. */
function dataAttributes(tag: string): Record<string, string> {
  const pairs = [...tag.matchAll(/\sdata-([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  return Object.fromEntries(pairs.filter(([name]) => name !== "static"));
}

/** Text that neither HTML nor Markdown reads as markup: articles are full of dashes and stars. */
function escapeText(text: string): string {
  return text.replace(/[&<>"'`*_[\]\\~|$]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Framework evaluates `${…}` anywhere in a block of HTML; what comes from an article must not. */
function inert(html: string): string {
  return html.replaceAll("${", "&#36;{");
}
