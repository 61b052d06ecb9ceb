/** A Python of the tests' own. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { folderWith } from "./folder.ts";

/**
 * A virtual environment with these packages: the one that `PYTHON_ENV` names, made there if it is not, so that it can be
 * used again; else one in the temporary folder. Gives its interpreter.
 */
export function pythonWith(...packages: string[]): string {
  if (spawnSync("python3", ["--version"]).error) throw new Error("These tests need Python 3 (python3) with its module venv.");
  const folder = process.env.PYTHON_ENV ?? folderWith();
  const python = join(folder, "bin/python");
  if (!existsSync(python)) execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
  execFileSync(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages], { stdio: "inherit" });
  return python;
}
