/**
 * Codebooks that lack some of their rules. What rules miss in articles that they were written with is little, and of its own
 * kind; with some of them left out they miss there what they miss in an article that is new to them.
 */
import type { Codebook } from "../coder/codebook/codebook.ts";

/** In so many parts the rules are left out in turn, and so are the words that start them. */
const PARTS = 4;

/** The codebook without a part of its rules, and without a part of the words that start rules, for each part. */
export function thinned(codebook: Codebook): Codebook[] {
  const words = [...new Set(codebook.rules.flatMap(({ heads }) => heads))].sort();
  const partOfWord = new Map(words.map((word, i) => [word, i % PARTS]));
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => [
    { ...codebook, rules: codebook.rules.filter((_, i) => i % PARTS !== part) },
    {
      ...codebook,
      rules: codebook.rules
        .map((rule) => ({ ...rule, heads: rule.heads.filter((word) => partOfWord.get(word) !== part) }))
        .filter(({ heads }) => heads.length > 0)
    }
  ]);
}
