/** Where a text stands in the source of a page. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** `src/index.md:12`: where a page, named by its path on the site, has this text in its source. */
export function sourceLine(page: string, text: string, root = "src"): string {
  const file = sourceFile(page, root);
  if (file === undefined) return join(root, page);
  const [before, found] = readFileSync(file, "utf8").split(text);
  return found === undefined ? file : `${file}:${before.split("\n").length}`;
}

/** The page's own file, or the parameterised one of its folder (`articles/[id].md`). */
function sourceFile(page: string, root: string): string | undefined {
  const own = join(root, `${page}.md`);
  if (existsSync(own)) return own;
  const folder = dirname(own);
  const pattern = existsSync(folder) && readdirSync(folder).find((name) => /^\[\w+\]\.md$/.test(name));
  return pattern ? join(folder, pattern) : undefined;
}
