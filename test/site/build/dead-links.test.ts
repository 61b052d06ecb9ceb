import { expect, test } from "vitest";
import { deadLinks } from "../../../src/site/build/dead-links.ts";
import { folderWith } from "../../setup/folder.ts";

test("a link to a file with signs in its name that addresses write in percent is not dead", () => {
  const site = folderWith({ "a#b%20=?.html": "", "index.html": `<a href="./${encodeURIComponent("a#b%20=?.html")}">there</a>` });
  expect(Object.fromEntries(deadLinks(site))["index.html"]).toEqual([]);
});

test("a missing file or anchor, a file without its ending and a link from the root are dead, other hosts are not asked", () => {
  const site = folderWith({
    "articles/one.html": '<p id="here"><a href="../about.html?a=b">one page up</a><a href="#there">gone</a></p>',
    "about.html": '<a href="./articles/one.html#here">there</a><a href="./articles/one.html#there">not there</a>',
    "index.html":
      '<a href="./about">about</a><a href="./articles">no slash</a><img src="./gone.png"><a href="/about">root</a><a href="https://example.org/gone">other</a>'
  });
  expect(Object.fromEntries(deadLinks(site))).toEqual({
    "about.html": ["./articles/one.html#there"],
    "articles/one.html": ["#there"],
    "index.html": ["./about", "./articles", "./gone.png", "/about"]
  });
});
