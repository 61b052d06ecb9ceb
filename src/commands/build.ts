/**
 * `npm run build`: the report as a folder of static files, `dist/`, with the editions that are kept in `editions/`.
 *
 * Nothing in dist/ changes until the new site is whole: it is built beside it, finished, checked,
 * and only then put in its place. Needs no network. Exit code 0 when the site was replaced, 1 when
 * the old one still stands, 2 when it was not asked right, 130 or 143 when it was ended by Ctrl+C or a signal.
 */
import { resolve } from "node:path";
import { takeNoArguments } from "../data/arguments.ts";
import { buildReport } from "../site/build/build-report.ts";
import { pageFiles } from "../site/build/page-files.ts";
import { swapIn } from "../site/build/swap.ts";

takeNoArguments("build");
const site = resolve("dist");
const started = Date.now();

try {
  await buildReport(site, (staging) => swapIn(staging, site));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`dist: ${pageFiles(site).length} pages in ${seconds} s.`);
} catch (error) {
  console.error(`The build failed; dist is as it was.\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
