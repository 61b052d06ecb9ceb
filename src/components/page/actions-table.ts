/** The table of all actions: in the page from the start, a row an action, each with its sentence. */
import { articleHref } from "./address.js";
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { articlesById } from "../captions/articles-by-id.js";
import { chronological, dateWords } from "../captions/dates.js";
import { STATUS_WORDS } from "../captions/status.js";
import type { ChartTables } from "../captions/caption.ts";
import { FACETS } from "../charts/facets.js";
import { cellHtml, escapeHtml } from "./html.js";
import { restHtml, rowsOfPage } from "./paging.js";
import { sentence, words } from "../captions/words.js";
import { grouped } from "../../coder/model/grouped.js";
import { translationOf } from "../../data/translation-row.js";
import { hasWord, hitsHtml, type Sought } from "./search-text.js";

interface Column {
  title: string;
  /** What the column is sorted by; its text where nothing else is given. */
  sort(action: ActionRow): string;
  html?(action: ActionRow): string;
}

/** What the table quotes. */
export type Quoted = Required<Pick<ChartTables, "articles" | "mentions" | "translations">>;

/** The passages of each action, the one that it is known by first. */
function passagesOf(actions: readonly ActionRow[], { mentions }: Quoted): Map<string, Quoted["mentions"]> {
  const byAction = grouped(mentions, ({ action_id }) => action_id);
  return new Map(
    actions.map(({ action_id, evidence }) => {
      const own = byAction.get(action_id) ?? [];
      return [action_id, [...own].sort((a, b) => Number(b.quote === evidence) - Number(a.quote === evidence))];
    })
  );
}

/** The beginning of the passage, in English where there is a translation; the passages that a search found, whole. */
function passageHtml(passages: Quoted["mentions"], { translations }: Quoted, searched: readonly Sought[]): string {
  const texts = passages.map(({ article_id, quote = "" }) => ({
    italian: quote,
    english: translationOf(translations, article_id, quote)?.english ?? ""
  }));
  const found = texts.filter(({ italian, english }) => searched.some((sought) => hasWord(`${italian} ${english}`, sought)));
  const quote = (text: string, lang: string) => (text ? `<q lang="${lang}">${hitsHtml(text, searched)}</q>` : "");
  if (found.length > 0) {
    const distinct = new Map(found.map((one) => [one.italian, one]));
    return [...distinct.values()]
      .map(({ italian, english }) => `<span class="found">${quote(italian, "it")}${quote(english, "en")}</span>`)
      .join("");
  }
  const [best] = texts;
  return best ? `<span class="in-brief">${best.english ? quote(best.english, "en") : quote(best.italian, "it")}</span>` : "";
}

function columns(actions: readonly ActionRow[], quoted: Quoted, searched: readonly Sought[]): Column[] {
  const { articles } = quoted;
  const passages = passagesOf(actions, quoted);
  const byId = articlesById(articles);
  const article = (id: string) => FACETS.article.label(id, articles);
  const published = (id: string) => byId.get(id)?.published_earliest ?? "";
  return [
    {
      title: "Date",
      sort: ({ date_earliest, date_latest }) => `${date_earliest || "9999"} ${date_latest}`,
      html: ({ date_earliest, date_latest }) =>
        sentence(dateWords(date_earliest, date_latest))
          .split(" – ")
          .map((day) => `<span class="range">${hitsHtml(day, searched)}</span>`)
          .join(" – ")
    },
    { title: "Partner", sort: ({ partner_name }) => sentence(partner_name) },
    { title: "Type", sort: ({ action_type }) => words(action_type) },
    { title: "Status", sort: ({ status }) => STATUS_WORDS[status] },
    {
      title: "What happened",
      sort: ({ summary }) => summary,
      html: ({ action_id, summary }) =>
        `<a href="#${encodeURIComponent(action_id)}" data-action="${escapeHtml(action_id)}">${hitsHtml(summary, searched)}</a>${passageHtml(passages.get(action_id) ?? [], quoted, searched)}`
    },
    {
      title: "Article",
      sort: ({ article_id }) => published(article_id),
      html: (action) => `<a href="${articleHref(action)}">${escapeHtml(article(action.article_id))}</a>`
    }
  ];
}

/** The rows of some actions, the searched words marked. Each has the action's id as its own, so that a link can point at it. */
export function actionRowsHtml(actions: readonly ActionRow[], quoted: Quoted, searched: readonly Sought[] = []): string {
  const all = columns(actions, quoted, searched);
  const cell = (action: ActionRow, { title, sort, html }: Column) =>
    cellHtml(title, html ? html(action) : hitsHtml(sort(action), searched));
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
  const { sort } = columns([], { articles, mentions: [], translations: [] }, [])[column];
  const { compare } = new Intl.Collator("en", { numeric: true });
  return actions
    .map((action) => ({ action, key: sort(action) }))
    .sort((a, b) => compare(a.key, b.key) * (down ? -1 : 1))
    .map(({ action }) => action);
}

/** The table in order of time, as far as its first page. */
export function actionsTableHtml(actions: readonly ActionRow[], quoted: Quoted): string {
  const head = columns([], quoted, [])
    .map(({ title }, i) => `<th scope="col"${i === 0 ? ` aria-sort="ascending"` : ""}>${escapeHtml(title)}</th>`)
    .join("");
  const shown = rowsOfPage(chronological(actions), 0);
  return `<div class="table-scroll" role="region" aria-label="All actions" tabindex="0"><table class="actions-table"><thead><tr>${head}</tr></thead>
<tbody>
${actionRowsHtml(shown, quoted)}
</tbody></table></div><p class="table-pages">${restHtml(actions)}</p>`;
}
