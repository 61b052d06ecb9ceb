/** The blocks of the method page: what counts, and how far the coder is to be trusted. */
import { pageHref } from "../../components/page/address.ts";
import { escapeHtml } from "../../components/page/html.ts";
import { GROUPS } from "../../components/captions/groups.ts";
import { count, percent, sentence, words } from "../../components/captions/words.ts";
import { CLASSIFIER } from "../../coder/model/code-lists.ts";
import type { MentionRow } from "../../coder/model/table-rows.ts";
import type { Evaluation, Match } from "../../evaluation/evaluation.ts";
import { curatedRows, orUnread } from "../../data/curated.ts";
import { ruleRecords, typeRecords, wilson } from "../../evaluation/records.ts";
import type { Measurement } from "../../data/measure.ts";
import { measurements } from "./measured.ts";
import { plainShare } from "./plain-share.ts";
import { staticTable } from "./static-table.ts";
import { struckRows } from "./struck.ts";

export const METHOD_BLOCKS: Readonly<Record<string, () => string>> = {
  "method-types": typesTable,
  "method-groups": groupsList,
  "method-classifier": () => classifierHtml(others()),
  "method-in-short": () => inShort(measurements()[0]),
  "method-scores": () => scoresTable(measurements()),
  "method-counts": () => whatIsCounted(measurements().at(-1)!),
  "method-agreement": agreementTable,
  "method-errors": () => errorsHtml(measurements().at(-1)!.evaluation),
  "method-by-type": byTypeTable,
  "method-by-rule": byRuleTable
};

/** The rows of a table that people curate. */
const rowsOf = (name: string) => orUnread((problems) => curatedRows(name, "data", problems));

function typesTable(): string {
  const rows = rowsOf("action-types.csv").map((type) => ({
    id: type.action_type,
    cells: [
      escapeHtml(words(type.action_type)),
      type.contact === "true" ? "yes" : "no",
      escapeHtml(type.counts_when),
      `${type.cameo} ${escapeHtml(type.cameo_name)}`,
      type.plover || "none",
      type.goldstein.replace("-", "−")
    ]
  }));
  return staticTable(
    "Types of action and when each counts",
    ["Type", "Contact", "Counts when", "CAMEO", "PLOVER", "Goldstein"],
    rows
  );
}

/** A longer list of countries is folded. */
const MOST_COUNTRIES = 12;

function groupsList(): string {
  const countries = rowsOf("countries.csv");
  const items = GROUPS.filter(({ id }) => id !== "" && id !== "other").map(({ id, label }) => {
    const names = countries.filter(({ group }) => group === id).map(({ name }) => name);
    names.sort((a, b) => a.localeCompare(b));
    const listed = escapeHtml(names.join(", "));
    return names.length > MOST_COUNTRIES
      ? `<li><details><summary>${label}: ${names.length} countries and territories</summary>${listed}.</details></li>`
      : `<li><strong>${label}</strong>: ${listed}.</li>`;
  });
  return `<ul>${items.join("\n")}<li><strong>Others</strong>: everyone else.</li></ul>`;
}

function scoresTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, articles, evaluation: { overall, matches } }) => {
    const right = (field: "type" | "date" | "status") => of(matches.filter((match) => match[field]).length, matches.length);
    const found = [of(overall.right, overall.coded), of(overall.found, overall.required)];
    return { cells: [`${escapeHtml(name)} (${articles})`, ...found, right("type"), right("date"), right("status")] };
  });
  return staticTable(
    "The program against hand coding",
    ["Articles", "Coded actions that are right", "Actions found", "Right type", "Right date", "Right status"],
    rows
  );
}

