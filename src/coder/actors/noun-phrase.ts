/** A noun phrase that names actors, and what its readers ask of a place in the sentence: its name, articles, preposition. */
import type { Discourse, ActorReference } from "./discourse.ts";
import type { Entry, Gazetteer, Hit, Kind } from "./gazetteer.ts";
import { COMPOUND_PREPOSITIONS } from "../model/prepositions.ts";
import { ARTICLES, isCardinal, POSSESSIVES } from "../syntax/grammar.ts";
import { asWritten, type Token } from "../syntax/token.ts";

export interface Phrase {
  /** Half-open range of word indices, from the article or preposition's noun on. */
  start: number;
  end: number;
  /** Index of the head's first word. */
  head: number;
  /** Simple preposition that governs it; empty for a bare phrase. */
  prep: string;
  refs: ActorReference[];
  /** `adjective`: a demonym beside a noun that is no actor; `agency`: a reporter, not a party. */
  kind: "actor" | "place" | "adjective" | "agency";
  /** Phrases joined by "e" or commas share a list number. */
  list: number;
  /** Continues the list of the phrase before it. */
  joins?: boolean;
  /** A surname that the gazetteer does not have, and the person whom this phrase gives it to. */
  learnt?: { surname: string; ref: ActorReference };
}

/** What the article has told before the sentence: what its noun phrases are resolved with. */
export interface Context {
  gazetteer: Gazetteer;
  discourse: Discourse;
  /** When the article came out, or of when the sentence tells. */
  published: { earliest: string; latest: string };
  /** The sentence tells of another year than that of the article. */
  past: boolean;
}

/** A sentence whose noun phrases are being read; readers take it with the index of the word at which a phrase's head begins. */
export interface NounPhraseContext extends Context {
  tokens: readonly Token[];
  /** The names found in the sentence, by the word at which they begin. */
  hits: ReadonlyMap<number, Hit>;
  /** The first actor without a preposition: the likely subject of what follows in the sentence. */
  acting: ActorReference | null;
  /** The phrases of the sentence that were read before. */
  read: readonly Phrase[];
  /** Reads the phrase at another place: who leads a delegation. */
  phraseAt: (i: number) => Phrase | null;
}

const PLACE_PREPOSITIONS = new Set(["a", "in", "da", "per", "verso", "presso", "su"]);

/** "il nuovo", "tutti i", "l'ex": an article, or a word that stands between one and a name. */
export const leadsName = ({ gazetteer }: Pick<NounPhraseContext, "gazetteer">, { low }: Token): boolean =>
  ARTICLES.has(low) || gazetteer.classes.get("before-name")?.has(low) === true;

/** What the name at a place stands for, if it is of one of these kinds. */
export function entry<K extends Kind>({ hits }: NounPhraseContext, i: number, ...kinds: K[]): Extract<Entry, { kind: K }> | null {
  const found = hits.get(i)?.entries.find((e) => (kinds as Kind[]).includes(e.kind));
  return (found as Extract<Entry, { kind: K }> | undefined) ?? null;
}

/** Where the name at a place ends; a word that is no name ends before the next. */
export const endOf = ({ hits }: NounPhraseContext, i: number): number => hits.get(i)?.end ?? i + 1;

/** Where the words go on after a name and its abbreviation: "la Lega araba (La) e". */
export const afterAbbreviation = (tokens: readonly Token[], end: number): number =>
  tokens[end]?.text === "(" && tokens[end + 2]?.text === ")" ? end + 3 : end;

/** The words of a range, as written. */
export const textOf = ({ tokens }: NounPhraseContext, start: number, end: number): string => asWritten(tokens.slice(start, end));

/** What stands before a number that is not exact, and looks like a preposition. */
const ROUGHLY: ReadonlySet<string> = new Set(["più di", "meno di", "fino a", "intorno a", "attorno a"]);

