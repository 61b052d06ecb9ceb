/** `npm run size`: what each page of dist/ sends to a browser with an empty cache, beside a bare page of Framework with one chart. */
import { takeNoArguments } from "../data/arguments.ts";
import { buildBare, ONE_CHART } from "../site/measure/bare.ts";
import { launchChromium } from "../site/measure/chromium.ts";
import { pageFiles, requireSite } from "../site/build/page-files.ts";
import { serveSite } from "../site/measure/serve.ts";
import { type Kind, type Weight, weigh } from "../site/measure/weigh.ts";

const KINDS: Kind[] = ["document", "script", "style", "font", "data"];

takeNoArguments("size");
requireSite("dist");
const browser = await launchChromium();
const weights: [string, Weight][] = [];
const bare = await buildBare({ index: ONE_CHART });
for (const [site, pages] of [
  ["dist", pageFiles("dist")],
  [bare.site, ["index.html"]]
] as const) {
  const server = await serveSite(site);
  for (const page of pages) {
    const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    weights.push([site === bare.site ? "(bare Framework page)" : page, await weigh(opened, server.url + page)]);
    await opened.close();
  }
  await server.close();
}
await browser.close();
bare.remove();

console.log(["kB on the wire".padEnd(48), "requests", ...KINDS, "total"].map((head) => head.padStart(9)).join(" "));
for (const [page, { requests, bytes, total }] of weights) {
  const sizes = [...KINDS.map((kind) => bytes[kind]), total].map((size) => (size / 1000).toFixed(1));
  console.log([page.padEnd(48), String(requests), ...sizes].map((cell) => cell.padStart(9)).join(" "));
}
