/** Links of a built site that lead nowhere. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import { pageFiles } from "./page-files.ts";

/**
 * The dead links of each page: to a file that is not there under that very name, to an anchor that the page does
 * not have, or from the root, which fails where the site stands in a folder. Links to other hosts are not followed.
 */
export function deadLinks(site: string): Map<string, string[]> {
  const documents = new Map(
    pageFiles(site).map((file) => [file, new JSDOM(readFileSync(join(site, file), "utf8")).window.document])
  );
  const isDead = (page: string, href: string): boolean => {
    if (/^[a-z]+:/i.test(href)) return false;
    const file = href.startsWith("/") ? undefined : target(site, page, href);
    const anchor = decodeURIComponent(href.split("#")[1] ?? "");
    const document = file && documents.get(file);
    return file === undefined || (anchor !== "" && !!document && document.getElementById(anchor) === null);
  };
  return new Map(
    [...documents].map(([page, document]) => {
      const links = [...document.querySelectorAll("[href], [src]")];
      const hrefs = links.map((link) => link.getAttribute("href") ?? link.getAttribute("src") ?? "");
      return [page, [...new Set(hrefs)].filter((href) => isDead(page, href))];
    })
  );
}

/** The file that every web server sends for a relative link from a page, or undefined. Not all find partners.html for ./partners. */
function target(site: string, page: string, href: string): string | undefined {
  const path = decodeURIComponent(href.replace(/[?#].*$/, ""));
  const file = path === "" ? page : join(dirname(page), path, path.endsWith("/") ? "index.html" : "");
  return existsSync(join(site, file)) && statSync(join(site, file)).isFile() ? file : undefined;
}
