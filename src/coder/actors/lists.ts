/** Phrases that one list joins: "Cuba, Vietnam e Laos", "tanto Putin quanto Xi", "prima Lavrov e poi Wang Yi". */
import { afterAbbreviation, leadsName, type NounPhraseContext, type Phrase } from "./noun-phrase.ts";
import { ARTICLES, AUXILIARIES, CLITICS } from "../syntax/grammar.ts";
import type { Token } from "../syntax/token.ts";

/** Number the lists "Cuba, Vietnam e Laos": later members take the first one's preposition. */
export function lists(built: Phrase[], here: NounPhraseContext): void {
  let closed = false;
  /** The word after the list that is being read from its end. */
  let after: Token | undefined;
  for (let k = built.length - 1; k > 0; k--) {
    if (!closed) after = here.tokens[built[k].end];
    const prep = joined(built, k, { closed, after }, here);
    closed = prep !== null;
    if (prep !== null) Object.assign(built[k], { joins: true, prep });
  }
  built.forEach((phrase, k) => {
    phrase.list = phrase.joins ? built[k - 1].list : k + 1;
    if (phrase.joins) phrase.prep ||= built[k - 1].prep;
  });
}

/**
 * The preposition with which a phrase goes on the list of the one before it; null where no list joins the two. A comma joins
 * only where an "e" closes the list; elsewhere it parts ("con la controparte russa, il ministro …").
 */
function joined(
  built: readonly Phrase[],
  k: number,
  { closed, after }: { closed: boolean; after: Token | undefined },
  here: NounPhraseContext
): string | null {
  const { tokens } = here;
  const turns = here.gazetteer.classes.get("in-turn") ?? new Set();
  const [previous, phrase] = [built[k - 1], built[k]];
  if ([previous, phrase].some(({ kind }) => kind === "adjective" || kind === "agency")) return null;
  // "ha visto Lavrov il 27 e Wang Yi il 28": each has a day of its own.
  if (ARTICLES.has(tokens[previous.end].low) && tokens[previous.end + 1]?.kind === "number") return null;
  const between = tokens
    .slice(afterAbbreviation(tokens, previous.end), phrase.head)
    .filter((w) => !leadsName(here, w) && w.kind !== "number");
  const joins = between.filter((w) => links(w, between) || (w.low === "che" && tokens[previous.end]?.low === "sia"));
  if (joins.length === 0 || joins.length > 2) return null;
  // "prima Lavrov e poi Wang Yi", "dapprima Shoigu, quindi Li": in turn, unless the second begins a clause of his own.
  const inTurn = between.some((w) => turns.has(w.low) || w.low === "ma" || w.low === "quanto");
  // "nella guerra in Ucraina, e Mosca le ha dato assistenza": a comma before "e" parts clauses.
  const parted = previous.prep !== "" && between[0]?.low === "," && /^ed?$/.test(between[1]?.low ?? "");
  if ((inTurn || parted) && beginsClause(tokens[phrase.end])) return null;
  // "Xi a Pechino e Putin a Vladivostok", "ha invitato Kim a Pechino e Kim ha accettato": no list of a place and a person.
  if (previous.kind === "place" && phrase.prep === "" && phrase.refs.some(({ actor }) => actor !== "")) return null;
  if (joins.every(({ low }) => low === "," || low === ";") && !closed && !inTurn) return null;
  // "A margine del vertice di Giacarta, Putin e Kim hanno firmato": those who act are no members of what is governed.
  const isAdverbial =
    previous.prep !== "" &&
    phrase.prep === "" &&
    !built.some((p) => p.prep === "" && p.kind === "actor" && p.end <= previous.start);
  if (isAdverbial && between[0]?.low === "," && closed && beginsClause(after)) return null;
  const rest = between.filter((w) => !joins.includes(w) && !turns.has(w.low) && !/^(?:sia|anche|con|o|ma)$/.test(w.low));
  return sharedPreposition(built, k, rest, here);
}

/** "e", a comma, and the second word of "tanto Putin quanto Xi", "non solo Putin ma anche Xi", "sia Putin sia Xi", "né Putin né Xi" */
const links = ({ low }: Token, between: readonly Token[]): boolean =>
  ["e", "ed", ",", ";", "quanto", "sia", "né"].includes(low) || (low === "ma" && between.some((w) => w.low === "anche"));

/** Whether a word may begin what somebody does: "hanno firmato", "si vedranno", "firmano". */
const beginsClause = (word: Token | undefined): boolean =>
  word !== undefined && (AUXILIARIES.has(word.low) || CLITICS.has(word.low) || word.forms.some(({ person }) => person !== ""));

/** The preposition of a later member of a list, "" where it has none; null where it has one of its own, or other words lead to it. */
function sharedPreposition(built: readonly Phrase[], k: number, rest: readonly Token[], here: NounPhraseContext): string | null {
  const { tokens } = here;
  const [first, previous, phrase] = [built[k - 2], built[k - 1], built[k]];
  // "a Putin, Xi e ai leader di Cuba": the last repeats the preposition of the first.
  const again =
    previous.prep === "" &&
    first?.prep === phrase.prep &&
    tokens.slice(first.end, previous.head).every((w) => w.low === "," || leadsName(here, w));
  // "accanto a Xi e a Putin": of "accanto a" only the second word is said again.
  const half = phrase.prep !== "" && phrase.prep !== previous.prep && tokens[previous.start - 1]?.prep === phrase.prep;
  const isSame = phrase.prep === previous.prep || again || half;
  if (phrase.prep !== "" && !isSame) return null;
  if (!rest.every(({ prep }) => prep !== "" && prep === phrase.prep && isSame)) return null;
  return half ? previous.prep : phrase.prep;
}
