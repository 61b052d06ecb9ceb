/**
 * `npm run bench`: how long coding, building and opening the report take on this machine, beside pages
 * that Framework builds by itself. What has a target says whether it is met; the exit code is 0 in
 * any case, as a busy machine is no fault of the report.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { loadavg } from "node:os";
import { code } from "../coder/index.ts";
import { takeNoArguments } from "../data/arguments.ts";
import { clock, coderSpeed, corpus, mixedSpeed, ONE_IN } from "../data/coder-speed.ts";
import { readArticles, readCodebook } from "../data/dataset.ts";
import { madeArticles } from "../data/made-corpus.ts";
import { buildBare, ONE_CHART, sameChart } from "../site/measure/bare.ts";
import { CACHE } from "../site/build/cache.ts";
import { launchChromium } from "../site/measure/chromium.ts";
import { type Redraw, redraws } from "../site/measure/control-speed.ts";
import { pageFiles } from "../site/build/page-files.ts";
import { serveSite } from "../site/measure/serve.ts";
import { openSlowly } from "../site/measure/slow-reader.ts";

const COPIES = [1, 2, 4];
/** Openings of each page, of which the one in the middle counts. */
const OPENINGS = 5;
const ACTIONS = 5000;

takeNoArguments("bench");
const codebook = readCodebook();
benchCoder();
await benchBuild();
await benchOpening();
await benchControls();

function benchCoder(): void {
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
    report("  their sentences and words alone", segmenting, `${speed(segmenting)}, ${target("ratio", coding / segmenting, 5)}`);
  }
  const { articles: lines, characters, coding, segmenting } = mixedSpeed(texts, codebook);
  const speed = characters / coding / 1000;
  const aim = `${speed.toFixed(1)} MB a second, at least 20: ${speed >= 20 ? "met" : "MISSED"}`;
  report(`filter ${lines} articles, 1 in ${ONE_IN} on the subject`, coding, aim);
  report("  their sentences and words alone", segmenting, `ratio ${(coding / segmenting).toFixed(2)}`);
}

/** Both from nothing: no cache of Framework's, no result of a loader. */
async function benchBuild(): Promise<void> {
  rmSync(CACHE, { recursive: true, force: true });
  const own = clock(() => {
    const { status, stderr } = spawnSync("npm", ["run", "--silent", "build"], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  });
  const pages = pageFiles("dist").length;
  const bare = await buildBare(
    Object.fromEntries(Array.from({ length: pages }, (_, i) => [i ? `page-${i}` : "index", ONE_CHART]))
  );
  bare.remove();
  report("npm run build, nothing cached", own);
  report(`  ${pages} bare pages of Framework`, bare.milliseconds, target("ratio", own / bare.milliseconds, 1.5));
}

/** The overview and a bare page with the same chart, throttled alike and by turns. */
async function benchOpening(): Promise<void> {
  const bare = await sameChart();
  const [server, bareServer, browser] = await Promise.all([serveSite("dist"), serveSite(bare.site), launchChromium()]);
  const own: Awaited<ReturnType<typeof openSlowly>>[] = [];
  const other: typeof own = [];
  for (let i = 0; i < OPENINGS; i++) {
    own.push(await openSlowly(browser, server.url));
    other.push(await openSlowly(browser, bareServer.url));
  }
  const middle = (of: typeof own, what: "chart" | "largest" | "shift") =>
    of.map((o) => o[what]).sort((a, b) => a - b)[OPENINGS >> 1];
  for (const [name, what, most] of [
    ["overview on a slow phone: first chart", "chart", 0.5],
    ["overview: largest contentful paint", "largest", 1]
  ] as const) {
    const [mine, bares] = [middle(own, what), middle(other, what)];
    report(name, mine);
    report("  a bare page with the same chart", bares, target("ratio", mine / bares, most));
  }
  console.log(`${"overview: layout shift".padEnd(48)} ${target("", middle(own, "shift"), 0.01)}`);
  for (const each of [browser, server, bareServer]) await each.close();
  bare.remove();
}

/** Every menu of the figures that have some, on a quarter of this machine's speed. */
async function benchControls(): Promise<void> {
  const coded = code(madeArticles(ACTIONS), codebook);
  const [server, browser] = await Promise.all([serveSite("dist"), launchChromium()]);
  for (const page of ["actions", "partners"]) {
    const times = await redraws(browser, server.url + page, coded);
    const slowest = (what: keyof Redraw) => Math.max(...times.map((time) => time[what]));
    report(`/${page}: slowest control, ${coded.actions.length} actions`, slowest("chart"), target("", slowest("chart"), 100));
    report("  with the lists under the chart", slowest("lists"));
  }
  await browser.close();
  await server.close();
}

function target(what: string, value: number, most: number): string {
  return `${what} ${Number(value.toPrecision(3))}, at most ${most}: ${value <= most ? "met" : "MISSED"}`.trim();
}

/** A line with the time, and the load of the machine (1 for each busy core), under which it was taken. */
function report(what: string, milliseconds: number, more = ""): void {
  console.log(
    `${what.padEnd(48)} ${Math.round(milliseconds).toString().padStart(7)} ms  load ${loadavg()[0].toFixed(1).padStart(4)}  ${more}`
  );
}
