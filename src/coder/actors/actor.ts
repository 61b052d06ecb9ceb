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
import { lists } from "./lists.ts";
import type { Context, NounPhraseContext, Phrase } from "./noun-phrase.ts";
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
  { gazetteer, discourse, published, past }: Context
): { phrases: Phrase[]; discourse: Discourse } {
  const built: Phrase[] = [];
  const here: NounPhraseContext = {
    gazetteer,
    discourse,
    published,
    past,
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
