/** What completes the pages that Framework made: places filled, scripts and styles bundled. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { escapeHtml, proseHtml } from "../../components/page/html.ts";
import { EXAMPLE_ADDRESS } from "../../data/addresses.ts";
import { bundleEmbed } from "./bundle-embed.ts";
import { bundleScripts } from "./bundle-scripts.ts";
import { bundleStyles } from "./bundle-styles.ts";
import { bundledCoder } from "./coding-worker.ts";
import { dynamicPages } from "./dynamic-pages.ts";
import { frontMatter } from "./front-matter.ts";
import { whereAsked } from "./markdown.ts";
import { addressCroissant, FEED, hasFeed, linkedData, writeFeed, writeSitemap } from "./machines.ts";
import { EMBEDS, writeEmbeds } from "./embeds.ts";
import { bundledPackages, LICENCES, thirdPartyLicences } from "./licences.ts";
import { leadOn } from "./old-addresses.ts";
import { fromAnywhere, NO_SUCH_PAGE } from "./no-such-page.ts";
import { pageFiles } from "./page-files.ts";
import { finishPage, moduleScript, stylesheets } from "./page-html.ts";
import { dropUnusedCopies, relativeHref, stableLinks } from "./stable-links.ts";
import type { EditionName } from "../../data/about.ts";
import { EDITIONS } from "../editions/kept.ts";
import { editionNotice } from "../blocks/static-editions.ts";
import { type Attempt, fillFigures, fillPlaces } from "../blocks/static-forms.ts";
import type { Statics } from "../blocks/statics.ts";

/** Framework's own output that the bundles replace. */
const REPLACED = ["_import", "_node", "_npm", "_observablehq"];

/**
 * Finishes what Framework built in the folder `site`: scripts in a few shared files, and each page with
 * its findings, charts and blocks, styles, language, viewport, description, card and security policy.
 *
 * @param edition the name under which it is to be frozen: then it has an address of its own, says so on every page, and
 *   has neither feed nor map, which are about what is new
 * @param address where the site will be published (`https://example.org/report/`), if that is known: social cards take
 *   absolute addresses only
 */
export async function finishSite(
  site: string,
  statics: Statics,
  edition?: EditionName,
  address = rootOf(process.env.SITE_URL)
): Promise<void> {
  const root = address && edition ? new URL(`${EDITIONS}/${edition.name}/`, address).href : address;
  const built = new Map(pageFiles(site).map((page) => [page, fixFileDates(readFileSync(join(site, page), "utf8"))]));
  const scripts = await bundleScripts(site, new Map([...built].map(([page, html]) => [page, moduleScript(html)])));
  const embed = await bundleEmbed(site);
  const coder = await bundledCoder();
  writeFileSync(join(site, LICENCES), thirdPartyLicences(bundledPackages(scripts.metafile, embed.metafile, coder.metafile)));
  const styles = new Map<string, string>();
  const copies = dynamicPages();
  const places = new Map<string, string>();
  for (const [model, html] of built) {
    const hrefs = stylesheets(html).map((href) => posix.join(dirname(model), href));
    const key = hrefs.join(" ");
    if (!styles.has(key)) styles.set(key, hrefs.length > 0 ? await bundleStyles(site, hrefs) : "");
    const script = scripts.pages.get(model);
    const assets = {
      script: script ? relativeHref(model, script.entry) : null,
      modules: script?.imports.map((file) => relativeHref(model, file)) ?? [],
      style: styleOf(site, model, styles.get(key)),
      description: frontMatter(model).description
    };
    rmSync(join(site, model));
    for (const page of copies[pathOf(model)]?.map((path) => `${path.slice(1)}.html`) ?? [model]) {
      const answered = withAddress(fillPage(html, page, statics), root);
      const filled = page === NO_SUCH_PAGE ? fromAnywhere(answered, root) : answered;
      for (const name of chartsOf(filled)) if (!places.has(name)) places.set(name, page);
      const about = linkedData(site, page, root);
      const feed = hasFeed(site) && !edition ? relativeHref(page, FEED) : undefined;
      const finished = finishPage(filled, {
        ...assets,
        feed,
        ...publicAddresses(page, filled, site, root),
        linkedData: about,
        notice: edition && editionNotice(edition, page)
      });
      writeFileSync(join(site, page), stableLinks(finished, page, site));
    }
    for (const href of hrefs) rmSync(join(site, href), { force: true });
  }
  const embedStyles = await bundleStyles(site, ["_file/style/embed.css"]);
  writeEmbeds(site, statics, places, {
    style: styleOf(site, `${EMBEDS}chart.html`, embedStyles),
    script: embed.script,
    address: root
  });
  for (const file of [...styles.values(), embedStyles]) if (file) rmSync(join(site, file));
  for (const folder of REPLACED) rmSync(join(site, folder), { recursive: true, force: true });
  dropUnusedCopies(site);
  if (!edition) {
    writeFeed(site, root);
    if (root) writeSitemap(site, pageFiles(site), root);
  }
  if (root) addressCroissant(site, root);
  leadOn(site);
}

/** The site's address ends in a slash, so that what is in it can be named from there. */
function rootOf(address: string | undefined): string | undefined {
  return address === undefined || address.endsWith("/") ? address : `${address}/`;
}

/** Examples name the preview's address; where that of the site is known they name it, also with scripts off. */
export function withAddress(html: string, root: string | undefined): string {
  return root ? html.replace(/<p id="example-address">.*?<\/p>\n?/s, "").replaceAll(EXAMPLE_ADDRESS, root) : html;
}

/** The page with its findings, figures and blocks. Throws, with the page and its line, on a name that nobody answers to. */
export function fillPage(html: string, page: string, statics: Statics): string {
  const path = pathOf(page);
  const attempt: Attempt = (form, answer) => {
    try {
      return answer();
    } catch (error) {
      throw whereAsked(path, form, error);
    }
  };
  const finding = (name: string) => attempt(`{{${name}}}`, () => statics.finding(name, path));
  const [head, body = ""] = html.split(/(?=<body>)/);
  const answered = fillPlaces(head, (name) => escapeHtml(finding(name))) + fillPlaces(body, (name) => proseHtml(finding(name)));
  return fillFigures(answered, path, statics, attempt);
}

/** `articles/a.html` is the page `/articles/a`. */
function pathOf(page: string): string {
  return `/${page.replace(/\.html$/, "")}`;
}

/** The text of a stylesheet, its fonts addressed from the page. */
function styleOf(site: string, page: string, file: string | undefined): string {
  if (!file) return "";
  const folder = relativeHref(page, dirname(file));
  return readFileSync(join(site, file), "utf8")
    .replace(/(url\(["']?)\.\//g, (_, start) => `${start}${folder}/`)
    .trim();
}

/** A file's date is that of the build's own copy: it says nothing, and would make each build differ. */
function fixFileDates(html: string): string {
  return html.replace(/,"lastModified":\d+/g, "");
}

/** The page's address, and the picture of its first chart, at the address of the whole site. */
function publicAddresses(page: string, html: string, site: string, address: string | undefined) {
  if (!address) return {};
  const at = (path: string) => new URL(path, address).href;
  const charts = chartsOf(html).map((name) => `charts/${name}.png`);
  const picture = charts.find((file) => existsSync(join(site, file)));
  return { address: at(page.replace(/^index\.html$/, "")), picture: picture && at(picture) };
}

/** The charts of a page in their order. */
function chartsOf(html: string): string[] {
  return [...html.matchAll(/<figure\b[^>]*\sdata-chart="([^"]+)"/g)].map(([, name]) => name);
}
