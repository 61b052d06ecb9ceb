import { readdirSync } from "node:fs";
import { LEADING_ON } from "./old-addresses.ts";

/** The pages of the site, as paths under its root; those that only lead on to another are none. */
export function pageFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !LEADING_ON.has(file))
    .sort();
}
