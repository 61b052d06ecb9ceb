/**
 * The codebook: the CSV tables of `data/`, read and checked. Every name of a person, country, verb,
 * role or day that the coder knows comes from here.
 */
import { push } from "../model/grouped.ts";
import { calendarRowsOf } from "./calendar-table.ts";
import { type ClassifierWeights, weightsOf } from "./classifier-table.ts";
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
import type { CuratedFile } from "./curated-schema.ts";
import { readCuratedTable, typedRow } from "./curated-table.ts";
import type { Reject, Row } from "./table.ts";
import { rulesOf, sayUnknownVerbs } from "./verb-table.ts";
import { wordClassesOf } from "./word-classes.ts";

export type * from "./codebook-rows.ts";
export type * from "./traits.ts";

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
  /** How often each rule was right of how often it fired on articles coded by hand, as "right/fired". */
  records: Map<string, string>;
  /** What each feature of a sentence says for an act, and for its type, where no rule finds one. */
  classifier: ClassifierWeights;
  problems: Problem[];
}

/**
 * Parse the tables of a codebook.
 *
 * @param files the text of each table by file name (`countries.csv`, …, and the compiled `verb-forms.csv`)
 * @returns the codebook; `problems` says which rows could not be used, by file and line
 */
export function parseCodebook(files: CodebookFiles): Codebook {
  const problems: Problem[] = [];
  const table = (name: string): Row[] => readCuratedTable(name, files, problems);
  const rejecting = (file: string) => rejectingTo(problems, file);
  const typed = <File extends CuratedFile>(file: File) => table(file).map((row) => typedRow(file, row));
  // What columns that are published as well hold is known of the published tables.
  const types = new Map((typed("action-types.csv") as ActionType[]).map((type) => [type.action_type, type]));
  const countries = typed("countries.csv");
  const roles = typed("roles.csv");
  const actors = typed("actors.csv");
  const codes = new Set(countries.map(({ country }) => country));
  // Of what refers to a table that cannot be read there is nothing to use, and nothing more to say.
  const places = table("places.csv").filter(({ country }) => codes.has(country));
  const verbs = table("verbs.csv");
  const classes = wordClassesOf(table("words.csv"), verbs, rejecting("words.csv"));
  const usable = verbs.filter(({ type }) => types.has(type));
  return {
    types,
    countries,
    roles,
    actors,
    places: new Map(places.map(({ place, country }) => [place, country])),
    classes,
    rules: rulesOf(usable, classes, rejecting("verbs.csv")),
    modals: new Map(table("modals.csv").map(({ lemma, status }) => [lemma, status])),
    forms: verbFormsOf(table("irregular-verbs.csv"), files, verbs, problems),
    calendar: calendarRowsOf(table("calendar.csv"), rejecting("calendar.csv")),
    boilerplate: table("boilerplate.csv").map(boilerplateOf),
    curated: curatedDatesOf(files, problems),
    corrections: correctionsOf(files, problems),
    records: new Map(table("rule-records.csv").map(({ rule, fired, right }) => [rule, `${right}/${fired}`])),
    classifier: weightsOf(
      table("classifier.csv").map(({ feature, outcome, weight }) => ({ feature, outcome, weight: Number(weight) }))
    ),
    problems
  };
}

const boilerplateOf = ({ pattern, extent, reason }: Row): BoilerplateRow => ({ pattern: pattern.toLowerCase(), extent, reason });

/** Reports rows of a table that cannot be used. */
const rejectingTo =
  (problems: Problem[], file: string): Reject =>
  (row, message) =>
    problems.push({ file, line: Number(row.line), message });

/** The publication dates that a person gave to texts that lack them, by article. */
export function curatedDatesOf(files: CodebookFiles, problems: Problem[]): Map<string, CuratedDate> {
  const rows = readCuratedTable("articles.csv", files, problems);
  return new Map(rows.map((row) => [row.article_id, { basis: "", ...row } as Row & CuratedDate]));
}

/** What a person changed of what was read. */
export const correctionsOf = (files: CodebookFiles, problems: Problem[]): Correction[] =>
  readCuratedTable("corrections.csv", files, problems).map((row) => ({
    ...typedRow("corrections.csv", row),
    line: Number(row.line)
  }));

/** The readings of each form of a verb, and the verbs that have any. */
interface Forms {
  forms: Map<string, VerbForm[]>;
  lemmas: Set<string>;
}

function formsOf(rows: readonly Row[]): Forms {
  const forms = new Map<string, VerbForm[]>();
  for (const { form, lemma, mood, tense, person } of rows) push(forms, form, { lemma, mood, tense, person } as VerbForm);
  return { forms, lemmas: new Set(rows.map(({ lemma }) => lemma)) };
}

/** The forms of the lexicon, before each those that `data/` adds; verbs of rules that have none are said. */
function verbFormsOf(
  own: readonly Row[],
  files: CodebookFiles,
  verbs: readonly Row[],
  problems: Problem[]
): Map<string, VerbForm[]> {
  const irregular = formsOf(own);
  const compiled = compiledForms(files, problems);
  const forms = new Map(compiled.forms);
  for (const [form, first] of irregular.forms) forms.set(form, [...first, ...(forms.get(form) ?? [])]);
  // Where no form of any verb could be read, that is said of its table.
  const known = new Set([...irregular.lemmas, ...compiled.lemmas]);
  if (known.size > 0) sayUnknownVerbs(verbs, known, rejectingTo(problems, "verbs.csv"));
  return forms;
}

let last: { text: string; forms: Forms } | null = null;

/** The compiled forms, the longest table by far, kept while its text is the same: an edit of another table leaves it as it was. */
function compiledForms(files: CodebookFiles, problems: Problem[]): Forms {
  const text = files["verb-forms.csv"];
  if (text !== undefined && last?.text === text) return last.forms;
  const own: Problem[] = [];
  const forms = formsOf(readCuratedTable("verb-forms.csv", files, own));
  problems.push(...own);
  if (own.length === 0) last = { text, forms };
  return forms;
}
