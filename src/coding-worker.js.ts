/** Loader: the coder as one script that a Web Worker of the page can run. */
import { bundledCoder } from "./site/build/coding-worker.ts";

process.stdout.write((await bundledCoder()).script);
