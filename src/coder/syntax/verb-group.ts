/** What is read of a predicate, and what reading it takes. */
import type { VerbForm } from "../codebook/codebook.ts";
import type { WordClasses } from "../codebook/word-classes.ts";
import type { Token } from "./token.ts";

export type Tense = "past" | "pres" | "fut";

export type Mood = "ind" | "cond" | "sub";

export interface VerbGroup {
  /** Half-open range of word indices. */
  start: number;
  end: number;
  /** Index of the word that carries the meaning. */
  main: number;
  /** Infinitives that the main word may be a form of; empty for a verb that the lexicon does not have. */
  lemmas: string[];
  kind: "finite" | "inf" | "ger" | "part";
  tense: Tense;
  mood: Mood;
  /** A compound tense, as "avrebbe inviato". */
  compound: boolean;
  /** "sta inviando", "starebbe inviando". */
  progressive: boolean;
  /** "aveva inviato": before the time that the text has reached. */
  pluperfect: boolean;
  /** "inviò", "inviava": the tenses of background and history. */
  remote: boolean;
  plural: boolean;
  firstPerson: boolean;
  /** Built with essere or venire and a participle; passive if the verb takes an object. */
  essere: boolean;
  /** Certainly passive: venire, or "è stato". */
  passive: boolean;
  reflexive: boolean;
  negated: boolean;
  /** Infinitives of the governing verbs, outermost first: "ha accettato di inviare" → accettare. */
  governors: string[];
  /** The governing groups themselves, outermost first, each as it would stand alone. */
  outer: VerbGroup[];
  /** The clitic object or recipient: lo, gli, le … */
  clitic: string;
  /** The preposition before an infinitive: "per incontrare" → per. */
  prep: string;
}

/** Whether a verb is one of a class of words: "ha detto" of `say`. */
export const isVerbOf = (verb: Pick<VerbGroup, "lemmas"> | null | undefined, name: string, classes: WordClasses): boolean =>
  verb?.lemmas.some((lemma) => classes.get(name)?.has(lemma)) ?? false;

/** Phrases as lists of words, by the first of these. */
export type Phrases = ReadonlyMap<string, string[][]>;

/** What the codebook knows of words, for reading verbs. */
export interface Lexicon {
  forms: ReadonlyMap<string, readonly VerbForm[]>;
  /** Governing verbs and what they say of the act they govern. */
  modals: ReadonlyMap<string, string>;
  /** Words that rules know as nouns: "una ferma protesta" is no verb. */
  nouns: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
  /** Words after which a noun follows: "una nuova visita", "ogni contatto". */
  beforeNoun: ReadonlySet<string>;
  /** Adverbials of several words that may stand between a verb and its infinitive or participle, by the first word. */
  adverbials: Phrases;
}

/** A sentence whose verbs are being read; readers take it with the index of a word. */
export interface VerbContext {
  tokens: readonly Token[];
  /** Words inside names, which are no verbs. */
  taken: ReadonlySet<number>;
  lexicon: Lexicon;
}

export const group = (
  start: number,
  end: number,
  main: number,
  kind: VerbGroup["kind"],
  ...more: readonly Partial<VerbGroup>[]
): VerbGroup =>
  Object.assign(
    {
      start,
      end,
      main,
      kind,
      lemmas: [],
      tense: "pres",
      mood: "ind",
      compound: false,
      progressive: false,
      pluperfect: false,
      remote: false,
      plural: false,
      firstPerson: false,
      essere: false,
      passive: false,
      reflexive: false,
      negated: false,
      governors: [],
      outer: [],
      clitic: "",
      prep: ""
    },
    ...more
  );
