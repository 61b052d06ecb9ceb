import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { ArticleByArticle } from "../../../src/components/charts/article-strips.ts";
import { textWidth } from "../../../src/components/charts/drawing.ts";
import { fixture } from "../fixture.ts";

const { document } = new JSDOM("").window;

test("the titles stand clear of the words in place of marks, also where every article is switched off", () => {
  const strips = fixture.articles.map((article) => ({ article, label: "A day", title: "A title", off: true, contacts: [] }));
  const texts = [...ArticleByArticle(strips, { document, width: 960 }).querySelectorAll("text")];
  const at = (words: string) =>
    texts
      .filter(({ textContent }) => textContent === words)
      .map((text) => Number(/translate\(([\d.]+)/.exec(text.getAttribute("transform") ?? "")?.[1]));
  expect(at("switched off")).toHaveLength(fixture.articles.length);
  expect(Math.min(...at("A title"))).toBeGreaterThan(Math.max(...at("switched off")) + textWidth("switched off"));
});