/** The phrase with a head, whom it names, and the articles, numbers and preposition before it. */
export function makePhrase(
  here: NounPhraseContext,
  head: number,
  end: number,
  refs: ActorReference[],
  kind: Phrase["kind"] = "actor"
): Phrase {
  const { tokens, gazetteer } = here;
  let start = head;
  while (
    start > 0 &&
    ((leadsName(here, tokens[start - 1]) && !sinceThen(tokens, start - 1)) ||
      isCardinal(tokens[start - 1].low) ||
      (tokens[start - 1].kind === "number" && !/[12]\d\d\d/.test(tokens[start - 1].low) && !isHour(tokens, start - 1)) ||
      POSSESSIVES.has(tokens[start - 1].low) ||
      /^["“«”‘'’]$/.test(tokens[start - 1].text))
  )
    start--;
  // "decine di attivisti", "un gruppo di operai": those are meant, whatever governs the quantity.
  if (tokens[start - 1]?.prep === "di" && entry(here, start - 2, "class")?.name === "quantity") {
    start -= 2;
    // "i 15 membri del Consiglio di sicurezza"
    while (start > 0 && (leadsName(here, tokens[start - 1]) || /^\d{1,3}$/.test(tokens[start - 1].low))) start--;
  }
  start = vehicleOf(here, start, refs) ?? start;
  // "più di diecimila soldati", "fino a tremila uomini": how many, not whose.
  const many = tokens[start]?.kind === "number" || isCardinal(tokens[start]?.low ?? "");
  if (many && ROUGHLY.has(`${tokens[start - 2]?.low} ${tokens[start - 1]?.low}`)) start -= 2;
  // "il caso Kim Jong-nam": of somebody, whatever the verb does to it
  const isNamedFor = start === head && gazetteer.classes.get("named-for")?.has(tokens[start - 1]?.low ?? "");
  const prep = isNamedFor ? "di" : prepositionBefore(here, start);
  const place =
    kind === "actor" && PLACE_PREPOSITIONS.has(prep) && refs.length > 0 && refs.every((r) => r.actor === "" && r.role === "");
  return { start, end, head, prep, refs, kind: place ? "place" : kind, list: 0 };
}

/** Where "il treno blindato" of "il treno blindato di Kim" begins: who travels in it is meant. Null where there is none. */
function vehicleOf({ tokens, gazetteer }: NounPhraseContext, start: number, refs: readonly ActorReference[]): number | null {
  if (tokens[start - 1]?.prep !== "di" || refs.length !== 1 || refs[0].actor === "") return null;
  const at = [start - 2, start - 3].find((k) => gazetteer.classes.get("vehicle")?.has(tokens[k]?.low ?? ""));
  if (at === undefined) return null;
  return ARTICLES.has(tokens[at - 1]?.low ?? "") ? at - 1 : at;
}

/** "Sabato alle 18.30 Kim ha …", "alle 10 il presidente ha …": an hour, but "alle 15 aziende nordcoreane" and "alle 2 Coree". */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  /^(?:alle|dalle|ore)$/.test(tokens[at - 1]?.low ?? "") &&
  (ARTICLES.has(tokens[at + 1]?.low ?? "") || (tokens[at + 1]?.capital === true && tokens[at + 1].low !== "coree"));

/** "Da allora Pyongyang ha …": an adverb of time, but "dall'allora presidente". */
const sinceThen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at].low === "allora" && /^(?:da|a|ad)$/.test(tokens[at - 1]?.low ?? "");

/** The preposition before a place, compounds reduced: "da parte di" → da, "insieme a" → con. */
export function prepositionBefore({ tokens, gazetteer }: NounPhraseContext, start: number): string {
  const token = tokens[start - 1];
  if (!token?.prep) return "";
  const before = tokens[start - 2]?.low ?? "";
  // "pochi giorni dopo Pyongyang ha …": an adverb of time, no preposition.
  if (token.low === "dopo" && gazetteer.classes.get("time-span")?.has(before)) return "";
  return COMPOUND_PREPOSITIONS.get(`${before} ${token.prep}`) ?? token.prep;
}
