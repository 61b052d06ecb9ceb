/**
 * Features by number. What is so of a candidate is written in words, as in feature`source subject of ${lemma}`; the words
 * are put together and looked up the first time that they are written, and their number is known from then on.
 */
import type { ClassifierWeights } from "../codebook/classifier-table.ts";
import { kept, perObject } from "../model/memo.ts";

/** The number of a feature: its place among the features that have weights. */
export type Feature = number;

/** Gives the number of a feature that is written in words. */
export type FeatureWriter = (words: TemplateStringsArray, ...parts: string[]) => Feature;

/** What follows on the words of a feature so far: by its next part the rest, or the number where that was the last. */
type Rest = Map<string, Rest | Feature>;

/** How many features are known before they are forgotten and looked up anew: a corpus of noise has no end of words. */
const MOST = 200_000;

/** @param numberOf the number of a feature by all its words */
export function featureWriter(numberOf: (name: string) => Feature): FeatureWriter {
  const written = new Map<TemplateStringsArray, Rest | Feature>();
  let size = 0;
  const lookedUp = (words: TemplateStringsArray, parts: readonly string[]): Feature => {
    if (++size > MOST) {
      written.clear();
      size = 1;
    }
    const feature = numberOf(String.raw({ raw: words }, ...parts));
    const last = parts.at(-1);
    if (last === undefined) written.set(words, feature);
    else {
      let rest = kept(written, words, (): Rest => new Map()) as Rest;
      for (const part of parts.slice(0, -1)) rest = kept(rest, part, (): Rest => new Map()) as Rest;
      rest.set(last, feature);
    }
    return feature;
  };
  return (words, ...parts) => {
    let rest = written.get(words);
    for (let k = 0; typeof rest === "object"; k++) rest = rest.get(parts[k]);
    return rest ?? lookedUp(words, parts);
  };
}

/** Writes features as the numbers that some weights give them. */
export const writerFor = perObject(({ numbers }: ClassifierWeights) => featureWriter((name) => numbers.get(name) ?? 0));
