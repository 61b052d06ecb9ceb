import { build } from "esbuild";

/** The coder as one script that a Web Worker of the page can run. */
export async function codingWorker(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: ["src/components/page/coding-worker.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    write: false,
    logLevel: "silent"
  });
  return outputFiles[0].contents;
}
