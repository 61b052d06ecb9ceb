import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../src/site/measure/serve.ts";
import { withoutNetwork } from "./without-network.ts";
import { folderWith } from "./folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built report is served, ending in a slash. */
    siteUrl: string;
    /** Answers once the report is built, with a `SiteBuild`. */
    buildUrl: string;
  }
}

/** What came of the build. */
export interface SiteBuild {
  /** What it said where it failed; empty where it did not. */
  failure: string;
  /** The other machines that it asked for, a line each. */
  askedOutside: string;
}

/**
 * Begins to build the report as `npm run build` does, without a network, while other tests run, and serves it. The tests of
 * the site wait for it, see built-site.ts.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const asked = join(folderWith(), "hosts");
  const build = spawn("npm", ["run", "--silent", "build"], { stdio: ["ignore", "pipe", "pipe"], env: withoutNetwork(asked) });
  const ended = Promise.all([once(build, "close"), text(build.stdout), text(build.stderr)]);
  const outcome = ended.then(([[code], stdout, stderr]): SiteBuild => {
    return {
      failure: code === 0 ? "" : `npm run build ended with ${code}:\n${stdout}${stderr}`,
      askedOutside: existsSync(asked) ? readFileSync(asked, "utf8") : ""
    };
  });
  const waiting = createServer((_, response) => void outcome.then((built) => response.end(JSON.stringify(built))));
  await new Promise<void>((listening) => waiting.listen(0, "127.0.0.1", listening));
  project.provide("buildUrl", `http://127.0.0.1:${(waiting.address() as AddressInfo).port}/`);
  const server = await serveSite("dist");
  project.provide("siteUrl", server.url);
  return async () => {
    build.kill();
    waiting.close();
    waiting.closeAllConnections();
    await Promise.all([server.close(), outcome]);
  };
}
