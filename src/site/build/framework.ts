/** Framework, run as a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(import.meta.resolve("@observablehq/framework/dist/bin/observable.js"));

/** What Framework is told about the report. */
export const CONFIG = "observablehq.config.ts";

/** What keeps the config from being that of this report, before Framework reads it, as `file:line: what is wrong`; null where nothing does. */
export function configFault(config = CONFIG): string | null {
  if (!existsSync(config)) return `${config}:1: there is no such file`;
  const lines = readFileSync(config, "utf8").split("\n");
  const at = lines.findIndex((line) => /^\s*root:/.test(line) && !/^\s*root:\s*(["'`])src\1/.test(line));
  return at < 0 ? null : `${config}:${at + 1}: root has to be "src", where the pages of the report are`;
}

/**
 * Starts Observable Framework's own command line, telemetry off. It and the loaders that it
 * starts end when this process does. Its output comes through pipes: the caller decides what of it a
 * reader needs to see.
 */
export function startFramework(args: string[], env: Record<string, string> = {}, folder = "."): ChildProcess {
  const framework = spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    // A group of its own, so that loaders can be ended with it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env, OBSERVABLE_TELEMETRY_DISABLE: "true" }
  });
  process.once("exit", () => {
    try {
      if (framework.pid !== undefined) process.kill(-framework.pid);
    } catch {
      // All of them have ended by themselves.
    }
  });
  return framework;
}

/** Ends Framework and the loaders that it started, and waits until it is gone. */
export async function stopFramework(framework: ChildProcess): Promise<void> {
  if (framework.pid === undefined || framework.exitCode !== null || framework.signalCode !== null) return;
  const gone = once(framework, "close");
  process.kill(-framework.pid);
  await gone;
}
