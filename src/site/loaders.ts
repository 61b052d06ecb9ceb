/** The data loaders, started by the build itself so that they run beside Framework. */
import { once } from "node:events";
import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { CACHE } from "./cache.ts";

/** A loader is named after what it makes: `tables.zip.ts` makes tables.zip. */
const LOADER = /\.(?!d\.)\w+\.ts$/;

/** The loaders under a folder, those of parameterised files left out; archives first, which take longest. */
export function loaderFiles(root = "src"): string[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => LOADER.test(file) && !file.includes("[") && !file.startsWith(".observablehq")
  );
  return files.sort((a, b) => Number(b.endsWith(".zip.ts")) - Number(a.endsWith(".zip.ts")) || (a < b ? -1 : 1));
}

/**
 * Runs the loaders on every core and puts what they make into Framework's cache, as Framework does,
 * which would run them one after another while it waits. One that fails is left to Framework: it runs
 * it again and says what is wrong.
 *
 * @returns ends those that still run
 */
export function startLoaders(root = "src", cache = CACHE): () => void {
  const waiting = loaderFiles(root);
  const running = new Set<ChildProcess>();
  const next = async (): Promise<void> => {
    const file = waiting.shift();
    if (file === undefined) return;
    const target = join(cache, file.replace(/\.ts$/, ""));
    const draft = `${target}.${process.pid}.beside`;
    mkdirSync(dirname(target), { recursive: true });
    const loader = spawn(process.execPath, ["--import", "tsx", join(root, file)], { stdio: ["ignore", "pipe", "ignore"] });
    running.add(loader);
    const ended = once(loader, "close");
    const made = await Promise.all([ended, pipeline(loader.stdout, createWriteStream(draft))]).then(
      ([[code]]) => code === 0,
      () => loader.kill() && false
    );
    running.delete(loader);
    if (made) renameSync(draft, target);
    else rmSync(draft, { force: true });
    return next();
  };
  // Where it cannot be written, Framework cannot either, and says so.
  for (let i = 0; i < availableParallelism(); i++) next().catch(() => {});
  return () => {
    waiting.length = 0;
    for (const loader of running) loader.kill();
  };
}
