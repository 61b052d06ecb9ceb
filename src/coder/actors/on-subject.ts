/** Whether a text can deal with North Korea at all: one scan for its names, before anything is read. */
import type { Codebook } from "../codebook/codebook.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";

/** Characters that are not seen and may stand inside a word. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * A test for texts: whether one names the country, its capital, its people or its institutions. Nothing else brings
 * North Korea into a sentence, so a text that fails it gives no action.
 */
export function onSubject(codebook: Codebook): (text: string) => boolean {
  const pattern = subjectNames(codebook);
  return (text) => pattern.test(/[\u00AD\u200B]/.test(text) ? text.replace(UNSEEN, "") : text);
}

/**
 * All these names as a text may write them: with the capital of the tables, whatever follows it. Names that contain another are
 * left out. Capitals are rare in a text, which makes the scan fast.
 */
export function subjectNames({ countries, actors, classes }: Codebook, flags = ""): RegExp {
  const names = [
    ...countries
      .filter(({ country }) => country === FOCUS_COUNTRY)
      .flatMap(({ names, demonyms, capital, metonyms }) => [...names, ...demonyms, ...capital, ...metonyms]),
    ...actors.filter(({ country }) => country === FOCUS_COUNTRY).flatMap(({ spellings, short }) => [...spellings, ...short]),
    ...(classes.get("koreas") ?? [])
  ];
  // "Ri", "No": too short to be anyone without more words.
  const first = (name: string) => [name.charAt(0), name.charAt(0).toUpperCase()];
  const written = [...new Set(names.flatMap((name) => first(name).map((letter) => letter + name.slice(1).toLowerCase())))]
    .map((name) => name.replace(/[\s\-–‑]+/g, " "))
    .filter((name) => name.length > 2)
    .sort((a, b) => a.length - b.length);
  const shortest: string[] = [];
  for (const name of written) if (!shortest.some((one) => name.includes(one))) shortest.push(name);
  return new RegExp(tree(shortest, true) || "$^", flags);
}

/** A pattern for any of the words, letter by letter, so that each place of a text is tried once and not once a word. */
function tree(words: readonly string[], first = false): string {
  if (words.length === 0 || words.includes("")) return "";
  const byLetter = new Map<string, string[]>();
  for (const word of words) byLetter.set(word[0], [...(byLetter.get(word[0]) ?? []), word.slice(1)]);
  const branches = [...byLetter].map(([letter, rest]) => pattern(letter, first) + tree(rest));
  return branches.length === 1 ? branches[0] : `(?:${branches.join("|")})`;
}

function pattern(letter: string, first: boolean): string {
  if (letter === " ") return "[\\s\\-–‑]+";
  const capital = letter.toUpperCase();
  return first || capital === letter ? letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : `[${letter}${capital}]`;
}
