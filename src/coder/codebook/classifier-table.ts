/** The weights of the classifier as they stand in `data/classifier.csv`. */
import { kept } from "../model/memo.ts";

/** The outcome that an act is told, whatever its type; the other outcomes are types. */
export const ACT = "act";

/** The feature that every candidate has: what is likely before anything is known of it. */
export const BIAS = "any";

/** What each feature of a sentence says for an act, and for its type, where no rule finds one. */
export interface ClassifierWeights {
  act: Map<string, number>;
  types: readonly string[];
  /** For each feature that says something of the type the weights of the types, in their order. */
  ofTypes: Map<string, Float64Array>;
}

export function weightsOf(rows: readonly { feature: string; outcome: string; weight: number }[]): ClassifierWeights {
  const types = [...new Set(rows.map(({ outcome }) => outcome))].filter((outcome) => outcome !== ACT);
  const weights: ClassifierWeights = { act: new Map(), types, ofTypes: new Map() };
  for (const { feature, outcome, weight } of rows)
    if (outcome === ACT) weights.act.set(feature, weight);
    else kept(weights.ofTypes, feature, () => new Float64Array(types.length))[types.indexOf(outcome)] = weight;
  return weights;
}
