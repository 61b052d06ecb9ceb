/** The names of people: full names, short forms that can only be one here, and names that the gazetteer lacks. */
import { unaccented } from "../model/unaccented.ts";
import type { ActorReference } from "./discourse.ts";
import { inOffice } from "./gazetteer.ts";
import { lasting } from "../model/memo.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import { endOf, entry, makePhrase, type NounPhraseContext, type Phrase } from "./noun-phrase.ts";

/** A person named by a full name, or by a short form that can only be one here; of a country, if one is given. */
export function personNamed(here: NounPhraseContext, i: number, country: string): ActorReference | null {
  const { discourse, published, tokens } = here;
  const full = entry(here, i, "person");
  // "il tycoon cinese": an epithet with a nationality is another's.
  const after = full && !here.tokens[i].capital ? entry(here, endOf(here, i), "demonym") : null;
  if (full && (!after || full.actors.some((a) => a.country === after.country.country))) {
    const ofCountry = full.actors.filter((a) => !country || a.country === country);
    const actor = inOffice(ofCountry, published)[0] ?? full.actors[0];
    return { country: actor.country, actor: actor.actor, role: actor.role, how: `gazetteer: ${actor.actor}` };
  }
  const short = nameGoesOn(here, i) || namesake(here, i) ? null : entry(here, i, "short");
  const text = tokens[i]?.text ?? "";
  const learnt = tokens[i]?.capital ? discourse.known(tokens[i].low) : undefined;
  // "Kim" is Kim Yung-ho where the article named no other Kim by a name that is known.
  const before = short && discourse.last((ref) => short.actors.some((a) => a.actor === ref.actor));
  if (learnt && !before && (!short || !country || learnt.country === country))
    return { ...learnt, how: `“${text}” points back to ${learnt.actor}` };
  // "il professor Kim": somebody else's namesake.
  if (!short || here.gazetteer.classes.get("private-title")?.has(tokens[i - 1]?.low ?? "")) return null;
  const candidates = short.actors.filter((a) => !country || a.country === country);
  if (candidates.length === 0) return null;
  const one = (of: readonly { actor: string }[]) => discourse.last((ref) => of.some((a) => a.actor === ref.actor));
  const valid = inOffice(candidates, published);
  const former = one(candidates);
  // "il padre di Kim, Kim Jong Il … Kim ha incontrato Trump": who holds the office, where he was named too; and "una corona
  // alle statue di Kim Il Sung. … Kim ha incontrato Putin" is of no one who was dead.
  const own =
    one(valid.filter((a) => a.default)) ?? (valid.length === 0 || (former && discourse.justNamed(former)) ? former : one(valid));
  // "il premier sudcoreano Kim Boo-kyum … Kim": a namesake of another country, where no other is known or he was named just before;
  // "Kim Song-nam è arrivato ad Hanoi. Kim ha visto …": one of the same country, where no other is known and the sentence opens with him.
  const namesakes = (ref: ActorReference) => ref.actor.startsWith(`${text} `) && candidates.every((a) => a.actor !== ref.actor);
  const abroad = (ref: ActorReference) => namesakes(ref) && candidates.every((a) => a.country !== ref.country);
  const compatriot = (ref: ActorReference) =>
    namesakes(ref) &&
    here.gazetteer.officeHolders.get(`${ref.country} ${ref.role}`)?.some((a) => a.actor === ref.actor && a.short.length === 0);
  const last = discourse.last((ref) => abroad(ref) || ref.actor === own?.actor || (!own && i === 0 && compatriot(ref) === true));
  const named = own && last && abroad(last) && !discourse.justNamed(last) ? own : last;
  if (named) return { ...named, how: `“${text}” points back to ${named.actor}` };
  const people = new Set(valid.map((a) => a.actor));
  const wellKnown = (of: typeof candidates) => of.filter((a) => a.default).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const chosen =
    // in an article of no known day whoever came last; "Mao" is none of today's
    wellKnown(valid) ??
    wellKnown(candidates) ??
    (people.size === 1 && text.length > 2 ? valid[0] : undefined) ??
    (country ? valid[0] : undefined);
  return chosen
    ? { country: chosen.country, actor: chosen.actor, role: chosen.role, how: `gazetteer: “${text}” taken as ${chosen.actor}` }
    : null;
}

