/** The site's colours and typefaces, read from its stylesheets, for drawings that stand alone. */
import { readFileSync } from "node:fs";
import wawoff2 from "wawoff2";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface Face {
  family: string;
  weight: string;
  woff2: Buffer;
}

const STYLE = new URL("../../style/", import.meta.url);
const PROPERTY = /(--[\w-]+):\s*(#[0-9a-f]{3,8})/g;

/** The values of the colour properties in a theme: those by day, and by night what is different then. */
export function colorsOf(theme: Theme, css = readFileSync(new URL("colors.css", STYLE), "utf8")): ReadonlyMap<string, string> {
  const night = mediaBlocks(css).filter(({ query }) => query.includes("prefers-color-scheme: dark"));
  const day = mediaBlocks(css).reduce((rest, { whole }) => rest.replace(whole, ""), css);
  const pairs = [day, ...(theme === "dark" ? night.map(({ rules }) => rules) : [])].flatMap((text) => [
    ...text.matchAll(PROPERTY)
  ]);
  return new Map(pairs.map(([, name, value]) => [name, value]));
}

/** The blocks of rules that hold for some media only, such as the night or print. */
function mediaBlocks(css: string): { whole: string; query: string; rules: string }[] {
  return [...css.matchAll(/@media([^{]*)\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g)].map(([whole, query, rules]) => ({
    whole,
    query,
    rules
  }));
}

/** The faces of the site's stylesheet. */
export function readFaces(): Face[] {
  const css = readFileSync(new URL("fonts.css", STYLE), "utf8");
  return [...css.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, rule]) => {
    const value = (pattern: RegExp) => {
      const [, found] = pattern.exec(rule) ?? [];
      if (found === undefined) throw new Error(`a face of fonts.css has no ${pattern.source}`);
      return found;
    };
    return {
      family: value(/font-family:\s*"([^"]+)"/),
      weight: value(/font-weight:\s*(\d+)/),
      woff2: readFileSync(new URL(value(/url\("([^"]+)"\)/), STYLE))
    };
  });
}

/** The faces inside an SVG file: one that is shown as an image may load nothing. */
export function faceRules(faces: readonly Face[]): string {
  return faces
    .map(
      ({ family, weight, woff2 }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${woff2.toString("base64")})}`
    )
    .join("\n");
}

/** A face as TrueType, for a renderer that does not read WOFF2. */
export function trueType({ woff2 }: Face): Promise<Uint8Array> {
  return wawoff2.decompress(woff2);
}
