/** Two sides whose names a hyphen joins: "il vertice Trump-Kim", "i rapporti Russia-Corea del Nord", "i colloqui russo-nordcoreani". */
import { type ActorReference, unnamed } from "./discourse.ts";
import { endOf, entry, makePhrase, type NounPhraseContext, type Phrase, textOf } from "./noun-phrase.ts";
import { personNamed } from "./person-name.ts";

/** Both sides, as after "tra": neither acts by itself. */
export function hyphenedPair(here: NounPhraseContext, i: number): Phrase | null {
  const end = endOf(here, i);
  if (!here.tokens[end]?.glued || !here.hits.has(end)) return null;
  const demonyms = [entry(here, i, "demonym"), entry(here, end, "demonym")];
  const [first, second] = demonyms.includes(null)
    ? [sideAt(here, i), sideAt(here, end)]
    : demonyms.map((d) => unnamed(d!.country.country, "", "nationality"));
  if (!first || !second) return null;
  const phrase = makePhrase(here, i, endOf(here, end), [first, second]);
  return { ...phrase, prep: phrase.prep || "tra", kind: demonyms.includes(null) ? "actor" : "adjective" };
}

/** The country, or the person, of whom one half is the name. */
function sideAt(here: NounPhraseContext, i: number): ActorReference | null {
  const place = entry(here, i, "country", "capital", "metonym");
  if (!place) return personNamed(here, i, "");
  return unnamed(place.country.country, "", `${place.kind} “${textOf(here, i, endOf(here, i))}” in countries.csv`);
}
