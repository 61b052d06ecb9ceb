import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { addressCroissant, FEED, linkedData, writeFeed, writeSitemap } from "../../../src/site/build/machines.ts";
import { anAction } from "../../data/an-action.ts";
import { folderWith } from "../../setup/folder.ts";

function siteWith(actions: object[], articles: object[]): string {
  const site = folderWith({
    "data/tables/actions.json": JSON.stringify(actions),
    "data/tables/articles.json": JSON.stringify(articles)
  });
  return site;
}

const xml = (site: string, file: string) =>
  new JSDOM(readFileSync(join(site, file), "utf8"), { contentType: "text/xml" }).window.document;

const articles = [
  { article_id: "old", published_latest: "2021-03-24", title: "", language: "it", url: "", archived: "", outlet: "", byline: "" },
  {
    article_id: "new",
    published_latest: "2025-10-29",
    published_earliest: "2025-10-29",
    title: "Titolo </script>",
    language: "it",
    url: "https://example.org/x",
    archived: "",
    outlet: "Agenzia",
    byline: ""
  }
];
const actions = [
  anAction({ action_id: "b", article_id: "old", evidence: "<b>Kim</b> & altri" }),
  anAction({ action_id: "a", article_id: "new" })
];

test("the feed has every action, those of the newest article first, the words as text", () => {
  const site = siteWith(actions, articles);
  writeFeed(site, "https://example.org/report/");
  const feed = xml(site, FEED);
  const entries = [...feed.querySelectorAll("entry")];
  expect(entries.map((entry) => entry.querySelector("link")?.getAttribute("href"))).toEqual(
    ["a", "b"].map((id) => `https://example.org/report/actions.html#${id}`)
  );
  expect(entries[1].querySelector("summary")?.textContent).toBe("&lt;b&gt;Kim&lt;/b&gt; &amp; altri");
  expect(feed.querySelector("feed > updated")?.textContent).toContain("2025-10-29");
});

test("an entry keeps its name when an article is added, and the same tables give the same bytes", () => {
  const names = (of: object[]) => {
    const site = siteWith(of, articles);
    writeFeed(site);
    const first = readFileSync(join(site, FEED), "utf8");
    writeFeed(site);
    expect(readFileSync(join(site, FEED), "utf8")).toBe(first);
    return [...xml(site, FEED).querySelectorAll("entry > id")].map(({ textContent }) => textContent);
  };
  const [before] = names(actions.slice(0, 1));
  const after = names(actions);
  expect(after).toHaveLength(2);
  expect(after[1]).toBe(before);
  expect(new Set(after).size).toBe(2);
});

test("the map of the site has every page at its whole address, and none that is for frames or for addresses without a page", () => {
  const site = siteWith([], []);
  writeSitemap(site, ["404.html", "index.html", "articles/a & b.html", "embed/ledger.html"], "https://example.org/report/");
  expect([...xml(site, "sitemap.xml").querySelectorAll("loc")].map(({ textContent }) => textContent)).toEqual([
    "https://example.org/report/",
    "https://example.org/report/articles/a%20%26%20b.html"
  ]);
});

test("the page of the tables describes them with their files' addresses from there, the archive among them", () => {
  const site = siteWith([], []);
  const file = join(site, "data/tables/croissant.json");
  const description = { name: "Tables", distribution: [{ "@id": "a.csv", contentUrl: "a.csv" }] };
  writeFileSync(file, JSON.stringify(description));
  writeFileSync(join(site, "data/tables.zip"), "abc");
  const urls = (address?: string) =>
    (linkedData(site, "tables.html", address) as typeof description).distribution.map(({ contentUrl }) => contentUrl);
  expect(urls()).toEqual(["data/tables.zip", "data/tables/a.csv"]);
  const whole = ["tables.zip", "tables/a.csv"].map((path) => `https://example.org/report/data/${path}`);
  expect(urls("https://example.org/report/")).toEqual(whole);
  expect(linkedData(site, "tables.html")).toMatchObject({
    distribution: [{ sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" }, {}]
  });
  addressCroissant(site, "https://example.org/report/");
  const { distribution } = JSON.parse(readFileSync(file, "utf8"));
  expect(distribution).toEqual([{ "@id": "a.csv", contentUrl: whole[1] }]);
});

test("an article's page says what article it is about, with its own address where there is one", () => {
  const site = siteWith(actions, articles);
  expect(linkedData(site, "articles/new.html", "https://example.org/report/")).toMatchObject({
    "@type": "Article",
    headline: "Titolo </script>",
    datePublished: "2025-10-29",
    url: "https://example.org/x",
    subjectOf: "https://example.org/report/articles/new.html"
  });
  expect(linkedData(site, "articles/old.html")).not.toHaveProperty("url");
  expect(linkedData(site, "partners.html")).toBeUndefined();
});
