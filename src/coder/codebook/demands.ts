/**
 * What `with` of `verbs.csv` may ask for besides words. How each is met stands under the same name in
 * `events/demands.ts`: apart from here, because the codebook is read before there is a sentence.
 */
const MEANINGS = {
  non: "a negation",
  si: "a reflexive",
  "+inf": "an infinitive after it",
  "+a": "“a” before its infinitive",
  "+no-inf": "another form than the infinitive",
  "+fut": "the future",
  "+will": "the future, or that somebody wants or is able to",
  "+finite": "a verb with a subject of its own",
  "+must": "“deve”, “dovrà” or “dovrebbe” before it",
  "+ahead": "the future, or what can be",
  "+other": "a clause about somebody else than who says it",
  "+part": "a participle",
  "+third": "another person than the first",
  "+person": "somebody named as the object",
  "+bare": "no object after it",
  "+thing": "a subject that is nobody",
  "+che": "“che” after it",
  "+told": "an act of its type that was told before",
  "+it": "a pronoun for the thing of an act of its type that was told before",
  "+role:x": "somebody in the role",
  "+@x": "a word of the class",
  "-@x": "no word after it of the class",
  "-x": "other words after it than"
} as const;

/**
 * The class that a head or a word of `with` names: "@talks", "+@troops", "-@seat", and "-next:@tour-kind", which stands for
 * "-x" of each word of the class. Null for any other word.
 */
export const classNamed = (word: string): string | null => /^(?:[+-]|-next:)?@(.+)$/.exec(word)?.[1] ?? null;

export type DemandName = keyof typeof MEANINGS;

export interface Demand {
  name: DemandName;
  /** What stands for the `x` of its name. */
  of: string;
}

/** What a word of `with` demands; null for a word, or a class of words, of which one must be there. */
export function demandOf(word: string): Demand | null {
  const [, kind, of] = /^(\+role:|\+@|-@|-)(.+)$/.exec(word) ?? [];
  const name = kind ? `${kind}x` : word;
  return Object.hasOwn(MEANINGS, name) ? { name: name as DemandName, of: of ?? "" } : null;
}

/** A demand in words, for whoever asks what was missing. */
export const demandText = ({ name, of }: Demand): string => (of ? `${MEANINGS[name]} “${of}”` : MEANINGS[name]);
