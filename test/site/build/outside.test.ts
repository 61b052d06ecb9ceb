import { expect, test } from "vitest";
import { outsideLoads } from "../../../src/site/build/outside.ts";
import { folderWith } from "../../setup/folder.ts";

test.each([
  ["a.html", '<script src="https://cdn.example/x.js">'],
  ["a.html", '<link rel="stylesheet" href="//fonts.example/css">'],
  ["a.html", "<style>p{background:url(https://img.example/p.png)}</style>"],
  ["a.html", '<img alt="" src="http://img.example/x.png">'],
  ["a.css", "@font-face { src: url(https://fonts.example/x.woff2) }"],
  ["a.css", '@import "https://fonts.example/x.css";'],
  ["a.js", 'import("https://cdn.example/x.js")'],
  ["a.js", 'import{x}from"https://cdn.example/x.js"'],
  ["a.js", "fetch(`https://api.example/`)"]
])("in %s, %s would be loaded from another host", (name, text) => {
  expect(outsideLoads(folderWith({ [name]: text }))).toHaveLength(1);
});

test("links that a reader follows and files of the site itself are no concern", () => {
  const site = folderWith({
    "a.html":
      '<a href="https://example.org">x</a><script src="./a.js"></script><link rel="canonical" href="https://example.org/">',
    "a.css": "@font-face { src: url(./x.woff2) } a { background: url(data:image/png;base64,AA) }",
    "a.js": 'const ns = "http://www.w3.org/2000/svg"; fetch("./data.json")'
  });
  expect(outsideLoads(site)).toEqual([]);
});

test("an article that writes of styles loads nothing, in a page or in a picture; one that stands in an element's style does", () => {
  const words = 'Il foglio diceva url(https://example.org/x.png) e @import "https://example.org".';
  expect(outsideLoads(folderWith({ "a.html": `<p title="${words.replaceAll('"', "&quot;")}">${words}</p>` }))).toEqual([]);
  expect(outsideLoads(folderWith({ "a.html": '<p style="background: url(https://img.example/p.png)">x</p>' }))).toHaveLength(1);
});
