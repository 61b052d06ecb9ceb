/**
 * `npm run evaluate`: precision, recall, F1 and the accuracy of dates, contacts and status against a reference coding, of
 * the articles of the report or of another folder; beside each miss what was tried on its sentence. Without further files, a
 * folder's own `*-actions.csv` and `*-articles.csv` are read, or, where the texts stand in a folder `articles` of it, its
 * `gold.csv` and `articles.csv`.
 *
 * With `--agreement`, how far two codings by hand agree, as the rows of `data/agreement.csv`: of the test articles, or of a
 * folder that has a `second.csv`. With `--records`, how often each rule fired on all coded articles, and how often it was
 * right in sides and type. Both are figures alone: no row of a coding is printed.
 *
 * Exit code 2 where there is nothing to compare.
 */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { explain, explanationText, type Trial } from "../coder/explain.ts";
import { readCuratedTable } from "../coder/codebook/curated-table.ts";
import { distinctProblems, type Problem, problemText } from "../coder/model/problem.ts";
import { endOnMisuse, readArguments, UsageError } from "../data/arguments.ts";
import { endWithOutput } from "../data/closed-output.ts";
import { readTableText } from "../data/curated.ts";
import { readCodebook } from "../data/dataset.ts";
import { explanationsOf, readGold, type Figures } from "../evaluation/evaluation.ts";
import { ruleRecords } from "../evaluation/records.ts";
import { filesUnder, measure, testSets } from "../data/measure.ts";
import { agreementRows, agreementTable } from "../data/second-coding.ts";
import { infinitivesOfForm } from "../data/verb-forms.ts";

const USAGE = `Usage: npm run evaluate [-- <folder of articles> [<gold.csv …>] [--articles file.csv] [--quiet]]
       npm run evaluate --silent -- --agreement [<folder>]
       npm run evaluate --silent -- --records`;

endWithOutput();
const { values, positionals } = endOnMisuse(asked);
if (values.agreement) {
  if (positionals[0] !== undefined) requireTable(join(positionals[0], "second.csv"));
  process.stdout.write(agreementTable(agreementRows(positionals[0])));
  process.exit();
}
if (values.records) {
  const records = ruleRecords(testSets().map((set) => measure(set)));
  console.log(["rule,fired,right", ...records.map(({ rule, fired, right }) => `${rule},${fired},${right}`)].join("\n"));
  process.exit();
}
const [folder = "seeds", ...named] = positionals;
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) end(`${folder}: there is no such folder of articles`);
for (const file of [...named, ...(values.articles === undefined ? [] : [values.articles])]) requireTable(file);
const inside = (name: string): string[] => [join(folder, name)].filter((path) => existsSync(path));
const [apart] = inside("articles");
const tables = apart
  ? [inside("gold.csv"), inside("articles.csv")]
  : [filesUnder(folder, "-actions.csv"), filesUnder(folder, "-articles.csv")];
const [own, dates] = positionals.length > 0 ? tables : [["data/gold/actions.csv"], ["data/articles.csv"]];
const gold = named.length > 0 ? named : own;
const curated = values.articles === undefined ? dates : [values.articles];

if (gold.length === 0)
  end(`${folder}: no reference coding (*-actions.csv, or gold.csv beside a folder articles) is there, and none was named`);
const ofGold = gold.flatMap(goldProblems);
for (const problem of distinctProblems([...readCodebook().problems, ...ofGold, ...curated.flatMap(dateProblems)]))
  console.error(problemText(problem));
if (ofGold.some(({ unread }) => unread)) end("There is nothing to compare with.");
const trials: Trial[] = [];
const set = { name: folder, folder: apart ?? folder, gold, curated, whole: positionals.length > 0 };
const { evaluation: result, dataset } = measure(set, undefined, values.quiet ? undefined : (trial) => trials.push(trial));

/** The arguments, where they go together. */
function asked() {
  const read = readArguments(USAGE, {
    allowPositionals: true,
    options: {
      agreement: { type: "boolean" },
      records: { type: "boolean" },
      articles: { type: "string" },
      quiet: { type: "boolean" }
    }
  });
  const alone = (["agreement", "records"] as const).find((name) => read.values[name]);
  const places = alone === "agreement" ? 1 : 0;
  if (alone && (Object.keys(read.values).length > 1 || read.positionals.length > places))
    throw new UsageError(`--${alone} goes with ${places ? "one folder alone" : "nothing else"}`, USAGE);
  return read;
}

/** Ends where a file that was named is none. */
function requireTable(file: string): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) end(`${file}: there is no such table`);
}

function end(why: string): never {
  console.error(why);
  process.exit(2);
}

/** What is wrong with a table of the reference coding. */
function goldProblems(file: string): Problem[] {
  const problems: Problem[] = [];
  return [...readGold(file, readTableText(file, problems)).problems, ...problems];
}

/** What is wrong with a table of publication dates. */
function dateProblems(file: string): Problem[] {
  const problems: Problem[] = [];
  const own: Problem[] = [];
  readCuratedTable("articles.csv", { "articles.csv": readTableText(file, problems) }, own);
  return [...problems, ...own.map((problem) => ({ ...problem, file }))];
}

const line = (f: Figures) =>
  [
    f.article_id.slice(0, 32).padEnd(32),
    String(f.required).padStart(4),
    String(f.found).padStart(5),
    String(f.coded).padStart(5),
    ...[f.precision, f.recall, f.f1, f.typed_f1, f.date, f.contact, f.status].map((x) => x.toFixed(3).padStart(7))
  ].join(" ");
console.log(`${"article".padEnd(32)}  req found coded    prec  recall      F1 typedF1    date contact  status`);
for (const figures of result.articles) console.log(line(figures));
console.log(line(result.overall));
if (!values.quiet) {
  console.log(`\nmisses (${result.misses.length})`);
  const explained = explain(dataset, trials, infinitivesOfForm);
  for (const row of result.misses) {
    console.log(`- ${row.gold_id} ${row.source.join("|")}→${row.target.join("|")} ${row.types.join("|")}: ${row.quote}`);
    for (const one of explanationsOf(row, explained))
      console.log(explanationText(`${row.article_id}.txt`, one).replace(/^/gm, "    "));
  }
  console.log(`\nextras (${result.extras.length})`);
  for (const { mention, action } of result.extras)
    console.log(
      `- ${mention.article_id} ${action.source_country || action.source_actor}→${action.target_country || action.target_actor} ${action.action_type} [${mention.rule}: ${mention.trigger}] ${mention.quote.slice(0, 220)}`
    );
  console.log("\nfound, but not right in every field");
  for (const m of result.matches.filter((m) => !(m.type && m.date && m.contact && m.status)))
    console.log(
      `- ${m.gold.gold_id} ${[m.type ? "" : `type ${m.action.action_type} (${m.gold.types.join("|")})`, m.date ? "" : `date ${m.action.date} ${m.action.date_basis} (${m.gold.earliest}/${m.gold.latest})`, m.status ? "" : `status ${m.action.status} (${m.gold.status.join("|")})`, m.contact ? "" : "contact"].filter(Boolean).join(", ")} [${m.mention.rule}]: ${m.gold.quote.slice(0, 120)}`
    );
}
