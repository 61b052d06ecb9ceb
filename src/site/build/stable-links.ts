/** Links to files at the addresses that stay from build to build. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/**
 * A link to download a file, `<a href="./data/tables/actions.csv" download>`, is led by Framework to
 * a copy with a hash in its name, which is gone at the next build. Where the file also stands at its
 * own address, the link leads there: that is the address a reader keeps and cites.
 */
export function stableLinks(html: string, page: string, site: string): string {
  return html.replace(/(<a\b[^>]*\shref=")([^"]*_file\/[^"]+)(")/g, (link, before: string, href: string, after: string) => {
    const copy = posix.join(dirname(page), href);
    const address = copy.replace(/^_file\//, "").replace(/\.[0-9a-f]{8}(?=\.\w+$)/, "");
    return existsSync(join(site, address)) ? before + relativeHref(page, address) + after : link;
  });
}

/** Address of a file of the site from a page. */
export function relativeHref(page: string, file: string): string {
  const href = posix.relative(dirname(page), file);
  return href.startsWith(".") ? href : `./${href}`;
}

/** Deletes the hashed copies that no page, script or stylesheet names. */
export function dropUnusedCopies(site: string): void {
  if (!existsSync(join(site, "_file"))) return;
  const files = readdirSync(site, { recursive: true, encoding: "utf8" });
  const texts = files.filter((file) => /\.(?:html|js|css)$/.test(file)).map((file) => readFileSync(join(site, file), "utf8"));
  for (const file of files.filter((file) => /^_file\/.*\.\w+$/.test(file))) {
    if (!texts.some((text) => text.includes(file))) rmSync(join(site, file));
  }
}
