import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { askedOutside } from "../setup/built-site.ts";
import { run } from "../setup/run.ts";
import { withoutNetwork } from "../setup/without-network.ts";
import { folderWith } from "../setup/folder.ts";

test("the report is built without a network, and asks for none", () => {
  expect(askedOutside).toBe("");
});

test("a process that does ask would be noticed, and gets no answer", async () => {
  const asked = join(folderWith(), "hosts");
  const ask = (url: string) =>
    run(process.execPath, ["-e", `fetch("${url}").then(() => process.exit(0), () => process.exit(3))`], {
      env: withoutNetwork(asked)
    });
  expect((await ask(inject("siteUrl"))).code).toBe(0);
  expect(existsSync(asked)).toBe(false);
  expect((await ask("https://example.org/")).code).toBe(3);
  expect(readFileSync(asked, "utf8")).toMatch(/^example\.org$/m);
});
