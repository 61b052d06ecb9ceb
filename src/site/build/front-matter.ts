/** The entries at the top of a page’s source. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The one-line entries at the top of a page's source, `page` being its file on the site
 * ("data.html"). Framework keeps only the entries that it knows itself, and `description` is none.
 */
export function frontMatter(page: string, root = "src"): Record<string, string> {
  const file = join(root, page.replace(/\.html$/, ".md"));
  const source = existsSync(file) ? readFileSync(file, "utf8") : "";
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? "";
  const entries = [...block.matchAll(/^(\w+):\s*(?:"(.*)"|'(.*)'|(.*?))\s*$/gm)];
  return Object.fromEntries(entries.map(([, name, double, single, plain]) => [name, double ?? single ?? plain]));
}
