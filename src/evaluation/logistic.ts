/**
 * Logistic regression over features that are there or not, with a penalty on the sum of the weights (lasso), so that
 * features that say little get none. Fitted by accelerated proximal gradient steps: Beck and Teboulle, “A fast iterative
 * shrinkage-thresholding algorithm”, SIAM Journal on Imaging Sciences 2 (2009). Nothing in it is left to chance.
 */

/** What was seen: its features as numbers from 0, the outcomes that are right, and how much it counts. */
export interface Example {
  features: readonly number[];
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
  for (const { features, outcome, counts } of examples) {
    const likely = likelihoods(features, weights, outcomes);
    likely[outcome] -= 1;
    for (const feature of features)
      for (let k = 0; k < outcomes; k++) slope[feature * outcomes + k] += (counts * likely[k]) / total;
  }
  return slope;
}

/** How likely each outcome is. */
function likelihoods(features: readonly number[], weights: Float64Array, outcomes: number): Float64Array {
  const sums = new Float64Array(outcomes);
  for (const feature of features) for (let k = 0; k < outcomes; k++) sums[k] += weights[feature * outcomes + k];
  const top = sums.reduce((a, b) => Math.max(a, b));
  let all = 0;
  for (let k = 0; k < outcomes; k++) all += sums[k] = Math.exp(sums[k] - top);
  return sums.map((sum) => sum / all);
}

/** The largest curvature of the loss, by power iteration over the features that stand together: longer steps would not settle. */
function stiffness(examples: readonly Example[], features: number, total: number): number {
  let direction = new Float64Array(features).fill(1);
  let length = 1;
  for (let step = 0; step < 20; step++) {
    const next = new Float64Array(features);
    for (const example of examples) {
      let along = 0;
      for (const feature of example.features) along += direction[feature];
      for (const feature of example.features) next[feature] += (example.counts * along) / total;
    }
    length = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0));
    direction = next.map((x) => x / length);
  }
  // The curvature of a logistic loss is at most a half of that of its features.
  return length / 2;
}
