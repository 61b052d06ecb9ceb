/** What search engines, feed readers and catalogues of data sets are told of the report. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { Feed } from "feed";
import { whenOf } from "../../components/captions/dates.ts";
import { actionHref, pageHref } from "../../components/page/address.ts";
import { escapeHtml } from "../../components/page/html.ts";
import type { ActionRow, ArticleRow } from "../../coder/model/table-rows.ts";
import { AUTHORS } from "../../data/about.ts";
import { ARCHIVE } from "../../data/addresses.ts";
import { CROISSANT, type Croissant, fileObject } from "../../data/croissant.ts";
import { sha256 } from "../../data/sha256.ts";
import { EMBEDS, SOMEWHERE } from "./embeds.ts";
import { SITE } from "./head.ts";
import { NO_SUCH_PAGE } from "./no-such-page.ts";

const TABLES = "data/tables";

/** A file of the tables, where the site has it: a report cut down to a few pages may not. */
function read<T>(site: string, name: string): T | undefined {
  const file = join(site, TABLES, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

/**
 * Schema.org as JSON-LD for a page: the data set on the page of the tables, an article on its own. Addresses are relative
 * to the page where that of the site is not known.
 */
export function linkedData(site: string, page: string, address?: string): object | undefined {
  const at = (path: string) => (address ? new URL(path, address).href : posix.relative(posix.dirname(page), path));
  if (page === "tables.html") {
    const description = read<Croissant>(site, CROISSANT);
    return description && dataSet(site, description, at);
  }
  const [, id] = /^articles\/([^/]+)\.html$/.exec(page) ?? [];
  const article = id && read<ArticleRow[]>(site, "articles.json")?.find(({ article_id }) => article_id === id);
  return article ? newsArticle(article, at) : undefined;
}

/** The description of the tables, its files addressed from elsewhere, and the archive of them all. */
function dataSet(site: string, description: Croissant, at: (path: string) => string) {
  const archive = join(site, ARCHIVE);
  return {
    ...description,
    url: at("tables.html"),
    distribution: [
      ...(existsSync(archive) ? [fileObject(at(ARCHIVE.slice(1)), "application/zip", readFileSync(archive))] : []),
      ...addressed(description, at)
    ]
  };
}

function addressed({ distribution }: Croissant, at: (path: string) => string) {
  return distribution.map((file) => ({ ...file, contentUrl: at(`${TABLES}/${file.contentUrl}`) }));
}

/** Whole addresses in the description of the tables, by which programs take the files from wherever they read it. */
export function addressCroissant(site: string, address: string): void {
  const description = read<Croissant>(site, CROISSANT);
  const distribution = description && addressed(description, (path) => new URL(path, address).href);
  if (distribution)
    writeFileSync(join(site, TABLES, CROISSANT), `${JSON.stringify({ ...description, distribution }, null, 2)}\n`);
}

/** The article as published; this site only reads it. */
function newsArticle(article: ArticleRow, at: (path: string) => string) {
  const { article_id, title, byline, outlet, language, published_earliest, published_latest, url, archived } = article;
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title || article_id,
    inLanguage: language,
    ...(byline && { author: { "@type": "Person", name: byline } }),
    ...(outlet && { publisher: { "@type": "Organization", name: outlet } }),
    ...(published_earliest && published_earliest === published_latest && { datePublished: published_earliest }),
    ...(url && { url }),
    ...(archived && { archivedAt: archived }),
    subjectOf: at(`articles/${encodeURIComponent(article_id)}.html`)
  };
}

/** Every page of the site that is to be found, for crawlers; those for frames are not. It takes absolute addresses, so there is none where the site’s own is not known. */
export function writeSitemap(site: string, pages: readonly string[], address: string): void {
  const found = pages.filter((page) => !page.startsWith(EMBEDS) && page !== NO_SUCH_PAGE);
  const locations = found.map((page) =>
    page === "index.html" ? address : pageHref(page.replace(/\.html$/, ""), { root: address })
  );
  writeFileSync(
    join(site, "sitemap.xml"),
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${locations.map((location) => `<url><loc>${location.replaceAll("&", "&amp;").replaceAll("'", "&apos;")}</loc></url>`).join("\n")}
</urlset>
`
  );
}

/**
 * The actions as an Atom feed, those of the article published last first: a new article brings new entries. An entry is
 * dated by its article and named by its action, so that neither changes from build to build. Where the site's address is
 * not known, links are relative to the feed.
 */
export function writeFeed(site: string, address = SOMEWHERE): void {
  const actions = read<ActionRow[]>(site, "actions.json");
  const articles = new Map(read<ArticleRow[]>(site, "articles.json")?.map((article) => [article.article_id, article]));
  if (!actions) return;
  const dayOf = ({ article_id }: ActionRow) => articles.get(article_id)?.published_latest || "1970-01-01";
  const entries = actions
    .map((action) => ({ action, day: dayOf(action) }))
    .sort((a, b) => (a.day === b.day ? (a.action.action_id < b.action.action_id ? -1 : 1) : a.day < b.day ? 1 : -1));
  const feed = new Feed({
    id: named("feed"),
    title: SITE,
    description: "Every action that was coded, with the sentence that tells it",
    link: address,
    feedLinks: { atom: `${address}${FEED}` },
    language: "en",
    author: { name: AUTHORS },
    copyright: "Tables under CC BY 4.0; the sentences quoted belong to their publishers",
    updated: new Date(`${entries[0]?.day ?? "1970-01-01"}T00:00:00Z`)
  });
  for (const { action, day } of entries)
    feed.addItem({
      id: named(action.action_id),
      title: escapeHtml(`${action.summary.replace(/\.$/, "")}, ${whenOf(action)}`),
      link: actionHref(action, address),
      description: escapeHtml(action.evidence),
      date: new Date(`${day}T00:00:00Z`),
      category: [{ name: action.action_type, term: action.action_type }]
    });
  writeFileSync(join(site, FEED), feed.atom1().replaceAll(SOMEWHERE, "./"));
}

/** Whether the site has the table that the feed is made of. */
export function hasFeed(site: string): boolean {
  return existsSync(join(site, TABLES, "actions.json"));
}

/** Address of the feed under the site's root. */
export const FEED = "actions.atom";

/** A name that is the same in every build, as Atom asks for: a UUID made of the text. */
function named(text: string): string {
  const hex = sha256(`${AUTHORS}/${text}`);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
