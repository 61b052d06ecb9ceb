/** What a build keeps of Framework’s cache, and what it makes anew. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import manifest from "../../../package.json" with { type: "json" };

export const CACHE = "src/.observablehq/cache";

/** Bundles of node_modules, which depend on nothing but the installed versions. */
const KEPT = new Set(["_node", "_npm"]);

/**
 * Forgets every table that a loader has made. Framework takes a loader's result for good until the
 * loader's own file changes, and does not know that it also reads seeds/, data/ and src/coder/.
 */
export function dropLoaderResults(cache = CACHE): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    if (!KEPT.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** Forgets the bundles of packages: a build that failed for want of disk may have left half of one. */
export function dropPackages(cache = CACHE): void {
  rmSync(join(cache, "_node"), { recursive: true, force: true });
}

/** In place of a package that nobody will load. */
const STUB = "export {}; // stands in during a build\n";

/**
 * Puts an empty module where Framework keeps its bundle of each of our packages, unless there is one
 * already. Bundling them takes it seconds, and the build takes the packages themselves (bundle-scripts.ts).
 * The preview does need the bundles: the build clears the stubs when it is done, the preview when it starts.
 */
export function stubPackages(cache = CACHE, packages = Object.keys(manifest.dependencies)): void {
  for (const name of packages) {
    const { version } = JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8"));
    const file = join(cache, "_node", `${name}@${version}`, "index.js");
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file)) writeFileSync(file, STUB);
  }
}

/** Clears what `stubPackages` put there. */
export function dropStubs(cache = CACHE): void {
  const folder = join(cache, "_node");
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (name.endsWith("index.js") && readFileSync(file, "utf8") === STUB) rmSync(file);
  }
}

/**
 * Answers, before Framework asks the npm registry, which versions there are of the libraries that
 * its client can load from a CDN: an empty folder `_npm/<name>@<version>` counts as a known version.
 * No page uses any of them, so the number says nothing; a build then needs no network.
 */
export function settleVersions(cache = CACHE): void {
  for (const name of cdnLibraries()) {
    mkdirSync(join(cache, "_npm", `${name}@0.0.0`), { recursive: true });
  }
}

/** The `npm:` names in Framework's client and in its list of implicit imports. */
function cdnLibraries(): Set<string> {
  const dist = join(dirname(fileURLToPath(import.meta.resolve("@observablehq/framework/dist/bin/observable.js"))), "..");
  const client = readdirSync(join(dist, "client"), { recursive: true, encoding: "utf8" });
  const files = [...client.filter((name) => name.endsWith(".js")).map((name) => join("client", name)), "libraries.js"];
  const names = files.flatMap((file) =>
    [...readFileSync(join(dist, file), "utf8").matchAll(/"npm:((?:@[\w.-]+\/)?[\w.-]+)/g)].map(([, name]) => name)
  );
  return new Set(names);
}
