import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../src/site/measure/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built report is served, ending in a slash. */
    siteUrl: string;
  }
}

/** Builds the report as `npm run build` does and serves it while the tests of the site run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
  const server = await serveSite("dist");
  project.provide("siteUrl", server.url);
  return () => server.close();
}
