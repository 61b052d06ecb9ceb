import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deadLinks } from "../../src/site/build/dead-links.ts";
import { pageFiles } from "../../src/site/build/page-files.ts";

test.each([...deadLinks("dist")])("every link on %s leads somewhere, anchors too, and none starts at the root", (_, dead) => {
  expect(dead).toEqual([]);
});

test("files at addresses that stay are linked by those addresses", () => {
  const hashed = pageFiles("dist").flatMap((page) =>
    [...readFileSync(join("dist", page), "utf8").matchAll(/<a\b[^>]*href="([^"]*_file\/[^"]*)"/g)].map(
      ([, href]) => `${page}: ${href}`
    )
  );
  expect(hashed.filter((link) => /\.(csv|json|zip|parquet|svg|png)$/.test(link))).toEqual([]);
});
