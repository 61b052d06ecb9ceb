/** The table of all actions: in the page from the start, a row an action, each with its sentence. */
import { articleHref } from "./address.js";
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { articlesById } from "../captions/articles-by-id.js";
import { chronological, dateWords } from "../captions/dates.js";
import { FACETS } from "../charts/facets.js";
import { cellHtml, escapeHtml } from "./html.js";
import { restHtml, rowsOfPage } from "./paging.js";
import { sentence, words } from "../captions/words.js";

interface Column {
  title: string;
  /** What the column is sorted by; its text where nothing else is given. */
  sort(action: ActionRow): string;
  html?(action: ActionRow): string;
}

function columns(articles: readonly ArticleRow[]): Column[] {
  const byId = articlesById(articles);
  const article = (id: string) => FACETS.article.label(id, byId);
  const published = (id: string) => byId.get(id)?.published_earliest ?? "";
  return [
    {
      title: "Date",
      sort: ({ date_earliest, date_latest }) => `${date_earliest || "9999"} ${date_latest}`,
      html: ({ date_earliest, date_latest }) =>
        sentence(dateWords(date_earliest, date_latest))
          .split(" – ")
          .map((day) => `<span class="range">${escapeHtml(day)}</span>`)
          .join(" – ")
    },
    { title: "Partner", sort: ({ partner_name }) => sentence(partner_name) },
    { title: "Type", sort: ({ action_type }) => words(action_type) },
    { title: "Status", sort: ({ status }) => status },
    {
      title: "What happened, and the sentence that says so",
      sort: ({ summary }) => summary,
      html: ({ action_id, summary, evidence }) =>
        `<a href="#${encodeURIComponent(action_id)}" data-action="${escapeHtml(action_id)}">${escapeHtml(summary)}</a><q lang="it">${escapeHtml(evidence)}</q>`
    },
    {
      title: "Article of",
      sort: ({ article_id }) => published(article_id),
      html: (action) => `<a href="${articleHref(action)}">${escapeHtml(article(action.article_id))}</a>`
    }
  ];
}

/** The rows of some actions. Each has the action's id as its own, so that a link can point at it. */
export function actionRowsHtml(actions: readonly ActionRow[], articles: readonly ArticleRow[]): string {
  const all = columns(articles);
  const cell = (action: ActionRow, { title, sort, html }: Column) =>
    cellHtml(title, html ? html(action) : escapeHtml(sort(action)));
  return actions
    .map((action) => {
      const cells = all.map((column) => cell(action, column)).join("");
      return `<tr id="${escapeHtml(action.action_id)}" tabindex="-1">${cells}</tr>`;
    })
    .join("\n");
}

/** The actions by a column, the first being 0. */
export function sortedBy(
  actions: readonly ActionRow[],
  articles: readonly ArticleRow[],
  column: number,
  down: boolean
): ActionRow[] {
  const { sort } = columns(articles)[column];
  const { compare } = new Intl.Collator("en", { numeric: true });
  return actions
    .map((action) => ({ action, key: sort(action) }))
    .sort((a, b) => compare(a.key, b.key) * (down ? -1 : 1))
    .map(({ action }) => action);
}

/** The table in order of time, as far as its first page. */
export function actionsTableHtml(actions: readonly ActionRow[], articles: readonly ArticleRow[]): string {
  const head = columns(articles)
    .map(({ title }, i) => `<th scope="col"${i === 0 ? ` aria-sort="ascending"` : ""}>${escapeHtml(title)}</th>`)
    .join("");
  const shown = rowsOfPage(chronological(actions), 0);
  return `<div class="table-scroll" role="region" aria-label="All actions" tabindex="0"><table class="actions-table"><thead><tr>${head}</tr></thead>
<tbody>
${actionRowsHtml(shown, articles)}
</tbody></table></div><p class="table-pages">${restHtml(actions)}</p>`;
}
