import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Problem, problemText } from "../../src/coder/model/problem.ts";
import { readArticles } from "../../src/data/dataset.ts";
import { plainFiles } from "../../src/data/plain-files.ts";

/** A folder as editors, archives and other systems leave it. */
function littered(): string {
  const folder = mkdtempSync(join(tmpdir(), "littered-"));
  for (const name of ["b.txt", "a.TXT", "._b.txt", ".txt", "notes.md", "c.txt", "c.TXT"]) writeFileSync(join(folder, name), name);
  mkdirSync(join(folder, "folder.txt"));
  symlinkSync("nowhere", join(folder, "link.txt"));
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  return folder;
}

it("reads plain files alone, in any case of the ending, and says what it left out: folders, links to nothing, pipes, hidden files, a second file of one name", () => {
  const folder = littered();
  const problems: Problem[] = [];
  expect(plainFiles(folder, ".txt", problems).map(({ stem }) => stem)).toEqual(["a", "b", "c"]);
  expect(problems.map(problemText)).toEqual(
    [
      "._b.txt:1: left out: a hidden file",
      ".txt:1: left out: a hidden file",
      "c.txt:1: left out: of the same name as c.TXT",
      "folder.txt:1: left out: a folder, not a file",
      "link.txt:1: left out: a link to nothing",
      "pipe.txt:1: left out: no plain file"
    ].map((text) => join(folder, text))
  );
});

it("gives every article a name that is not empty, and none to what is no article", () => {
  expect(readArticles(littered()).articles.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

it("says of a folder that is not there, and of a file in its place, what it is", () => {
  const folder = mkdtempSync(join(tmpdir(), "none-"));
  expect(() => plainFiles(join(folder, "seeds"), ".txt")).toThrow(`${join(folder, "seeds")}: there is no such folder`);
  writeFileSync(join(folder, "file"), "");
  expect(() => plainFiles(join(folder, "file"), ".txt")).toThrow(`${join(folder, "file")}: this is no folder`);
});
