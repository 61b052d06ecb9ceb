/** Loader: contacts that others report, for the chapter on what the articles missed. */
import { readElsewhere } from "./data/elsewhere.ts";

process.stdout.write(JSON.stringify(readElsewhere()));
