import { expect, test } from "vitest";
import { thinned } from "../../src/evaluation/thinning.ts";
import { readCodebook } from "../../src/data/dataset.ts";

const codebook = readCodebook();
const codings = thinned(codebook);
const isWhole = (heads: readonly string[], rule: string): boolean =>
  heads.length === codebook.rules.find((one) => one.rule === rule)!.heads.length;

test("every rule is left out once as a whole, the others staying as they are", () => {
  const whole = codings.filter(({ rules }) => rules.every(({ heads, rule }) => isWhole(heads, rule)));
  for (const { rule } of codebook.rules)
    expect(whole.filter(({ rules }) => !rules.some((one) => one.rule === rule)).length, rule).toBe(1);
});

test("every word that starts rules is left out once, from all of them", () => {
  const byWords = codings.filter(({ rules }) => rules.some(({ heads, rule }) => !isWhole(heads, rule)));
  const words = new Set(codebook.rules.flatMap(({ heads }) => heads));
  expect(words.size).toBeGreaterThan(500);
  for (const word of words)
    expect(byWords.filter(({ rules }) => !rules.some(({ heads }) => heads.includes(word))).length, word).toBe(1);
});
