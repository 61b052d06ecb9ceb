/** `npm run bench`: how long coding, building and opening the report take on this machine. */
import { spawnSync } from "node:child_process";
import { code } from "../coder/index.ts";
import { clock, coderSpeed, corpus } from "../data/coder-speed.ts";
import { readArticles, readCodebook } from "../data/dataset.ts";
import { launchChromium } from "../site/chromium.ts";
import { serveSite } from "../site/serve.ts";

const COPIES = [1, 10, 100];

const codebook = readCodebook();
const { articles } = readArticles("seeds");
report(
  `code ${articles.length} articles, first time`,
  clock(() => code(articles, codebook))
);
const texts = corpus();
for (const copies of COPIES) {
  const { articles, characters, coding, segmenting } = coderSpeed(texts, copies, codebook);
  const speed = (milliseconds: number) => `${(characters / milliseconds / 1000).toFixed(2)} MB a second`;
  report(`code ${articles} articles`, coding, `${speed(coding)}, ${Math.round(articles / (coding / 1000))} articles a second`);
  report("  their sentences and words alone", segmenting, `${speed(segmenting)}, ratio ${(coding / segmenting).toFixed(1)}`);
}
report(
  "npm run build",
  clock(() => spawnSync("npm", ["run", "--silent", "build"]))
);

const server = await serveSite("dist");
const browser = await launchChromium();
for (const page of ["", "actions"]) {
  const tab = await browser.newPage();
  const started = performance.now();
  await tab.goto(server.url + page, { waitUntil: "networkidle" });
  const painted = await tab.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN);
  report(`open /${page}`, performance.now() - started - 500, `first paint ${Math.round(painted)} ms`);
  await tab.close();
}
await browser.close();
await server.close();

function report(what: string, milliseconds: number, more = ""): void {
  console.log(`${what.padEnd(40)} ${Math.round(milliseconds).toString().padStart(7)} ms  ${more}`);
}
