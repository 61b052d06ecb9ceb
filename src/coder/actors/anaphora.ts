/**
 * Words that point to actors: "i due leader", "il suo omologo russo", "lui", and the two Koreas as "il Nord" and
 * "il Sud". Each is a word class of `data/words.csv`; who is meant is what the article has said before.
 */
import { type ActorReference, unnamed } from "./discourse.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import { roleWith } from "./gazetteer.ts";
import { ARTICLES, AUXILIARIES, CLITICS } from "../syntax/grammar.ts";
import { bothKoreas, halfOfKorea, ownerOfOffice } from "./geopolitical-entity.ts";
import { endOf, entry, makePhrase, type NounPhraseContext, type Phrase, prepositionBefore, textOf } from "./noun-phrase.ts";
import { apposedName, personNamed } from "./person-name.ts";
import { unknownNameEnd } from "./unknown-name.ts";

/** Reads words of a class at a place; null where they point to no one. */
type Anaphor = (here: NounPhraseContext, i: number, end: number) => Phrase | null;

/** Who is meant by the words at a place that point to somebody. */
export function anaphor(here: NounPhraseContext, i: number): Phrase | null {
  if (entry(here, i, "half")) return half(here, i, endOf(here, i));
  const hit = entry(here, i, "class");
  return hit && Object.hasOwn(ANAPHORS, hit.name) ? ANAPHORS[hit.name](here, i, endOf(here, i)) : null;
}

/** What each word class points to. */
const ANAPHORS: Readonly<Record<string, Anaphor>> = {
  pair: bothSides,
  guest,
  own,
  pronoun,
  koreas,
  home,
  counterpart
};

/** "i due leader", "le due parti"; "i due" alone too, but not "i due articoli" */
function bothSides(here: NounPhraseContext, i: number, end: number): Phrase | null {
  const { tokens, discourse } = here;
  const told = twoNationalities(here, i, end) ?? twoPersons(here, i, end);
  if (told) return told;
  const next = tokens[end];
  const counts = tokens[end - 1].low === "due" && next?.kind === "word" && next.prep === "" && next.forms.length === 0;
  if (counts && !AUXILIARIES.has(next.low) && !CLITICS.has(next.low) && next.low !== "non") return null;
  const text = textOf(here, i, end);
  const isOfBodies = BODIES.test(text);
  const refs = (twoNamed(here, text) ?? discourse.pair()).map((ref) => {
    const how = `“${text}” stands for ${ref.actor || ref.country}, named before`;
    return isOfBodies ? unnamed(ref.country, "", how) : { ...ref, how };
  });
  return refs.length === 2 ? makePhrase(here, i, end, refs) : null;
}

