/** The pages of a built site. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { EDITIONS } from "../editions/kept.ts";
import { LEADING_ON } from "./old-addresses.ts";

/** The pages of the site, as paths under its root; those that only lead on to another are none, nor are those of its editions. */
export function pageFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !LEADING_ON.has(file) && !file.startsWith(`${EDITIONS}/`))
    .sort();
}

/** Ends the process in a sentence where no report was built. */
export function requireSite(site: string): void {
  if (existsSync(join(site, "index.html"))) return;
  console.error(`${site}: there is no report; npm run build makes it`);
  process.exit(1);
}
