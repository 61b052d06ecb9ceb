/** The scripts of the site, bundled for browsers. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { hoistImports } from "./hoist.ts";
import { gatherShared, sharedModules, staticImports } from "./shared-modules.ts";

/** Where the bundled scripts, styles and fonts of the site are put, under the site's root. */
export const ASSETS = "_app";

/** How a script is bundled for readers' browsers. */
export const BUNDLED = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  metafile: true,
  logLevel: "silent"
} as const satisfies BuildOptions;

/** How the scripts of pages are bundled, what several of them need in files of its own. */
export const BROWSER = {
  ...BUNDLED,
  outdir: ASSETS,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  splitting: true,
  // The order of modules follows their paths, which must not say where the packages really lie.
  preserveSymlinks: true
} as const satisfies BuildOptions;

/** A page's script: the file to start, and those that it imports at once, paths under the site's root. */
export interface PageScript {
  entry: string;
  imports: string[];
}

/**
 * Bundles the module scripts of all pages together and writes the files under `site/_app/`. What
 * several pages have in common goes into one file: a browser asks for that once for the whole site,
 * and for one more per page. `scripts` maps a page's file ("articles/index.html") to the text of its
 * inline module script.
 */
export async function bundleScripts(site: string, scripts: Map<string, string>, root = "src") {
  const options = {
    ...BROWSER,
    absWorkingDir: resolve(site),
    entryPoints: [...scripts.keys()].map((page) => ({
      in: `page:${page}`,
      out: page.replace(/\.html$/, "").replaceAll("/", "-")
    }))
  };
  const trial = await build({ ...options, write: false, plugins: [pageModules(resolve(site), scripts, resolve(root))] });
  const shared = gatherShared(sharedModules(trial.metafile), resolve(site));
  const withShared = new Map([...scripts].map(([page, script]) => [page, `${script}\nimport "shared:all";`]));
  const { metafile } = await build({ ...options, plugins: [shared, pageModules(resolve(site), withShared, resolve(root))] });
  const pages = new Map<string, PageScript>();
  for (const [entry, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint?.startsWith("page:")) {
      pages.set(entryPoint.slice("page:".length), { entry, imports: staticImports(metafile, entry) });
    }
  }
  return { pages, metafile };
}

/**
 * Leads the imports of Framework's output back to where they came from: the modules under src/ and
 * the packages in node_modules. The copies that Framework makes of them cannot be tree-shaken.
 */
function pageModules(site: string, scripts: Map<string, string>, root: string): Plugin {
  return {
    name: "page-modules",
    setup({ onResolve, onLoad, resolve: resolveImport }) {
      onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice("page:".length), namespace: "page" }));
      onLoad({ filter: /./, namespace: "page" }, ({ path }) => ({
        contents: hoistImports(scripts.get(path) ?? ""),
        resolveDir: join(site, dirname(path)),
        loader: "js"
      }));
      onResolve({ filter: /^\.{0,2}\// }, ({ path, resolveDir, kind }) => {
        const file = relative(site, join(resolveDir, path));
        if (file.startsWith("_import/")) return { path: sourceModule(root, file) };
        if (file.startsWith("_node/")) return resolveImport(packageOf(file), { resolveDir: root, kind });
        if (file.startsWith("_npm/") || (file.startsWith("_observablehq/") && !existsSync(join(site, file)))) {
          return { path: "library", namespace: "unused" };
        }
      });
      // The library names that Framework's client can load from a CDN; no page mentions one.
      onLoad({ filter: /./, namespace: "unused" }, () => ({ contents: "export default undefined;" }));
    }
  };
}

/** `_import/components/bars.62f10158.js` → `<root>/components/bars.ts`. */
function sourceModule(root: string, file: string): string {
  const name = file.slice("_import/".length).replace(/\.[0-9a-f]{8}(\.\w+)$/, "$1");
  const source = [name, name.replace(/\.js$/, ".ts")].map((path) => join(root, path)).find(existsSync);
  if (source === undefined) throw new Error(`no source file for ${file}`);
  if (/\bFileAttachment\(/.test(readFileSync(source, "utf8"))) {
    throw new Error(`${relative(dirname(root), source)}: FileAttachment works in a page only; hand the data to the function`);
  }
  return source;
}

/** `_node/d3-array@3.2.5/index.8fbc5974.js` → `d3-array`, as it is imported. */
function packageOf(file: string): string {
  const [, name, path] = /^_node\/((?:@[^/]+\/)?[^@/]+)@[^/]+\/(.*)\.[0-9a-f]{8}\.js$/.exec(file) ?? [];
  if (name === undefined) throw new Error(`not a package: ${file}`);
  return path === "index" ? name : `${name}/${path}`;
}
