/** Loader: the coder as one script that a Web Worker of the page can run. */
import { build } from "esbuild";

const { outputFiles } = await build({
  entryPoints: ["src/components/coding-worker.ts"],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  write: false,
  logLevel: "silent"
});
process.stdout.write(outputFiles[0].contents);
