/** The weights of the classifier as they stand in `data/classifier.csv`. */

/** The outcome that an act is told, whatever its type; the other outcomes are types. */
export const ACT = "act";

/** The feature that every candidate has: what is likely before anything is known of it. */
export const BIAS = "any";

/** What each feature of a sentence says for an act, and for its type, where no rule finds one. */
export interface ClassifierWeights {
  /** The features by their numbers. The first, without a name, stands for all that say nothing. */
  features: readonly string[];
  numbers: ReadonlyMap<string, number>;
  /** The weight of each feature for an act. */
  act: Float64Array;
  types: readonly string[];
  /** For each feature the weights of the types, in their order; null where it says nothing of the type. */
  ofTypes: readonly (Float64Array | null)[];
}

export function weightsOf(rows: readonly { feature: string; outcome: string; weight: number }[]): ClassifierWeights {
  const features = ["", ...new Set([BIAS, ...rows.map(({ feature }) => feature)])];
  const numbers = new Map(features.map((feature, number) => [feature, number]));
  const types = [...new Set(rows.map(({ outcome }) => outcome))].filter((outcome) => outcome !== ACT);
  const act = new Float64Array(features.length);
  const ofTypes: (Float64Array | null)[] = features.map(() => null);
  for (const { feature, outcome, weight } of rows) {
    const number = numbers.get(feature)!;
    if (outcome === ACT) act[number] = weight;
    else {
      const row = ofTypes[number] ?? new Float64Array(types.length);
      row[types.indexOf(outcome)] = weight;
      ofTypes[number] = row;
    }
  }
  return { features, numbers, act, types, ofTypes };
}