/** "In 24 articles (real news retold, new to the rules) it errs in about one in six of …": the first line of the scores. */
export function inShort({
  name,
  articles,
  evaluation: { overall, matches }
}: Pick<Measurement, "name" | "articles" | "evaluation">): string {
  const mistyped = matches.filter(({ type }) => !type).length;
  const takes =
    overall.right === 0 || mistyped === 0
      ? ""
      : `, takes ${plainShare(mistyped, matches.length)} of the others for another type (${mistyped} of ${count(matches.length, "passage")})`;
  const [wrong, missed] = [overall.coded - overall.right, overall.required - overall.found];
  const errs =
    overall.coded === 0
      ? "codes no action"
      : `errs in ${plainShare(wrong, overall.coded)} of the actions it codes (${wrong} of ${overall.coded})${takes}`;
  const misses =
    overall.required === 0
      ? "has none to find"
      : `misses ${plainShare(missed, overall.required)} of those it should find (${missed} of ${overall.required})`;
  const where = `${count(articles, "article")} (${escapeHtml(name.charAt(0).toLowerCase() + name.slice(1))})`;
  return `<p>Can it be trusted? In ${where} it ${errs}${takes ? "," : ""} and ${misses}: <a href="#how-often-it-errs">how accurate it is</a>.</p>`;
}

/** What each column of the scores counts, with the numbers of the report's own articles. */
function whatIsCounted({ dataset, evaluation: { overall, matches } }: Measurement): string {
  return `<p>The columns count different things. In the last line the first counts the actions that the program coded (${overall.coded}, from ${count(dataset.mentions.length, "passage")}, since an action can be told more than once), the second the passages that the hand coding asks for (${overall.required}), and the others all passages in which both found the same action (${matches.length}), also those that the hand coding allows without asking for them.</p>`;
}

/** The folders of test articles, as the table calls them. */
const CODED_TWICE: Readonly<Record<string, string>> = {
  "test/articles": "Test articles, all",
  "test/articles/seen": "Those seen in the work on the rules",
  "test/articles/held": "Those kept back from it"
};

/** How far two codings by hand agree, a row a set of articles, and the number of rows that each figure rests on. */
function agreementTable(): string {
  const figures = rowsOf("agreement.csv");
  const columns = {
    first_found: "Of the first, found by the second",
    second_found: "Of the second, found by the first",
    type_kappa: "Type, κ",
    contact_kappa: "Contact, κ",
    dates_overlap: "Dates that overlap"
  };
  const rows = [...new Set(figures.map(({ corpus }) => corpus))].map((corpus) => ({
    cells: [
      escapeHtml(CODED_TWICE[corpus] ?? sentence(corpus)),
      ...Object.keys(columns).map((measure) => {
        const figure = figures.find((row) => row.corpus === corpus && row.measure === measure);
        return figure ? `${Number(figure.value).toFixed(2)} <small>of ${figure.n}</small>` : "";
      })
    ]
  }));
  return staticTable("Two codings of the same articles by hand", ["Articles", ...Object.values(columns)], rows);
}

/** "43 of 45 96% (85–99)": the share, rounded, and the interval in which it lies with a confidence of 95 %. */
function of(part: number, whole: number): string {
  if (whole === 0) return "none";
  const [low, high] = wilson({ part, whole });
  return `${part} of ${whole} <small>${percent(part / whole)}% (${percent(low)}–${percent(high)})</small>`;
}

const others = () => measurements().slice(0, -1);

/** How often the classifier is right where it cannot have learnt. */
function classifierHtml(sets: readonly Measurement[]): string {
  const news = sets.filter(({ learnt }) => !learnt).map(({ evaluation }) => evaluation);
  const toldBy = (whose: (mention: MentionRow) => boolean) => {
    const right = news.flatMap(({ matches }) => matches).filter(({ mention }) => whose(mention));
    const wrong = news.flatMap(({ extras }) => extras).filter(({ mention }) => whose(mention));
    return { told: right.length + wrong.length, right: right.length, typed: right.filter(({ type }) => type).length };
  };
  const own = toldBy(({ rule }) => rule === CLASSIFIER);
  const ofRules = toldBy(({ rule }) => rule !== CLASSIFIER);
  if (own.told === 0) return "<p>In the articles that it was tried on it coded nothing.</p>";
  return `<p>In articles that it did not learn from it coded ${count(own.told, "act")}: the two sides were right in ${own.right} of them, the type as well in ${own.typed}. The rules coded ${ofRules.told} there: the sides were right in ${ofRules.right}, the type as well in ${ofRules.typed}. ${struckWords()}</p>`;
}