/** "le delegazioni russa e nordcoreana", "i due ministri, quello russo e quello nordcoreano," */
function twoNationalities(here: NounPhraseContext, i: number, end: number): Phrase | null {
  const { tokens } = here;
  const comma = tokens[end]?.low === ",";
  const demonymAt = (k: number): number => (/^(?:quell[oa]|il|la|l')$/.test(tokens[k]?.low ?? "") ? k + 1 : k);
  const at = demonymAt(comma ? end + 1 : end);
  const first = entry(here, at, "demonym")?.country.country;
  const join = first ? endOf(here, at) : at;
  const after = demonymAt(join + 1);
  const second = /^ed?$/.test(tokens[join]?.low ?? "") ? entry(here, after, "demonym")?.country.country : undefined;
  if (!first || !second || first === second) return null;
  const last = endOf(here, after);
  const closed = comma && tokens[last]?.low === "," ? last + 1 : last;
  const how = `nationality in “${textOf(here, i, last)}”`;
  const refs = [first, second].map((country) => unnamed(country, "", how));
  return makePhrase(here, i, closed, refs);
}

/** "i due leader, Kim e Trump, …" */
function twoPersons(here: NounPhraseContext, i: number, end: number): Phrase | null {
  const { tokens } = here;
  const first = tokens[end]?.low === "," ? personNamed(here, end + 1, "") : null;
  const join = endOf(here, end + 1);
  const second = first && /^ed?$/.test(tokens[join]?.low ?? "") ? personNamed(here, join + 1, "") : null;
  const last = endOf(here, join + 1);
  if (!first || !second || (tokens[last] && tokens[last].kind !== "mark")) return null;
  return makePhrase(here, i, tokens[last]?.low === "," ? last + 1 : last, [first, second]);
}

/** "Xi ha ricevuto Putin e i due leader …": the sentence has named actors of two countries, and nobody else. */
function twoNamed({ read }: NounPhraseContext, text: string): readonly ActorReference[] | null {
  // "invita le parti": of what, the sentence need not say.
  if (!COUNTED.test(text)) return null;
  const named = read.filter(({ kind, prep }) => kind === "actor" && prep !== "secondo").flatMap(({ refs }) => refs);
  const sides = named.filter(({ country }, k) => named.findIndex((other) => other.country === country) === k);
  return sides.length === 2 && sides.every(({ country }) => country !== "") ? sides : null;
}

/** Two of these are no persons: “i due ministeri”. */
const BODIES = /\b(?:ministeri|eserciti|delegazioni)\b/i;

const COUNTED = /^(?:i |le )?due\b|^(?:entramb|amb)/i;

/** "l'ospite": who came on the visit told last */
function guest(here: NounPhraseContext, i: number, end: number): Phrase | null {
  const visitor = here.discourse.lastTold("stay")?.source;
  return visitor?.country
    ? makePhrase(here, i, end, [{ ...visitor, how: `“${textOf(here, i, end)}”: who came to visit` }])
    : null;
}

/** "il suo Paese", "il proprio governo": of who acts in the sentence, else of the last subject */
function own(here: NounPhraseContext, i: number, end: number): Phrase | null {
  // "«L'ambasciatore lascerà il nostro Paese», ha detto Alfano": of who speaks, whom the sentence before may name; not of
  // the one who acts in the quotation.
  const ours = here.tokens[i].low === "nostro";
  const owner = ours ? here.discourse.subject : (here.acting ?? here.discourse.subject);
  if (!owner?.country || (ours && owner.country === here.acting?.country)) return null;
  const how = `“${textOf(here, i, end)}”: of ${owner.actor || owner.country}`;
  return makePhrase(here, i, end, [unnamed(owner.country, "", how)]);
}

/** "lui", "quest'ultimo"; "con lui" is not who acts in this sentence */
function pronoun(here: NounPhraseContext, i: number, end: number): Phrase | null {
  const { discourse, acting, tokens } = here;
  const prep = prepositionBefore(here, i);
  const latest = discourse.last((ref) => ref.country !== "" && (!prep || ref.country !== acting?.country));
  const isLatter = tokens[i].low === "quest'";
  // "Putin ha incontrato Kim. Quest'ultimo …": not who acted.
  const beside = isLatter && prep === "" && !acting ? besideSubject(here) : null;
  const who = beside ?? (isLatter || prep !== "" ? latest : (discourse.subject ?? latest));
  return who?.actor ? makePhrase(here, i, end, [{ ...who, how: `“${textOf(here, i, end)}” points back to ${who.actor}` }]) : null;
}

/** Who was named in the sentence before, beside its subject. */
const besideSubject = ({ discourse }: NounPhraseContext): ActorReference | null =>
  discourse.last((ref) => ref.country !== "" && ref.actor !== discourse.subject?.actor && discourse.justNamed(ref));

/** "le due Coree"; "intercoreano" beside a noun */
function koreas(here: NounPhraseContext, i: number, end: number): Phrase {
  const { tokens } = here;
  const phrase = makePhrase(here, i, end, bothKoreas(here));
  const frontier = here.gazetteer.classes.get("frontier");
  // "al confine tra le due Coree": where it is, and not between whom.
  const isWhere = phrase.prep === "tra" && tokens.slice(Math.max(0, i - 4), i).some(({ low }) => frontier?.has(low));
  if (isWhere) return { ...phrase, kind: "place" };
  return !tokens[end - 1].capital && /^inter/.test(tokens[i].low) ? { ...phrase, kind: "adjective" } : phrase;
}

/** "il regime": North Korea's government */
function home(here: NounPhraseContext, i: number, end: number): Phrase {
  return makePhrase(here, i, end, [unnamed(FOCUS_COUNTRY, roleWith(here.gazetteer, "whole-state"), `“${textOf(here, i, end)}”`)]);
}

/** "il Nord", "al Sud" are the Koreas; "a nord", "Nord Kivu" are not */
function half(here: NounPhraseContext, i: number, end: number): Phrase | null {
  const country = halfOfKorea(here, i);
  return country === null ? null : makePhrase(here, i, end, [unnamed(country, "", `“${textOf(here, i, end)}”`)]);
}

/** "Con la sua controparte russa, [il ministro degli Esteri] nordcoreano ha …": the office of the subject that follows a comma. */
function roleAhead(here: NounPhraseContext, end: number): string | null {
  if (here.tokens[end]?.low !== ",") return null;
  const at = ARTICLES.has(here.tokens[end + 1]?.low ?? "") ? end + 2 : end + 1;
  return entry(here, at, "role")?.role.role ?? null;
}

/** "il suo omologo Lavrov", "la controparte russa", "i colleghi di Cuba", "il collega russo Ivan Petrov", "il suo omologo" */
function counterpart(here: NounPhraseContext, i: number, end: number): Phrase | null {
  const { discourse } = here;
  const demonym = entry(here, end, "demonym");
  const after = demonym ? endOf(here, end) : end;
  const named = personNamed(here, after, demonym?.country.country ?? "");
  if (named) return makePhrase(here, i, endOf(here, after), [named]);
  // "la sua omologa nordcoreana, Choe Son-hui,"
  const apposed = demonym && here.tokens[after]?.low === "," ? apposedName(here, after + 1, demonym.country.country) : null;
  if (apposed) return makePhrase(here, i, apposed.end, [apposed.who]);
  const subject = here.acting ?? discourse.subject;
  const owner = !demonym && here.tokens[end]?.prep === "di" ? ownerOfOffice(here, end + 1) : null;
  if (owner?.refs.every((ref) => ref.country !== "" && ref.country !== subject?.country)) {
    const how = `“${textOf(here, i, owner.end)}”: counterparts`;
    const refs = owner.refs.map((ref) => unnamed(ref.country, subject?.role ?? "", how));
    return makePhrase(here, i, owner.end, refs);
  }
  const country = demonym?.country.country ?? (subject ? discourse.facing(subject.country)?.country : undefined);
  if (!country) return null;
  const nameEnd = unknownNameEnd(here, after);
  const last = nameEnd ?? after;
  const ahead = here.acting ? null : roleAhead(here, last);
  const whose = ahead ? ` of the ${ahead}` : subject?.actor ? ` of ${subject.actor}` : "";
  const how = `“${textOf(here, i, last)}”: the counterpart${whose}`;
  const role = ahead ?? subject?.role ?? "";
  if (nameEnd) return makePhrase(here, i, last, [{ country, actor: textOf(here, after, nameEnd), role, how }]);
  const known = discourse.last((ref) => ref.country === country && (!(subject || ahead) || ref.role === role));
  return makePhrase(here, i, last, [known ? { ...known, how } : unnamed(country, role, how)]);
}
