import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { ARTICLE_BLOCKS, articleFinding } from "../../../src/site/blocks/static-articles.ts";
import { aCoding, LETTERS } from "../../components/a-reading.ts";
import { HOSTILE } from "../../components/hostile.ts";

const dataset = aCoding(LETTERS, HOSTILE);
const parse = (html: string) => JSDOM.fragment(html);

test("an article without a headline goes by its outlet and day, never by half a sentence, one with it by the headline", () => {
  expect(articleFinding(dataset, "article-title", "/articles/letters")).toBe("Article of 24 March 2021");
  expect(articleFinding(dataset, "article-title", `/articles/${HOSTILE.id}`)).toContain("Titolo <script>");
  expect(articleFinding(dataset, "contacts", "/articles/letters")).toBeUndefined();
});

test("the page of an article that is not there fails by its name", () => {
  expect(() => ARTICLE_BLOCKS.article(dataset, "/articles/none", [])).toThrow("no article is called none");
});

test("the table leads to every article and tells its date, how it is known, and its counts", () => {
  const table = parse(ARTICLE_BLOCKS["articles-table"](dataset, "/all-articles", []));
  const rows = [...table.querySelectorAll("tbody tr")];
  expect(rows.map((row) => row.querySelector("a")?.getAttribute("href"))).toEqual([
    "./articles/letters.html",
    `./articles/${HOSTILE.id}.html`
  ]);
  const [letters] = dataset.articles;
  expect([...rows[0].children].slice(1).map((cell) => cell.textContent)).toEqual([
    "24 March 2021",
    "In the text",
    String(letters.sentences),
    String(letters.mentions),
    String(letters.actions)
  ]);
});

test("headline and byline of an article are text in table and page, quotes and all", () => {
  for (const name of ["articles-table", "article"]) {
    const document = parse(ARTICLE_BLOCKS[name](dataset, `/articles/${HOSTILE.id}`, []));
    expect(document.querySelectorAll("script, img, svg, [onerror], [onload]")).toHaveLength(0);
    expect([...document.querySelectorAll("a")].some((link) => /^javascript/i.test(link.getAttribute("href") ?? ""))).toBe(false);
  }
});

test("a list of more than a hundred articles goes on over pages that lead to each other", () => {
  const [letters] = dataset.articles;
  const many = { ...dataset, articles: Array.from({ length: 205 }, (_, i) => ({ ...letters, article_id: `a-${i}` })) };
  const page = (path: string) => {
    const document = parse(ARTICLE_BLOCKS["articles-table"](many, path, []));
    const hrefs = (selector: string) => [...document.querySelectorAll(selector)].map((link) => link.getAttribute("href"));
    return {
      articles: hrefs("tbody a"),
      pages: hrefs("nav a"),
      current: document.querySelector("[aria-current]")?.textContent
    };
  };
  const first = page("/all-articles");
  const last = page("/articles/page/3");
  expect(first).toMatchObject({ pages: ["./articles/page/2.html", "./articles/page/3.html"], current: "1" });
  expect(last).toMatchObject({ pages: ["../../all-articles.html", "../../articles/page/2.html"], current: "3" });
  const all = [...first.articles, ...page("/articles/page/2").articles, ...last.articles];
  expect(new Set(all.map((href) => href?.replace(/^[./]+/, ""))).size).toBe(205);
  expect(last.articles.every((href) => href?.startsWith("../../articles/a-"))).toBe(true);
});
