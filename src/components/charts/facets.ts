/** What the actions can be sorted and filtered by: each facet's value, its words and its order. */
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { yearOf } from "../../data/contacts.js";
import { articlesById } from "../captions/articles-by-id.js";
import { grouped } from "../../coder/model/grouped.js";
import { spanWords } from "./spans.js";
import { articleLabels } from "./without-article.js";
import { STATUS_WORDS } from "../captions/status.js";
import { sentence, words } from "../captions/words.js";

export interface Facet {
  /** Name of the control. */
  title: string;
  of(action: ActionRow): string;
  label(value: string, articles: readonly ArticleRow[]): string;
  /** Values that have an order of their own; the others go by frequency. */
  ordered?: true;
}

const QUAD_WORDS: Record<string, string> = {
  "1": "cooperation in words",
  "2": "cooperation in deeds",
  "3": "conflict in words",
  "4": "conflict in deeds"
};
const DIRECTION_WORDS: Record<string, string> = {
  outbound: "North Korea",
  inbound: "the partner",
  mutual: "together",
  "third-party": "third parties"
};

/** An article by the day it was published. */
function labelOfArticle(id: string, articles: readonly ArticleRow[]): string {
  const article = articlesById(articles).get(id);
  return article ? articleLabels(articles)(article) : id;
}

function inWords(words: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => words[value] ?? value;
}

export const FACETS = {
  partner: { title: "Partner", of: (action: ActionRow) => action.partner_name, label: String },
  type: { title: "Type", of: (action: ActionRow) => action.action_type, label: words },
  quad: { title: "Class", of: (action: ActionRow) => String(action.quad_class), label: inWords(QUAD_WORDS) },
  direction: { title: "Who acts", of: (action: ActionRow) => action.direction, label: inWords(DIRECTION_WORDS) },
  status: { title: "Status", of: (action: ActionRow) => action.status, label: inWords(STATUS_WORDS) },
  article: { title: "Article", of: (action: ActionRow) => action.article_id, label: labelOfArticle, ordered: true },
  attribution: { title: "Reported by", of: (action: ActionRow) => action.attribution || "the article itself", label: String },
  year: {
    title: "Year",
    of: (action: ActionRow) => String(yearOf(action) ?? "unsettled"),
    // The address may ask for another span than a year, see spans.ts.
    label: (value: string) => (value === "unsettled" ? value : (spanWords(value) ?? value)),
    ordered: true
  }
} satisfies Record<string, Facet>;

export type FacetName = keyof typeof FACETS;

/** The values of a facet among some actions: in their own order, articles by publication, or most frequent first. */
export function valuesOf(
  name: FacetName,
  actions: readonly ActionRow[],
  articles: readonly ArticleRow[]
): { value: string; label: string; n: number }[] {
  const facet: Facet = FACETS[name];
  const byId = articlesById(articles);
  const values = [...grouped(actions, facet.of)].map(([value, { length }]) => ({
    value,
    label: sentence(facet.label(value, articles)),
    n: length
  }));
  const rank = ({ value }: { value: string }) => byId.get(value)?.published_earliest ?? value;
  const { compare } = new Intl.Collator();
  return values.sort((a, b) => (facet.ordered ? 0 : b.n - a.n) || compare(rank(a), rank(b)));
}
