/** The noun that a pronoun stands for: "un altro vertice, dopo quello di Singapore", "due incontri con Xi e uno con Putin". */
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import { spaced } from "../syntax/token.ts";
import { isTimePhrase } from "../time.ts";
import type { Dyad } from "./dyad.ts";

/** How many words may stand between the noun and what stands for it. */
const REACH = 30;

/**
 * Where the noun stands that the pronoun at a place stands for, the last of those that a test accepts; −1 where the word is
 * no such pronoun, or no noun before it fits.
 */
export function nounOf(at: number, { tokens }: Pick<SentenceParse, "tokens">, isNoun: (at: number) => boolean): number {
  const gender = genderOf(at, tokens);
  if (!gender) return -1;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) if (isNoun(k) && gender.test(tokens[k].low)) return k;
  return -1;
}

/** The forms that a noun may have for which a pronoun stands; null for a word that stands for none. */
function genderOf(at: number, tokens: SentenceParse["tokens"]): RegExp | null {
  const { low } = tokens[at];
  const [next, before] = [tokens[at + 1], tokens[at - 1]];
  if (!next || !PRONOUNS.has(low)) return null;
  const parted = next.prep !== "" || next.low === "che";
  // "l'incontro atteso da tutti, quello con Kim": the same once more.
  if (/^quell[oaie]$/.test(low)) return parted && before?.kind === "word" ? GENDER[low.at(-1)!] : null;
  if (/^(?:con|tra)$/.test(next.prep) && /^un[oa]$/.test(low)) return GENDER[low.at(-1)!];
  if (/^altr[oa]$/.test(low) && /^un[a']?$/.test(before?.low ?? "") && /^(?:con|tra)$/.test(next.prep))
    return GENDER[low.at(-1)!];
  // "dopo il primo di Singapore", "dopo l’ultimo di giugno"
  const after = tokens[at - 2]?.low === "dopo" || (before?.low === "'" && tokens[at - 3]?.low === "dopo");
  return after && next.prep !== "" && ORDINAL.test(low) ? (GENDER[low.at(-1)!] ?? null) : null;
}

const PRONOUNS: ReadonlySet<string> = new Set(
  "quello quella quelli quelle uno una altro altra primo prima secondo seconda terzo terza quarto quarta quinto quinta ultimo ultima".split(
    " "
  )
);
const ORDINAL = /^(?:prim|second|terz|quart|quint|ultim)[oa]$/;

const GENDER: Readonly<Record<string, RegExp>> = {
  o: /(?:[^a]|a faccia)$/,
  a: /(?:[aà]|one)$/,
  i: /[^a]$/,
  e: /(?:e|oni)$/
};

/** "quello di Singapore", "quello dello scorso anno": what follows says where or when, and of nobody. */
export function isPlacedOrDated(at: number, { phrases, tokens }: SentenceParse, { source, target }: Dyad): boolean {
  const next = phrases.find((p) => p.start >= at && p.start - at <= 1);
  const elsewhere = next?.refs.every(
    ({ actor, role, country }) => `${actor}${role}` === "" && ![source.country, target.country].includes(country)
  );
  return next
    ? next.kind === "place" || elsewhere === true
    : [2, 3, 4].some((long) => isTimePhrase(spaced(tokens.slice(at, at + long))));
}

/** "quello con Trump", "quello tra Kim e Trump": whose it is stands at once after what stands for it. */
export const isNamedBeside = ({ source, target }: Dyad, end: number, { phrases }: SentenceParse): boolean =>
  phrases
    .find((p) => p.start >= end && p.start - end <= BESIDE)
    ?.refs.some(({ country }) => country === source.country || country === target.country) === true;

/** How many words may stand before a name: "quello tra lo stesso Kim e Trump", "quello di giugno con Kim". */
const BESIDE = 2;

/** "dopo quello di Singapore", "otto mesi dopo il primo": it has been. */
export const isPast = (at: number, { tokens }: SentenceParse): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ low }) => low === "dopo");
