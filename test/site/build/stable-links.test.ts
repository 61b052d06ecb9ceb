import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dropUnusedCopies, stableLinks } from "../../../src/site/build/stable-links.ts";
import { folderWith } from "../../setup/folder.ts";

const site = folderWith({ "data/actions.csv": "a", "_file/data/actions.1a2b3c4d.csv": "a", "_file/other.1a2b3c4d.csv": "b" });

test("a download leads to the file's own address, from a page in a folder too", () => {
  const link = (href: string) => `<a class="x" href="${href}" download="">CSV</a>`;
  expect(stableLinks(link("./_file/data/actions.1a2b3c4d.csv"), "index.html", site)).toBe(link("./data/actions.csv"));
  expect(stableLinks(link("../_file/data/actions.1a2b3c4d.csv"), "articles/x.html", site)).toBe(link("../data/actions.csv"));
});

test("a file without an address of its own keeps its copy", () => {
  const link = '<a href="./_file/other.1a2b3c4d.csv" download="">CSV</a>';
  expect(stableLinks(link, "index.html", site)).toBe(link);
});

test("copies that nothing names any more go, those that a script reads stay", () => {
  const files = folderWith({
    "_file/data/a.11111111.csv": "",
    "_file/data/b.22222222.json": "",
    "index.html": '<script>load("./_file/data/b.22222222.json")</script>'
  });
  dropUnusedCopies(files);
  expect(existsSync(join(files, "_file/data/a.11111111.csv"))).toBe(false);
  expect(existsSync(join(files, "_file/data/b.22222222.json"))).toBe(true);
});
