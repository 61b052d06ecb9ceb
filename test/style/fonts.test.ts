import { readFileSync, readdirSync, statSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDER = "src/style/fonts";
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".woff2"));

it.each(files)("%s is the file of its package, unchanged", (name) => {
  const family = name.replace(/-latin-.*$/, "");
  expect(readFileSync(`${FOLDER}/${name}`).equals(readFileSync(`node_modules/@fontsource/${family}/files/${name}`))).toBe(true);
});

it("the typefaces weigh at most 45 kB together", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0)).toBeLessThanOrEqual(45_000);
});
