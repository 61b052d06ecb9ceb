/**
 * Addresses that pages used to have and that are folders now: /data, /articles, /codebook, /charts. No page has the
 * name of a folder, since servers do not agree which of the two such an address means.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the address of a folder leads. */
const LEADS_TO: Readonly<Record<string, string>> = {
  articles: "all-articles.html",
  charts: "tables.html#the-charts-as-images",
  codebook: "method.html#the-codebook",
  data: "tables.html"
};

/** The files that only lead on. */
export const LEADING_ON: ReadonlySet<string> = new Set(Object.keys(LEADS_TO).map((folder) => `${folder}/index.html`));

/** Writes the files that lead on, for each page that the site has. */
export function leadOn(site: string): void {
  for (const [folder, target] of Object.entries(LEADS_TO)) {
    if (!existsSync(join(site, target.replace(/#.*/, "")))) continue;
    mkdirSync(join(site, folder), { recursive: true });
    writeFileSync(join(site, folder, "index.html"), leadingOn(folder, target));
  }
}

/**
 * A page that leads on, without scripts too. With them it takes along what the address asks for; and some
 * servers send it for the folder's name without a slash, from where the way is another.
 */
function leadingOn(folder: string, target: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Moved</title>
<script>
const target = new URL((location.pathname.endsWith("/${folder}") ? "./" : "../") + "${target}", location.href);
if (location.hash) target.hash = location.hash;
target.search = location.search;
location.replace(target.href);
</script>
<meta http-equiv="refresh" content="0; url=../${target}">
<p>This page is now <a href="../${target}">at another address</a>.</p>
</html>
`;
}
