/** How a mention came to be coded as it was, step by step. */
import { pageHref } from "./address.js";
import { CLASSIFIER } from "../../coder/model/code-lists.js";
import type { Provenance } from "../../coder/model/dataset.ts";
import type { MentionRow } from "../../coder/model/table-rows.ts";
import { escapeHtml } from "./html.js";
import { words } from "../captions/words.js";

/** The words of each part and how they were understood. `root` leads from the page to the site's root. */
export function provenanceHtml(mention: MentionRow, provenance: Provenance, root: string): string {
  const taken = `taken for “${escapeHtml(words(provenance.action_type))}” by ${ruleLink(mention.rule, root)}`;
  const steps: [part: string, quote: string, how: string][] = [
    ["Action", mention.trigger, taken],
    ["Who acts", mention.source_text, escapeHtml(provenance.source_how)],
    ["Towards whom", mention.target_text, escapeHtml(provenance.target_how)],
    ["Date", mention.date_text, escapeHtml(provenance.date_how)],
    ["Status", "", escapeHtml(provenance.status_how)]
  ];
  const rows = steps.map(([part, quote, how]) => {
    const quoted = quote ? `<q lang="it">${escapeHtml(quote)}</q> ` : "";
    return `<dt>${part}</dt><dd>${quoted}${how}</dd>`;
  });
  const review = mention.review ? `<dt>Review</dt><dd>${escapeHtml(mention.review)}</dd>` : "";
  return `<dl class="provenance">${rows.join("")}${review}</dl>`;
}

/** The rule in the table of rules, or how the classifier works. */
const ruleLink = (rule: string, root: string): string =>
  rule === CLASSIFIER
    ? `<a href="${pageHref("method", { root, hash: "the-classifier" })}">the classifier</a>`
    : `rule <a href="${pageHref("codebook/verbs", { root, hash: rule })}"><code>${escapeHtml(rule)}</code></a>`;
