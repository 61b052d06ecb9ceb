/**
 * `npm run build`: the report as a folder of static files, `dist/`.
 *
 * Nothing in dist/ changes until the new site is whole: it is built beside it, finished, checked,
 * and only then put in its place. Needs no network. Exit code 0 when the site was replaced, 1 when
 * the old one still stands.
 */
import type { ChildProcess } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { takeBuildLock } from "../site/build/build-lock.ts";
import { CACHE, dropLoaderResults, dropPackages, dropStubs, settleVersions, stubPackages } from "../site/build/cache.ts";
import { faultOf } from "../site/build/fault.ts";
import { CONFIG, startFramework, stopFramework } from "../site/build/framework.ts";
import { holdLoaders } from "../site/build/loaders.ts";
import { pageFiles } from "../site/build/page-files.ts";
import { outsideLoads } from "../site/build/outside.ts";
import { stagingFolder, swapIn } from "../site/build/swap.ts";
import { requireWritable } from "../site/build/writable.ts";

const site = resolve("dist");
const started = Date.now();

try {
  if (!existsSync(CONFIG)) throw new Error(`${CONFIG}:1: there is no such file`);
  requireWritable(".", dirname(CACHE));
  const release = await takeBuildLock(join(dirname(CACHE), "build.lock"), (pid) =>
    console.log(`Another build is running (process ${pid}); this one waits for it.`)
  );
  const staging = stagingFolder(site);
  const cleanUp = () => {
    dropStubs();
    rmSync(staging, { recursive: true, force: true });
    release();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      cleanUp();
      process.exit(1);
    });
  }
  try {
    dropLoaderResults();
    settleVersions();
    stubPackages();
    await buildSite(staging);
    swapIn(staging, site);
  } catch (error) {
    dropPackages();
    throw error;
  } finally {
    cleanUp();
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`dist: ${pageFiles(site).length} pages in ${seconds} s.`);
} catch (error) {
  console.error(`The build failed; dist is as it was.\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function buildSite(staging: string): Promise<void> {
  console.log("Coding the articles, building the pages …");
  const letLoad = holdLoaders();
  // Many short-lived documents: with more room for them Node collects less often.
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`.trim();
  const framework = startFramework(["build"], { REPORT_OUTPUT: staging, NODE_OPTIONS });
  const pages = outcome(framework);
  try {
    // Loaded only now, and at work while Framework is.
    const { codeInputs } = await import("../site/build/inputs.ts");
    const { putResults } = await import("../site/build/loader-results.ts");
    const { makeStatics } = await import("../site/blocks/statics.ts");
    const { finishSite } = await import("../site/build/finish.ts");
    const dataset = codeInputs();
    await putResults(dataset);
    letLoad();
    const statics = makeStatics(dataset);
    statics.prepare();
    await pages;
    console.log("Finishing …");
    await finishSite(staging, statics);
  } finally {
    letLoad();
    await stopFramework(framework);
  }
  const outside = outsideLoads(staging);
  if (outside.length > 0) throw new Error(`Something would be loaded from another host:\n${outside.join("\n")}`);
}

/** The end of Framework's build. What it and its loaders said is shown when it fails. */
function outcome(framework: ChildProcess): Promise<void> {
  const said: string[] = [];
  const wrong: string[] = [];
  framework.stdout?.on("data", (data) => said.push(String(data)));
  framework.stderr?.on("data", (data) => wrong.push(String(data)));
  const end = new Promise<void>((done, fail) => {
    framework.once("error", fail);
    framework.once("close", (code) => (code === 0 ? done() : fail(new Error(lastWords(wrong.join("") || said.join(""))))));
  });
  // Whoever awaits it hears of a failure; nobody does when the inputs were wrong.
  end.catch(() => {});
  return end;
}

/** What is wrong, in a line; else the end of Framework's output, without its progress and its advice to write to its authors. */
function lastWords(output: string): string {
  const lines = output.split("\nTip: ")[0].split("\n");
  const told = lines.filter((line) => !line.includes(`${CACHE}/_`) && !line.startsWith("load /"));
  return faultOf(output) ?? told.slice(-15).join("\n").trim();
}
