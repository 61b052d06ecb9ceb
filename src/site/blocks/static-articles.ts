/** The blocks and findings of the articles' pages. */
import { originalHtml } from "../../components/page/original-html.ts";
import { articleHref, pageHref } from "../../components/page/address.ts";
import { articlesById } from "../../components/captions/articles-by-id.ts";
import { articleNameLanguage, articleNames, publishedWords } from "../../components/captions/article-name.ts";
import { publishedOn } from "../../components/captions/dates.ts";
import { escapeHtml } from "../../components/page/html.ts";
import { PAGE, pageWithin, rangeWords, rowsOfPage } from "../../components/page/paging.ts";
import { readingHtml } from "../../components/page/reading-html.ts";
import { READING_KEY } from "../../components/page/reading-key.ts";
import { count, sentence, spell } from "../../components/captions/words.ts";
import { translationOf, type TranslationRow } from "../../data/translation-row.ts";
import type { Dataset, Reading } from "../../coder/model/dataset.ts";
import type { ArticleRow } from "../../coder/model/table-rows.ts";
import { staticTable } from "./static-table.ts";

/** `<div data-static="name">` on the pages of the articles; `page` is the page's address from the root. */
export const ARTICLE_BLOCKS: Readonly<
  Record<string, (dataset: Dataset, page: string, translations: readonly TranslationRow[]) => string>
> = {
  article: articlePage,
  "articles-table": articlesTable,
  "article-neighbours": neighbours
};

/** A finding that is different on each article's page; undefined where the name is none. */
export function articleFinding(dataset: Dataset, name: string, page: string): string | undefined {
  if (name === "article-title") return articleNames(dataset.articles)(articleOf(dataset, page).article);
  if (name === "article-language") return articleNameLanguage(articleOf(dataset, page).article);
  return undefined;
}

/** The article that a page such as `/articles/000_2e78` is about. */
function articleOf({ articles, readings }: Dataset, page: string): { article: ArticleRow; reading: Reading } {
  const id = page.replace(/^.*\/articles\//, "");
  const article = articlesById(articles).get(id);
  const reading = readings.find(({ article_id }) => article_id === id);
  if (!article || !reading) throw new Error(`no article is called ${id}`);
  return { article, reading };
}

/** In order of publication, undated articles last. */
function inOrder(articles: readonly ArticleRow[]): readonly ArticleRow[] {
  const key = ({ published_earliest, published_latest, article_id }: ArticleRow) =>
    [published_earliest || published_latest || "9999", published_latest, article_id].join(" ");
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function articlePage(dataset: Dataset, page: string, translations: readonly TranslationRow[]): string {
  const { article, reading } = articleOf(dataset, page);
  const facts = [
    article.byline && `By ${article.byline}`,
    article.published_earliest ? `Published ${publishedWords(article)}` : sentence(publishedWords(article)),
    `${sentence(count(article.sentences, "sentence"))} read, ${count(article.mentions, "passage")} coded, ${count(article.actions, "action")}`,
    article.problems && `Problems: ${article.problems}`,
    `File seeds/${article.article_id}.txt`
  ].filter(Boolean);
  const title = translationOf(translations, article.article_id, article.title)?.english;
  return `${title ? `<p class="translated-title">${escapeHtml(title)} <small>Our translation</small></p>` : ""}
<p class="article-facts">${facts.map((fact) => escapeHtml(String(fact))).join(".<br>")}.<br>${originalHtml(article)}</p>
${READING_KEY}
<p class="reading-key">${translatedWords(reading, translations)}</p>
${readingHtml(reading, dataset.mentions, dataset.actions, { root: "../", published: true, translations })}`;
}

/** Whether an English reader finds the text in English. */
function translatedWords({ article_id, text, sentences }: Reading, translations: readonly TranslationRow[]): string {
  const done = sentences.filter(({ start, end }) => translationOf(translations, article_id, text.slice(start, end))).length;
  if (done === 0) return "This article has no English translation yet.";
  return done === sentences.length
    ? "The English below each passage is our translation, with the same words marked."
    : `The English below a passage is our translation, with the same words marked; ${spell(done)} of ${count(sentences.length, "sentence")} have one so far.`;
}

/** The articles published before and after. */
function neighbours(dataset: Dataset, page: string): string {
  const { article } = articleOf(dataset, page);
  const all = inOrder(dataset.articles);
  const at = all.indexOf(article);
  const link = (other: ArticleRow | undefined, words: string, rel: string) =>
    other
      ? `<a href="${articleHref(other, { root: "../" })}" rel="${rel}">${words}: <span lang="${articleNameLanguage(other)}">${escapeHtml(articleNames(dataset.articles)(other))}</span></a>`
      : "";
  return `<nav class="neighbours" aria-label="Other articles">${link(all[at - 1], "Before this", "prev")} <a href="${pageHref(ARTICLES, { root: "../" })}">All articles</a> ${link(all[at + 1], "After this", "next")}</nav>`;
}

const BASES: Record<ArticleRow["published_basis"], string> = {
  stated: "in the text",
  curated: "looked up",
  inferred: "from dates in the text",
  unknown: "not known"
};

/** The list of articles, and the first page of it. */
const ARTICLES = "all-articles";

/** A page of the list: the first at `/all-articles`, the others at `/articles/page/2` and so on. */
function articlesTable({ articles }: Dataset, page: string, translations: readonly TranslationRow[]): string {
  const [, number] = /\/articles\/page\/(\d+)$/.exec(page) ?? [];
  const shown = pageWithin(articles, Number(number ?? 1) - 1);
  const root = number === undefined ? "./" : "../../";
  const troubled = articles.some(({ problems }) => problems);
  const columns = ["Article", "Published", "How the date is known", "Sentences", "Passages", "Actions"];
  const rows = rowsOfPage(inOrder(articles), shown).map((article) => {
    const { article_id, title, byline, problems } = article;
    const english = title ? translationOf(translations, article_id, title)?.english : undefined;
    const link = `<a href="${articleHref(article, { root })}" lang="${articleNameLanguage(article)}">${escapeHtml(articleNames(articles)(article))}</a>`;
    const others = [
      sentence(publishedOn(article)),
      sentence(`${BASES[article.published_basis]}${article.note ? `: ${article.note}` : ""}`),
      String(article.sentences),
      String(article.mentions),
      String(article.actions),
      ...(troubled ? [problems || "none"] : [])
    ];
    const lines = [
      link,
      english && `<span class="translated-title">${escapeHtml(english)}</span>`,
      byline && `<span class="byline">${escapeHtml(byline)}</span>`
    ];
    return { cells: [lines.filter(Boolean).join("<br>"), ...others.map(escapeHtml)] };
  });
  return (
    staticTable("In order of publication", troubled ? [...columns, "Problems"] : columns, rows) + pageLinks(articles, shown, root)
  );
}

/** Where else the list goes on; nothing where it fits a page. */
function pageLinks(articles: readonly unknown[], shown: number, root: string): string {
  if (articles.length <= PAGE) return "";
  const links = Array.from({ length: Math.ceil(articles.length / PAGE) }, (_, i) =>
    i === shown
      ? `<b aria-current="page">${i + 1}</b>`
      : `<a href="${pageHref(i === 0 ? ARTICLES : `articles/page/${i + 1}`, { root })}">${i + 1}</a>`
  );
  return `<nav class="table-pages" aria-label="Pages of the list">${rangeWords(articles, shown)}: page ${links.join("\n")}</nav>`;
}
