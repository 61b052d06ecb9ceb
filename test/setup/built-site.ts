/** Before each file of tests that look at the built report: waits until it is there. */
import { get } from "node:http";
import { text } from "node:stream/consumers";
import { inject } from "vitest";
import type { SiteBuild } from "./build-site.ts";

// As long as it takes: `fetch` would give up after five minutes.
const answer = await new Promise<string>((done, fail) => {
  get(inject("buildUrl"), (response) => text(response).then(done, fail)).once("error", fail);
});
const { failure, askedOutside }: SiteBuild = JSON.parse(answer);
if (failure !== "") throw new Error(failure);

export { askedOutside };
