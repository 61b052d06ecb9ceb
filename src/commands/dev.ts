/**
 * `npm run dev [-- --port 3000]`: the report as you edit it, on this machine only.
 *
 * Framework itself shows a change in a page or in a chart. This adds what it does not know: that the
 * tables also depend on seeds/, data/ and the coder.
 */
import { dirname } from "node:path";
import { endOnMisuse, readArguments, UsageError } from "../data/arguments.ts";
import { onEnding } from "../data/signals.ts";
import { CACHE, dropStubs, settleVersions } from "../site/build/cache.ts";
import { errorOf, faultOf, isEnd } from "../site/build/fault.ts";
import { configFault, startFramework, stopFramework } from "../site/build/framework.ts";
import { renew, renewPages, watchInputs } from "../site/preview/watch-inputs.ts";
import { requireWritable } from "../site/build/writable.ts";

/**
 * A page that is still loading when something changes does not hear of it, on a busy machine for long. So pages are told
 * again after so many milliseconds, and so often at most, until one has been asked for.
 */
const AGAIN = 3_000;
const TIMES = 20;

/** What Framework prints when a page is asked for: "GET /actions"; its own files begin with an underscore, others have an ending. */
const PAGE_ASKED = /^\S*GET\S* \/(?!_)[^\s.]*(?:\.html)?(?:\?\S*)?$/m;

/** How soon after it began Framework may not end again without a change that might mend it, in milliseconds. */
const TOO_SOON = 5_000;

let lastAsked = 0;
let telling: NodeJS.Timeout | undefined;
/** Starts Framework again where it waits for a change. */
let goOn: (() => void) | undefined;
/** The fault for whose end the preview waits. */
let waitsFor: string | undefined;
/** Ends Framework, which goes on by itself without a config and then serves another report, and waits for the config. */
let halt: ((fault: string) => void) | undefined;

const port = endOnMisuse(askedPort);
try {
  requireWritable(".", dirname(CACHE));
  settleVersions();
  dropStubs();
  renew();
  preview(port === undefined ? [] : ["--port", port]);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
onEnding(() => process.exit(0));

/** Runs Framework's preview, and again where it ends by an address that it cannot read, or when what ended it is mended. */
function preview(port: readonly string[]): void {
  const wrong = configFault();
  if (wrong !== null) {
    wait(wrong, port);
    return;
  }
  const began = Date.now();
  let said = "";
  let serves = false;
  let at = port;
  const framework = startFramework(["preview", "--host", "127.0.0.1", "--no-open", "--debug", ...port]);
  framework.stdout?.on("data", (data) => {
    if (PAGE_ASKED.test(String(data))) lastAsked = Date.now();
    // Of what else Framework prints only where to look matters here.
    const [url, number] = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(String(data)) ?? [];
    if (!url) return;
    at = ["--port", number];
    serves = true;
    process.stderr.write(said);
    said = "";
    console.log(`Preview: ${url} (Ctrl+C ends it)`);
  });
  let halted: string | undefined;
  halt = (fault) => {
    halted = fault;
    void stopFramework(framework);
  };
  framework.stderr?.on("data", (data) => {
    // What it says of a report that is not this one would mislead.
    if (configFault() !== null) return;
    said += data;
    // Until it serves, and when it ends, it says in many lines what is one sentence below.
    if (!serves || isEnd(said)) return;
    process.stderr.write(said);
    said = "";
  });
  framework.once("close", (code) => {
    halt = undefined;
    if (halted !== undefined) {
      wait(halted, at);
      return;
    }
    const taken = !serves && said.includes("EADDRINUSE");
    if (taken) console.error(`The port ${port[1]} is taken; name another, or none: npm run dev takes the next that is free`);
    // It may end before the watcher hears that its config is gone.
    const fault = taken ? null : (configFault() ?? faultOf(said));
    if (!serves && fault === null) {
      if (!taken) process.stderr.write(said);
      process.exit(code || 1);
    }
    if (fault !== null || Date.now() - began < TOO_SOON) wait(fault ?? said.trim(), at);
    else {
      console.error(`The preview ended (${errorOf(said) ?? code}); it starts again.`);
      preview(at);
    }
  });
}

/** Says what is wrong, and has the preview go on after the next change. */
function wait(fault: string, port: readonly string[]): void {
  waitsFor = fault;
  console.error(`${fault}\nThe preview waits until this is mended.`);
  goOn = () => preview(port);
}

function askedPort(): string | undefined {
  const usage = "Usage: npm run dev [-- --port 3000]";
  const { port } = readArguments(usage, { options: { port: { type: "string" } } }).values;
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new UsageError(`--port ${port} is no port`, usage);
  return port;
}

watchInputs(() => {
  // The change that has just stopped it mends nothing.
  if (goOn && configFault() === waitsFor) return;
  if (goOn) {
    const start = goOn;
    goOn = undefined;
    start();
    return;
  }
  const wrong = configFault();
  if (wrong !== null && halt) {
    halt(wrong);
    return;
  }
  console.log("Inputs changed: coding the articles again.");
  renew();
  tellAgain(Date.now(), TIMES);
});

/** Has open pages load anew until one has been asked for since. */
function tellAgain(since: number, times: number): void {
  clearTimeout(telling);
  telling = setTimeout(() => {
    if (lastAsked >= since || times === 0) return;
    renewPages();
    tellAgain(since, times - 1);
  }, AGAIN);
}
