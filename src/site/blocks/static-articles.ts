/** The blocks and findings of the articles' pages. */
import { articlesById } from "../../components/captions/articles-by-id.ts";
import { articleName, publishedWords } from "../../components/captions/article-name.ts";
import { dateWords } from "../../components/captions/dates.ts";
import { escapeHtml } from "../../components/page/html.ts";
import { PAGE, pageWithin, rangeWords, rowsOfPage } from "../../components/page/paging.ts";
import { readingHtml } from "../../components/page/reading-html.ts";
import { READING_KEY } from "../../components/page/reading-key.ts";
import { count, sentence } from "../../components/captions/words.ts";
import type { Dataset, Reading } from "../../coder/model/dataset.ts";
import type { ArticleRow } from "../../coder/model/table-rows.ts";
import { staticTable } from "./static-table.ts";

/** `<div data-static="name">` on the pages of the articles; `page` is the page's address from the root. */
export const ARTICLE_BLOCKS: Readonly<Record<string, (dataset: Dataset, page: string) => string>> = {
  article: articlePage,
  "articles-table": articlesTable
};

/** A finding that is different on each article's page; undefined where the name is none. */
export function articleFinding(dataset: Dataset, name: string, page: string): string | undefined {
  if (name !== "article-title") return undefined;
  const { article, reading } = articleOf(dataset, page);
  return articleName(article, reading);
}

/** The article that a page such as `/articles/000_2e78` is about. */
function articleOf({ articles, readings }: Dataset, page: string): { article: ArticleRow; reading: Reading } {
  const id = page.replace(/^.*\/articles\//, "");
  const article = articlesById(articles).get(id);
  const reading = readings.find(({ article_id }) => article_id === id);
  if (!article || !reading) throw new Error(`no article is called ${id}`);
  return { article, reading };
}

function articlePage(dataset: Dataset, page: string): string {
  const { article, reading } = articleOf(dataset, page);
  const facts = [
    article.byline && `By ${article.byline}`,
    article.published_earliest ? `Published ${publishedWords(article)}` : sentence(publishedWords(article)),
    `${sentence(count(article.sentences, "sentence"))} read, ${count(article.mentions, "passage")} coded, ${count(article.actions, "action")}`,
    article.problems && `Problems: ${article.problems}`,
    `File seeds/${article.article_id}.txt`
  ].filter(Boolean);
  return `<p class="article-facts">${facts.map((fact) => escapeHtml(String(fact))).join(".<br>")}.</p>
${READING_KEY}
${readingHtml(reading, dataset.mentions, dataset.actions, { root: "../", published: true })}`;
}

/** A page of the list: the first at `/articles/index`, the others at `/articles/page/2` and so on. */
function articlesTable({ articles, readings }: Dataset, page: string): string {
  const [, number] = /\/articles\/page\/(\d+)$/.exec(page) ?? [];
  const shown = pageWithin(articles, Number(number ?? 1) - 1);
  const root = number === undefined ? "./" : "../";
  const texts = new Map(readings.map((reading) => [reading.article_id, reading]));
  const columns = ["Article", "Published", "How the date is known", "Sentences", "Passages", "Actions", "Problems"];
  const rows = rowsOfPage(articles, shown).map((article) => {
    const reading = texts.get(article.article_id);
    const name = reading ? articleName(article, reading) : article.article_id;
    const link = `<a href="${root}${encodeURIComponent(article.article_id)}" lang="it">${escapeHtml(name)}</a>`;
    const others = [
      sentence(dateWords(article.published_earliest, article.published_latest)),
      `${article.published_basis}${article.note ? `: ${article.note}` : ""}`,
      String(article.sentences),
      String(article.mentions),
      String(article.actions),
      article.problems || "none"
    ];
    return { cells: [`${link}${article.byline ? `<br>${escapeHtml(article.byline)}` : ""}`, ...others.map(escapeHtml)] };
  });
  return staticTable("The articles", columns, rows) + pageLinks(articles, shown, root);
}

/** Where else the list goes on; nothing where it fits a page. */
function pageLinks(articles: readonly unknown[], shown: number, root: string): string {
  if (articles.length <= PAGE) return "";
  const links = Array.from({ length: Math.ceil(articles.length / PAGE) }, (_, i) =>
    i === shown ? `<b aria-current="page">${i + 1}</b>` : `<a href="${i === 0 ? root : `${root}page/${i + 1}`}">${i + 1}</a>`
  );
  return `<nav class="table-pages" aria-label="Pages of the list">${rangeWords(articles, shown)}: page ${links.join("\n")}</nav>`;
}
