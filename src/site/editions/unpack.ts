/** Editions put into a site, each as it was frozen. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ProblemError } from "../../coder/model/problem.ts";
import { type Edition, EDITIONS } from "./kept.ts";
import { sha256 } from "../../data/sha256.ts";
import { MANIFEST } from "./manifest.ts";

/** Puts an edition into a site, byte for byte. Throws, with the names of archive and file, where it is not as it was frozen. */
export async function unpackEdition(edition: Edition, site: string): Promise<void> {
  const { archive, file, files, name } = edition;
  const wrong = (path: string, what: string) =>
    new ProblemError({ file, line: null, message: `${path} ${what}; put back the archive that was made` });
  const folder = join(site, EDITIONS, name);
  for (const path of Object.keys(archive.files))
    if (path !== MANIFEST && !files.has(path)) throw wrong(path, "was added after the edition was frozen");
  for (const [path, hash] of [...files, [MANIFEST, edition.manifest_sha256] as const]) {
    const member = archive.file(path);
    if (member === null) throw wrong(path, "is missing");
    const bytes = await member.async("uint8array").catch(() => null);
    if (bytes === null || sha256(bytes) !== hash) throw wrong(path, "is not as it was frozen");
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
