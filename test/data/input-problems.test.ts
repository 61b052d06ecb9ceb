import { expect, test } from "vitest";
import { inputProblems, LIST } from "../../src/data/input-problems.ts";
import { readDataset } from "../../src/data/dataset.ts";

test("an article that bears the name of the list is told that it has no page, and what to do", () => {
  const dataset = readDataset();
  const [first] = dataset.articles;
  const said = (articles: typeof dataset.articles) =>
    inputProblems({ ...dataset, articles }).filter(({ file }) => file === "seeds/index.txt");
  expect(said(dataset.articles)).toEqual([]);
  expect(said([...dataset.articles, { ...first, article_id: LIST }])).toEqual([
    {
      file: "seeds/index.txt",
      line: null,
      message: "the list of articles has that address, so this one has no page; give the file another name"
    }
  ]);
});

test("an article whose name some web servers have no address for is named, any other is not", () => {
  const dataset = readDataset();
  const [first] = dataset.articles;
  const said = (...names: string[]) =>
    inputProblems({ ...dataset, articles: names.map((article_id) => ({ ...first, article_id })) })
      .filter(({ message }) => message.includes("npx serve"))
      .map(({ file }) => file);
  expect(said("a#b", "why?", "page.html", "page.HTML")).toEqual([
    "seeds/a#b.txt",
    "seeds/why?.txt",
    "seeds/page.html.txt",
    "seeds/page.HTML.txt"
  ]);
  expect(said("000_2e78", "perché no", "50%", "a+b;c", "page.htm", "html")).toEqual([]);
});
