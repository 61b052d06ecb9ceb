/** What the preview watches, and what it does when that changes. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, utimesSync, watch } from "node:fs";
import { join } from "node:path";
import { CONFIG } from "../build/framework.ts";
import { loaderFiles } from "../build/loaders.ts";

/** What the tables, the drawings and the look are made from; Framework watches only part of it. */
const INPUTS = ["seeds", "data", "src/coder", "src/data", "src/evaluation", "src/site", "src/components", "src/style", CONFIG];

/**
 * Calls `onChange` when a file of the inputs was added, changed or deleted. Files are compared by
 * content: touching one, as the preview itself does with loaders, is not a change.
 */
export function watchInputs(onChange: () => void): void {
  let known = fingerprint();
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const now = fingerprint();
    if (now === known) return;
    known = now;
    onChange();
  };
  // A watcher may miss a change, on a busy machine or a disk of another one; a look now and then does not.
  setInterval(look, 2_000).unref();
  for (const folder of INPUTS) {
    try {
      // Editors write a file in several steps; look when they have come to rest.
      watch(folder, { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(look, 150);
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}

/** Makes Framework forget what it has made from the inputs: a loader runs again when the file's date changes. */
export function renew(): void {
  const now = new Date();
  for (const loader of loaderFiles("src")) utimesSync(join("src", loader), now, now);
  renewPages();
}

/** Has Framework read its config again, and open pages load anew. */
export function renewPages(): void {
  if (!existsSync(CONFIG)) return;
  const now = new Date();
  utimesSync(CONFIG, now, now);
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of INPUTS.flatMap(files)) hash.update(`${file}\0`).update(contents(file));
  return hash.digest("hex");
}

function files(folder: string): string[] {
  if (folder === CONFIG) return [folder];
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes(".observablehq"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

/** Empty for a file that was deleted between the listing and the reading. */
function contents(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return "";
  }
}
