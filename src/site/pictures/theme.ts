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
export function colorsOf(theme: Theme): ReadonlyMap<string, string> {
  const css = readFileSync(new URL("colors.css", STYLE), "utf8");
  const [day, night = ""] = css.split(/@media[^{]*/).filter((part) => !part.includes("#fff;"));
  const pairs = [...day.matchAll(PROPERTY), ...(theme === "dark" ? night.matchAll(PROPERTY) : [])];
  return new Map(pairs.map(([, name, value]) => [name, value]));
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
