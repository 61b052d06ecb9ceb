/**
 * Who: the noun phrases of a sentence that name actors, each resolved to countries, people and roles.
 * A phrase is an office with its nationality and name ("il ministro degli Esteri russo Sergej Lavrov"), a
 * name alone, words that point back, a country, its capital, an institution or a group.
 */
import { anaphor } from "./anaphora.ts";
import { afterDateline } from "../article/dateline.ts";
import type { Discourse } from "./discourse.ts";
import type { Hit } from "./gazetteer.ts";
import { geopoliticalEntity } from "./geopolitical-entity.ts";
import { ARTICLES, AUXILIARIES, CLITICS } from "../syntax/grammar.ts";
import { afterAbbreviation, type Context, leadsName, type NounPhraseContext, type Phrase } from "./noun-phrase.ts";
import { hyphenedPair } from "./hyphened-pair.ts";
import { office } from "./office.ts";
import { person, stranger } from "./person.ts";
import { learntName, surnameGiven } from "./person-name.ts";
import type { Token } from "../syntax/token.ts";

/**
 * The phrases of a sentence, built and resolved from left to right: what one names, the next may point back to.
 *
 * @returns the phrases, and the discourse after them
 */
export function phrases(
  tokens: readonly Token[],
  found: readonly Hit[],
  { gazetteer, discourse, published }: Context
): { phrases: Phrase[]; discourse: Discourse } {
  const built: Phrase[] = [];
  const here: NounPhraseContext = {
    gazetteer,
    discourse,
    published,
    tokens,
    hits: new Map(found.map((hit) => [hit.start, hit])),
    acting: null,
    read: built,
    phraseAt: (i) => phraseAt(here, i)
  };
  let i = 0;
  while (i < tokens.length) {
    const named = here.hits.has(i) ? filed(here, phraseAt(here, i)) : null;
    const phrase = named ?? (!here.hits.has(i) && tokens[i].capital ? (learntName(here, i) ?? stranger(here, i)) : null);
    if (phrase) {
      built.push(phrase);
      const learnt = phrase.learnt ?? surnameGiven(here, phrase);
      const acts = phrase.kind === "actor" && phrase.prep === "" && phrase.refs.length === 1;
      here.discourse = heard(here.discourse, phrase, learnt);
      if (acts) here.acting ??= phrase.refs[0];
      i = phrase.end;
    } else i++;
  }
  lists(built, here);
  return { phrases: built, discourse: here.discourse };
}

/** The phrase whose head begins at a name; null where the name means no one here. */
const phraseAt = (here: NounPhraseContext, i: number): Phrase | null =>
  hyphenedPair(here, i) ??
  office(here, i) ??
  person(here, i) ??
  stranger(here, i) ??
  anaphor(here, i) ??
  geopoliticalEntity(here, i);

/** "Roma, 4 set. - …": the place of a dateline reports, and is no side. */
function filed({ tokens }: NounPhraseContext, phrase: Phrase | null): Phrase | null {
  const isPlace = phrase?.start === 0 && phrase.refs.every(({ actor, role }) => actor === "" && role === "");
  return isPlace && afterDateline(tokens, phrase.end) > 0 ? { ...phrase, kind: "agency" } : phrase;
}

/** The discourse after a phrase: whom it names. */
function heard(before: Discourse, { kind, refs }: Phrase, learnt: Phrase["learnt"]): Discourse {
  let after = learnt ? before.learn(learnt.surname, learnt.ref) : before;
  for (const ref of refs)
    if (kind === "actor") after = after.name(ref);
    else if (kind !== "agency") after = after.hint(ref);
  return after;
}

/** "tanto Putin quanto Xi", "non solo Putin ma anche Xi", "sia Putin sia Xi" */
const pairs = ({ low }: Token, between: readonly Token[]): boolean =>
  low === "quanto" || low === "sia" || (low === "ma" && between.some((w) => w.low === "anche"));

/** Whether a word may begin what somebody does: "hanno firmato", "si vedranno", "firmano". */
const beginsClause = ({ low, forms }: Token): boolean =>
  AUXILIARIES.has(low) || CLITICS.has(low) || forms.some(({ person }) => person !== "");

