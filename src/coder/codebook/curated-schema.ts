/**
 * The tables that people curate in `data/`, column by column: which cells a column takes, what tells one row
 * from another, and which table a cell refers to. Whoever reads such a table reads it through this
 * (curated-table.ts), and the pages of the codebook say from here what each table is for.
 */
import { GROUPS, LEVELS, STATUSES } from "../model/code-lists.ts";
import { type ColumnType, SCHEMA, type TableName } from "../model/schema.ts";
import { ROLE_TRAITS, TRAITS, type RoleTrait, type Trait } from "./traits.ts";

/** What a cell looks like, where it is no free text. */
export type Form =
  | "alpha3"
  | "boolean"
  | "cameo"
  | "count"
  | "date"
  | "day"
  | "edtf"
  | "integer"
  | "link"
  | "number"
  | "partial-day"
  | "year";

export interface CuratedColumn {
  readonly name: string;
  readonly description: string;
  /** Several values, separated by `|`. */
  readonly list?: true;
  /** An empty cell is an error. */
  readonly required?: true;
  /** The table may come without the column. */
  readonly optional?: true;
  /** The only values allowed. */
  readonly enum?: readonly string[];
  readonly form?: Form;
  /** Of a column that is published as well, what it holds there. */
  readonly type?: ColumnType;
  /** Values stand in that column of that table. */
  readonly refers?: readonly [table: string, column: string];
}

export interface CuratedSchema {
  /** What the table is for. */
  readonly about: string;
  /** The columns that tell one row from another; none where only all of them together do. */
  readonly key: readonly string[];
  /** Nothing is missing where the table has no rows. */
  readonly mayBeEmpty?: true;
  /** Nothing is missing where there is no such table. */
  readonly mayBeMissing?: true;
  /** The coder's own: without it no action can be told. */
  readonly coder?: true;
  /** Two columns that hold the first and the last day or year of a span. */
  readonly span?: readonly [first: string, last: string];
  readonly columns: readonly CuratedColumn[];
}

/** A column whose type knows its name and what its cells hold, so that rows get their type from here too. */
const column = <Name extends string, const More extends Partial<CuratedColumn> = object>(
  name: Name,
  description: string,
  more?: More
) => ({ name, description, ...more }) as { name: Name; description: string } & More;
/** Columns that are published as they stand, described as there, and what else is known of their cells. */
const published = (table: TableName, cells: Readonly<Record<string, Partial<CuratedColumn>>>): CuratedColumn[] =>
  Object.entries(cells).map(([name, more]) => ({ ...SCHEMA[table].columns.find((column) => column.name === name)!, ...more }));
const required = { required: true } as const;
const list = { list: true } as const;
const country = { refers: ["countries.csv", "country"] } as const;

/** What a verb that governs another says of whether that happened: a status, or a way to it. */
const MODAL_STATUSES = [...STATUSES, "transparent", "attempted", "refused", "actual-past"] as const;
const FINITE = ["S1", "S2", "S3", "P1", "P2", "P3"];

const verbForms: readonly CuratedColumn[] = [
  column("form", "The inflected form", required),
  column("lemma", "The infinitive, alone or with the words after it: “avere in programma”", required),
  column("mood", "Indicative, conditional, subjunctive, infinitive, gerund or participle", {
    ...required,
    enum: ["ind", "cond", "sub", "inf", "ger", "part"]
  }),
  column("tense", "Present, imperfect, past or future", { ...required, enum: ["pres", "impf", "past", "fut"] }),
  column("person", "Of a finite form its person; of a participle its number and gender", {
    enum: [...FINITE, "S", "P", "SF", "PF"]
  })
];

