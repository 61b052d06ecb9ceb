/** What is put in the place of what was there before, a site or a file, at once or not at all. */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The folder that this build writes to: beside the site, on the same disk, so that it can be renamed
 * into place. Leftovers of builds that were killed are cleared, and a site that was taken away but
 * not yet replaced is put back.
 */
export function stagingFolder(site: string): string {
  const beside = (suffix: string) => join(dirname(site), `.${basename(site)}-${suffix}`);
  const previous = beside("previous");
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  for (const name of readdirSync(dirname(site))) {
    if (name.startsWith(basename(beside("")))) rmSync(join(dirname(site), name), { recursive: true, force: true });
  }
  return beside(`${process.pid}`);
}

/** Puts a whole new site in the place of the old one, which is back where that fails. Until here the old one is untouched. */
export function swapIn(staging: string, site: string): void {
  const previous = join(dirname(site), `.${basename(site)}-previous`);
  if (existsSync(site)) renameSync(site, previous);
  try {
    renameSync(staging, site);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, site);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/** Writes a file whole or not at all. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
