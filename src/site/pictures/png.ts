/** SVG as PNG, at twice its size for dense screens and print. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { readFaces, trueType, type Face } from "./theme.ts";

/** For the signs of formulas, such as Σ; a browser takes them from the reader's system. */
const GREEK: Face = {
  family: "Source Serif 4",
  weight: "400",
  woff2: readFileSync(new URL("./source-serif-4-greek-400-normal.woff2", import.meta.url))
};

/**
 * Calls `use` with a function that turns SVG into PNG, set in the site's typefaces and no others. The
 * renderer reads typefaces from files alone, so these are there for as long as `use` runs.
 */
export async function withRenderer<Result>(use: (png: (svg: string) => Uint8Array) => Result): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "faces-"));
  try {
    const fontFiles: string[] = [];
    // One after the other: the decoder has one memory, and its result is a view of it.
    for (const face of [...readFaces(), GREEK]) {
      const file = join(folder, `${fontFiles.length}.ttf`);
      writeFileSync(file, await trueType(face));
      fontFiles.push(file);
    }
    return use((svg) =>
      new Resvg(withoutLigatures(svg), { font: { loadSystemFonts: false, fontFiles }, fitTo: { mode: "zoom", value: 2 } })
        .render()
        .asPng()
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A sign that a typeface lacks is taken from another one only where both make the same number of glyphs
 * of the whole run; the ligatures of one of them would leave an empty box.
 */
function withoutLigatures(svg: string): string {
  return svg.replace(/>[^<]*[\u0370-\u03ff][^<]*</g, (run) => run.replace(/f(?=[fijlt])/g, "f\u200c"));
}
