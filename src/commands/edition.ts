/**
 * `npm run edition -- <name> [--doi 10.5281/zenodo.1234567]`: freezes report and tables as they are now, under a name
 * such as 2026-12-01, and builds the report again with that edition in it.
 *
 * Exit code 0 when the edition is kept and dist/ has it, 1 when either is not so, 2 when it was not asked right.
 */
import { resolve } from "node:path";
import type { EditionName } from "../data/about.ts";
import { endOnMisuse, readArguments, UsageError } from "../data/arguments.ts";
import { buildReport } from "../site/build/build-report.ts";
import { swapIn } from "../site/build/swap.ts";
import { freeze, requireNew } from "../site/editions/freeze.ts";
import { doiFault, EDITIONS, nameFault, soundEditions } from "../site/editions/kept.ts";

const site = resolve("dist");
const edition = endOnMisuse(askedEdition);
try {
  requireNew(edition);
  await soundEditions();
  await buildReport(
    site,
    async (staging) => {
      const { file, hash } = await freeze(staging, edition);
      console.log(`${file}: edition ${edition.name}, manifest sha256:${hash}. Keep it with the project.`);
    },
    edition
  );
  await buildReport(site, (staging) => swapIn(staging, site)).catch((error: Error) => {
    throw new Error(`The edition is kept, but the build with it failed; dist is as it was.\n${error.message}`);
  });
  console.log(`dist/${EDITIONS}/${edition.name}/: the edition as it will stay.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Name and DOI, or a sentence about what is wrong with them. */
function askedEdition(): EditionName {
  const usage = "Usage: npm run edition -- 2026-12-01 [--doi 10.5281/zenodo.1234567]";
  const { values, positionals } = readArguments(usage, { options: { doi: { type: "string" } }, allowPositionals: true });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError("An edition has one name", usage);
  const { doi = "" } = values;
  const fault = nameFault(name) ?? doiFault(doi);
  if (fault !== null) throw new UsageError(fault, usage);
  return { name, doi };
}
