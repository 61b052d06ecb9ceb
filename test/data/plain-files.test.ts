import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Problem, problemText } from "../../src/coder/model/problem.ts";
import { readArticles, readDataset } from "../../src/data/dataset.ts";
import { plainFiles } from "../../src/data/plain-files.ts";
import { folderWith } from "../setup/folder.ts";

/** A folder as editors, archives and other systems leave it. */
function littered(): string {
  const folder = folderWith();
  for (const name of ["b.txt", "a.TXT", "._b.txt", ".txt", "notes.md", "c.txt", "c.TXT", "~$b.txt"])
    writeFileSync(join(folder, name), name);
  mkdirSync(join(folder, "folder.txt"));
  symlinkSync("nowhere", join(folder, "link.txt"));
  execFileSync("mkfifo", [join(folder, "pipe.txt")]);
  return folder;
}

it("reads plain files alone, in any case of the ending, and says what it left out: folders, links to nothing, pipes, hidden files, a second file of one name, the mark of an open one", () => {
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
      "pipe.txt:1: left out: no plain file",
      "~$b.txt:1: left out: the mark of a program that has the file open"
    ].map((text) => join(folder, text))
  );
});

it("names what is wrong with an article by its file as it is spelled", () => {
  const folder = folderWith({ "UP.TXT": "" });
  expect(readDataset({ articles: folder }).problems.map(problemText)).toEqual([`${join(folder, "UP.TXT")}:1: the file is empty`]);
});

it("calls an article by its accents composed, as a table does, however the system spells its file, and takes one of two spellings", () => {
  const folder = folderWith();
  const [composed, apart] = ["NFC", "NFD"].map((form) => "Così Seùl.txt".normalize(form));
  const curated = join(folder, "articles.csv");
  writeFileSync(curated, "article_id,published,note\nCosì Seùl,2024-05-03,as the page says\n");
  writeFileSync(join(folder, apart), "Kim Jong Un ha incontrato ieri Vladimir Putin a Mosca.");
  const { articles, actions } = readDataset({ articles: folder, curated });
  expect(articles.map(({ article_id, published }) => [article_id, published])).toEqual([["Così Seùl", "2024-05-03"]]);
  expect(actions.map(({ date }) => date)).toEqual(["2024-05-02"]);
  writeFileSync(join(folder, composed), "Kim Jong Un ha incontrato ieri Xi Jinping a Pechino.");
  const read = readArticles(folder);
  expect(read.articles.map(({ id }) => id)).toEqual(["Così Seùl"]);
  expect(read.problems.map(problemText)).toEqual([`${join(folder, composed)}:1: left out: of the same name as ${apart}`]);
});

it("gives every article a name that is not empty, and none to what is no article", () => {
  expect(readArticles(littered()).articles.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

it("names documents of other kinds in one line, and is silent about hidden files, what editors leave and what is no document", () => {
  const folder = littered();
  const documents = ["1.pdf", "2.PDF", "3.docx", "4.html", "5.rtf", "6.odt", "7.htm"];
  for (const name of [...documents, ".hidden.pdf", "1.pdf~", ".~lock.3.docx#", "notes.csv", "4.html.bak"])
    writeFileSync(join(folder, name), "");
  const said = () =>
    readArticles(folder)
      .problems.map(problemText)
      .filter((text) => text.startsWith(`${folder}:`));
  const advice = "only .txt is read: save the text of each as UTF-8 in a .txt file";
  expect(said()).toEqual([`${folder}:1: left out: 1.pdf, 2.PDF, 3.docx, 4.html, 5.rtf and 2 more; ${advice}`]);
  for (const name of documents.slice(1)) rmSync(join(folder, name));
  expect(said()).toEqual([`${folder}:1: left out: 1.pdf; ${advice}`]);
  rmSync(join(folder, documents[0]));
  expect(said()).toEqual([]);
});

it("leaves out a file that is longer than an article can be, and says how long it is", () => {
  const folder = folderWith({ "long.txt": "Kim ha visto Putin. ".repeat(100_000), "short.txt": "Kim ha visto Putin." });
  const { articles, problems } = readArticles(folder);
  expect(articles.map(({ id }) => id)).toEqual(["short"]);
  const advice = "left out: 2.0 MB of text; one article has at most 1 MB, so give each its own file or line";
  expect(problems.map(problemText)).toEqual([`${join(folder, "long.txt")}:1: ${advice}`]);
});

it("says of a folder that is not there, and of a file in its place, what it is", () => {
  const folder = folderWith();
  expect(() => plainFiles(join(folder, "seeds"), ".txt")).toThrow(`${join(folder, "seeds")}: there is no such folder`);
  writeFileSync(join(folder, "file"), "");
  expect(() => plainFiles(join(folder, "file"), ".txt")).toThrow(`${join(folder, "file")}: this is no folder`);
});

it("only a text is held to the length of an article: an archive of more is a plain file", () => {
  const folder = folderWith();
  for (const name of ["a.zip", "a.csv", "a.txt"]) writeFileSync(join(folder, name), "a".repeat(1_000_001));
  expect([".zip", ".csv", ".txt"].map((ending) => plainFiles(folder, ending).length)).toEqual([1, 1, 0]);
});
