/** The figures of each period with one article left out: what a finding rests on. */
import type { ActionRow, ArticleRow, PartnerGroup } from "../coder/schema.ts";
import { isContact } from "../data/contacts.js";
import { articleInterval, dateWords } from "./dates.js";
import { GROUPS, groupOf } from "./groups.js";
import { periodsOf, type Period } from "./periods.js";

/** Which article reports which action; an action stays while one of its articles does. */
export interface Report {
  action_id: string;
  article_id: string;
}

/** What is counted of a period. */
export interface FiguresOfPeriod {
  label: string;
  contacts: number;
  /** Contacts by group. */
  groups: Partial<Record<PartnerGroup | "", number>>;
  partners: number;
  effective: number | null;
}

export interface WithoutArticle {
  /** Null for the row in which every article counts. */
  article: ArticleRow | null;
  label: string;
  periods: FiguresOfPeriod[];
}

/** The first row has all articles, each other row leaves one out, in order of publication. */
export function withoutEachArticle(
  actions: readonly ActionRow[],
  articles: readonly ArticleRow[],
  reports: readonly Report[],
  longer: readonly Period[]
): WithoutArticle[] {
  const figures = (kept: readonly ActionRow[]): FiguresOfPeriod[] =>
    periodsOf(actions, longer, kept).map(({ label, contacts, partners, effective }) => ({
      label,
      contacts: contacts.length,
      groups: Object.fromEntries(
        GROUPS.map((group) => [group.id, contacts.filter((contact) => groupOf(contact) === group).length])
      ),
      partners,
      effective
    }));
  const dated = [...articles].sort(
    (a, b) =>
      (articleInterval(a)?.start.getTime() ?? Infinity) - (articleInterval(b)?.start.getTime() ?? Infinity) ||
      a.article_id.localeCompare(b.article_id)
  );
  return [
    { article: null, label: "All articles", periods: figures(actions) },
    ...dated.map((article) => {
      const left = new Set(
        reports.filter(({ article_id }) => article_id !== article.article_id).map(({ action_id }) => action_id)
      );
      return {
        article,
        label: `Without ${articleLabel(article)}`,
        periods: figures(actions.filter(({ action_id }) => left.has(action_id)))
      };
    })
  ];
}

/** How an article is called in a chart: by the day it was published, the one thing all have. */
export function articleLabel(article: ArticleRow): string {
  const when = dateWords(article.published_earliest, article.published_latest);
  return when === "date unknown" ? article.article_id.slice(0, 7) : when;
}

/** Number of articles that report at least one contact of a list. */
export function articlesBehind(contacts: readonly ActionRow[], reports: readonly Report[]): number {
  const ids = new Set(contacts.filter(isContact).map(({ action_id }) => action_id));
  return new Set(reports.filter(({ action_id }) => ids.has(action_id)).map(({ article_id }) => article_id)).size;
}
