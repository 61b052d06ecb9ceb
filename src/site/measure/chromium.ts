/** The headless Chromium that pages are measured and pictured in. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Keeps a headless browser quiet: nothing of its own on the network, and it runs in a container. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Starts the Chromium of this machine; gets one first, saying how, where there is none. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium() ?? installChromium(), args: FLAGS });
}

/** What Linux calls it. The first is the same engine without the windows and menus of a browser: it takes half the processor time. */
const ON_LINUX = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The program to run: `CHROME_PATH`, then what the system has, then Playwright's own downloads. */
export function findChromium(env = process.env, exists = existsSync): string | undefined {
  const system = ON_LINUX.map((name) => `/usr/bin/${name}`);
  const macOS = ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (env.CHROME_PATH && !exists(env.CHROME_PATH)) throw new Error(`CHROME_PATH names no file: ${env.CHROME_PATH}`);
  return [env.CHROME_PATH, ...system, ...macOS, ...downloads(env)].find((path) => path && exists(path));
}

/** Where Playwright's builds, `chromium-1200` and `chromium_headless_shell-1200`, have their program. */
const DOWNLOADED = {
  chromium: ["chrome-linux64/chrome", "chrome-linux/chrome"],
  chromium_headless_shell: ["chrome-headless-shell-linux64/chrome-headless-shell", "chrome-linux/headless_shell"]
};

/** Chromium builds in Playwright's cache, newest first, of one number the one without windows first. */
function downloads(env: NodeJS.ProcessEnv): string[] {
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), ".cache/ms-playwright");
  if (!existsSync(cache)) return [];
  const builds = readdirSync(cache).flatMap((build) => {
    const [, kind, number] = /^(chromium|chromium_headless_shell)-(\d+)$/.exec(build) ?? [];
    return kind ? [{ build, kind: kind as keyof typeof DOWNLOADED, number: Number(number) }] : [];
  });
  return builds
    .sort((a, b) => b.number - a.number || b.kind.length - a.kind.length)
    .flatMap(({ build, kind }) => DOWNLOADED[kind].map((program) => join(cache, build, program)));
}

function installChromium(): string {
  const root = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const command = root ? ["apt-get", "install", "-y", "chromium"] : ["npx", "playwright-core", "install", "chromium"];
  console.log(`No Chromium on this machine (CHROME_PATH is not set either). Getting one: ${command.join(" ")}`);
  if (root) execFileSync("apt-get", ["update"], { stdio: "inherit" });
  execFileSync(command[0], command.slice(1), { stdio: "inherit" });
  const path = findChromium();
  if (path === undefined) throw new Error(`${command.join(" ")} left no Chromium that could be found. Set CHROME_PATH.`);
  return path;
}
