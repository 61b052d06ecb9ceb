/** Loader: background dates, periods and levels, for figures that are drawn in the browser. */
import { readCurated } from "./site/blocks/curated.ts";

process.stdout.write(JSON.stringify(readCurated()));
