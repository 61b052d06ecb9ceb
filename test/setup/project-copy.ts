import { cpSync, existsSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { folderWith } from "./folder.ts";

/** What a build or a preview reads. */
const PARTS = ["src", "data", "seeds", "editions", "observablehq.config.ts", "package.json", "tsconfig.json"];

/**
 * A copy of the project that a test may break, with the same installed packages.
 *
 * @param parts further files and folders. Without the test articles the page of the method measures the coder on the
 *   report's own articles alone, and a build takes two thirds of the time.
 */
export function copyProject(...parts: string[]): { folder: string; remove(): void } {
  const folder = folderWith();
  // Framework's cache comes along: its bundles of packages need not be made again.
  for (const part of [...PARTS, ...parts].filter(existsSync)) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
