/** A rule that was tried on a verb or a noun, and the first thing that it lacked there: for the classifier, and whoever asks why. */
import type { ActorReference } from "../actors/discourse.ts";
import type { VerbRule } from "../codebook/codebook.ts";
import type { Demand } from "../codebook/demands.ts";

/** A place where a target was looked for in vain. */
export interface TriedPlace {
  /** Its name in `verbs.csv`. */
  place: string;
  /** Who stands there, and is not the other side of the source; empty where nobody does. */
  refs: readonly ActorReference[];
  /** Nobody is implied there, because the words say who it is, or that it is nobody. */
  unasked?: boolean;
  /** Somebody stands there to whom it is done, of the source's own side or of none. */
  taken?: boolean;
}

export type Missing =
  /** The form of the verb tells of no act that its subject did: "per incontrare Putin", "legami più stretti". */
  | { lacks: "act"; because: "infinitive" | "compared" | "state" | "caused" | "errand" | "impersonal" }
  /** None of the words stands there of which the rule asks for one. */
  | { lacks: "word" }
  /** Something else that the rule asks for. */
  | { lacks: "demand"; demand: Demand }
  /** `thing`: the words that stand as subject and are no actor; `goesOn`: they stand in the clause before. */
  | { lacks: "source"; places: readonly string[]; thing: string; goesOn: boolean }
  /** Who travels is no official. */
  | { lacks: "office"; source: readonly ActorReference[] }
  | { lacks: "target"; source: readonly ActorReference[]; places: readonly TriedPlace[] }
  /** Both sides were found, and North Korea is neither. */
  | { lacks: "focus"; sides: readonly ActorReference[] }
  /** The act would answer another of its type, and none was told: "Kim ha risposto". */
  | { lacks: "answered-act" }
  /** What is not said: "La Casa Bianca non smentisce", "Mosca non ha criticato Pyongyang". */
  | { lacks: "saying" }
  /** What a noun is besides the name of an act: "la commissione per le sanzioni", "per colloqui", "l'incontro annullato". */
  | { lacks: "noun"; because: "name" | "task" | "purpose" | "void" | "verb" | "thanks" | "again" }
  /** The same act is told by another word of the clause. */
  | { lacks: "new-act" };

export interface Attempt {
  rule: VerbRule;
  /** Word indices of the verb or noun. */
  start: number;
  end: number;
  missing: Missing;
}

/** Hears of each attempt that told nothing. */
export type OnAttempt = (attempt: Attempt) => void;
