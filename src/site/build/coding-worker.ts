/** The coder bundled for the worker of “Try an article”. */
import { build, type Metafile } from "esbuild";

/** The coder as one script that a Web Worker of the page can run. */
export async function codingWorker(): Promise<Uint8Array> {
  return (await bundledCoder()).script;
}

/** The same, with what was bundled. */
export async function bundledCoder(): Promise<{ script: Uint8Array; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    entryPoints: ["src/components/page/coding-worker.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "silent"
  });
  return { script: outputFiles[0].contents, metafile };
}
