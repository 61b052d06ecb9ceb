/**
 * Remarks of who says so. "«Condanniamo il lancio - ha detto Suga - e chiediamo …»" is read as "«Condanniamo il lancio e
 * chiediamo …», ha detto Suga": what is said in one piece, and who says it behind.
 */
import { COMMA } from "./insert.ts";
import type { Token } from "./token.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The marks around a remark, by their places. */
interface Remark {
  open: number;
  close: number;
}

/** What is known of the words of a sentence. */
export interface Speech {
  tokens: readonly Token[];
  /** How many of the words come before the remarks that stand behind already. */
  said: number;
  groups: readonly VerbGroup[];
  /** Whether the name of somebody, or of an office, begins at a word. */
  isNamed: (at: number) => boolean;
  /** Verbs of saying that take no object: "ha detto", "ha aggiunto". */
  speaks: (lemma: string) => boolean;
  /** Verbs of saying that may: "ha annunciato", "ha accusato". */
  reports: (lemma: string) => boolean;
}

/** How many words a remark has at most. */
const LONGEST = 25;
/** … and how many after its verb stand at most before who says it. */
const WHO = 7;

const DASH = /^[-–—]$/;
const OPENING = /^[«“„"]$/;
const CLOSING = /^[»”"]$/;
const LINE = /^[,»”"–—-]$/;

/** The words of a sentence with the first remark inside it put behind what is said; null where there is none. */
export function withRemarkLast(speech: Speech): Pick<Speech, "tokens" | "said"> | null {
  const remark = remarkIn(speech);
  return remark && moved(remark, speech);
}

function remarkIn(speech: Speech): Remark | null {
  const { tokens, said, groups, speaks, reports } = speech;
  for (const verb of groups) {
    const open = verb.start - 1;
    if (open >= said) break;
    if (verb.kind !== "finite" || verb.passive || verb.reflexive || verb.negated || open < 1 || !LINE.test(tokens[open].text))
      continue;
    const isPure = verb.lemmas.some(speaks);
    if (!isPure && !verb.lemmas.some(reports)) continue;
    const close = closeOf(verb, speech);
    if (close !== null && parts({ open, close }, isPure, speech)) return { open, close };
  }
  return null;
}

/** The mark after which what is said goes on: the second dash, or the comma after whoever says it. */
function closeOf(verb: VerbGroup, { tokens, said, groups, isNamed }: Speech): number | null {
  const isDash = DASH.test(tokens[verb.start - 1].text);
  if (!isDash && tokens[verb.end]?.text !== "," && !namesWho(verb, tokens, isNamed)) return null;
  let comma = -1;
  for (let k = verb.end; k < Math.min(said, verb.end + LONGEST); k++) {
    const { text, low } = tokens[k];
    if (low === "che" || text === ":" || text === ";") break;
    if (groups.some(({ kind, start }) => start === k && kind !== "part")) break;
    if (isDash ? DASH.test(text) && !tokens[k].glued : text === ",") {
      if (isDash || OPENING.test(tokens[k + 1]?.text ?? "")) return k;
      if (comma >= 0) return goesOnWithVerb(k, groups) ? k : comma;
      comma = k;
      if (goesOnWithVerb(k, groups)) return k;
    }
  }
  return comma >= 0 ? comma : null;
}

/** "ha detto [Lavrov]", "ha scritto ieri su Twitter [Trump]" */
function namesWho({ end }: VerbGroup, tokens: readonly Token[], isNamed: Speech["isNamed"]): boolean {
  for (let k = end; k < end + WHO && tokens[k] && tokens[k].kind !== "mark"; k++)
    if ((isNamed(k) || tokens[k].capital) && tokens[k].prep === "" && tokens[k - 1].prep === "") return true;
  return false;
}

/** Whether a verb follows a mark at once, or after "e". */
const goesOnWithVerb = (mark: number, groups: readonly VerbGroup[]): boolean =>
  groups.some(({ kind, start }) => kind !== "part" && start > mark && start <= mark + 3);

/** Whether what stands on both sides of a remark is one thing that is said. */
function parts({ open, close }: Remark, isPure: boolean, { tokens, said, groups }: Speech): boolean {
  const before = tokens[open - 1];
  const after = tokens[close + 1];
  if (close + 1 >= said || (after.kind === "mark" && !OPENING.test(after.text) && !DASH.test(tokens[open].text))) return false;
  const endsQuote = [tokens[open], before].some(({ text, quoted }) => quoted && CLOSING.test(text));
  if (endsQuote) return OPENING.test(after.text) && after.quoted;
  if (before.quoted) return after.quoted && !OPENING.test(after.text);
  if (tokens[close].quoted) return false;
  const has = (from: number, to: number) =>
    groups.some(({ kind, start, end }) => kind === "finite" && start >= from && end <= to);
  return (isPure || !has(0, open)) && has(close, said);
}

/** The words with those of a remark behind what is said, and a comma before it. */
function moved({ open, close }: Remark, { tokens, said: end }: Speech): Pick<Speech, "tokens" | "said"> {
  // "«…», ha detto, «…»": two quotations become one.
  const endsQuote = [open, open - 1].find((k) => CLOSING.test(tokens[k].text) && tokens[k].quoted);
  const head = tokens.slice(0, endsQuote ?? open);
  const tail = tokens.slice(close + (endsQuote === undefined ? 1 : 2), end);
  const last = tail.findLastIndex(({ kind }) => kind !== "mark");
  const isStop = ({ text }: Token, k: number): boolean => k > last && /^[.!?]$/.test(text);
  const said = [...head, ...tail.filter((token, k) => !isStop(token, k))];
  const unquoted = (words: readonly Token[]): Token[] => words.map((token) => ({ ...token, quoted: false }));
  const comma = { ...tokens[open], text: ",", low: COMMA.word, known: COMMA, quoted: false };
  const remark = [comma, ...unquoted(tokens.slice(open + 1, close)), ...unquoted(tail.filter(isStop))];
  return { tokens: [...said, ...remark, ...tokens.slice(end)], said: said.length };
}
