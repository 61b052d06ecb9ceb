import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { requireWritable } from "../../../src/site/build/writable.ts";
import { folderWith } from "../../setup/folder.ts";

test("a folder that can be written is made and left empty", () => {
  const folder = join(folderWith(), "new");
  requireWritable(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test("one that cannot be written is named, with the reason", () => {
  const file = join(folderWith(), "file");
  writeFileSync(file, "");
  expect(() => requireWritable(join(file, "folder"))).toThrow(
    `Cannot write in ${join(file, "folder")} (${file}: not a directory, but a file of that name)`
  );
});
