import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deadLinks } from "../../../src/site/build/dead-links.ts";

test("a link to a file with signs in its name that addresses write in percent is not dead", () => {
  const site = mkdtempSync(join(tmpdir(), "site-"));
  writeFileSync(join(site, "a#b%20=?.html"), "");
  writeFileSync(join(site, "index.html"), `<a href="./${encodeURIComponent("a#b%20=?.html")}">there</a>`);
  expect(Object.fromEntries(deadLinks(site))["index.html"]).toEqual([]);
});

test("a missing file or anchor, a file without its ending and a link from the root are dead, other hosts are not asked", () => {
  const site = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(site, "articles"));
  writeFileSync(
    join(site, "articles/one.html"),
    '<p id="here"><a href="../about.html?a=b">one page up</a><a href="#there">gone</a></p>'
  );
  writeFileSync(
    join(site, "about.html"),
    '<a href="./articles/one.html#here">there</a><a href="./articles/one.html#there">not there</a>'
  );
  writeFileSync(
    join(site, "index.html"),
    '<a href="./about">about</a><a href="./articles">no slash</a><img src="./gone.png"><a href="/about">root</a><a href="https://example.org/gone">other</a>'
  );
  expect(Object.fromEntries(deadLinks(site))).toEqual({
    "about.html": ["./articles/one.html#there"],
    "articles/one.html": ["#there"],
    "index.html": ["./about", "./articles", "./gone.png", "/about"]
  });
});
