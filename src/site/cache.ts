import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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
