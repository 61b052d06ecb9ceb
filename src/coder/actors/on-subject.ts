/** Whether a text can deal with North Korea at all: one scan for its names, before anything is read. */
import { push } from "../model/grouped.ts";
import type { Codebook } from "../codebook/codebook.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";

/** Characters that are not seen and may stand inside a word. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * A test for texts: whether one names the country, its capital, its people or its institutions, or its half of the peninsula
 * beside the other ("Seul offre riso al Nord"). Nothing else brings North Korea into a sentence, so a text that fails it gives
 * no action.
 */
export function onSubject(codebook: Codebook): (text: string) => boolean {
  const isNamed = finder(writtenNames(codebook));
  const { half, otherHalf } = halves(codebook);
  return (given) => {
    const text = /[\u00AD\u200B]/.test(given) ? given.replace(UNSEEN, "") : given;
    return isNamed(text) || (half.test(text) && otherHalf(text));
  };
}

/** "al Nord", and whatever names the other half of the peninsula. */
function halves({ countries }: Codebook): { half: RegExp; otherHalf: (text: string) => boolean } {
  const own = countries.find(({ country }) => country === FOCUS_COUNTRY)?.half.replace(/^./, (first) => first.toUpperCase());
  const other = countries.filter(({ country, half }) => half !== "" && country !== FOCUS_COUNTRY);
  const names = other.flatMap(({ names, demonyms, capital }) => [...names, ...demonyms, ...capital]);
  return { half: own ? new RegExp(`l ${own}\\b(?! \\p{Lu})`, "u") : NOTHING, otherHalf: finder(names) };
}

/** A test for texts: whether one has any of the names. */
function finder(names: readonly string[]): (text: string) => boolean {
  const small = names.filter((name) => /^\p{Ll}/u.test(name));
  // Capitals are rare in a text, which makes the scan fast; small letters are not, so those names are found by a rare piece.
  const capital = patternOf(names.filter((name) => !small.includes(name)));
  const pieces = anyOf(byPiece(small).map(aroundPiece));
  return (text) => capital.test(text) || pieces.test(text);
}

/** All names of the subject as a text may write them. */
export const subjectNames = (codebook: Codebook, flags = ""): RegExp => patternOf(writtenNames(codebook), flags);

const NOTHING = /$^/;
/** Where a word ends: "Han" is not in "Hanno". */
const END = "(?![A-Za-z\\u00C0-\\u024F])";
const patternOf = (names: readonly string[], flags = ""): RegExp => anyOf(names.length > 0 ? [tree(names, true)] : [], flags);
const anyOf = (patterns: readonly string[], flags = ""): RegExp =>
  patterns.length > 0 ? new RegExp(`(?:${patterns.join("|")})${END}`, flags) : NOTHING;

/** How many letters a piece of a name has: enough to be rare in a text that is on something else. */
const PIECE = 5;

/** Pieces of words, as few as will do, each with the names that have it: "corea" of "nordcoreano" and "due Stati coreani". */
function byPiece(names: readonly string[]): [piece: string, names: string[]][] {
  if (names.length === 0) return [];
  const having = new Map<string, string[]>();
  for (const name of names) for (const piece of new Set(cut(name))) push(having, piece, name);
  const most = [...having].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  return [most, ...byPiece(names.filter((name) => !most[1].includes(name)))];
}

/** A pattern for names by a piece of them: "corea(?:(?<=nordcorea)n[oaie]|…)". */
function aroundPiece([piece, names]: [piece: string, names: string[]]): string {
  const endings = new Map<string, string[]>();
  for (const name of names) {
    const end = name.indexOf(piece) + piece.length;
    push(endings, name.slice(0, end), name.slice(end));
  }
  const around = [...endings].map(([beginning, those]) => `(?<=${tree([beginning], true)})${tree(those)}`);
  return `${tree([piece])}(?:${around.join("|")})`;
}

/** The pieces of a name’s longer words; a name that has none is its own piece. */
function cut(name: string): string[] {
  const long = name.split(" ").filter((word) => word.length >= PIECE);
  if (long.length === 0) return [name];
  return long.flatMap((word) => Array.from({ length: word.length - PIECE + 1 }, (_, k) => word.slice(k, k + PIECE)));
}

/** These names with the capital of the tables; those that have another as words of their own are left out. */
function writtenNames({ countries, actors, classes }: Codebook): string[] {
  const own = actors.filter(({ country }) => country === FOCUS_COUNTRY);
  const names = [
    ...countries
      .filter(({ country }) => country === FOCUS_COUNTRY)
      .flatMap(({ names, demonyms, capital, metonyms }) => [...names, ...demonyms, ...capital, ...metonyms]),
    ...own.flatMap(({ spellings }) => spellings),
    // "Partito" is one only where the whole name was told.
    ...own.filter(({ kind }) => kind === "person").flatMap(({ short }) => short),
    ...(classes.get("koreas") ?? [])
  ];
  const written = [...new Set(names.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]))]
    .map((name) => name.replace(/[\s\-–‑]+/g, " "))
    // "Ri", "No": too short to be anyone without more words.
    .filter((name) => name.length > 2)
    .sort((a, b) => a.length - b.length);
  const shortest: string[] = [];
  for (const name of written) if (!shortest.some((one) => ` ${name} `.includes(` ${one} `))) shortest.push(name);
  return [...new Set(shortest.map((name) => name.charAt(0) + name.slice(1).toLowerCase()))];
}

/** A pattern for any of the words, letter by letter, so that each place of a text is tried once and not once a word. */
function tree(words: readonly string[], first = false): string {
  if (words.length === 0 || words.includes("")) return "";
  const byLetter = new Map<string, string[]>();
  for (const word of words) push(byLetter, word[0], word.slice(1));
  const branches = [...byLetter].map(([letter, rest]) => pattern(letter, first) + tree(rest));
  return branches.length === 1 ? branches[0] : `(?:${branches.join("|")})`;
}

function pattern(letter: string, first: boolean): string {
  if (letter === " ") return "[\\s\\-–‑]+";
  const capital = letter.toUpperCase();
  return first || capital === letter ? letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : `[${letter}${capital}]`;
}
