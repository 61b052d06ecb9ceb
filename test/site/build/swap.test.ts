import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { stagingFolder, swapIn } from "../../../src/site/build/swap.ts";
import { folderWith } from "../../setup/folder.ts";

let folder: string;
let site: string;

function write(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "index.html"), text);
}

beforeEach(() => {
  folder = folderWith();
  site = join(folder, "dist");
});

test("a new site takes the place of the old one and leaves nothing beside it", () => {
  write(site, "old");
  const staging = stagingFolder(site);
  write(staging, "new");
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("old");
  swapIn(staging, site);
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("the first site needs no old one", () => {
  const staging = stagingFolder(site);
  write(staging, "first");
  swapIn(staging, site);
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("first");
});

test("a new site that cannot be put in place leaves the old one as it was", () => {
  write(site, "old");
  expect(() => swapIn(join(folder, ".dist-gone"), site)).toThrow(/ENOENT/);
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("what a killed build left is cleared, other folders stay", () => {
  write(join(folder, ".dist-99999"), "half");
  write(join(folder, ".git"), "mine");
  stagingFolder(site);
  expect(readdirSync(folder)).toEqual([".git"]);
});

test("a site that was taken away and not yet replaced comes back", () => {
  write(join(folder, ".dist-previous"), "old");
  stagingFolder(site);
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("old");
  expect(existsSync(join(folder, ".dist-previous"))).toBe(false);
});
