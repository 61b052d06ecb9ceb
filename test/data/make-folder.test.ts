import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "../../src/data/make-folder.ts";
import { folderWith } from "../setup/folder.ts";

it("makes a folder and those above it, and says at once where it cannot: in /proc, under a file", () => {
  const place = folderWith();
  makeFolder(join(place, "a/b/c"));
  expect(existsSync(join(place, "a/b/c"))).toBe(true);
  writeFileSync(join(place, "file"), "");
  expect(() => makeFolder(join(place, "file/x"))).toThrow(`${join(place, "file")}: not a directory`);
  if (existsSync("/proc")) expect(() => makeFolder("/proc/x/y")).toThrow("/proc/x: the folder cannot be made");
});
