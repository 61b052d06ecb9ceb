/** An act that a noun tells, and what stands around the noun: the words beside it, the noun it hangs on, the verb it follows. */
import type { Clause } from "../clauses/sentence-parse.ts";
import type { ActionType } from "../codebook/codebook.ts";
import type { WordClasses } from "../codebook/word-classes.ts";
import type { Status } from "../model/code-lists.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import type { Token } from "../syntax/token.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import type { Whether } from "./status.ts";

/** An act told by a noun, with the words around it. */
export interface ToldByNoun {
  tokens: readonly Token[];
  at: number;
  end: number;
  /** Where the names of its two sides end. */
  last: number;
  clause: Clause | null;
  subjectOfClause: boolean;
  /** It stands beside a participle, so that the clause's verb says nothing of it. */
  aside: boolean;
  type: ActionType;
  classes: WordClasses;
  modals: ReadonlyMap<string, string>;
  /** The infinitive that would bring it about: "l'intenzione di avviare colloqui". */
  undone: VerbGroup | null;
  /** Its sentence has no verb and asks for it. */
  asked: boolean;
  /** What the verb that carries it says of it: "ha deciso l'invio". */
  byCarrier: Whether | null;
  /** What the verb that governs its clause says of that: "ha smentito che ci sia stato un vertice". */
  saidToBe: Status | null;
  /** What the article last said of an act of its type between its two sides. */
  before: Status | null;
}

/** The noun that a noun hangs on, and its preposition: "la data della prossima visita" → data, di. */
export function governingNoun(tokens: readonly Token[], at: number): [string, string] {
  for (let k = at - 1; k >= Math.max(1, at - 3); k--) {
    if (tokens[k].kind !== "word") break;
    // "un secondo vertice"
    if (ONE.test(tokens[k - 1].low)) continue;
    // "atteso a Mosca l'incontro"
    if (tokens[k].prep === "" && ARTICLES.has(tokens[k].low) && tokens[k - 1].prep === "") break;
    if (tokens[k].prep !== "") return [/^(?:di|per)$/.test(tokens[k].prep) ? tokens[k - 1].low : "", tokens[k].prep];
  }
  return ["", ""];
}

/** The preposition through which a noun hangs on another. */
export const leadOf = ({ tokens, at }: ToldByNoun): string => governingNoun(tokens, at)[1];

/** Whether a preposition stands before a noun and its article: "[per] un altro incontro". */
export function isGoverned({ tokens, at, classes }: ToldByNoun): boolean {
  let k = at - 1;
  while (k > 0 && tokens[k].prep === "" && (ARTICLES.has(tokens[k].low) || classes.get("another")?.has(tokens[k].low))) k--;
  return (tokens[k]?.prep ?? "") !== "";
}

/** Four words on either side of a noun; "" in place of a name ("lo Studio Ovale"). */
export const wordsAround = ({ tokens, at, end }: ToldByNoun): string[] =>
  [...tokens.slice(Math.max(0, at - 4), at), ...tokens.slice(end, end + 4)].map((w) =>
    w.capital && w !== tokens[0] ? "" : w.low
  );

/** "nessuna ulteriore visita": the word that says there is none stands before the noun, adjectives between. */
export function isNone({ tokens, at }: ToldByNoun, cue: string): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    if (tokens[k].low === cue) return true;
    if (tokens[k].kind !== "word" || tokens[k].prep !== "") return false;
  }
  return false;
}

/** Words that say that there is none of what the noun after them names. */
export const NONE: ReadonlySet<string> = new Set(["nessun", "nessuna", "alcun", "alcuna", "niente"]);

export const ONE = /^un[oa]?$/;

/** "un nuovo vertice", "un secondo incontro" */
export const anew = ({ tokens, at, classes }: ToldByNoun): boolean =>
  classes.get("another")?.has(tokens[at - 1]?.low ?? "") === true && ONE.test(tokens[at - 2]?.low ?? "");

/** "c'è", "ci sarà". */
export const thereIs = ({ lemmas, clitic }: VerbGroup): boolean => lemmas.includes("essere") && /^c[i']/.test(clitic);

/** "si è svolta", "ha avuto luogo". */
export function takesPlace(verb: VerbGroup, tokens: readonly Token[], classes: WordClasses): boolean {
  if (verb.lemmas.includes("avere")) return tokens[verb.end]?.low === "luogo";
  if (verb.lemmas.includes("fare")) return verb.reflexive;
  if (thereIs(verb)) return true;
  return isVerbOf(verb, "takes-place", classes);
}

export const isAfterVerb = ({ clause, at }: ToldByNoun, reach: number): boolean =>
  clause !== null && clause.verb.end <= at && at - clause.verb.end <= reach;

/** The infinitives of the clause's verb where a noun stands closely after it. */
export const objectOf = (told: ToldByNoun, reach: number): readonly string[] =>
  isAfterVerb(told, reach) ? told.clause!.verb.lemmas : [];

/** The verb with "non" that a noun stands closely after; but not in "non hanno relazioni e l'ultimo incontro …". */
export const negatedBefore = (told: ToldByNoun): VerbGroup | null =>
  told.clause?.verb.negated && isAfterVerb(told, 5) && !told.type.verbal && !isAnother(told.clause.verb.end, told)
    ? told.clause.verb
    : null;

/** Whether "e" and an article begin something else before a noun. */
const isAnother = (from: number, { tokens, at }: ToldByNoun): boolean =>
  tokens.slice(from, at - 1).some(({ low }, k) => /^ed?$/.test(low) && ARTICLES.has(tokens[from + k + 1].low));
