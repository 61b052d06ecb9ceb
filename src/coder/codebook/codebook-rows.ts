/** The rows of the codebook, table by table, as the coder uses them. */
import type { PartnerGroup } from "../model/code-lists.ts";

export interface Country {
  country: string;
  name: string;
  group: PartnerGroup | "";
  names: string[];
  demonyms: string[];
  capital: string[];
  metonyms: string[];
  /** What a half of a divided country is called, with an article and a capital: “il Nord”. */
  half: string;
}

/** The names of the column `traits` of roles.csv: what the rules ask of an office besides its rank. */
export const ROLE_TRAITS = {
  "of-state": "a body of a state, named without its nationality once it is clear whose it is: “il governo”",
  body: "a body that a person or delegation is of, before it is said whose it is: “una delegazione del governo”",
  posted: "sent abroad: of the other side where no nationality is given, “l’ambasciatore a Pyongyang”",
  post: "the place where those who are sent work",
  "any-leader": "a word for whoever leads: “il leader” is the president named before",
  "one-country": "an office that only one country has, of which the tables name a holder: “il Papa”",
  "of-group": "heads a group of states and speaks for it, though it is of no country",
  "whole-state": "what words for a state as a whole mean: “il regno eremita”",
  unofficial: "holds no office: the journey is no visit of one state to another",
  "no-meeting": "whose meetings are none of states: “le due squadre si sono incontrate”",
  "not-met": "whom to meet or see is no meeting of states: “ha visto i soldati”",
  reports: "tells what others do: “i media”",
  "unknown-name": "who is known by a name alone, which no table has"
} as const;

export type RoleTrait = keyof typeof ROLE_TRAITS;

export interface Role {
  role: string;
  level: string;
  patterns: string[];
  traits: ReadonlySet<RoleTrait>;
  /** Longer titles that a later mention shortens to this one: “il ministro” is the foreign minister named before. */
  shortFor: ReadonlySet<string>;
}

export interface GazetteerActor {
  actor: string;
  kind: "person" | "institution" | "agency" | "group";
  country: string;
  role: string;
  from: string;
  to: string;
  spellings: string[];
  short: string[];
  default: boolean;
}

/** The names of the column `traits`: what the rules ask of a type besides that it is mutual or verbal. */
export const TRAITS = {
  stay: "somebody goes to a country and is there for some days: a visit",
  occasion: "something that later sentences refer back to: “nel corso del colloquio”, “nella lettera”",
  sent: "a thing that is sent: whoever acts in the sentence is its sender",
  offer: "open to an answer: who made it is meant by “ha respinto l’offerta”",
  request: "asks for an answer: who was asked is meant by “la richiesta è stata respinta”",
  charge: "may be denied: who made it is meant by “ha respinto le accuse”, “ha smentito”",
  answer: "answers an offer, which is an act of the other side",
  ahead: "what it asks for or threatens lies ahead: a day that is over dates the act itself",
  returned: "each side does it to the other where both are its subject: expulsions that answer each other",
  praise: "the words with “non” before them do not tell it: “non costruttivo” is no praise",
  "of-things": "told by a participle of a thing, whose target may be implied: “un lancio condannato da Tokyo”"
} as const;

export type Trait = keyof typeof TRAITS;

export interface ActionType {
  action_type: string;
  contact: boolean;
  cameo: string;
  cameo_name: string;
  plover: string;
  quad_class: number;
  goldstein: number;
  counts_when: string;
  /** The type in English between source and target: "met", "meet", "met". */
  past: string;
  infinitive: string;
  participle: string;
  /** Both sides do the same thing, so that neither is the source: a meeting, an agreement. */
  mutual: boolean;
  /** Done by saying so: a promise about the future is an act of today. */
  verbal: boolean;
  /** What else rules ask of it. */
  traits: ReadonlySet<Trait>;
}

/** A row of `data/verbs.csv`: which words tell an action, of which type, and who does it to whom. */
export interface VerbRule {
  rule: string;
  form: "verb" | "noun" | "said";
  heads: string[];
  with: string[];
  source: string[];
  target: string[];
  type: string;
  status: string;
}

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

export interface Correction {
  article_id: string;
  quote: string;
  rule: string;
  target: string;
  decision: string;
  field: string;
  value: string;
  reason: string;
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