/**
 * Number the lists "Cuba, Vietnam e Laos": later members take the first one's preposition. A comma joins
 * only where an "e" closes the list; elsewhere it parts ("con la controparte russa, il ministro …").
 */
function lists(built: Phrase[], here: NounPhraseContext): void {
  const { tokens } = here;
  const turns = here.gazetteer.classes.get("in-turn") ?? new Set();
  let closed = false;
  /** The word after the list that is being read from its end. */
  let after = tokens[built.at(-1)?.end ?? 0];
  for (let k = built.length - 1; k > 0; k--) {
    const [previous, phrase] = [built[k - 1], built[k]];
    const joined = closed;
    closed = false;
    if (!joined) after = tokens[phrase.end];
    if (phrase.kind === "adjective" || previous.kind === "adjective" || phrase.kind === "agency" || previous.kind === "agency")
      continue;
    // "ha visto Lavrov il 27 e Wang Yi il 28": each has a day of its own.
    if (ARTICLES.has(tokens[previous.end].low) && tokens[previous.end + 1]?.kind === "number") continue;
    const between = tokens
      .slice(afterAbbreviation(tokens, previous.end), phrase.head)
      .filter((w) => !leadsName(here, w) && w.kind !== "number");
    const joins = between.filter(
      (w) =>
        w.low === "e" ||
        w.low === "ed" ||
        w.low === "," ||
        w.low === ";" ||
        (w.low === "che" && tokens[previous.end]?.low === "sia") ||
        pairs(w, between)
    );
    const rest = between.filter((w) => !joins.includes(w) && !turns.has(w.low) && !/^(?:sia|anche|con|o|ma)$/.test(w.low));
    // "prima Lavrov e poi Wang Yi", "dapprima Shoigu, quindi Li": in turn, unless the second begins a clause of his own.
    const inTurn = between.some((w) => turns.has(w.low) || w.low === "ma" || w.low === "quanto");
    // "nella guerra in Ucraina, e Mosca le ha dato assistenza": a comma before "e" parts clauses.
    const parted = previous.prep !== "" && between[0]?.low === "," && /^ed?$/.test(between[1]?.low ?? "");
    const goesOn = tokens[phrase.end];
    if ((inTurn || parted) && goesOn && beginsClause(goesOn)) continue;
    // "a Putin, Xi e ai leader di Cuba": the last repeats the preposition of the first.
    const first = built[k - 2];
    const again =
      previous.prep === "" &&
      first?.prep === phrase.prep &&
      tokens.slice(first.end, previous.head).every((w) => w.low === "," || leadsName(here, w));
    // "accanto a Xi e a Putin": of "accanto a" only the second word is said again.
    const half = phrase.prep !== "" && phrase.prep !== previous.prep && tokens[previous.start - 1]?.prep === phrase.prep;
    const onlyPreposition = rest.every(
      (w) => w.prep !== "" && w.prep === phrase.prep && (phrase.prep === previous.prep || again || half)
    );
    if (joins.length === 0 || joins.length > 2 || !onlyPreposition) continue;
    if (phrase.prep !== "" && phrase.prep !== previous.prep && !again && !half) continue;
    // "Xi a Pechino e Putin a Vladivostok", "ha invitato Kim a Pechino e Kim ha accettato": no list of a place and a person.
    if (previous.kind === "place" && phrase.prep === "" && phrase.refs.some(({ actor }) => actor !== "")) continue;
    if (joins.every(({ low }) => low === "," || low === ";") && !joined && !inTurn) continue;
    // "A margine del vertice di Giacarta, Putin e Kim hanno firmato": those who act are no members of what is governed.
    const isAdverbial =
      previous.prep !== "" &&
      phrase.prep === "" &&
      !built.some((p) => p.prep === "" && p.kind === "actor" && p.end <= previous.start);
    if (isAdverbial && between[0]?.low === "," && joined && after && beginsClause(after)) continue;
    closed = true;
    phrase.joins = true;
    if (half) phrase.prep = previous.prep;
  }
  built.forEach((phrase, k) => {
    phrase.list = phrase.joins ? built[k - 1].list : k + 1;
    if (phrase.joins) phrase.prep ||= built[k - 1].prep;
  });
}
