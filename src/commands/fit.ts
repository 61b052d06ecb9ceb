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
import { endOnMisuse, readArguments } from "../data/arguments.ts";
import { readCodebook } from "../data/dataset.ts";
import { goldRows, measure, SEEN, testSets } from "../data/measure.ts";
import { crossValidated, learn, type Lesson, lessons } from "../evaluation/learning.ts";

endOnMisuse(() => readArguments("Usage: npm run fit", {}));
const TABLE = "data/classifier.csv";
// What the rules do not find is learnt, so the classifier itself has to be silent meanwhile.
const codebook = { ...readCodebook(), classifier: weightsOf([]) };
const book = ruleBook(codebook);
const all = testSets()
  .filter(({ folder }) => folder === SEEN)
  .flatMap((set): Lesson[] => {
    const trials: Trial[] = [];
    const { dataset, evaluation } = measure(set, codebook, (trial) => trials.push(trial));
    const texts = new Map(dataset.readings.map(({ article_id, text }) => [article_id, text]));
    return lessons(trials, set.gold.flatMap(goldRows), texts, evaluation, book);
  });
const open = all.filter((lesson) => lesson.open.length > 0).length;
console.log(`${all.length} pairs of sides in the sentences of ${SEEN}, ${open} with an act that no rule finds`);
console.log("how sure  told  right  (articles left out of the learning in turn)");
for (const { threshold, told, right } of crossValidated(all, [0.18, SURE, 0.26, 0.3, 0.35]))
  console.log(
    `${threshold.toFixed(2).padStart(8)}${String(told).padStart(6)}${String(right).padStart(7)}  ${(right / told).toFixed(2)}${threshold === SURE ? "  the threshold of the coder" : ""}`
  );
const weights = learn(all);
writeFileSync(TABLE, `${csvFormat(weights)}\n`);
console.log(`${TABLE}: ${weights.length} weights`);
