/**
 * `npm run untranslated`: the titles and coded passages that have no English translation yet, as rows for
 * `data/translations.csv` with the English left empty. Problems of the table, and coded words that are not
 * marked in the English, go to the error stream.
 *
 * Exit code 1 where something is missing, 2 when it was not asked right.
 */
import { takeNoArguments } from "../data/arguments.ts";
import { endWithOutput } from "../data/closed-output.ts";
import { csvFormatBody } from "d3-dsv";
import { type Problem, problemText } from "../coder/model/problem.ts";
import { readDataset } from "../data/dataset.ts";
import { readTranslations, unmarked, untranslated } from "../data/translations.ts";

takeNoArguments("untranslated");
endWithOutput();
const dataset = readDataset();
const problems: Problem[] = [];
const translations = readTranslations(dataset, "data", problems);
const missing = untranslated(dataset, translations);
const bare = unmarked(dataset, translations);
for (const problem of problems) console.error(problemText(problem));
for (const { article_id, trigger, quote } of bare)
  console.error(`${article_id}: no words marked for “${trigger}” in the translation of “${quote}”`);
if (missing.length > 0) {
  const empty = { english: "", trigger: "", source: "", target: "", date: "" };
  const rows = missing.map(({ article_id, passage }) => ({
    article_id,
    quote: passage.replace(/\s+/g, " ").trim(),
    ...empty,
    trigger_italian: triggersOf(article_id, passage).join("|")
  }));
  console.log(csvFormatBody(rows));
}
console.error(missing.length === 0 ? "Every title and every coded passage has a translation." : `${missing.length} missing.`);
process.exitCode = missing.length + bare.length === 0 ? 0 : 1;

/** The words that tell the actions of a passage, in their order. */
function triggersOf(article_id: string, passage: string): string[] {
  return [
    ...new Set(
      dataset.mentions.filter((row) => row.article_id === article_id && row.quote === passage).map(({ trigger }) => trigger)
    )
  ];
}
