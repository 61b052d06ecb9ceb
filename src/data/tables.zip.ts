/**
 * Archive loader: one run of the coder, all tables in one zip at `/data/tables.zip`. Fails only where nothing could be
 * coded. What is wrong with the inputs is said by the build and the preview, once.
 */
import { tablesZip } from "./archive.ts";
import { readDataset } from "./dataset.ts";

process.stdout.write(await tablesZip(readDataset()));
