/**
 * Logistic regression over features that are there or not, with a penalty on the sum of the weights (lasso), so that
 * features that say little get none. Fitted by accelerated proximal gradient steps: Beck and Teboulle, “A fast iterative
 * shrinkage-thresholding algorithm”, SIAM Journal on Imaging Sciences 2 (2009). Nothing in it is left to chance.
 */

/** What was seen: its features as numbers from 0, the outcomes that are right, and how much it counts. */
export interface Example {
  features: Uint32Array;
  outcome: number;
  counts: number;
}

export interface Settings {
  features: number;
  /** How many outcomes exclude each other. */
  outcomes: number;
  /** How much a weight costs. */
  penalty: number;
  steps: number;
}

/** The weights, a row for each feature, a column for each outcome. */
export function regression(examples: readonly Example[], { features, outcomes, penalty, steps }: Settings): Float64Array {
  const total = examples.reduce((sum, { counts }) => sum + counts, 0);
  const rate = 1 / stiffness(examples, features, total);
  const weights = new Float64Array(features * outcomes);
  let ahead = weights.slice();
  let last = weights.slice();
  let momentum = 1;
  for (let step = 0; step < steps; step++) {
    const slope = gradient(examples, ahead, outcomes, total);
    for (let i = 0; i < weights.length; i++) weights[i] = shrunk(ahead[i] - rate * slope[i], rate * penalty);
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = weights.map((weight, i) => weight + ((momentum - 1) / next) * (weight - last[i]));
    last = weights.slice();
    momentum = next;
  }
  return weights;
}

/** A weight drawn to zero by as much as it costs. */
const shrunk = (weight: number, by: number): number => Math.sign(weight) * Math.max(0, Math.abs(weight) - by);

/** How the likelihood of what was seen falls with each weight. */
function gradient(examples: readonly Example[], weights: Float64Array, outcomes: number, total: number): Float64Array {
  const slope = new Float64Array(weights.length);
  const sums = new Float64Array(outcomes);
  for (const { features, outcome, counts } of examples) {
    likelihoods(features, weights, sums);
    sums[outcome] -= 1;
    for (let k = 0; k < outcomes; k++) sums[k] *= counts / total;
    for (let i = 0; i < features.length; i++)
      for (let k = 0, at = features[i] * outcomes; k < outcomes; k++, at++) slope[at] += sums[k];
  }
  return slope;
}

/** Writes down how likely each outcome is. */
function likelihoods(features: Example["features"], weights: Float64Array, likely: Float64Array): void {
  const outcomes = likely.length;
  likely.fill(0);
  for (let i = 0; i < features.length; i++)
    for (let k = 0, at = features[i] * outcomes; k < outcomes; k++, at++) likely[k] += weights[at];
  const top = likely.reduce((a, b) => Math.max(a, b));
  let all = 0;
  for (let k = 0; k < outcomes; k++) all += likely[k] = Math.exp(likely[k] - top);
  for (let k = 0; k < outcomes; k++) likely[k] /= all;
}

/** The largest curvature of the loss, by power iteration over the features that stand together: longer steps would not settle. */
function stiffness(examples: readonly Example[], features: number, total: number): number {
  let direction = new Float64Array(features).fill(1);
  let length = 1;
  for (let step = 0; step < 20; step++) {
    const next = new Float64Array(direction.length);
    for (const { features, counts } of examples) {
      let along = 0;
      for (const feature of features) along += direction[feature];
      along *= counts / total;
      for (const feature of features) next[feature] += along;
    }
    length = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0));
    direction = next.map((x) => x / length);
  }
  // The curvature of a logistic loss is at most a half of that of its features.
  return length / 2;
}
