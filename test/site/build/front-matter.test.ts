import { expect, test } from "vitest";
import { frontMatter } from "../../../src/site/build/front-matter.ts";
import { folderWith } from "../../setup/folder.ts";

const root = folderWith({
  "a.md": "---\ntitle: Partners\ndescription: \"Who, and: when?\"\nother: 'x'\n---\n\ndescription: not this\n",
  "b.md": "# No front matter\n"
});

test("entries are read without their quotes, and only from the top", () => {
  expect(frontMatter("a.html", root)).toEqual({ title: "Partners", description: "Who, and: when?", other: "x" });
});

test("a page without front matter, or made from a parameter, has none", () => {
  expect(frontMatter("b.html", root)).toEqual({});
  expect(frontMatter("articles/001.html", root)).toEqual({});
});
