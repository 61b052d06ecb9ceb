/** One build of the whole report: Framework's pages, filled and finished, in a folder beside the site. */
import type { ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { stop as stopBundler } from "esbuild";
import type { EditionName } from "../../data/about.ts";
import { exitCodeOf, onEnding } from "../../data/signals.ts";
import { takeBuildLock } from "./build-lock.ts";
import { CACHE, dropLoaderResults, dropPackages, dropStubs, settleVersions, stubPackages } from "./cache.ts";
import { faultOf } from "./fault.ts";
import { configFault, startFramework, stopFramework } from "./framework.ts";
import { holdLoaders } from "./loaders.ts";
import { outsideLoads } from "./outside.ts";
import { stagingFolder } from "./swap.ts";
import { requireWritable } from "./writable.ts";

/** Milliseconds after which esbuild, a process that is ended without being waited for, writes no more. */
const BUNDLER_GONE = 200;

/**
 * Builds the report in a folder beside `site` while no other build runs, and hands that folder to `take`. What it
 * leaves of the folder is cleared. `edition` is the name under which this state is to be frozen.
 */
export async function buildReport(
  site: string,
  take: (staging: string) => void | Promise<void>,
  edition?: EditionName
): Promise<void> {
  const wrong = configFault();
  if (wrong !== null) throw new Error(wrong);
  requireWritable(".", dirname(CACHE));
  const release = await takeBuildLock(join(dirname(CACHE), "build.lock"), (pid) =>
    console.log(`Another build is running (process ${pid}); this one waits for it.`)
  );
  const staging = stagingFolder(site);
  let framework: ChildProcess | undefined;
  let ending = false;
  const cleanUp = () => {
    dropStubs();
    rmSync(staging, { recursive: true, force: true, maxRetries: 10 });
    release();
  };
  const goOn = onEnding(async (signal) => {
    ending = true;
    // Until they are gone they write into the folder that is to be cleared.
    if (framework) await stopFramework(framework);
    await stopBundler();
    await sleep(BUNDLER_GONE);
    cleanUp();
    process.exit(exitCodeOf(signal));
  });
  try {
    dropLoaderResults();
    settleVersions();
    stubPackages();
    await buildSite(staging, (started) => (framework = started), edition);
    await take(staging);
  } catch (error) {
    dropPackages();
    throw error;
  } finally {
    if (!ending) cleanUp();
    goOn();
  }
}

/** @param started is told of Framework once it is at work */
async function buildSite(staging: string, started: (framework: ChildProcess) => void, edition?: EditionName): Promise<void> {
  console.log("Coding the articles, building the pages …");
  const letLoad = holdLoaders();
  // Many short-lived documents: with more room for them Node collects less often.
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`.trim();
  const framework = startFramework(["build"], { REPORT_OUTPUT: staging, NODE_OPTIONS });
  started(framework);
  const pages = outcome(framework);
  try {
    // Loaded only now, and at work while Framework is.
    const { codeInputs } = await import("./inputs.ts");
    const { putResults } = await import("./loader-results.ts");
    const { makeStatics } = await import("../blocks/statics.ts");
    const { finishSite } = await import("./finish.ts");
    const { soundEditions } = await import("../editions/kept.ts");
    const { unpackEdition } = await import("../editions/unpack.ts");
    const dataset = { ...codeInputs(), edition };
    const editions = edition ? [] : await soundEditions();
    await putResults(dataset);
    letLoad();
    const statics = makeStatics(dataset, editions);
    statics.prepare();
    await pages;
    console.log("Finishing …");
    await finishSite(staging, statics, edition);
    const outside = outsideLoads(staging);
    if (outside.length > 0) throw new Error(`Something would be loaded from another host:\n${outside.join("\n")}`);
    for (const kept of editions) await unpackEdition(kept, staging);
  } finally {
    letLoad();
    await stopFramework(framework);
  }
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
