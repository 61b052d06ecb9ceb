/** Files for the reader: the rows on show as CSV, the drawing on show with its words as SVG or PNG. */
import { chartDocument, type ChartWords } from "./chart-document.js";
import { choiceWords } from "./controls.js";
import { csvText } from "./csv-file.js";
import { save } from "./save.js";
import type { Shared } from "./share.ts";

/** @param kind "csv", "svg" or "png" */
export async function saveAs(kind: string, { name, choice, telling, source, drawing }: Shared): Promise<void> {
  if (kind === "csv") save(new Blob([csvText(telling.rows, choiceWords(choice))], { type: "text/csv" }), `${name}.csv`);
  else await saveImage(name, kind === "png", drawing, { ...telling, credits: [`${source} ${edition()}`] });
}

/** The edition of the report, as the foot of its pages tells it, and the licence: an image goes about alone. */
function edition(): string {
  return `${document.querySelector("#observablehq-footer p:last-child")?.textContent ?? ""}. Chart: CC-BY-4.0.`;
}

/** An image of its own: colours of the theme on show, typefaces, title and source inside. */
async function saveImage(name: string, asPng: boolean, drawing: SVGSVGElement, words: ChartWords): Promise<void> {
  const svg = new Blob([chartDocument(drawing, words, colorsAt(drawing), await embeddedFaces())], { type: "image/svg+xml" });
  if (!asPng) return save(svg, `${name}.svg`);
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 2 * image.width, height: 2 * image.height });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (png) save(png, `${name}.png`);
}

/** The theme's colours as they are on show. */
function colorsAt(drawing: SVGSVGElement): ReadonlyMap<string, string> {
  const style = getComputedStyle(drawing);
  const names = new Set([
    "--paper",
    "--ink",
    "--ink-soft",
    ...[...drawing.outerHTML.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name)
  ]);
  return new Map([...names].map((name) => [name, style.getPropertyValue(name).trim()]));
}

/** The page's typefaces with their files inside, since an image may load nothing. */
async function embeddedFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(faceRules);
  return (await Promise.all(rules.map(({ css, base }) => embed(css, base)))).join("\n");
}

/** The `@font-face` rules of a stylesheet and of those that it imports. */
function faceRules(sheet: CSSStyleSheet): { css: string; base: string }[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (rule instanceof CSSImportRule && rule.styleSheet) return faceRules(rule.styleSheet);
    return rule instanceof CSSFontFaceRule ? [{ css: rule.cssText, base: sheet.href ?? location.href }] : [];
  });
}

async function embed(css: string, base: string): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(css)?.[1];
  if (!address) return css;
  const bytes = new Uint8Array(await (await fetch(new URL(address, base))).arrayBuffer());
  return css.replace(address, `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`);
}
