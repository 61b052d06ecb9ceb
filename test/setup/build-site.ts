import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../src/site/measure/serve.ts";
import { withoutNetwork } from "./without-network.ts";
import { folderWith } from "./folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built report is served, ending in a slash. */
    siteUrl: string;
    /** The other machines that the build asked for, a line each. */
    askedOutside: string;
  }
}

/** Builds the report as `npm run build` does, without a network, and serves it while the tests of the site run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const asked = join(folderWith(), "hosts");
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit", env: withoutNetwork(asked) });
  project.provide("askedOutside", existsSync(asked) ? readFileSync(asked, "utf8") : "");
  const server = await serveSite("dist");
  project.provide("siteUrl", server.url);
  return () => server.close();
}
