/** Loader: what the codes mean, for the evidence panel. */
import { codeMeanings } from "./code-meanings.ts";

process.stdout.write(JSON.stringify(codeMeanings()));
