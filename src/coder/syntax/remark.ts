/**
 * Remarks of who says so. "«Condanniamo il lancio - ha detto Suga - e chiediamo …»" is read as "«Condanniamo il lancio e
 * chiediamo …», ha detto Suga": what is said in one piece, and who says it behind.
 */
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

/** The words of a sentence with the first remark inside it put behind the rest; null where there is none. */
export function withRemarkLast(speech: Speech): Token[] | null {
  const remark = remarkIn(speech);
  return remark && moved(remark, speech.tokens);
}

function remarkIn(speech: Speech): Remark | null {
  const { tokens, groups, speaks, reports } = speech;
  for (const verb of groups) {
    const open = verb.start - 1;
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
function closeOf(verb: VerbGroup, { tokens, groups, isNamed }: Speech): number | null {
  const isDash = DASH.test(tokens[verb.start - 1].text);
  if (!isDash && tokens[verb.end]?.text !== "," && !namesWho(verb, tokens, isNamed)) return null;
  let comma = -1;
  for (let k = verb.end; k < Math.min(tokens.length, verb.end + LONGEST); k++) {
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
function parts({ open, close }: Remark, isPure: boolean, { tokens, groups }: Speech): boolean {
  const before = tokens[open - 1];
  const after = tokens[close + 1];
  if (!after || (after.kind === "mark" && !OPENING.test(after.text) && !DASH.test(tokens[open].text))) return false;
  const endsQuote = [tokens[open], before].some(({ text, quoted }) => quoted && CLOSING.test(text));
  if (endsQuote) return OPENING.test(after.text) && after.quoted;
  if (before.quoted) return after.quoted && !OPENING.test(after.text);
  if (tokens[close].quoted) return false;
  const has = (from: number, to: number) =>
    groups.some(({ kind, start, end }) => kind === "finite" && start >= from && end <= to);
  return (isPure || !has(0, open)) && has(close, tokens.length);
}

/** The words with those of a remark last, and a comma before it. */
function moved({ open, close }: Remark, tokens: readonly Token[]): Token[] {
  const isBetween = CLOSING.test(tokens[open].text) || (CLOSING.test(tokens[open - 1].text) && tokens[open - 1].quoted);
  const upTo = isBetween ? (CLOSING.test(tokens[open].text) ? open : open - 1) : open;
  const head = tokens.slice(0, upTo);
  const tail = tokens.slice(close + 1 + (isBetween ? 1 : 0));
  const stops = tail.filter(({ text }, k) => /^[.!?]$/.test(text) && tail.slice(k).every(({ kind }) => kind === "mark"));
  const said = [...head, ...tail.filter((token) => !stops.includes(token))];
  const remark = tokens.slice(open + 1, close).map((token) => ({ ...token, quoted: false }));
  const comma = { ...tokens[open], text: ",", low: ",", known: { word: ",", answers: [] }, quoted: false };
  return [...said, comma, ...remark, ...stops.map((stop) => ({ ...stop, quoted: false }))];
}