const DESCRIBED = {
  "verbs.csv": {
    about:
      "The rules: which Italian verbs and nouns report an action, of which type, and where in the sentence to find who acts and towards whom. @name stands for a class of words.",
    key: ["rule"],
    coder: true,
    columns: [
      column("rule", "Name of the rule, which mentions quote", required),
      column("form", "Whether its heads are verbs, nouns, or verbs of saying whose words it judges", {
        ...required,
        enum: ["verb", "noun", "said"]
      }),
      column("heads", "Infinitives, or nouns as they are written", { ...list, ...required }),
      column(
        "with",
        "What else the sentence must hold: words, @classes of them, a demand that begins with +, or -words that must not follow",
        list
      ),
      column("source", "Where in the sentence who acts stands, in order of trial", list),
      column("target", "Where towards whom stands, in order of trial", list),
      column("type", "The type of action", { ...required, refers: ["action-types.csv", "action_type"] }),
      column("status", "Whether it happened, where the words of the rule say so themselves", { enum: STATUSES })
    ]
  },
  "action-types.csv": {
    about:
      "The types of action: whether one is a contact, when it counts, and its codes in CAMEO, PLOVER and on Goldstein’s scale.",
    key: ["action_type"],
    coder: true,
    columns: [
      column("action_type", "Name of the type", required),
      column(
        "contact",
        "Whether actions of the type are contacts where they took place or are under way, with North Korea on one side",
        { ...required, form: "boolean" }
      ),
      ...published("actions", { cameo: { form: "cameo" } }),
      column("cameo_name", "What CAMEO calls it", required),
      ...published("actions", { plover: {}, quad_class: { enum: ["1", "2", "3", "4"] }, goldstein: { form: "number" } }),
      column("counts_when", "When an action of this type counts", required),
      column("past", "In English between source and target: “met”", required),
      column("infinitive", "The same in the infinitive", required),
      column("participle", "The same as a participle", required),
      column("mutual", "Both sides do the same, so that neither is the source", { ...required, form: "boolean" }),
      column("verbal", "Done by saying so", { ...required, form: "boolean" }),
      column("traits", "What else the rules ask of it", { ...list, enum: Object.keys(TRAITS) as Trait[] })
    ]
  },
  "actors.csv": {
    about:
      "People, institutions, agencies and groups: how they are spelled, for which country they act, in which office and between which dates.",
    key: [],
    coder: true,
    span: ["from", "to"],
    columns: [
      column("actor", "English name", required),
      column("kind", "What the actor is", { ...required, enum: ["person", "institution", "agency", "group"] }),
      column("country", "For which country it acts", country),
      column("role", "The office", { refers: ["roles.csv", "role"] }),
      column("from", "First day, month or year in the office", { form: "partial-day" }),
      column("to", "Last day, month or year in the office", { form: "partial-day" }),
      column("spellings", "As Italian texts write the name", list),
      column("short", "Shorter names, known once the whole one was told", list),
      column("default", "Whether the short name means this actor from the start", { form: "boolean" })
    ]
  },
  "roles.csv": {
    about: "Offices and their rank, with the Italian words for them.",
    key: ["role"],
    coder: true,
    columns: [
      column("role", "The office in English", required),
      column("level", "Its rank", { ...required, enum: LEVELS }),
      column("patterns", "The Italian words for it", { ...list, ...required }),
      column("traits", "What else the rules ask of it", { ...list, enum: Object.keys(ROLE_TRAITS) as RoleTrait[] }),
      column("short_for", "Longer titles that a later mention shortens to it", { ...list, refers: ["roles.csv", "role"] })
    ]
  },
  "countries.csv": {
    about:
      "Countries with their group, their Italian names, adjectives, capitals and what stands for them (Cremlino, Casa Bianca).",
    key: ["country"],
    coder: true,
    columns: [
      column("country", "ISO 3166-1 alpha-3 (XDP and XLP for the self-declared republics of Donetsk and Luhansk)", {
        ...required,
        form: "alpha3"
      }),
      column("name", "English name", required),
      column("group", "Group of the partner", { enum: GROUPS }),
      column("names", "Italian names", list),
      column("demonyms", "Italian adjectives and names of the people", list),
      column("capital", "Italian names of the capital", list),
      column("metonyms", "What else stands for the country", list),
      column("half", "What each half of a divided country is called, where a text writes it with an article and a capital", {
        optional: true
      })
    ]
  },
  "places.csv": {
    about: "Cities and regions that people visit but that do not act.",
    key: ["place"],
    coder: true,
    mayBeEmpty: true,
    columns: [column("place", "Italian name", required), column("country", "Where it lies", { ...required, ...country })]
  },
  "calendar.csv": {
    about: "Named days, and what they are called.",
    key: ["day_id"],
    coder: true,
    mayBeEmpty: true,
    columns: [
      column("day_id", "Name of the row", required),
      column("name", "English name of the day", required),
      column("country", "Whose day it is", country),
      column("month", "1 to 12; month and day are empty for a day that moves from year to year", { form: "integer" }),
      column("day", "1 to 31", { form: "integer" }),
      column("founded", "Year of what the day remembers, where anniversaries of it are counted", { form: "year" }),
      column("patterns", "Italian spellings, lower case", { ...list, ...required }),
      column("moves", "How a day that moves from year to year is counted: from Easter or in the moon’s calendar", {
        optional: true
      })
    ]
  },
  "words.csv": {
    about: "Classes of words: those that the rules name with @, and those that the coder looks for around an action or a date.",
    key: ["class"],
    coder: true,
    columns: [column("class", "Name of the class", required), column("words", "Its words", { ...list, ...required })]
  },
  "modals.csv": {
    about: "Verbs such as “may” and “plan to”: what they say about whether it happened.",
    key: ["lemma"],
    coder: true,
    columns: [
      column("lemma", "The infinitive, alone or with the words after it: “avere in programma”", required),
      column("status", "What it says of the verb that it governs", { ...required, enum: MODAL_STATUSES })
    ]
  },
  "irregular-verbs.csv": {
    about: "Forms of verbs that the lexicon lacks.",
    key: ["form", "lemma", "mood", "tense", "person"],
    coder: true,
    mayBeEmpty: true,
    columns: verbForms
  },
  "boilerplate.csv": {
    about: "How to recognise lines that belong to the web page, not the text.",
    key: ["pattern"],
    coder: true,
    mayBeEmpty: true,
    columns: [
      column("pattern", "How the line begins, or what it is", required),
      column("extent", "This line only, also if it is a long sentence (notice), or the unpunctuated lines after it too (tail)", {
        ...required,
        enum: ["line", "notice", "tail"]
      }),
      column("reason", "What such a line is", required)
    ]
  },
  "articles.csv": {
    about: "Publication dates missing from a text, with the reason, and where the article appeared, if known.",
    key: ["article_id"],
    coder: true,
    mayBeEmpty: true,
    mayBeMissing: true,
    columns: [
      column("article_id", "File name of the article without its ending", required),
      column("published", "A year, month or day, or two of them joined by a slash", { ...required, form: "date" }),
      column("basis", "How the date is known; curated where the column is left out", {
        optional: true,
        enum: ["curated", "inferred"]
      }),
      column("note", "Why this date"),
      column("url", "Address of the original", { optional: true, form: "link" }),
      column("outlet", "Publisher", { optional: true }),
      column("archived", "Address of an archived copy", { optional: true, form: "link" })
    ]
  },
  "corrections.csv": {
    about: "Decisions on single passages. A row accepts or rejects a coding, or changes one field, and says why.",
    key: [],
    coder: true,
    mayBeEmpty: true,
    mayBeMissing: true,
    columns: [
      column("article_id", "File name of the article without its ending"),
      column("quote", "Words of the sentence"),
      column("rule", "The rule that fired, where several passages stand in the sentence"),
      column("target", "Country or actor towards whom, likewise"),
      column("decision", "accept, reject or change"),
      column("field", "The field that is changed"),
      column("value", "What it is changed to"),
      column("reason", "Why")
    ]
  },
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

export const CURATED_SCHEMA: Readonly<Record<string, CuratedSchema>> = DESCRIBED;

/** What the cells of a column are to code: lists, those of codes as sets, truth values, numbers, codes, else text. */
type CellOf<C> = C extends { list: true }
  ? C extends { enum: readonly (infer Code)[] }
    ? ReadonlySet<Code>
    : string[]
  : C extends { form: "boolean" }
    ? boolean
    : C extends { form: "number" }
      ? number
      : C extends { enum: readonly (infer Code)[] }
        ? Code | (C extends { required: true } ? never : "")
        : string;

export type CuratedFile = keyof typeof DESCRIBED;

/** A row of a table; columns that are published as they stand have their type there. */
export type CuratedRow<File extends CuratedFile> = {
  [C in (typeof DESCRIBED)[File]["columns"][number] as string extends C["name"] ? never : C["name"]]: CellOf<C>;
};

/** The compiled lexicon, made like a table so that it is read like one. */
export const VERB_FORMS: CuratedSchema = {
  about: "The inflected forms of the verbs that the rules name.",
  key: [],
  coder: true,
  columns: verbForms
};
