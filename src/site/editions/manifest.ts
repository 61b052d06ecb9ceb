/** The list of an edition's files with their hashes, in the form that `sha256sum --check` reads. */
import { sha256 } from "../../data/sha256.ts";

/** Where it stands in an edition. It lists every other file. */
export const MANIFEST = "manifest.txt";

/** One line a file, in the order of their paths. Throws on a path that the form cannot hold. */
export function formatManifest(files: Readonly<Record<string, Uint8Array>>): string {
  const paths = Object.keys(files).sort();
  const odd = paths.find((path) => /[\n\r\\]/.test(path));
  if (odd !== undefined) throw new Error(`${JSON.stringify(odd)}: a line break or a backslash in the name of a file`);
  return paths.map((path) => `${sha256(files[path])}  ${path}\n`).join("");
}

/** Hash by path. */
export function parseManifest(text: string): Map<string, string> {
  return new Map([...text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, hash, path]) => [path, hash]));
}
