import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

/** The packages whose code is in the scripts, Framework's client among them. */
export function bundledPackages({ inputs }: Metafile): string[] {
  const names = Object.keys(inputs).map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]);
  return [...new Set(["@observablehq/framework", ...names.filter((name) => name !== undefined)])].sort();
}

/**
 * Name, version and licence text of packages: their licences ask that the text goes along with the
 * code, and minified scripts have no room for it.
 */
export function licenceTexts(packages: string[], modules = "node_modules"): string {
  return packages
    .map((name) => {
      const folder = join(modules, name);
      const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
      const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${"-".repeat(72)}\n\n`);
}
