/** Whose work is in a finished report besides our own, and under which licences: `third-party-licences.txt`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { LEXICON_NOTICE } from "../../data/verb-forms.ts";

/** Where the list stands in the site, under its root; the footer of every page leads there. */
export const LICENCES = "third-party-licences.txt";

/** Framework's client, which is in every page and brings these along. */
const FRAMEWORK = ["@observablehq/framework", "@observablehq/inspector", "@observablehq/runtime"];

/** The packages whose code is in the scripts, Framework's client among them. */
export function bundledPackages(...scripts: readonly Pick<Metafile, "inputs">[]): string[] {
  const inputs = scripts.flatMap((script) => Object.keys(script.inputs));
  const names = inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]);
  return [...new Set([...FRAMEWORK, ...names.filter((name) => name !== undefined)])].sort();
}

/** The whole list: the lexicon, the typefaces and the packages whose code is in the scripts. */
export function thirdPartyLicences(packages: string[]): string {
  const parts = [
    "What this report holds of others’ work, and the licence of each. The report’s own code is under the ISC licence,\nits tables under CC BY 4.0; neither covers what is named here.\n",
    LEXICON_NOTICE,
    ...typefaceLicences(),
    ...licenceTexts(packages)
  ];
  return parts.join(`\n${"-".repeat(72)}\n\n`);
}

const FONTS = "src/style/fonts";

/** The licence that lies beside the files of each typeface: it has to go along with them. */
function typefaceLicences(): string[] {
  const files = readdirSync(FONTS).sort();
  return files
    .filter((file) => file.endsWith("-LICENSE.txt"))
    .map((file) => {
      const name = file.replace("-LICENSE.txt", "");
      const faces = files.filter((face) => face.startsWith(`${name}-`) && face.endsWith(".woff2"));
      return `Typeface ${name} (SIL Open Font License 1.1): ${faces.join(", ")}\n\n${readFileSync(join(FONTS, file), "utf8").trim()}\n`;
    });
}

/** Name, version and licence text of packages: the text has to go along, and minified scripts have no room for it. */
export function licenceTexts(packages: string[]): string[] {
  return packages.map((name) => {
    const folder = join("node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
    const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
}
