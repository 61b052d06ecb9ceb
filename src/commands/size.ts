/**
 * `npm run size`: what each page of dist/ sends to a browser with an empty cache, beside a bare page
 * that Framework builds by itself with one Plot chart on it.
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { settleVersions } from "../site/cache.ts";
import { launchChromium } from "../site/chromium.ts";
import { pageFiles } from "../site/finish.ts";
import { startFramework } from "../site/framework.ts";
import { serveSite } from "../site/serve.ts";
import { type Kind, type Weight, weigh } from "../site/weigh.ts";

const KINDS: Kind[] = ["document", "script", "style", "font", "data"];

const browser = await launchChromium();
const weights: [string, Weight][] = [];
const bare = await buildBarePage();
for (const [site, pages] of [
  ["dist", pageFiles("dist")],
  [bare, ["index.html"]]
] as const) {
  const server = await serveSite(site);
  for (const page of pages)
    weights.push([site === bare ? "(bare Framework page)" : page, await weigh(browser, server.url + page)]);
  await server.close();
}
await browser.close();
rmSync(resolve(bare, ".."), { recursive: true, force: true });

console.log(["kB on the wire".padEnd(48), "requests", ...KINDS, "total"].map((head) => head.padStart(9)).join(" "));
for (const [page, { requests, bytes, total }] of weights) {
  const sizes = [...KINDS.map((kind) => bytes[kind]), total].map((size) => (size / 1000).toFixed(1));
  console.log([page.padEnd(48), String(requests), ...sizes].map((cell) => cell.padStart(9)).join(" "));
}

/** The smallest report that draws something, built as Framework builds it. Returns its folder. */
async function buildBarePage(): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), "bare-"));
  mkdirSync(join(project, "src"));
  writeFileSync(
    join(project, "src/index.md"),
    '# Bare\n\n```js\nimport * as Plot from "@observablehq/plot";\ndisplay(Plot.barY([1, 2, 3]).plot());\n```\n'
  );
  writeFileSync(join(project, "observablehq.config.js"), 'export default {root: "src", globalStylesheets: []};\n');
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  settleVersions(join(project, "src/.observablehq/cache"));
  const framework = startFramework(["build"], {}, project);
  const code = await new Promise((done) => framework.once("close", done));
  if (code !== 0) throw new Error("The bare page could not be built.");
  return join(project, "dist");
}
