/** The rows of the codebook, table by table, as the coder uses them; `curated-schema.ts` describes them column by column. */
import type { RowOf } from "../model/schema.ts";
import type { CuratedRow } from "./curated-schema.ts";

export interface Country extends CuratedRow<"countries.csv"> {}

export interface Role extends CuratedRow<"roles.csv"> {}

export interface GazetteerActor extends CuratedRow<"actors.csv"> {}

export interface ActionType
  extends CuratedRow<"action-types.csv">,
    Pick<RowOf<"actions">, "cameo" | "plover" | "quad_class" | "goldstein"> {}

/** Which words tell an action, of which type, and who does it to whom. */
export interface VerbRule extends CuratedRow<"verbs.csv"> {}

/** One inflected form of a verb, from the Morph-it! lexicon. */
export interface VerbForm {
  lemma: string;
  mood: "ind" | "cond" | "sub" | "inf" | "ger" | "part";
  tense: "pres" | "impf" | "past" | "fut";
  /** `S1` … `P3` for a finite form; `S`, `P`, `SF`, `PF` for a participle; empty otherwise. */
  person: string;
}

export interface CuratedDate {
  article_id: string;
  published: string;
  basis: string;
  note: string;
  /** Address of the original and its publisher, where a person found them; the columns may be left out. */
  url?: string;
  outlet?: string;
  archived?: string;
}

export interface Correction extends CuratedRow<"corrections.csv"> {
  line: number;
}

/** A row of `data/calendar.csv`, every cell as text. */
export interface CalendarRow {
  day_id: string;
  name: string;
  country: string;
  /** 1–12; month and day are empty for a day that moves from year to year, whose rule stands in `moves`. */
  month: string;
  /** 1–31 */
  day: string;
  /** Year of what the day remembers, empty where an anniversary of it is never counted. */
  founded: string;
  /** Italian spellings, lower case, separated by `|`. */
  patterns: string;
  /** How a moving day is computed: `easter`, `easter-2`, `orthodox easter`, `lunar 1-1`; empty for a day of the calendar. */
  moves?: string;
}

/** Phrases that open a line of page boilerplate, from `data/boilerplate.csv`. */
export interface BoilerplateRow {
  pattern: string;
  /** `line`: this line only; `tail`: this line and the unpunctuated lines after it. */
  extent: string;
  reason: string;
}
