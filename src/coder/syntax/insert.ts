/** Inserts: "Kim – ieri – è partito", "Kim – riferisce la Kcna – è partito" and "Kim (lo riferisce la Kcna) è partito" are read as with commas. */
import type { Asked } from "../model/memo.ts";
import type { Token } from "./token.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What is known of a comma. */
export const COMMA: Asked = { word: ",", answers: [] };

/** How many words an insert has at most: dashes that stand further apart do not belong together. */
const LONGEST = 30;

/** The words of a sentence, with commas for two dashes, and for parentheses around an insert that has a verb of its own. */
export function withInsertsParted(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly Token[] {
  const marks = new Set<number>();
  const hasVerb = ([open, close]: Pair) =>
    groups.some(({ kind, start, end }) => kind === "finite" && start > open && end <= close);
  for (const pair of [...pairedParentheses(tokens).filter(hasVerb), ...pairedDashes(tokens)])
    for (const mark of pair) marks.add(mark);
  return marks.size === 0
    ? tokens
    : tokens.map((token, k) => (marks.has(k) ? { ...token, low: COMMA.word, known: COMMA } : token));
}

/** Two marks that belong together, by their places. */
type Pair = readonly [open: number, close: number];

/** Parentheses after which the sentence goes on. */
function pairedParentheses(tokens: readonly Token[]): Pair[] {
  const pairs: Pair[] = [];
  let open = -1;
  for (const [k, { text }] of tokens.entries()) {
    if (text === ")" && open >= 0 && k + 1 < tokens.length) pairs.push([open, k]);
    if (text === "(" || text === ")") open = text === "(" ? k : -1;
  }
  return pairs;
}

/** Dashes two by two; the one that closes a dateline, "Seul, 3 set. (Ansa) – Kim – riferisce la Kcna – è partito", stands apart. */
function pairedDashes(tokens: readonly Token[]): Pair[] {
  const dashes: number[] = [];
  for (let k = 1; k + 1 < tokens.length; k++) if (isDash(tokens, k)) dashes.push(k);
  if (dashes.length < 2) return [];
  const dated = tokens.slice(0, dashes[0]).some(({ kind, text }) => kind === "number" || text === ")");
  const pairs: Pair[] = [];
  for (let k = dated || dashes.length % 2 === 1 ? 1 : 0; k + 1 < dashes.length; k += 2)
    if (dashes[k + 1] - dashes[k] <= LONGEST) pairs.push([dashes[k], dashes[k + 1]]);
  return pairs;
}

/** The two dashes between which a word stands. */
export const dashesAround = (tokens: readonly Token[], at: number): Pair | undefined =>
  pairedDashes(tokens).find(([open, close]) => open < at && at < close);

/** A dash between two spaces, and no hyphen. */
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);
const isDash = (tokens: readonly Token[], k: number): boolean =>
  DASHES.has(tokens[k].text) && tokens[k - 1].end < tokens[k].start && tokens[k].end < tokens[k + 1].start;
