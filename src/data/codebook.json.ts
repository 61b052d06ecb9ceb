/** Loader: the tables of the codebook as texts, for the coder in a reader's browser. */
import { readCodebookFiles } from "./dataset.ts";

process.stdout.write(JSON.stringify(readCodebookFiles().files));
