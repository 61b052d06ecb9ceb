/**
 * `npm run dev [-- --port 3000]`: the report as you edit it, on this machine only.
 *
 * Framework itself shows a change in a page or in a chart. This adds what it does not know: that the
 * tables also depend on seeds/, data/ and the coder.
 */
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { CACHE, dropStubs, settleVersions } from "../site/build/cache.ts";
import { startFramework } from "../site/build/framework.ts";
import { renew, renewPages, watchInputs } from "../site/preview/watch-inputs.ts";
import { requireWritable } from "../site/build/writable.ts";

/** Milliseconds after it connects in which an open page may not yet listen for changes. */
const SETTLING = 3_000;

const { values } = parseArgs({ options: { port: { type: "string" } } });

try {
  requireWritable(".", dirname(CACHE));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
settleVersions();
dropStubs();
renew();
const port = values.port ? ["--port", values.port] : [];
const framework = startFramework(["preview", "--host", "127.0.0.1", "--no-open", ...port]);
let lastConnected = 0;
framework.stdout?.on("data", (data) => {
  if (String(data).includes("socket open")) lastConnected = Date.now();
  // Framework also prints every address that is asked for; only where to look matters here.
  const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(data)) ?? [];
  if (url) console.log(`Preview: ${url} (Ctrl+C ends it)`);
});
framework.stderr?.pipe(process.stderr);
framework.once("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(0));

watchInputs(() => {
  console.log("Inputs changed: coding the articles again.");
  renew();
  // A page that was just loading has read the config of before, and does not hear that it changed.
  if (Date.now() - lastConnected < SETTLING) setTimeout(renewPages, SETTLING);
});
