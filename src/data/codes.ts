/** What each code of a code list means: for the descriptor and for the dictionary on the data page. */
import type {
  DateBasis,
  DatePrecision,
  Direction,
  Level,
  PartnerGroup,
  PublishedBasis,
  Status
} from "../coder/model/code-lists.ts";
import { type Column, PUBLISHED, SCHEMA } from "../coder/model/schema.ts";
import { curatedRows } from "./curated.ts";

export interface Code {
  value: string | number;
  meaning: string;
}

/** Meanings by column and code. */
const LISTS: Record<string, Record<string, string>> = {
  status: {
    actual: "it took place",
    ongoing: "it is under way when the article is written",
    planned: "it is announced or agreed for later",
    hypothetical: "it may take place, or would under some condition",
    alleged: "someone says it took place, and the article does not vouch for it",
    denied: "it is said not to have taken place"
  } satisfies Record<Status, string>,
  direction: {
    outbound: "North Korea acts towards the partner",
    inbound: "the partner acts towards North Korea",
    mutual: "both act: a meeting, an agreement",
    "third-party": "North Korea is on neither side"
  } satisfies Record<Direction, string>,
  partner_group: {
    socialist: "states ruled by a communist party",
    russia: "Russia",
    "us-allies": "the United States and its allies",
    other: "every other partner"
  } satisfies Record<PartnerGroup, string>,
  date_precision: {
    day: "a single day",
    week: "a week",
    month: "a month",
    season: "a season",
    year: "a year",
    range: "any other span of days",
    unknown: "the text does not date it, or gives no year"
  } satisfies Record<DatePrecision, string>,
  date_basis: {
    explicit: "the text gives the date",
    relative: "counted from the publication date: yesterday, Monday, last month",
    named: "a named day, a row of data/calendar.csv",
    inherited: "taken from the event that the same sentence or paragraph reports",
    publication: "dated only by the article itself",
    unknown: "not known"
  } satisfies Record<DateBasis, string>,
  published_basis: {
    stated: "it is in the text",
    curated: "we looked it up: data/articles.csv, with the reason in the column note",
    inferred: "worked out from the dates within the text",
    unknown: "not known"
  } satisfies Record<PublishedBasis, string>,
  level: {
    leader: "a head of state, of government or of the ruling party",
    minister: "a minister or a deputy, or the head of a service of that rank",
    other: "anyone else"
  } satisfies Record<Level, string>,
  quad_class: { 1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict" }
};

/**
 * The codes that a column may hold, in their order, or null where it is no code list. Types of action,
 * with their inclusion rules, and the event codes of CAMEO and PLOVER are those of `action-types.csv`
 * of the folder of tables.
 */
export function codesOf({ name, type }: Column, tables = "data"): Code[] | null {
  if (name === "action_type" || name === "cameo") {
    const types = curatedRows("action-types.csv", tables);
    // Of a table that cannot be read no code is known, which is not the same as that there are none.
    if (types.length === 0) return null;
    return name === "cameo"
      ? distinct(types.map((row) => ({ value: row.cameo, meaning: row.cameo_name })))
      : types.map((row) => ({ value: row.action_type, meaning: row.counts_when }));
  }
  if (!LISTS[name]) return null;
  return Object.entries(LISTS[name]).map(([value, meaning]) => ({ value: type === "integer" ? Number(value) : value, meaning }));
}

/** Every code list by the name of its column, once, although several tables may use it. */
export function codeLists(tables = "data"): Map<string, Code[]> {
  const columns = new Map(PUBLISHED.flatMap((name) => SCHEMA[name].columns).map((column) => [column.name, column]));
  const lists = [...columns].map(([name, column]) => [name, codesOf(column, tables)] as const);
  return new Map(lists.flatMap(([name, codes]) => (codes ? [[name, codes]] : [])));
}

function distinct(codes: Code[]): Code[] {
  return [...new Map(codes.map((code) => [code.value, code])).values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}
