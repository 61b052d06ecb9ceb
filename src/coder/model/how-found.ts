/** How the source or target of an action was found: typed for the coder, a sentence only for readers. */

/** Each way of finding, with the sentence that says so of the words that led there and of who was found. */
const SENTENCES = {
  // where the grammar of a clause puts its subject
  "before-verb": () => "before the verb",
  "after-verb": () => "after the verb",
  antecedent: () => "antecedent of “che”",
  "before-parenthesis": () => "before the parenthesis",
  issuer: () => "who issued it",
  carried: () => "carried on from the clause before",
  "main-subject": () => "subject of the main clause",
  "beside-essere": () => "named beside “essere”",
  "after-participle": () => "after the participle",
  "participle-describes": () => "what the participle describes",
  accused: () => "of whom it is said",
  thanked: () => "who is thanked for it",
  thanks: () => "who gives thanks for it",
  // where its other arguments stand
  object: () => "direct object",
  "object-owner": () => "owner of the direct object",
  owner: () => "owner of what the verb is about",
  preposition: (words) => `after “${words}”`,
  "preposition-before-verb": (words) => `after “${words}”, before the verb`,
  "inside-preposition": (words) => `inside the phrase after “${words}”`,
  "relative-antecedent": () => "antecedent of the relative",
  between: () => "both sides after “tra”",
  nationality: () => "nationality of the act",
  pronoun: (words, who) => `pronoun “${words}”: ${who}`,
  "possessive-subject": (words) => `“${words}” refers to the subject`,
  "possessive-before": (words, who) => `“${words}” refers to ${who}, who acted before`,
  guest: () => "the guest named before",
  "title-opener": () => "who opens the title",
  // where somebody goes
  destination: (words) => `destination after “${words}”`,
  "destination-before-verb": (words) => `destination after “${words}”, before the verb`,
  "destination-country": () => "country of the destination",
  "destination-here": (words) => `“${words}” of the country of the article`,
  dove: () => "the place that “dove” is about",
  there: (words) => `pronoun “${words}”`,
  location: () => "where the subject is",
  // named elsewhere in the sentence
  "clause-other": () => "the other side named in the clause",
  "before-verb-other": () => "the other side named before the verb",
  "later-other": () => "the other side named later in the sentence",
  "quote-other": () => "the other side named in what is said",
  "said-of": () => "of whom it is said",
  says: () => "who says so",
  quoted: () => "who is quoted",
  "quoted-before": () => "who was quoted before",
  // implied by what was told before
  "not-repeated": (_, who) => `subject not repeated: ${who}, who acted before`,
  "not-repeated-other": (_, who) => `subject not repeated: ${who}, the other side`,
  "told-again": (words) => `“${words}” told again`,
  "named-before": () => "understood: the other side named before",
  "other-side": (_, who) => `understood: the other side of the article, ${who}`,
  "both-sides": () => "understood: both sides of the article",
  offerer: (_, who) => `understood: ${who}, who had made an offer`,
  accuser: (_, who) => `understood: ${who}, who had made the charge`,
  asked: (_, who) => `understood: ${who}, who had been asked`,
  focus: () => "understood: North Korea, of whom the article tells",
  partner: (_, who) => `understood: ${who}, with whom the article deals`,
  engaged: (_, who) => `understood: ${who}, with whom the article has just dealt`,
  nobody: () => "the text names no target",
  // told by no rule
  classifier: (words) => `by the classifier, for which these speak for an act: ${words}`,
  "classifier-beside": () => "by the classifier, in the same sentence",
  // decided by a person
  hand: (words) => `set by hand: ${words}`
} satisfies Record<string, (words: string, who: string) => string>;

export type FoundBy = keyof typeof SENTENCES;

export interface HowFound {
  by: FoundBy;
  /** The words of the text that led there, where the sentence quotes them. */
  words?: string;
}

/** The sentence for readers. `who` is the actor or country that was found. */
export const howText = ({ by, words = "" }: HowFound, who: string): string =>
  (SENTENCES[by] as (words: string, who: string) => string)(words, who);
