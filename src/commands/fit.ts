/**
 * npm run fit
 * Learns the weights of the classifier from the test articles that were seen in the work on the rules, and writes
 * `data/classifier.csv`. Before that it prints how often the classifier would be right from several thresholds of how sure
 * it is, on articles that were left out of the learning in turn. Takes some minutes.
 */
import { writeFileSync } from "node:fs";
import { csvFormat } from "d3-dsv";
import { SURE } from "../coder/classifier/fallback.ts";
import { ruleBook } from "../coder/events/rule-book.ts";
import type { Trial } from "../coder/explain.ts";
import { weightsOf } from "../coder/codebook/classifier-table.ts";
import { takeNoArguments } from "../data/arguments.ts";
import { readCodebook } from "../data/dataset.ts";
import type { Codebook } from "../coder/codebook/codebook.ts";
import { goldRows, measure, SEEN, type TestSet, testSets } from "../data/measure.ts";
import { type CodedSet, crossValidated, learn, type Lessons, lessons } from "../evaluation/learning.ts";
import { thinned } from "../evaluation/thinning.ts";

takeNoArguments("fit");
const TABLE = "data/classifier.csv";
// What the rules do not find is learnt, so the classifier itself has to be silent meanwhile.
const codebook = { ...readCodebook(), classifier: weightsOf([]) };
const seen = testSets().filter(({ folder }) => folder === SEEN);
const coded = (set: TestSet, rules: Codebook): CodedSet => {
  const trials: Trial[] = [];
  const { evaluation, dataset } = measure(set, rules, (trial) => trials.push(trial));
  for (const { article_id, text } of dataset.readings) texts.set(article_id, text);
  return { trials, evaluation, book: ruleBook(rules) };
};
/** A set as it is read with fewer rules, one such coding after the other: together they are large. */
function* codedWithFewer(set: TestSet): Generator<CodedSet> {
  for (const rules of thinned(codebook)) yield coded(set, rules);
}
const texts = new Map<string, string>();
const learnt: Lessons = { all: [], fewer: [] };
for (const set of seen) {
  const { all, fewer } = lessons(coded(set, codebook), codedWithFewer(set), set.gold.flatMap(goldRows), texts);
  learnt.all.push(...all);
  learnt.fewer.push(...fewer);
}
const open = learnt.all.filter((lesson) => lesson.open.length > 0).length;
console.log(`${learnt.all.length} pairs of sides in the sentences of ${SEEN}, ${open} with an act that no rule finds`);
console.log("how sure  told  right  (articles left out of the learning in turn)");
for (const { threshold, told, right } of crossValidated(learnt, [0.24, 0.28, SURE, 0.36, 0.4]))
  console.log(
    `${threshold.toFixed(2).padStart(8)}${String(told).padStart(6)}${String(right).padStart(7)}  ${(right / told).toFixed(2)}${threshold === SURE ? "  the threshold of the coder" : ""}`
  );
const weights = learn([...learnt.all, ...learnt.fewer]);
writeFileSync(TABLE, `${csvFormat(weights)}\n`);
console.log(`${TABLE}: ${weights.length} weights`);