/** "il giudice Michael Kirby", where only a John is known; but "Aleksander Matsegora", "Otto Frederick Warmbier" are those known. */
function namesake(here: NounPhraseContext, i: number): boolean {
  const { tokens, hits } = here;
  const given = [tokens[i - 1], tokens[i - 2]];
  const [before, first] = given;
  const isGiven = before?.kind === "word" && /^\p{Lu}\p{Ll}+$/u.test(before.text) && before.prep === "";
  if (!isGiven || !first || first.kind === "mark") return false;
  // "Negli anni Novanta Putin", "Il giorno di Pasqua Putin", "A Natale Putin"
  const time = tokens.slice(Math.max(0, i - 3), i - 1).some(({ low }) => here.gazetteer.classes.get("time-span")?.has(low));
  if (time || (i === 2 && first.prep !== "")) return false;
  if ([...hits].some(([start, hit]) => start < i && i <= hit.end)) return false;
  const short = entry(here, i, "short");
  const bears = ({ actor }: { actor: string }): boolean =>
    actor.split(/[ -]/).some((name) => given.some(({ low }) => low.slice(0, INITIALS) === name.toLowerCase().slice(0, INITIALS)));
  return short !== null && !short.actors.some(bears);
}

/** How many letters of a given name are spelt alike: "Aleksander", "Alexander". */
const INITIALS = 3;

/** A surname that the article gave with its office before: "l'ambasciatore russo Ivan Petrov … Petrov". */
export function learntName(here: NounPhraseContext, i: number): Phrase | null {
  const { capital, low } = here.tokens[i];
  const who = capital && here.discourse.known(low) ? personNamed(here, i, "") : null;
  return who && makePhrase(here, i, i + 1, [who]);
}

/**
 * The surname in the full name of somebody whom the gazetteer has, so that it may be used alone from then on: "Junichiro
 * Koizumi … Koizumi". The short forms of the gazetteer are tried first.
 */
export function surnameGiven({ tokens }: NounPhraseContext, { start, end, kind, refs }: Phrase): Phrase["learnt"] {
  const [ref] = refs;
  if (kind !== "actor" || refs.length !== 1 || ref.country === "" || end - start < 2) return undefined;
  const name = plain(ref.actor);
  const last = name.slice(name.lastIndexOf(" ") + 1);
  if (last.length < SURNAME || last === name) return undefined;
  const named = tokens
    .slice(start, end)
    .find((w, k, all) => k > 0 && w.capital && !w.glued && all[k - 1].capital && plain(w.text) === last);
  return named && { surname: named.low, ref };
}

/** A last word with fewer letters is as often a given name: "Kim Jong Un". */
const SURNAME = 3;

const plain = lasting(unaccented);

/** "Kim Tae-ri", "Trump Tower": a surname goes on with a name that the gazetteer does not have, so it is somebody else's. */
export function nameGoesOn(here: NounPhraseContext, i: number): boolean {
  const { tokens, hits } = here;
  if (!entry(here, i, "short")) return false;
  const end = endOf(here, i);
  const next = tokens[end];
  // "Kim Sang-duk", "Choe Sang Hak": the first half of a given name is nobody by itself.
  const half = tokens[end + 1]?.glued || isHalf(here, end);
  if (!next?.capital || next.kind !== "word" || (hits.has(end) && !half) || next.prep !== "") return false;
  return half || next.glued || (next.forms.length === 0 && next.text !== next.text.toUpperCase());
}

/** Whether a word that is somebody's name elsewhere is half of a given name here: the "Sang" of "Choe Sang Hak". */
const isHalf = (here: NounPhraseContext, i: number): boolean =>
  entry(here, i, "short") !== null && endOf(here, i) === i + 1 && isName(here, i + 1) && !here.hits.has(i + 1);

