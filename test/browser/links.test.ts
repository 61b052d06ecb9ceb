import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { pageFiles } from "../../src/site/finish.ts";

const documents = new Map(
  pageFiles("dist").map((file) => [file, new JSDOM(readFileSync(join("dist", file), "utf8")).window.document])
);

/** The file that a static host sends for a relative link from a page, or undefined. */
function target(page: string, href: string): string | undefined {
  const path = join(dirname(page), decodeURI(href.replace(/[?#].*$/, "")));
  const candidates = href.startsWith("#") || href.startsWith("?") ? [page] : [path, `${path}.html`, join(path, "index.html")];
  return candidates.find((file) => existsSync(join("dist", file)) && statSync(join("dist", file)).isFile());
}

test.each([...documents.keys()])("every link on %s leads somewhere, anchors too, and none starts at the root", (page) => {
  const dead: string[] = [];
  for (const element of documents.get(page)?.querySelectorAll("[href], [src]") ?? []) {
    const href = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
    if (/^[a-z]+:/i.test(href)) continue;
    const file = href.startsWith("/") ? undefined : target(page, href);
    const anchor = decodeURIComponent(href.split("#")[1] ?? "");
    const document = file && documents.get(file);
    const there = file !== undefined && (anchor === "" || !document || document.getElementById(anchor) !== null);
    if (!there) dead.push(href);
  }
  expect([...new Set(dead)]).toEqual([]);
});

test("files at addresses that stay are linked by those addresses", () => {
  const hashed = [...documents].flatMap(([page, document]) =>
    [...document.querySelectorAll('a[href*="_file/"]')].map((link) => `${page}: ${link.getAttribute("href")}`)
  );
  expect(hashed.filter((link) => /\.(csv|json|zip|parquet|svg|png)$/.test(link))).toEqual([]);
});