/** How many passages that the classifier misread in the articles of the report were struck by hand. */
function struckWords(): string {
  const struck = struckRows().filter(({ rule }) => rule === CLASSIFIER).length;
  if (struck === 0) return "";
  const passages = count(struck, "passage");
  return `In the articles of this report, ${passages} that it misread ${struck === 1 ? "was" : "were"} <a href="${pageHref("codebook/corrections")}">struck by hand</a>.`;
}

/** Each type on all test articles. */
function byTypeTable(): string {
  const rows = typeRecords(others().map(({ evaluation }) => evaluation)).map(({ type, precision, recall }) => ({
    cells: [escapeHtml(words(type)), of(precision.part, precision.whole), of(recall.part, recall.whole)]
  }));
  return staticTable("By type, on all test articles", ["Type", "Coded so, and right", "Of the type, and found"], rows);
}

/** Verbs and nouns, and the rules that fired most, on all test articles. */
function byRuleTable(): string {
  const form = new Map(rowsOf("verbs.csv").map(({ rule, form }) => [rule, form] as const));
  const records = ruleRecords(others());
  const kinds = Object.entries({ verb: "a verb", noun: "a noun", said: "what is said" }).map(([kind, of]) => {
    const own = records.filter(({ rule }) => form.get(rule) === kind);
    const sum = (what: "right" | "fired") => own.reduce((all, one) => all + one[what], 0);
    return { name: `All rules of ${of}`, right: sum("right"), fired: sum("fired") };
  });
  const most = records.sort((a, b) => b.fired - a.fired).slice(0, MOST_RULES);
  const rows = [...kinds, ...most.map(({ rule, ...counts }) => ({ name: rule, ...counts }))].map(({ name, right, fired }) => ({
    cells: [escapeHtml(name), of(right, fired)]
  }));
  return staticTable("By rule, on all test articles", ["Rule of verbs.csv", "Fired, and right in sides and type"], rows);
}

const MOST_RULES = 20;

/** Every miss, every extra and every field that is wrong. */
function errorsHtml({ misses, extras, matches }: Evaluation): string {
  const wrong = matches.filter(({ type, date, status, contact }) => !(type && date && status && contact));
  if (misses.length + extras.length + wrong.length === 0) {
    return `<p><small>On the report’s own articles, as corrected: nothing was missed, nothing was coded by mistake, and no field of ${count(matches.length, "passage")} is wrong.</small></p>`;
  }
  return [
    "<p>On the report’s own articles:</p>",
    section(
      `${count(misses.length, "action")} missed`,
      misses.map(
        (gold) =>
          `${quote(gold.quote)} ${escapeHtml(`${gold.source.join("|")} → ${gold.target.join("|")}, ${gold.types.map(words).join(" or ")}`)}`
      )
    ),
    section(
      `${count(extras.length, "action")} coded by mistake`,
      extras.map(({ mention, action }) => `${quote(mention.quote)} ${escapeHtml(`coded as: ${action.summary}`)}`)
    ),
    section(
      `${count(wrong.length, "passage")} found, with something wrong in ${wrong.length === 1 ? "it" : "them"}`,
      wrong.map((match) => `${quote(match.gold.quote)} ${escapeHtml(faults(match).join("; "))}`)
    )
  ].join("\n");
}

function section(title: string, items: readonly string[]): string {
  const list = items.length === 0 ? "" : `<ul class="errors">${items.map((item) => `<li>${item}</li>`).join("\n")}</ul>`;
  return `<h3>${escapeHtml(sentence(title))}</h3>\n${list}`;
}

const quote = (text: string) => `<q lang="it">${escapeHtml(text)}</q>`;

function faults({ gold, action, type, date, status, contact }: Match): string[] {
  return [
    type ? "" : `type ${words(action.action_type)}, should be ${gold.types.map(words).join(" or ")}`,
    date ? "" : `date ${action.date || "unknown"}, should lie between ${gold.earliest} and ${gold.latest}`,
    status ? "" : `status ${action.status}, should be ${gold.status.join(" or ")}`,
    contact
      ? ""
      : `${action.contact ? "counted as a contact" : "not counted as a contact"}, should be ${gold.contact ? "one" : "none"}`
  ].filter(Boolean);
}
