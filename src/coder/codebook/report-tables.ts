/** The tables in `data/` that the report adds to the actions, and those that were measured or learnt, column by column. */
import { SCHEMA } from "../model/schema.ts";
import { column, country, type CuratedSchema, published, required } from "./curated-column.ts";

export const REPORT_TABLES = {
  "translations.csv": {
    about:
      "English for the sentences and titles of the articles, with the words to mark: made by hand, published with the tables.",
    key: [],
    mayBeEmpty: true,
    mayBeMissing: true,
    // Published as they stand.
    columns: SCHEMA.translations.columns
  },
  "context.csv": {
    about: "Events drawn behind the figures, with their source.",
    key: [],
    mayBeEmpty: true,
    span: ["first", "last"],
    columns: [
      column("first", "First day", { ...required, form: "day" }),
      column("last", "Last day", { ...required, form: "day" }),
      column("label", "What happened", required),
      column("source", "Who says so", required),
      column("hinge", "Whether the story is told before and after it", { optional: true, form: "boolean" })
    ]
  },
  "periods.csv": {
    about: "Longer periods that the contacts are also counted by.",
    key: ["period"],
    mayBeEmpty: true,
    span: ["first", "last"],
    columns: [
      column("period", "Name of the period", required),
      column("first", "First year", { ...required, form: "year" }),
      column("last", "Last year", { ...required, form: "year" }),
      column("note", "Why it is there", { optional: true })
    ]
  },
  "elsewhere.csv": {
    about:
      "Contacts that others report, each with its source: a background to compare the articles with, never counted as actions.",
    key: [],
    mayBeEmpty: true,
    span: ["date_earliest", "date_latest"],
    columns: published("elsewhere", {
      date: { form: "edtf" },
      date_earliest: { form: "day" },
      date_latest: { form: "day" },
      partner_country: country,
      action_type: { refers: ["action-types.csv", "action_type"] },
      direction: {},
      level: {},
      who: {},
      what: {},
      source: {},
      url: { form: "link" }
    })
  },
  "elsewhere-totals.csv": {
    about: "How many contacts others have counted, what they counted and where they say so.",
    key: [],
    mayBeEmpty: true,
    mayBeMissing: true,
    columns: published("elsewhere_totals", {
      period: {},
      partner_country: country,
      count: { form: "count" },
      unit: {},
      says: {},
      url: { form: "link" }
    })
  },
  "classifier.csv": {
    about:
      "What the classifier has learnt from articles coded by hand (“npm run fit”): where no rule finds what passed between North Korea and a partner, each thing that is so of a sentence speaks for an act, or for a type of act, by its weight here, and the weights are added up.",
    key: ["feature", "outcome"],
    mayBeEmpty: true,
    mayBeMissing: true,
    columns: [
      column("feature", "What is so of a sentence and two sides that it names; “any” of every one", required),
      column("outcome", "“act”, that one did something to the other; or the type of the act", required),
      column("weight", "How much it speaks for the outcome, as the logarithm of odds; below 0, against it", {
        ...required,
        form: "number"
      })
    ]
  },
  "rule-records.csv": {
    about: "How often each rule fired on the articles that were also coded by hand, and how often it was right.",
    key: ["rule"],
    mayBeEmpty: true,
    mayBeMissing: true,
    columns: [
      column("rule", "A row of verbs.csv", required),
      column("fired", "How often it fired", { ...required, form: "count" }),
      column("right", "How often the hand coding has an action of its type between the same sides there", {
        ...required,
        form: "count"
      })
    ]
  },
  "agreement.csv": {
    about: "How far two codings of the same articles by hand agree: what a score of the coder can mean anything against.",
    key: ["corpus", "measure"],
    mayBeEmpty: true,
    mayBeMissing: true,
    columns: [
      column("corpus", "The articles that were coded twice", required),
      column("measure", "Name of the figure", required),
      column("value", "A share, or Cohen's kappa", { ...required, form: "number" }),
      column("n", "How many rows it rests on", { ...required, form: "count" }),
      column("note", "What the figure says", required)
    ]
  },
  "sources.csv": {
    about: "Where the code lists come from, and what was changed.",
    key: ["source"],
    mayBeEmpty: true,
    columns: [
      column("source", "Name of the row", required),
      column("title", "Author, title and edition", required),
      column("path", "Where it is", { ...required, form: "link" }),
      column("changes", "What was changed", required)
    ]
  }
} satisfies Record<string, CuratedSchema>;
