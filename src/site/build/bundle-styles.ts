/** The stylesheets of the site, joined into one file. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { ASSETS } from "./bundle-scripts.ts";

/**
 * Joins the stylesheets that a page links to into one file under `site/_app/`, fonts and all, and
 * returns its path under the site's root. `hrefs` are paths under the site's root.
 */
export async function bundleStyles(site: string, hrefs: string[]): Promise<string> {
  const { metafile } = await build({
    absWorkingDir: resolve(site),
    stdin: {
      contents: hrefs.map((href) => `@import ${JSON.stringify(stylesheet(site, href))};`).join("\n"),
      loader: "css",
      resolveDir: resolve(site),
      sourcefile: `${createHash("sha256").update(hrefs.join()).digest("hex").slice(0, 8)}.css`
    },
    outdir: ASSETS,
    entryNames: "style-[hash]",
    assetNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    target: "es2022",
    loader: { ".woff2": "file", ".svg": "file", ".png": "file" },
    metafile: true,
    logLevel: "silent"
  });
  const [file] = Object.keys(metafile.outputs).filter((output) => output.endsWith(".css"));
  return file;
}

/**
 * The file behind a link. Framework copies a linked stylesheet as it is and leaves `url(…)` in it
 * pointing beside the source, so that one is taken from src/; its own bundles are whole.
 */
function stylesheet(site: string, href: string): string {
  const source = resolve("src", href.replace(/^_file\//, "").replace(/\.[0-9a-f]{8}(\.css)$/, "$1"));
  return href.startsWith("_file/") && existsSync(source)
    ? source
    : resolve(join(site, dirname(href)), href.split("/").pop() as string);
}
