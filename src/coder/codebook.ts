/**
 * The codebook: the CSV tables of `data/`, read and checked. Every name of a person, country, verb,
 * role or day that the coder knows comes from here.
 */
import type { FurnitureRow } from "./article.ts";
import type { PartnerGroup } from "./code-lists.ts";
import type { ActionType, Correction, Country, CuratedDate, GazetteerActor, Role, VerbForm, VerbRule } from "./codebook-rows.ts";
import type { Problem } from "./dataset.ts";
import { list, readTable, type Row } from "./table.ts";
import type { CalendarRow } from "./time.ts";
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
  /** Word classes that rules name as `@class`. */
  classes: Map<string, string[]>;
  /** Cities and regions that are visited but do not act: name → country. */
  places: Map<string, string>;
  forms: Map<string, VerbForm[]>;
  calendar: CalendarRow[];
  furniture: FurnitureRow[];
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
    "verbal"
  ],
  "verbs.csv": ["rule", "form", "heads", "with", "source", "target", "type", "status"],
  "modals.csv": ["lemma", "status"],
  "places.csv": ["place", "country"],
  "words.csv": ["class", "words"],
  "furniture.csv": ["pattern", "extent", "reason"],
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
  const reject = (file: string, row: Row, message: string) => problems.push({ file, line: Number(row.line), message });
  /** Rows whose key was not seen before; a repeated key is reported and its row left out. */
  const unique = (file: string, rows: Row[], key: (row: Row) => string): Row[] => {
    const seen = new Map<string, string>();
    return rows.filter((row) => {
      const first = seen.get(key(row));
      if (first !== undefined) reject(file, row, `repeats the key of line ${first}: ${key(row)}`);
      else seen.set(key(row), row.line);
      return first === undefined;
    });
  };

  const types = new Map<string, ActionType>();
  for (const row of unique("action-types.csv", table("action-types.csv"), (r) => r.action_type)) {
    const quad = Number(row.quad_class);
    const goldstein = Number(row.goldstein);
    if (!(quad >= 1 && quad <= 4) || row.goldstein === "" || Number.isNaN(goldstein))
      reject("action-types.csv", row, `quad_class ${row.quad_class} or goldstein ${row.goldstein} is not a number in range`);
    else if (row.contact !== "true" && row.contact !== "false")
      reject("action-types.csv", row, `contact is ${row.contact}, not true or false`);
    else
      types.set(row.action_type, {
        action_type: row.action_type,
        contact: row.contact === "true",
        cameo: row.cameo,
        cameo_name: row.cameo_name,
        plover: row.plover,
        quad_class: quad,
        goldstein,
        counts_when: row.counts_when,
        past: row.past,
        infinitive: row.infinitive,
        participle: row.participle,
        mutual: row.mutual === "true",
        verbal: row.verbal === "true"
      });
  }

  const countries: Country[] = [];
  for (const row of unique("countries.csv", table("countries.csv"), (r) => r.country)) {
    if (!/^[A-Z]{3}$/.test(row.country))
      reject("countries.csv", row, `${row.country || "an empty cell"} is not an ISO 3166-1 alpha-3 code`);
    else if (!["", "socialist", "russia", "us-allies", "other"].includes(row.group))
      reject("countries.csv", row, `unknown group ${row.group}`);
    else
      countries.push({
        country: row.country,
        name: row.name,
        group: row.group as PartnerGroup | "",
        names: list(row.names),
        demonyms: list(row.demonyms),
        capital: list(row.capital),
        metonyms: list(row.metonyms)
      });
  }
  const codes = new Set(countries.map((c) => c.country));

  const roles: Role[] = unique("roles.csv", table("roles.csv"), (r) => r.role).map((row) => ({
    role: row.role,
    level: row.level,
    patterns: list(row.patterns)
  }));

  const actors: GazetteerActor[] = [];
  for (const row of table("actors.csv")) {
    if (!["person", "institution", "agency", "group"].includes(row.kind)) reject("actors.csv", row, `unknown kind ${row.kind}`);
    else if (row.country !== "" && codes.size > 0 && !codes.has(row.country))
      reject("actors.csv", row, `country ${row.country} is not in countries.csv`);
    else
      actors.push({
        actor: row.actor,
        kind: row.kind as GazetteerActor["kind"],
        country: row.country,
        role: row.role,
        from: row.from,
        to: row.to,
        spellings: list(row.spellings),
        short: list(row.short),
        default: row.default === "true"
      });
  }

  const classes = new Map<string, string[]>();
  for (const row of unique("words.csv", table("words.csv"), (r) => r.class)) classes.set(row.class, list(row.words));

  const places = new Map<string, string>();
  for (const row of unique("places.csv", table("places.csv"), (r) => r.place)) {
    if (!codes.has(row.country)) reject("places.csv", row, `country ${row.country} is not in countries.csv`);
    else places.set(row.place, row.country);
  }

  const rules = rulesOf(
    unique("verbs.csv", table("verbs.csv"), (r) => r.rule),
    types,
    classes,
    (row, message) => reject("verbs.csv", row, message)
  );

  const modals = new Map(unique("modals.csv", table("modals.csv"), (r) => r.lemma).map((row) => [row.lemma, row.status]));

  const forms = new Map<string, VerbForm[]>();
  for (const row of [...table("irregular-verbs.csv"), ...table("verb-forms.csv")]) {
    const form = { lemma: row.lemma, mood: row.mood, tense: row.tense, person: row.person } as VerbForm;
    const known = forms.get(row.form);
    if (known) known.push(form);
    else forms.set(row.form, [form]);
  }

  const calendar: CalendarRow[] = [];
  for (const row of unique("calendar.csv", table("calendar.csv"), (r) => r.day_id)) {
    const month = Number(row.month);
    const day = Number(row.day);
    // A moving feast has neither month nor day: it is known by name and stays undated.
    if ((row.month || row.day) && !(month >= 1 && month <= 12 && day >= 1 && day <= 31))
      reject("calendar.csv", row, `month ${row.month}, day ${row.day} is no day of the year`);
    else
      calendar.push({
        day_id: row.day_id,
        name: row.name,
        country: row.country,
        month: row.month,
        day: row.day,
        founded: row.founded,
        patterns: row.patterns
      });
  }

  const furniture = unique("furniture.csv", table("furniture.csv"), (r) => r.pattern).map((row) => ({
    pattern: row.pattern.toLowerCase(),
    extent: row.extent,
    reason: row.reason
  }));

  const curated = new Map<string, CuratedDate>();
  for (const row of unique("articles.csv", table("articles.csv"), (r) => r.article_id)) {
    if (row.published === "") reject("articles.csv", row, "published is empty");
    else curated.set(row.article_id, { article_id: row.article_id, published: row.published, basis: row.basis, note: row.note });
  }

  const corrections = table("corrections.csv").map((row) => ({
    article_id: row.article_id,
    quote: row.quote,
    rule: row.rule,
    target: row.target,
    decision: row.decision,
    field: row.field,
    value: row.value,
    reason: row.reason,
    line: Number(row.line)
  }));

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
    furniture,
    curated,
    corrections,
    problems
  };
}
