/** Whether a folder can be written to. */
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeFolder } from "../../data/make-folder.ts";

/** Ends in plain words where a folder that build or preview write to cannot be written. */
export function requireWritable(...folders: string[]): void {
  for (const folder of folders) {
    const probe = join(folder, `.write-${process.pid}`);
    try {
      makeFolder(folder);
      writeFileSync(probe, "");
      rmSync(probe);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new Error(
        `Cannot write in ${resolve(folder)} (${code ?? message}). Build and preview write there; copy the project to where they can.`
      );
    }
  }
}
