import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dynamicPages } from "../../../src/site/build/dynamic-pages.ts";
import { folderWith } from "../../setup/folder.ts";

function seeds(...names: string[]): string {
  const folder = folderWith();
  for (const name of names) writeFileSync(join(folder, name), "");
  return folder;
}

test("every article has a page, and a list of more than a hundred goes on", () => {
  const few = dynamicPages(seeds("b.txt", "a (1).txt", "notes.md"));
  expect(few["/articles/id"]).toEqual(["/articles/a (1)", "/articles/b"]);
  expect(few["/articles/page/number"]).toBeUndefined();
  const many = dynamicPages(seeds(...Array.from({ length: 201 }, (_, i) => `${i}.txt`)));
  expect(many["/articles/page/number"]).toEqual(["/articles/page/2", "/articles/page/3"]);
});

test("an article that would take the place of the list has no page, and the others have theirs", () => {
  expect(dynamicPages(seeds("index.txt", "a.txt"))["/articles/id"]).toEqual(["/articles/a"]);
});

test("a folder that bears the ending of an article, as the locks of editors do, has no page", () => {
  const folder = seeds("a.txt", "._a.txt");
  mkdirSync(join(folder, "lock.txt"));
  expect(dynamicPages(folder)["/articles/id"]).toEqual(["/articles/a"]);
});

test("a text that is longer than an article can be, and so is not coded, has no page", () => {
  const folder = seeds("a.txt");
  writeFileSync(join(folder, "long.txt"), "a".repeat(1_000_001));
  expect(dynamicPages(folder)["/articles/id"]).toEqual(["/articles/a"]);
});
