/** Addresses of other hosts that a page of the site would load from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const STYLE = [/url\(\s*["']?(?:https?:)?\/\/[^)]*\)/g, /@import\s*["'](?:https?:)?\/\/[^"']*["']/g];

/** What makes a browser fetch something, where the address is another host's. Links to follow are not. */
const LOADS: Record<string, RegExp[]> = {
  ".html": [
    /<(?:script|img|source|iframe|audio|video|embed|track)\b[^>]*\s(?:src|srcset|poster)="(?:https?:)?\/\/[^"]*"/g,
    /<link\b(?![^>]*\brel="(?:canonical|license|author)")[^>]*\shref="(?:https?:)?\/\/[^"]*"/g,
    /<(?:image|use)\b[^>]*\s(?:xlink:)?href="(?:https?:)?\/\/[^"]*"/g
  ],
  ".css": STYLE,
  ".js": [/\b(?:import|fetch|importScripts|Worker)\s*\(\s*["'`](?:https?:)?\/\/[^"'`]*/g, /\bfrom\s*["'](?:https?:)?\/\/[^"']*/g],
  ".svg": [/\s(?:xlink:)?href="(?:https?:)?\/\/[^"]*"/g]
};

/** Every place in the folder `site` that would load from another host, as `file: what stands there`. */
export function outsideLoads(site: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).sort();
  return files.flatMap((file) => {
    const forms = LOADS[file.slice(file.lastIndexOf("."))] ?? [];
    if (forms.length === 0) return [];
    const text = readFileSync(join(site, file), "utf8");
    const loads = forms.flatMap((form) => text.match(form) ?? []);
    const styles =
      file.endsWith(".html") || file.endsWith(".svg") ? STYLE.flatMap((form) => stylesIn(text).match(form) ?? []) : [];
    return [...loads, ...styles].map((found) => `${file}: ${found}`);
  });
}

/** The styles of a document: what its text says of styles, as an article may, loads nothing. */
function stylesIn(html: string): string {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>|<[a-z][^<>]*\sstyle="([^"]*)"/gi)]
    .map(([, element, attribute]) => element ?? attribute)
    .join("\n");
}
