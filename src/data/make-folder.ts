/** A folder made where it is missing. */
import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder where it is missing, and those above it, one by one: asked for all at once, Node never comes back from
 * places such as /proc. Throws, with a sentence, where it cannot be made.
 */
export function makeFolder(path: string): void {
  if (dirname(path) !== path) makeFolder(dirname(path));
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  if (there) throw new Error(`${path}: not a directory, but a file of that name`);
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST") throw new Error(`${path}: the folder cannot be made (${code}); name a place that can be written`);
  }
}
