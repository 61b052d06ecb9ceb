import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deadLinks } from "../../../src/site/build/dead-links.ts";

test("a missing file, a missing anchor and a link from the root are dead, other hosts are not asked", () => {
  const site = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(site, "articles"));
  writeFileSync(
    join(site, "articles/index.html"),
    '<p id="here"><a href="../about">one page up</a><a href="#there">gone</a></p>'
  );
  writeFileSync(join(site, "about.html"), '<a href="./articles/#here">there</a><a href="./articles/#there">not there</a>');
  writeFileSync(
    join(site, "index.html"),
    '<a href="./about">about</a><img src="./gone.png"><a href="/about">root</a><a href="https://example.org/gone">other</a>'
  );
  expect(Object.fromEntries(deadLinks(site))).toEqual({
    "about.html": ["./articles/#there"],
    "articles/index.html": ["#there"],
    "index.html": ["./gone.png", "/about"]
  });
});
