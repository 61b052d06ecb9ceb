/** The data loaders, and what the build gives Framework in their place. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { holderText, isAlive, readHolder } from "./build-lock.ts";
import { CACHE } from "./cache.ts";
import { writeWhole } from "./swap.ts";

/** A loader is named after what it makes: `tables.zip.ts` makes tables.zip. */
const LOADER = /\.(?!d\.)\w+\.ts$/;

/** A file in the cache while the build makes the results. */
const PENDING = "loaders.pending";

/** The loaders under a folder, those of parameterised files left out. */
export function loaderFiles(root = "src"): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => LOADER.test(file) && !file.includes("[") && !file.startsWith(".observablehq"))
    .sort();
}

/** Has Framework wait (`loadersSettled`) until the returned function is called, before it asks for a loader. */
export function holdLoaders(cache = CACHE, by = process.pid): () => void {
  const sign = join(cache, PENDING);
  mkdirSync(cache, { recursive: true });
  writeFileSync(sign, holderText(by));
  return () => rmSync(sign, { force: true });
}

/** Resolves when no build that still runs is making what the loaders would. */
export async function loadersSettled(cache = CACHE): Promise<void> {
  for (;;) {
    const holder = readHolder(join(cache, PENDING));
    if (holder === null || !isAlive(holder)) return;
    await setTimeout(50);
  }
}

/** Puts the result of a loader where Framework, which then does not run it, looks for it: whole or not at all. */
export function putResult(name: string, result: string | Uint8Array, cache = CACHE): void {
  const target = join(cache, name);
  mkdirSync(dirname(target), { recursive: true });
  writeWhole(target, result);
}
