/** The three forms that are filled in a page’s source, as a plugin of markdown-it. */
import type MarkdownIt from "markdown-it";
import { unbroken } from "../../components/page/html.ts";
import { sourceLine } from "./source-line.ts";
import { type Attempt, fillFigures, fillFindings, placeOf } from "../blocks/static-forms.ts";
import type { Statics } from "../blocks/statics.ts";

/**
 * A markdown-it plugin for three forms of a page's source: `{{articles}}`, a finding as plain text; an empty
 * `<figure data-chart="ledger">`, a chart with its caption and table; an empty `<div data-static="problems">`, any other block.
 *
 * The preview fills them here, and shows an error in its place. A build, which gives no `statics`, only marks the findings:
 * all forms are filled when Framework is done (finish.ts). It would have to wait for the coder, and would parse every
 * drawing several times over.
 */
export function staticForms(md: MarkdownIt, statics: Statics | null): void {
  md.core.ruler.before("inline", "static-forms", (state) => {
    const page: string = state.env.path;
    const attempt: Attempt = (form, answer) => {
      try {
        return inert(answer());
      } catch (error) {
        return `<span class="observablehq--error">${escapeText(whereAsked(page, form, error).message)}</span>`;
      }
    };
    for (const token of state.tokens) {
      if (token.type !== "inline" && token.type !== "html_block") continue;
      token.content = fillFindings(token.content, (name, form) =>
        statics === null ? placeOf(name) : attempt(form, () => unbroken(escapeText(statics.finding(name, page))))
      );
      if (statics !== null && token.type === "html_block") token.content = fillFigures(token.content, page, statics, attempt);
    }
  });
}

/** The error, with the page and the line that asked. */
export function whereAsked(page: string, form: string, error: unknown): Error {
  return new Error(`${sourceLine(page, form)}: ${error instanceof Error ? error.message : error}`, { cause: error });
}

/** Text that neither HTML nor Markdown reads as markup: articles are full of dashes and stars. */
function escapeText(text: string): string {
  return text.replace(/[&<>"'`*_[\]\\~|$]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Framework evaluates `${…}` anywhere in a block of HTML; what comes from an article must not. */
function inert(html: string): string {
  return html.replaceAll("${", "&#36;{");
}
