/** What ended Framework, as one line that names the file and what is wrong there. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/** As esbuild says what it cannot read. */
const SYNTAX = /^(.+?):(\d+):\d+: ERROR: (.+)$/m;

/** An error as Framework or Node prints it. */
const ERROR = /^(?:Unexpected error|\w*Error(?: \[\w+\])?): (.+)$/m;

/** Whether Node has begun to say by what it ends: first the place in the code, alone on a line. */
export const isEnd = (said: string): boolean => /^(?:node:|file:\/\/|\/).*:\d+$/m.test(said);

/** The error in that, without its stack. */
export const errorOf = (said: string): string | undefined => ERROR.exec(said)?.[1];

/** A line of a stack: the file, as a path or an address, and the line. */
const CALL = /^\s+at (?:.*\()?(file:\/\/\S+?|\/.+?)(?:\?[^:]*)?:(\d+):\d+\)?$/gm;

/**
 * `observablehq.config.ts:28: Expected identifier but found ","`, from the error output of Framework with its stack; null
 * where that names no file of the project.
 */
export function faultOf(said: string, folder = process.cwd()): string | null {
  const [, file, line, what] = SYNTAX.exec(said) ?? [];
  if (file) return `${relative(folder, file)}:${line}: ${what}`;
  const message = errorOf(said);
  if (message === undefined) return null;
  const [place] = [...said.matchAll(CALL)]
    .map(([, at, line]) => ({ file: ownPath(at, folder), line }))
    .filter(({ file }) => file);
  const [, importer] = / imported from (.+)$/.exec(message) ?? [];
  const told = message.replaceAll(`${folder}/`, "");
  if (importer) return `${relative(folder, importer)}:1: ${told}`;
  return place ? `${place.file}:${place.line}: ${told}` : null;
}

/** A path of the project's own, from its folder; undefined for any other. */
function ownPath(at: string, folder: string): string | undefined {
  const path = relative(folder, at.startsWith("file:") ? fileURLToPath(at) : at);
  return path.startsWith("..") || path.includes("node_modules") ? undefined : path;
}
