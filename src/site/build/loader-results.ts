/** What the loaders write, made from articles that were coded already. */
import { readElsewhere } from "../../data/elsewhere.ts";
import { chartsZip } from "../pictures/images.ts";
import { tablesZip } from "../../data/archive.ts";
import { codeMeanings } from "../../data/code-meanings.ts";
import { type CodedFolder, readCodebookFiles } from "../../data/dataset.ts";
import { bundledCoder } from "./coding-worker.ts";
import { bundledPackages, LICENCES, thirdPartyLicences } from "./licences.ts";
import { readCurated } from "../blocks/curated.ts";
import { putResult } from "./loaders.ts";

/** What each loader of the report writes. */
export const RESULTS: Readonly<Record<string, (dataset: CodedFolder) => string | Uint8Array | Promise<Uint8Array>>> = {
  "charts.zip": chartsZip,
  "coding-worker.js": async () => (await bundledCoder()).script,
  [LICENCES]: async () => Buffer.from(thirdPartyLicences(bundledPackages((await bundledCoder()).metafile))),
  "curated.json": () => JSON.stringify(readCurated()),
  "elsewhere.json": () => JSON.stringify(readElsewhere()),
  "data/code-meanings.json": () => JSON.stringify(codeMeanings()),
  "data/codebook.json": () => JSON.stringify(readCodebookFiles().files),
  "data/tables.zip": tablesZip
};

/**
 * Makes what the loaders would, from articles that are coded already: as loaders, six processes would
 * load the coder and three code the articles. One that fails is left to Framework, which says what is wrong.
 */
export async function putResults(dataset: CodedFolder): Promise<void> {
  for (const [name, result] of Object.entries(RESULTS)) {
    let made: string | Uint8Array;
    try {
      made = await result(dataset);
    } catch {
      // Framework runs the loader itself.
      continue;
    }
    // On a full disk Framework's loader would leave half a file, and not say so.
    putResult(name, made);
  }
}
