/** The script of the pages that other sites frame. */
import { resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { BROWSER } from "./bundle-scripts.ts";

/**
 * Bundles the script of the charts' own pages, apart from those of the report: a frame then asks for two kilobytes, and for
 * the drawing code only where its address asks for a choice. Gives the script's path under the site's root.
 */
export async function bundleEmbed(site: string): Promise<{ script: string; metafile: Metafile }> {
  const { metafile } = await build({
    ...BROWSER,
    absWorkingDir: resolve(site),
    entryPoints: { embed: resolve("src/components/page/embed.ts") }
  });
  const [script] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith("/embed.ts"))!;
  return { script, metafile };
}
