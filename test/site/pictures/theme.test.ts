import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colorsOf, faceRules, readFaces, trueType } from "../../../src/site/pictures/theme.ts";

describe("colorsOf", () => {
  it("gives the screen's colours by day and by night, not those of print", () => {
    const [light, dark] = [colorsOf("light"), colorsOf("dark")];
    expect([...light.keys()].sort()).toEqual([...dark.keys()].sort());
    expect(light.get("--paper")).not.toBe("#fff");
    expect(dark.get("--paper")).not.toBe(light.get("--paper"));
    for (const color of [...light.values(), ...dark.values()]) expect(color).toMatch(/^#[0-9a-f]{3,6}$/);
  });
});

it("keeps day and night apart whatever the colours are: a paper of #fff by day is the paper of the day", () => {
  const css = readFileSync("src/style/colors.css", "utf8").replace(/--paper: #\w+;/, "--paper: #fff;");
  expect(colorsOf("light", css).get("--paper")).toBe("#fff");
  expect(colorsOf("dark", css).get("--paper")).toBe(colorsOf("dark").get("--paper"));
  const others = (theme: "light" | "dark", text?: string) => [...colorsOf(theme, text)].filter(([name]) => name !== "--paper");
  for (const theme of ["light", "dark"] as const) expect(others(theme, css)).toEqual(others(theme));
});

describe("readFaces", () => {
  it("reads each typeface of the stylesheet, which becomes part of an SVG file, and TrueType for PNG", async () => {
    const faces = readFaces();
    expect(faces.map(({ family, weight }) => `${family} ${weight}`)).toContain("Archivo Narrow 600");
    expect(faceRules(faces).match(/@font-face/g)).toHaveLength(faces.length);
    const [version] = new Uint32Array((await trueType(faces[0])).slice(0, 4).buffer);
    expect([0x00000100, 0x4f54544f]).toContain(version);
  });
});
