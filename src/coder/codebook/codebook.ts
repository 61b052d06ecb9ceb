/**
 * The codebook: the CSV tables of `data/`, read and checked. Every name of a person, country, verb,
 * role or day that the coder knows comes from here.
 */
import { actionTypesOf } from "./action-type-table.ts";
import { calendarRowsOf } from "./calendar-table.ts";
import type {
  ActionType,
  BoilerplateRow,
  CalendarRow,
  Correction,
  Country,
  CuratedDate,
  GazetteerActor,
  Role,
  VerbForm,
  VerbRule
} from "./codebook-rows.ts";
import type { Problem } from "../model/problem.ts";
import { actorsOf, countriesOf, placesOf } from "./name-tables.ts";
import { list, readTable, type Reject, type Row } from "./table.ts";
import { rulesOf } from "./verb-table.ts";

export type * from "./codebook-rows.ts";

/** A table's text and the name under which its problems are reported. */
export type CodebookFiles = Record<string, string>;

export interface Codebook {
  countries: Country[];
  actors: GazetteerActor[];
  roles: Role[];
  types: Map<string, ActionType>;
  rules: VerbRule[];
  modals: Map<string, string>;
  /** Word classes: those that rules name as `@class`, and those that the coder asks for by name. */
  classes: Map<string, string[]>;
  /** Cities and regions that are visited but do not act: name → country. */
  places: Map<string, string>;
  forms: Map<string, VerbForm[]>;
  calendar: CalendarRow[];
  boilerplate: BoilerplateRow[];
  curated: Map<string, CuratedDate>;
  corrections: Correction[];
  problems: Problem[];
}

/** Columns that a table must have; a table without them is reported and left out. */
const COLUMNS: Record<string, string[]> = {
  "countries.csv": ["country", "name", "group", "names", "demonyms", "capital", "metonyms"],
  "actors.csv": ["actor", "kind", "country", "role", "from", "to", "spellings", "short", "default"],
  "roles.csv": ["role", "level", "patterns"],
  "action-types.csv": [
    "action_type",
    "contact",
    "cameo",
    "cameo_name",
    "plover",
    "quad_class",
    "goldstein",
    "counts_when",
    "past",
    "infinitive",
    "participle",
    "mutual",
    "verbal",
    "traits"
  ],
  "verbs.csv": ["rule", "form", "heads", "with", "source", "target", "type", "status"],
  "modals.csv": ["lemma", "status"],
  "places.csv": ["place", "country"],
  "words.csv": ["class", "words"],
  "boilerplate.csv": ["pattern", "extent", "reason"],
  "calendar.csv": ["day_id", "name", "country", "month", "day", "founded", "patterns"],
  "articles.csv": ["article_id", "published", "basis", "note"],
  "corrections.csv": ["article_id", "quote", "rule", "target", "decision", "field", "value", "reason"],
  "verb-forms.csv": ["form", "lemma", "mood", "tense", "person"],
  "irregular-verbs.csv": ["form", "lemma", "mood", "tense", "person"]
};

/** Tables that a codebook may do without. */
const OPTIONAL = new Set(["articles.csv", "corrections.csv"]);

/**
 * Parse the tables of a codebook.
 *
 * @param files the text of each table by file name (`countries.csv`, …, and the compiled `verb-forms.csv`)
 * @returns the codebook; `problems` says which rows could not be used, by file and line
 */
export function parseCodebook(files: CodebookFiles): Codebook {
  const problems: Problem[] = [];
  const table = (name: string): Row[] => {
    if (files[name] === undefined) {
      if (!OPTIONAL.has(name)) problems.push({ file: name, line: 1, message: "the table is missing" });
      return [];
    }
    return readTable(name, files[name], COLUMNS[name], problems);
  };
  /** Reports rows of a table that cannot be used. */
  const rejecting =
    (file: string): Reject =>
    (row, message) =>
      problems.push({ file, line: Number(row.line), message });
  /** Rows whose key was not seen before; a repeated key is reported and its row left out. */
  const unique = (file: string, rows: Row[], key: (row: Row) => string): Row[] => {
    const seen = new Map<string, string>();
    return rows.filter((row) => {
      const first = seen.get(key(row));
      if (first !== undefined) rejecting(file)(row, `repeats the key of line ${first}: ${key(row)}`);
      else seen.set(key(row), row.line);
      return first === undefined;
    });
  };

  const types = actionTypesOf(
    unique("action-types.csv", table("action-types.csv"), (r) => r.action_type),
    rejecting("action-types.csv")
  );

  const countries = countriesOf(
    unique("countries.csv", table("countries.csv"), (r) => r.country),
    rejecting("countries.csv")
  );
  const codes = new Set(countries.map((c) => c.country));

  const roles: Role[] = unique("roles.csv", table("roles.csv"), (r) => r.role).map((row) => ({
    role: row.role,
    level: row.level,
    patterns: list(row.patterns)
  }));

  const actors = actorsOf(table("actors.csv"), codes, rejecting("actors.csv"));

  const classes = new Map<string, string[]>();
  for (const row of unique("words.csv", table("words.csv"), (r) => r.class)) classes.set(row.class, list(row.words));

  const places = placesOf(
    unique("places.csv", table("places.csv"), (r) => r.place),
    codes,
    rejecting("places.csv")
  );

  const rules = rulesOf(
    unique("verbs.csv", table("verbs.csv"), (r) => r.rule),
    types,
    classes,
    rejecting("verbs.csv")
  );

  const modals = new Map(unique("modals.csv", table("modals.csv"), (r) => r.lemma).map((row) => [row.lemma, row.status]));

  const forms = new Map<string, VerbForm[]>();
  for (const row of [...table("irregular-verbs.csv"), ...table("verb-forms.csv")]) {
    const form = { lemma: row.lemma, mood: row.mood, tense: row.tense, person: row.person } as VerbForm;
    const known = forms.get(row.form);
    if (known) known.push(form);
    else forms.set(row.form, [form]);
  }

  const calendar = calendarRowsOf(
    unique("calendar.csv", table("calendar.csv"), (r) => r.day_id),
    rejecting("calendar.csv")
  );

  const boilerplate = unique("boilerplate.csv", table("boilerplate.csv"), (r) => r.pattern).map((row) => ({
    pattern: row.pattern.toLowerCase(),
    extent: row.extent,
    reason: row.reason
  }));

  const curated = new Map<string, CuratedDate>();
  for (const row of unique("articles.csv", table("articles.csv"), (r) => r.article_id)) {
    if (row.published === "") rejecting("articles.csv")(row, "published is empty");
    else curated.set(row.article_id, row as Row & CuratedDate);
  }

  const corrections = table("corrections.csv").map((row) => ({ ...row, line: Number(row.line) }) as Correction);

  return {
    countries,
    actors,
    roles,
    types,
    rules,
    modals,
    classes,
    places,
    forms,
    calendar,
    boilerplate,
    curated,
    corrections,
    problems
  };
}
