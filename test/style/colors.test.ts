/** The palette's contrast, by day and by night, by the formula of WCAG 2. */
import { describe, expect, it } from "vitest";
import { colorsOf, THEMES } from "../../src/site/pictures/theme.ts";

/** Relative luminance of a colour written as six hexadecimal digits. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)("%s", (theme) => {
  const colors = colorsOf(theme);
  const of = (name: string) => colors.get(name) ?? "";

  it.each(["--ink", "--ink-soft", "--accent", "--group-socialist", "--group-russia", "--group-us-allies", "--group-other"])(
    "%s can be read as text on paper and panel",
    (name) => {
      expect(contrast(of(name), of("--paper"))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of(name), of("--panel"))).toBeGreaterThanOrEqual(4.5);
    }
  );

  it("fields have an edge that can be seen", () => {
    expect(contrast(of("--field"), of("--paper"))).toBeGreaterThanOrEqual(3);
  });
});