/** The last half of a given name looks like a preposition: "Kim Kwang Su". */
const LOOKS_LIKE_PREPOSITION = /^(?:Su|In)$/;

const isName = ({ tokens }: NounPhraseContext, i: number): boolean =>
  tokens[i]?.kind === "word" && tokens[i].capital && (tokens[i].prep === "" || LOOKS_LIKE_PREPOSITION.test(tokens[i].text));

/**
 * The surname of a name that the gazetteer lacks: the first of its words where that is a surname there ("Choe Sang Hak") or
 * the given name is hyphenated, else the last; but no word that may be an article ("Ri Tong Il").
 */
export function surnameOf(here: NounPhraseContext, start: number, end: number): string {
  const [first, last] = [here.tokens[start], here.tokens[end - 1]];
  const isFirst = last.glued || entry(here, start, "short") !== null || ARTICLES.has(last.low) || last.prep !== "";
  return isFirst ? first.low : last.low;
}

/** Where a name ends that the gazetteer does not have, of two words or more, right after a role. */
export function unknownNameEnd(here: NounPhraseContext, i: number): number | null {
  let end = nameGoesOn(here, i) ? endOf(here, i) : i;
  for (let words = end - i; words < MOST_WORDS; words++) {
    const next = afterWord(here, end, i);
    if (next === end) break;
    end = next;
  }
  return end - i >= 2 ? end : null;
}

/** A name has so many words at most. */
const MOST_WORDS = 5;

/** Where a word of a name that begins at `from` ends; the same place where it is none. */
function afterWord(here: NounPhraseContext, k: number, from: number): number {
  const { tokens, hits } = here;
  if (!tokens[k] || k >= tokens.length) return k;
  // "Alex N. Wong"
  if (/^\p{Lu}$/u.test(tokens[k].text) && tokens[k + 1]?.low === "." && isName(here, k + 2)) return k + 2;
  // "Ursula von der Heide", "Ali al-Bagheri"
  if (
    k > from &&
    tokens[k + 1] &&
    (PARTICLES.has(tokens[k].text) ? goesOn(here, k + 1) : tokens[k + 1].glued && /^[ae]l$/.test(tokens[k].text))
  )
    return k + 1;
  const isPart = k > from && tokens[k].glued ? tokens[k].kind === "word" && !tokens[k].prep : isName(here, k);
  const isElse = hits.has(k) && !tokens[k + 1]?.glued && !(k > from && (tokens[k].glued || isHalf(here, k)));
  return isPart && !isElse ? k + 1 : k;
}

const PARTICLES: ReadonlySet<string> = new Set(["von", "van", "der", "den", "de", "dos", "bin", "ibn", "ter"]);

const goesOn = (here: NounPhraseContext, k: number): boolean => isName(here, k) || PARTICLES.has(here.tokens[k].text);

/** A person and the word after the name. */
interface NamedPerson {
  who: ActorReference;
  end: number;
}

/** The person of a country whose name follows, also behind first names that the gazetteer lacks: "Khaltmaa Battulga". */
export function nameAfter(here: NounPhraseContext, i: number, country: string): NamedPerson | null {
  const who = personNamed(here, i, country);
  if (who) return { who, end: endOf(here, i) };
  for (let k = i; country && k < i + 2; k++) {
    const first = here.tokens[k];
    if (!first?.capital || first.kind !== "word" || first.prep || here.hits.has(k)) return null;
    const surname = personNamed(here, k + 1, country);
    if (surname?.country === country) return { who: surname, end: endOf(here, k + 1) };
  }
  return null;
}

/** A name after a comma that is an apposition, closed by another comma or mark: "il ministro degli Esteri, Lavrov, …". */
export function apposedName(here: NounPhraseContext, i: number, country: string): NamedPerson | null {
  const named = nameAfter(here, i, country);
  if (!named || (country && named.who.country && named.who.country !== country)) return null;
  const after = here.tokens[named.end];
  return !after || after.kind === "mark" ? named : null;
}
