/** The files of a folder that are read. Editors, archives and other programs leave other things there too. */
import { accessSync, constants, lstatSync, readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Problem } from "../coder/model/problem.ts";
import { tooLong } from "./longest-article.ts";

/**
 * The plain files of a folder with an ending such as ".txt", in any case of its letters, sorted by name: path, and name
 * without the ending, its accents composed. What bears the ending and is none (a folder, a pipe, a link to nothing, a file
 * that may not be read or that is hidden) is left out and said, and so is a second file of the same name but for its ending,
 * and a text longer than an article. Throws, with a sentence, where the folder cannot be listed.
 */
export function plainFiles(folder: string, ending: string, problems: Problem[] = []): { path: string; stem: string }[] {
  const stems = new Map<string, string>();
  return entries(folder).flatMap((name) => {
    const hidden = name.startsWith(".");
    const own = hidden && name.toLowerCase() === ending ? ending : extname(name);
    if (own.toLowerCase() !== ending) return [];
    const path = join(folder, name);
    const stem = stemOf(name);
    const fault = hidden
      ? "a hidden file"
      : name.startsWith("~$")
        ? "the mark of a program that has the file open"
        : ((ending === ".txt" ? unreadableArticle(path) : unreadable(path)) ??
          (stems.has(stem) ? `of the same name as ${stems.get(stem)}` : null));
    if (fault !== null) {
      problems.push({ file: path, line: null, message: `left out: ${fault}` });
      return [];
    }
    stems.set(stem, name);
    return [{ path, stem }];
  });
}

/** Kinds of documents that people keep articles in. */
const DOCUMENTS = new Set(".doc .docx .eml .epub .htm .html .mht .mhtml .odt .pages .pdf .rtf .rtfd .webarchive".split(" "));

/** Names of documents that are named in full; of more than these the number is told. */
const NAMED = 5;

/** One problem that names the documents of a folder that are no text and so are not read; none where there are none. */
export function unreadDocuments(folder: string): Problem[] {
  const names = entries(folder).filter((name) => !name.startsWith(".") && DOCUMENTS.has(extname(name).toLowerCase()));
  if (names.length === 0) return [];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  const message = `left out: ${names.slice(0, NAMED).join(", ")}${more}; only .txt is read: save the text of each as UTF-8 in a .txt file`;
  return [{ file: folder, line: null, message }];
}

/** The name of a file without its ending. Its accents are composed, as in the tables that name it: some systems take them apart. */
export const stemOf = (path: string): string => basename(path, extname(path)).normalize("NFC");

function entries(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === "ENOENT"
        ? "there is no such folder"
        : code === "ENOTDIR"
          ? "this is no folder"
          : `the folder cannot be read (${code})`;
    throw new Error(`${folder}: ${why}`);
  }
}

/** Why a path is no file that can be read, or holds more text than one article; null where it holds one. */
export const unreadableArticle = (path: string): string | null => unreadable(path) ?? tooLong(statSync(path).size);

/** Why a path is no file that can be read; null where it is one. */
function unreadable(path: string): string | null {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return "a folder, not a file";
    if (!found.isFile()) return "no plain file";
    accessSync(path, constants.R_OK);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return lstatSync(path, { throwIfNoEntry: false }) ? "a link to nothing" : "its name is not UTF-8";
    return code === "EACCES" ? "it may not be read" : `it cannot be read (${code})`;
  }
}
