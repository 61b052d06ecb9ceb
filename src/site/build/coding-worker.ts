/** The coder bundled for the worker of “Try an article”. */
import { build, type Metafile } from "esbuild";
import { BUNDLED } from "./bundle-scripts.ts";

/** The coder as one script that a Web Worker of the page can run, and what was bundled. */
export async function bundledCoder(): Promise<{ script: Uint8Array; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    ...BUNDLED,
    entryPoints: ["src/components/page/coding-worker.ts"],
    write: false
  });
  return { script: outputFiles[0].contents, metafile };
}
