import { readdirSync } from "node:fs";

/** The pages of the site, as paths under its root. */
export function pageFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort();
}
