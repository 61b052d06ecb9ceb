/**
 * `npm run diff -- <old tables.zip or folder> [new tables.zip or folder]`: which actions were added, went or
 * changed between two editions of the tables. Without a second place, against what is coded now.
 *
 * Exit code as of diff(1): 0 the same, 1 different, 2 could not be compared.
 */
import { endOnMisuse, readArguments, UsageError } from "../data/arguments.ts";
import { endWithOutput } from "../data/closed-output.ts";
import { diffActions, isSame } from "../data/diff-actions.ts";
import { formatDiff } from "../data/format-diff.ts";
import { asKept, readActions } from "../data/read-actions.ts";
import { readDataset } from "../data/dataset.ts";

endWithOutput();
const [before, after] = endOnMisuse(askedPlaces);
try {
  const now = after ? await readActions(after) : asKept(readDataset().actions);
  const diff = diffActions(await readActions(before), now);
  process.stdout.write(formatDiff(diff));
  process.exitCode = isSame(diff) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}

/** The two places that are compared, or the first alone. */
function askedPlaces(): readonly [before: string, after?: string] {
  const usage = "Usage: npm run diff -- <old tables.zip or folder> [new tables.zip or folder]";
  const [before, after, ...more] = readArguments(usage, { allowPositionals: true }).positionals;
  if (!before || more.length > 0) throw new UsageError("One place or two are compared", usage);
  return [before, after];
}
