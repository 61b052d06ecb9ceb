/**
 * Addresses of folders, some of which pages used to have: /data, /articles, /codebook, /charts, /editions; and a table of
 * the codebook under its old name. No page has the name of a folder, since servers do not agree which of the two such an
 * address means.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where each of the files leads that only lead on. */
const LEADS_TO: Readonly<Record<string, string>> = {
  "articles/index.html": "all-articles.html",
  "charts/index.html": "tables.html#the-charts-as-images",
  "codebook/furniture.html": "codebook/boilerplate.html",
  "codebook/index.html": "method.html#the-codebook",
  "data/index.html": "tables.html",
  "editions/index.html": "all-editions.html"
};

/** The files that only lead on. */
export const LEADING_ON: ReadonlySet<string> = new Set(Object.keys(LEADS_TO));

/** Writes the files that lead on, for each page that the site has. */
export function leadOn(site: string): void {
  for (const [file, target] of Object.entries(LEADS_TO)) {
    if (!existsSync(join(site, target.replace(/#.*/, "")))) continue;
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), leadingOn(file, target));
  }
}

/**
 * A page that leads on, without scripts too. With them it takes along what the address asks for; and some
 * servers send a folder's index for its name without a slash, from where the way is another.
 */
function leadingOn(file: string, target: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Moved</title>
<script>
const target = new URL((location.pathname.endsWith("/${dirname(file)}") ? "./" : "../") + "${target}", location.href);
if (location.hash) target.hash = location.hash;
target.search = location.search;
location.replace(target.href);
</script>
<meta http-equiv="refresh" content="0; url=../${target}">
<p>This page is now <a href="../${target}">at another address</a>.</p>
</html>
`;
}
