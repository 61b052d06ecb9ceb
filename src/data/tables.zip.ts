/** Archive loader: one run of the coder, all tables in one zip at `/data/tables.zip`. Fails only where nothing could be coded. */
import { tablesZip } from "./archive.ts";
import { problemText } from "../coder/model/problem.ts";
import { readDataset } from "./dataset.ts";

const dataset = readDataset();
for (const problem of dataset.problems) process.stderr.write(`${problemText(problem)}\n`);
process.stdout.write(await tablesZip(dataset));
