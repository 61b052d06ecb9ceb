/** The modules that a bundle loads along with its own. */
import { push } from "../../coder/model/grouped.ts";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Loader, Metafile, Plugin } from "esbuild";

/** The output files that a browser loads along with `file`, whatever happens on the page. */
export function staticImports({ outputs }: Metafile, file: string, seen = new Set<string>()): string[] {
  for (const { path, kind } of outputs[file].imports) {
    if (kind !== "import-statement" || seen.has(path)) continue;
    seen.add(path);
    staticImports({ outputs } as Metafile, path, seen);
  }
  return [...seen];
}

/**
 * Finds in a trial build what pages have in common: the modules that a page loads at once and that another page, or a part
 * loaded late, also needs; and which modules are loaded late. Paths are those of the metafile.
 */
export function sharedModules(metafile: Metafile) {
  const users = new Map<string, string[]>();
  const late = new Set<string>();
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === undefined) continue;
    if (!entryPoint.startsWith("page:")) late.add(entryPoint);
    const inputs = [file, ...staticImports(metafile, file)].flatMap((output) => Object.keys(metafile.outputs[output].inputs));
    for (const input of inputs.filter(isOwn)) push(users, input, entryPoint);
  }
  const modules = [...users].filter(([, entries]) => entries.length > 1 && entries.some((entry) => entry.startsWith("page:")));
  return { modules: modules.map(([module]) => module).sort(), late };
}

/** A module of the report or of Framework's client; packages come along with those that use them. */
function isOwn(input: string): boolean {
  return !input.startsWith("page:") && !input.startsWith("unused:") && !input.includes("node_modules/");
}

/**
 * A bundler makes a file for each set of entries that have modules in common, which for a dozen
 * pages and parts is dozens of small files. Here every entry imports all shared modules: there is
 * one set, and one file.
 */
export function gatherShared({ modules, late }: ReturnType<typeof sharedModules>, folder: string): Plugin {
  const gathered = modules.map((module) => `import ${JSON.stringify(resolve(folder, module))};`).join("\n");
  const entries = new Set([...late].map((module) => resolve(folder, module)));
  return {
    name: "gather-shared",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^shared:/ }, ({ path }) => ({ path, namespace: "shared" }));
      onLoad({ filter: /./, namespace: "shared" }, () => ({ contents: gathered, resolveDir: folder, loader: "js" }));
      onLoad({ filter: /\.[jt]s$/, namespace: "file" }, ({ path }) => {
        if (!entries.has(path)) return;
        const loader: Loader = path.endsWith(".ts") ? "ts" : "js";
        return { contents: `${readFileSync(path, "utf8")}\nimport "shared:all";\n`, loader };
      });
    }
  };
}
