import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceLine } from "../../../src/site/build/source-line.ts";
import { folderWith } from "../../setup/folder.ts";

const root = folderWith({ "index.md": "---\ntitle: A\n---\n\nHere is {{it}}.\n", "articles/[id].md": "# One\n{{it}}\n" });

test("a text is found in its page with its line, front matter counted", () => {
  expect(sourceLine("/index", "{{it}}", root)).toBe(`${join(root, "index.md")}:5`);
});

test("a page made from a parameter leads to the file it is made from", () => {
  expect(sourceLine("/articles/001", "{{it}}", root)).toBe(`${join(root, "articles/[id].md")}:2`);
});

test("a text that the source does not hold as such leads to the page", () => {
  expect(sourceLine("/index", "{{other}}", root)).toBe(join(root, "index.md"));
  expect(sourceLine("/nowhere/at-all", "{{it}}", root)).toBe(join(root, "nowhere/at-all"));
});
