/** The tables in `data/` by which actions are told, column by column. */
import { GROUPS, LEVELS, STATUSES } from "../model/code-lists.ts";
import { column, country, type CuratedColumn, type CuratedSchema, list, published, required } from "./curated-column.ts";
import { ROLE_TRAITS, TRAITS, type RoleTrait, type Trait } from "./traits.ts";

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

export const CODER_TABLES = {
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
        "What else the sentence must hold: words, @classes of them, a demand that begins with +, or -words that must not follow, also -next:@classes of them",
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
  }
} satisfies Record<string, CuratedSchema>;

/** The compiled lexicon, made like a table so that it is read like one. */
export const VERB_FORMS: CuratedSchema = {
  about: "The inflected forms of the verbs that the rules name.",
  key: [],
  coder: true,
  columns: verbForms
};
