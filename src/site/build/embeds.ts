/** The charts' own pages, `embed/<chart>.html`, for frames on other people's pages. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pageHref } from "../../components/page/address.ts";
import { escapeHtml } from "../../components/page/html.ts";
import { embedStyle } from "../blocks/embed-size.ts";
import type { Embed } from "../blocks/static-embed.ts";
import type { Statics } from "../blocks/statics.ts";
import { FROM_A_FOLDER, SITE } from "./head.ts";
import { policy } from "./page-html.ts";

/** Where they lie under the site's root. */
export const EMBEDS = "embed/";

/** Stands for the address of the site where that is not known and a whole one is asked for. */
export const SOMEWHERE = "https://somewhere.invalid/";

/** What such a page has besides its chart: CSS, and addresses of the script, of the page of the report that has the chart, and of files. */
type Frame = Readonly<Record<"style" | "script" | "canonical" | "curated" | "elsewhere" | "favicon", string>>;

/**
 * Writes a page for each chart that a page of the report shows; `places` has the path of that page under the site's root.
 * Addresses in `style` are as from one of the written pages; `script` is a path under the root.
 */
export function writeEmbeds(
  site: string,
  statics: Pick<Statics, "embed">,
  places: ReadonlyMap<string, string>,
  { style, script, address }: { style: string; script: string; address?: string }
): void {
  mkdirSync(join(site, EMBEDS), { recursive: true });
  const shared = {
    style: `${style}\n${embedStyle()}`,
    script: `../${script}`,
    curated: hashedFile(site, "curated.json"),
    elsewhere: hashedFile(site, "elsewhere.json"),
    favicon: hashedFile(site, "favicon.svg")
  };
  for (const [name, page] of places) {
    const place = placeIn(page, name);
    const report = `<a data-report href="${escapeHtml(place)}" target="_blank">${SITE}</a>`;
    const canonical = new URL(page.replace(/^index\.html$/, ""), address ?? SOMEWHERE).href.replace(SOMEWHERE, "../");
    const html = embedPage(name, statics.embed(name, report), { ...shared, canonical });
    writeFileSync(join(site, EMBEDS, `${name}.html`), html);
  }
}

/** Where a page of the report has its chart. Of the first page the folder is named: some servers take `index.html` away, slash and all. */
function placeIn(page: string, name: string): string {
  return page === "index.html" ? `../#${name}` : pageHref(page.replace(/\.html$/, ""), { root: "../", hash: name });
}

/** A whole page. It is in no index of its own: the page of the report is what is to be found. */
function embedPage(name: string, { title, description, main }: Embed, frame: Frame): string {
  const inline = `<script>${FROM_A_FOLDER}</script>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(inline)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} | ${SITE}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="description" content="${escapeHtml(description)}">
<link rel="canonical" href="${escapeHtml(frame.canonical)}">
<link rel="icon" type="image/svg+xml" href="${frame.favicon}">
<style>${frame.style}</style>
${inline}
<script type="module" src="${frame.script}"></script>
</head>
<body>
<main><figure data-chart="${name}" data-curated="${frame.curated}" data-elsewhere="${frame.elsewhere}">
${main}
</figure></main>
</body>
</html>
`;
}

/** Address, from such a page, of a file that Framework names after its content. */
function hashedFile(site: string, name: string): string {
  const [stem, ending] = name.split(".");
  const folder = dirname(join(site, "_file", name));
  const found = readdirSync(folder).find((file) => new RegExp(`^${stem}\\.[0-9a-f]{8}\\.${ending}$`).test(file));
  return found ? `../_file/${found}` : "";
}
