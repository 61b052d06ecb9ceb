/** The weights of the classifier as they stand in `data/classifier.csv`. */
import { push } from "../model/grouped.ts";

/** The outcome that an act is told, whatever its type; the other outcomes are types. */
export const ACT = "act";

/** The feature that every candidate has: what is likely before anything is known of it. */
export const BIAS = "any";

/** What each feature of a sentence says for an act, and for its type, where no rule finds one. */
export interface ClassifierWeights {
  act: Map<string, number>;
  types: Map<string, [type: string, weight: number][]>;
}

export function weightsOf(rows: readonly { feature: string; outcome: string; weight: number }[]): ClassifierWeights {
  const weights: ClassifierWeights = { act: new Map(), types: new Map() };
  for (const { feature, outcome, weight } of rows)
    if (outcome === ACT) weights.act.set(feature, weight);
    else push(weights.types, feature, [outcome, weight]);
  return weights;
}
