/** The figures of each period with one article left out: what a finding rests on. */
import type { ActionRow, ArticleRow, MentionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { articleInterval, publishedOn } from "../captions/dates.js";
import { grouped } from "../../coder/model/grouped.js";
import type { Period } from "../../data/periods.ts";
import { periodsOf, type PeriodContacts } from "../captions/periods.js";
import { toldApart } from "../captions/told-apart.js";

/** Which article reports which action, in which words and by which rule; an action stays while one of its articles does. */
export type Report = Pick<MentionRow, "action_id" | "article_id"> & Partial<Pick<MentionRow, "quote" | "rule">>;

export interface WithoutArticle {
  /** Null for the row in which every article counts. */
  article: ArticleRow | null;
  label: string;
  periods: PeriodContacts[];
}

/** Of more articles than these, those are put to the test whose absence takes most contacts away. */
export const MOST_TESTED = 20;

/** More dots than these are drawn as bars. */
const MOST_DOTS = 1000;

/** Whether the rows hold too many contacts for a dot each. */
export function barsForDots(rows: readonly WithoutArticle[]): boolean {
  return rows.reduce((sum, { periods }) => sum + periods.reduce((n, { contacts }) => n + contacts.length, 0), 0) > MOST_DOTS;
}

/** The first row has all articles, each other row leaves one out, in order of publication. */
export function withoutEachArticle(
  actions: readonly ActionRow[],
  articles: readonly ArticleRow[],
  reports: readonly Report[],
  longer: readonly Period[]
): WithoutArticle[] {
  const label = articleLabels(articles);
  const lost = resting(actions, reports);
  const dated = [...articles].sort(
    (a, b) =>
      (articleInterval(a)?.start.getTime() ?? Infinity) - (articleInterval(b)?.start.getTime() ?? Infinity) ||
      a.article_id.localeCompare(b.article_id)
  );
  return [
    { article: null, label: "All articles", periods: periodsOf(actions, longer) },
    ...weightiest(dated, lost).map((article) => ({
      article,
      label: `Without ${label(article)}`,
      periods: periodsOf(
        actions,
        longer,
        actions.filter((action) => !lost.get(article.article_id)?.has(action))
      )
    }))
  ];
}

/** The actions that rest on one article alone. */
function resting(actions: readonly ActionRow[], reports: readonly Report[]): Map<string, Set<ActionRow>> {
  const behind = new Map<string, string | null>();
  for (const { action_id, article_id } of reports) {
    const known = behind.get(action_id);
    behind.set(action_id, known === undefined || known === article_id ? article_id : null);
  }
  const alone = grouped(actions, ({ action_id }) => behind.get(action_id));
  return new Map([...alone].flatMap(([article, own]) => (article ? [[article, new Set(own)]] : [])));
}

function weightiest(articles: readonly ArticleRow[], lost: ReadonlyMap<string, ReadonlySet<ActionRow>>): readonly ArticleRow[] {
  if (articles.length <= MOST_TESTED) return articles;
  const weight = new Map(
    articles.map(({ article_id }) => [article_id, [...(lost.get(article_id) ?? [])].filter(isContact).length])
  );
  const kept = [...articles]
    .sort((a, b) => (weight.get(b.article_id) ?? 0) - (weight.get(a.article_id) ?? 0))
    .slice(0, MOST_TESTED);
  return articles.filter((article) => kept.includes(article));
}

/** How the articles of a list are called in a chart: by the day each was published, and those of one day by their files too. */
export const articleLabels = toldApart((article) => {
  const when = publishedOn(article);
  return when === "date unknown" ? article.article_id.slice(0, 7) : when;
});

/** The articles that report at least one contact of a list. */
export function tellersOf(contacts: readonly ActionRow[], reports: readonly Report[]): Set<string> {
  const ids = new Set(contacts.filter(isContact).map(({ action_id }) => action_id));
  return new Set(reports.filter(({ action_id }) => ids.has(action_id)).map(({ article_id }) => article_id));
}
