/** The doubt: what each article carries, and what is left when some are switched off. */
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import type { ArticleStrip } from "../charts/article-strips.ts";
import { MOST_MARKS } from "../charts/counted.js";
import { articleLabels, type Report } from "../charts/without-article.js";
import { translationOf } from "../../data/translation-row.js";
import { actionData } from "../page/data-table.js";
import { switchedOff, type Control } from "../page/controls.js";
import type { Caption, ChartTables } from "./caption.ts";
import { turnClaim } from "./claims.js";
import { articleInterval, chronological } from "./dates.js";
import { grouped } from "../../coder/model/grouped.js";
import { periodsOf } from "./periods.js";
import { afterColon, count, list, sentence, spell } from "./words.js";

const MOST_ARTICLES = 20;

/** "AGCNEWS, without a headline". */
const untitled = ({ outlet }: ArticleRow) => sentence([outlet, "without a headline"].filter(Boolean).join(", "));

export const articleByArticle: Caption<readonly ArticleStrip[]> = {
  name: "article-by-article",
  controls({ actions, articles, mentions }: ChartTables): Control[] {
    const label = articleLabels(articles);
    return [
      {
        param: "without",
        title: "Switch an article off and its marks go",
        all: "all",
        several: true,
        options: behindContacts(actions, articles, mentions).map(({ article }) => ({
          value: article.article_id,
          label: label(article)
        }))
      }
    ];
  },
  tell({ actions, articles, mentions, translations = [], curated }, choice) {
    const label = articleLabels(articles);
    const off = new Set(switchedOff(choice.without));
    const carried = behindContacts(actions, articles, mentions);
    const kept = new Set(carried.filter(({ article }) => !off.has(article.article_id)).flatMap(({ contacts }) => contacts));
    const left = actions.filter((action) => !isContact(action) || kept.has(action));
    const alone = carried.flatMap(({ contacts }) => contacts);
    const shared = alone.length - new Set(alone).size;
    const without = carried.filter(({ article }) => off.has(article.article_id)).map(({ article }) => label(article));
    const partners = left.map(({ partner_name }) => partner_name);
    const strips = carried.map(({ article, contacts }) => ({
      article,
      label: label(article),
      title: translationOf(translations, article.article_id, article.title)?.english ?? (article.title || untitled(article)),
      off: off.has(article.article_id),
      contacts: off.has(article.article_id) ? [] : contacts
    }));
    return {
      title:
        without.length > 0 && without.length === carried.length
          ? "Without these articles no contact is left"
          : without.length > 0
            ? `Without ${without.length > 3 ? `${spell(without.length)} articles` : `the ${without.length === 1 ? "article" : "articles"} of ${list(without)}`}: ${afterColon(turnClaim(left, periodsOf(left, curated.periods)), partners)}`
            : carried.length === 0
              ? "No article reports a contact"
              : shared === 0
                ? "Every contact rests on one article alone"
                : `${sentence(count(shared, "contact"))} ${shared === 1 ? "is" : "are"} told by more than one article`,
      subtitle: `North Korea’s contacts by the article that reports them; n = ${kept.size}${without.length > 0 ? ` of ${new Set(alone).size}` : ""}${carried.length === MOST_ARTICLES ? `, the ${MOST_ARTICLES} articles with most contacts` : ""}`,
      note: `${shared === 0 ? "" : "A contact that another article tells as well stays when one is switched off. "}The name of a row leads to the article.`,
      wide: strips.some(({ article, title }) => title !== "" && title !== article.title && title !== article.outlet)
        ? "Titles in our translation."
        : "",
      data: strips,
      rows: actionData(
        chronological(actions)
          .filter((action) => kept.has(action))
          .slice(0, MOST_MARKS)
      )
    };
  }
};

/** The articles that tell of a contact, in order of publication, each with its contacts; of many, those with most. */
function behindContacts(actions: readonly ActionRow[], articles: ChartTables["articles"], mentions: readonly Report[]) {
  const contacts = chronological(actions).filter(isContact);
  const ids = new Set(contacts.map(({ action_id }) => action_id));
  const reports = grouped(
    mentions.filter(({ action_id }) => ids.has(action_id)),
    ({ article_id }) => article_id
  );
  const kept = articles
    .map((article) => ({ article, told: new Set(reports.get(article.article_id)?.map(({ action_id }) => action_id)) }))
    .filter(({ told }) => told.size > 0)
    .sort((a, b) => b.told.size - a.told.size)
    .slice(0, MOST_ARTICLES)
    .map(({ article, told }) => ({ article, contacts: contacts.filter(({ action_id }) => told.has(action_id)) }));
  const begin = ({ article }: (typeof kept)[number]) => articleInterval(article)?.start.getTime() ?? Number.POSITIVE_INFINITY;
  return kept.sort((a, b) => begin(a) - begin(b) || a.article.article_id.localeCompare(b.article.article_id));
}
