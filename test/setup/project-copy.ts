import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** What a build or a preview reads; the method page prints how the coder does on the test articles. */
const PARTS = ["src", "data", "seeds", "editions", "test/articles", "observablehq.config.ts", "package.json", "tsconfig.json"];

/** A copy of the project that a test may break, with the same installed packages. */
export function copyProject(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  // Framework's cache comes along: its bundles of packages need not be made again.
  for (const part of PARTS.filter(existsSync)) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
