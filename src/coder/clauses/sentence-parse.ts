/** The parse of a sentence: its tokens, phrases, verb groups and clauses, and how rules look things up in it. */
import type { Discourse, ActorReference } from "../actors/discourse.ts";
import type { Hit } from "../actors/gazetteer.ts";
import type { Phrase } from "../actors/noun-phrase.ts";
import type { WordClasses } from "../codebook/word-classes.ts";
import type { Span } from "../model/dataset.ts";
import type { FoundBy, HowFound } from "../model/how-found.ts";
import type { Token } from "../syntax/token.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";

/** What can be read of a sentence without knowing what the article said before. */
export interface Sentence extends Span {
  /** The number of its paragraph. */
  paragraph: number;
  tokens: readonly Token[];
  /** The names in it. */
  hits: readonly Hit[];
  groups: readonly VerbGroup[];
}

/** A clause before its subject is known. */
export interface ClauseBounds {
  /** Half-open range of word indices. */
  start: number;
  end: number;
  verb: VerbGroup;
  /** What opens it: nothing, a relative, "che" after a verb of saying, a subordinator, a coordinator. */
  opener: "" | "relative" | "that" | "subordinator" | "coordinator" | "quote";
  /** The opening word, for "se" and "quando". */
  marker: string;
}

/** Who is the subject of a clause, and which clause governs it. */
export interface ClauseSubject {
  /** Bare phrases that may be its subject, from its left, or after the verb. */
  subject: Phrase[] | null;
  /** How the subject was found; null where there is none. */
  subjectBy: FoundBy | null;
  /** The clause that governs this one, as an index; −1 for none. */
  parent: number;
  /** No actor is its subject, though something is ("misure … prolungano"). */
  impersonal: boolean;
}

export interface Clause extends ClauseBounds, ClauseSubject {}

/** A sentence read as far as rules need it. */
export interface SentenceParse extends Sentence {
  phrases: readonly Phrase[];
  clauses: readonly Clause[];
  /** The word classes of `data/words.csv`. */
  classes: WordClasses;
  /** What the article has said, this sentence's names included. */
  discourse: Discourse;
}

/** The word or verb group that told an action, and the stretch that its arguments may stand in. */
export interface Trigger {
  start: number;
  end: number;
  /** Arguments are looked for from this word on. */
  from: number;
  /** … and before this one. */
  to: number;
  verb: VerbGroup | null;
  clause: Clause | null;
  /** Passive: the grammatical subject is what is acted on. */
  passive: boolean;
  /** First of the words that complete the trigger ("una lettera … è stata inviata"), or −1. */
  noun: number;
  /** Who acts through a verb without a clause of its own ("ricevuto da", "aver incontrato"). */
  subject: Phrase[] | null;
  subjectBy: FoundBy | null;
  /** The verb that only carries a noun ("ha deciso l'invio"), whose subject does what it tells. */
  carrier?: Trigger | null;
  /** What is said, where the trigger says something. */
  said?: readonly { start: number; end: number }[];
}

/** What stands at an argument of the trigger: who, which words, and how it was found. */
export interface Argument {
  refs: ActorReference[];
  /** Word indices of the words that name it, or null where it was understood. */
  tokens: { start: number; end: number } | null;
  how: HowFound;
}

export const NEAR = 12;

export const range = (phrases: readonly Phrase[]): { start: number; end: number } => ({
  start: phrases[0].head,
  end: phrases[phrases.length - 1].end
});

export function argumentOf(phrases: readonly Phrase[], by: FoundBy, words?: string): Argument | null {
  if (phrases.length === 0) return null;
  return { refs: phrases.flatMap((p) => p.refs), tokens: range(phrases), how: { by, words } };
}

/** A phrase with those that one list joins to it. */
export const withList = (one: Phrase, { phrases }: Pick<SentenceParse, "phrases">): Phrase[] =>
  phrases.filter((p) => p.list === one.list);

export function firstAfter(from: number, trigger: Trigger, parse: SentenceParse, accepts: (p: Phrase) => boolean): Phrase | null {
  const found = parse.phrases.find(
    (p) => p.start >= from && p.end <= trigger.to && p.kind !== "agency" && p.start - from <= NEAR && accepts(p)
  );
  return found && !verbBetween(from, found.start, parse) ? found : null;
}

/** A finite verb or a full stop to the construction between two places. */
export function verbBetween(from: number, to: number, { groups, tokens }: SentenceParse): boolean {
  if (groups.some((g) => g.kind === "finite" && g.start >= from && g.main < to)) return true;
  for (let k = from; k < to; k++) if (tokens[k].low === ";" || tokens[k].low === ":") return true;
  return false;
}

/** "definisce l'estradizione un crimine commesso sotto la pressione di Washington": another predicate's words. */
export const ofParticiple = (trigger: Trigger, phrase: Phrase, { groups }: SentenceParse): boolean =>
  // "alla mano tesa di Seul": a participle right before "di" describes, and what is of somebody stays so.
  groups.some(
    (g) =>
      g.kind === "part" && g.start > trigger.end && g.end <= phrase.start && !(phrase.prep === "di" && g.end === phrase.start - 1)
  );
