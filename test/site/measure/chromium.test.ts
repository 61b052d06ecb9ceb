import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findChromium } from "../../../src/site/measure/chromium.ts";
import { folderWith } from "../../setup/folder.ts";

const cache = folderWith();
for (const build of ["chromium-999", "chromium-1200"]) {
  mkdirSync(join(cache, build, "chrome-linux"), { recursive: true });
  writeFileSync(join(cache, build, "chrome-linux/chrome"), "");
}
const downloaded = (path: unknown) => String(path).startsWith(cache);

test("CHROME_PATH comes first", () => {
  expect(findChromium({ CHROME_PATH: "/opt/chrome" }, () => true)).toBe("/opt/chrome");
});

test("a CHROME_PATH that leads nowhere is an error, not passed over", () => {
  expect(() => findChromium({ CHROME_PATH: "/opt/gone" }, () => false)).toThrow("CHROME_PATH names no file: /opt/gone");
});

test("of the system's own the one without windows is taken first", () => {
  expect(findChromium({}, (path) => String(path).startsWith("/usr/bin/"))).toBe("/usr/bin/chromium-headless-shell");
});

test("the system's own browser comes before a downloaded one", () => {
  const exists = (path: unknown) => path === "/usr/bin/google-chrome" || downloaded(path);
  expect(findChromium({ PLAYWRIGHT_BROWSERS_PATH: cache }, exists)).toBe("/usr/bin/google-chrome");
});

test("of Playwright's downloads the newest is taken", () => {
  expect(findChromium({ PLAYWRIGHT_BROWSERS_PATH: cache }, (path) => downloaded(path) && !String(path).includes("linux64"))).toBe(
    join(cache, "chromium-1200/chrome-linux/chrome")
  );
});

test("of Playwright's downloads of one number that without windows is taken", () => {
  const both = folderWith();
  const shell = "chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell";
  for (const program of ["chromium-1200/chrome-linux64/chrome", shell]) {
    mkdirSync(join(both, dirname(program)), { recursive: true });
    writeFileSync(join(both, program), "");
  }
  const exists = (path: unknown) => String(path).startsWith(both) && existsSync(String(path));
  expect(findChromium({ PLAYWRIGHT_BROWSERS_PATH: both }, exists)).toBe(join(both, shell));
});

test("none at all is undefined", () => {
  expect(findChromium({}, () => false)).toBeUndefined();
});
