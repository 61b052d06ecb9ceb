/**
 * A classifier of candidates: two logistic regressions, one for whether the sentence tells an act, one for its type. Their
 * weights stand in `data/classifier.csv`, which `npm run fit` makes from articles coded by hand.
 */
import { BIAS, type ClassifierWeights } from "../codebook/classifier-table.ts";
import type { Features } from "./features.ts";

/** How likely it is that an act is told of a candidate with these features. */
export function likelihoodOfAct({ shared, own }: Pick<Features, "shared" | "own">, { act }: ClassifierWeights): number {
  let sum = act.get(BIAS) ?? 0;
  for (const feature of shared) sum += act.get(feature) ?? 0;
  for (const feature of own) sum += act.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** How likely each type is, if an act is told: the likeliest first. */
export function likelihoodOfTypes(
  features: Iterable<string>,
  { types }: ClassifierWeights
): [type: string, likelihood: number][] {
  const sums = new Map(types.get(BIAS));
  for (const feature of features)
    for (const [type, weight] of types.get(feature) ?? []) sums.set(type, (sums.get(type) ?? 0) + weight);
  const odds = [...sums].map(([type, sum]): [string, number] => [type, Math.exp(sum)]);
  const total = odds.reduce((all, [, one]) => all + one, 0);
  return odds.map(([type, one]): [string, number] => [type, one / total]).sort(([, a], [, b]) => b - a);
}

/** The features that speak most for an act. */
export const reasons = ({ shared, own }: Pick<Features, "shared" | "own">, { act }: ClassifierWeights, most = 3): string[] =>
  [...shared, ...own]
    .filter((feature) => (act.get(feature) ?? 0) > 0)
    .sort((a, b) => act.get(b)! - act.get(a)!)
    .slice(0, most);
