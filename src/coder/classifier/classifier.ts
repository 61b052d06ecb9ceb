/**
 * A classifier of candidates: two logistic regressions, one for whether the sentence tells an act, one for its type. Their
 * weights stand in `data/classifier.csv`, which `npm run fit` makes from articles coded by hand.
 */
import { BIAS, type ClassifierWeights } from "../codebook/classifier-table.ts";
import type { Feature } from "./feature.ts";
import type { Features } from "./features.ts";

/** How likely it is that an act is told of a candidate with these features. */
export function likelihoodOfAct({ shared, own }: Pick<Features, "shared" | "own">, { act, numbers }: ClassifierWeights): number {
  let sum = act[numbers.get(BIAS)!];
  for (const feature of shared) sum += act[feature];
  for (const feature of own) sum += act[feature];
  return 1 / (1 + Math.exp(-sum));
}

/** How likely each type is, if an act is told: the likeliest first. */
export function likelihoodOfTypes(
  features: readonly Feature[],
  { types, ofTypes, numbers }: ClassifierWeights
): [type: string, likelihood: number][] {
  const sums = new Float64Array(types.length);
  for (const feature of [numbers.get(BIAS)!, ...features]) {
    const weights = ofTypes[feature];
    if (weights) for (let k = 0; k < weights.length; k++) sums[k] += weights[k];
  }
  const odds = sums.map(Math.exp);
  const total = odds.reduce((all, one) => all + one, 0);
  return types.map((type, k): [string, number] => [type, odds[k] / total]).sort(([, a], [, b]) => b - a);
}

/** The features that speak most for an act. */
export const reasons = (
  { shared, own }: Pick<Features, "shared" | "own">,
  { act, features }: ClassifierWeights,
  most = 3
): string[] =>
  [...shared, ...own]
    .filter((feature) => act[feature] > 0)
    .sort((a, b) => act[b] - act[a])
    .slice(0, most)
    .map((feature) => features[feature]);
