/** Whom the name of a person means: a full name, a short form that can only be one here, a surname that the article gave before. */
import type { GazetteerActor } from "../codebook/codebook.ts";
import { firstOf, type Reader } from "../model/first-of.ts";
import { lasting } from "../model/memo.ts";
import { unaccented } from "../model/unaccented.ts";
import type { ActorReference } from "./discourse.ts";
import { inOffice } from "./gazetteer.ts";
import { endOf, entry, makePhrase, type NounPhraseContext, type Phrase } from "./noun-phrase.ts";
import { nameGoesOn } from "./unknown-name.ts";

/** Reads the name at a place as that of somebody, of a country if one is given. */
type OfName = Reader<[here: NounPhraseContext, i: number, country: string], ActorReference>;

/** Whom a name may mean, with the example's name in brackets. */
export const NAMED: readonly OfName[] = [
  { example: "[Kim Jong Un] è partito.", read: byFullName },
  { example: "L'ambasciatore russo Ivan Petrov è partito. [Petrov] ha parlato.", read: asLearnt },
  { example: "[Kim] è partito.", read: byShortName }
];

/** A person named by a full name, or by a short form that can only be one here; of a country, if one is given. */
export const personNamed = (here: NounPhraseContext, i: number, country: string): ActorReference | null =>
  firstOf(NAMED, here, i, country);

function byFullName(here: NounPhraseContext, i: number, country: string): ActorReference | null {
  const full = entry(here, i, "person");
  if (!full) return null;
  // "il tycoon cinese": an epithet with a nationality is another's.
  const after = here.tokens[i].capital ? null : entry(here, endOf(here, i), "demonym");
  if (after && !full.actors.some((a) => a.country === after.country.country)) return null;
  const one = inOffice(bearersOf(full, country), here.published)[0] ?? full.actors[0];
  return reference(one, `gazetteer: ${one.actor}`);
}

/** A surname that the article gave with its office. */
function asLearnt(here: NounPhraseContext, i: number, country: string): ActorReference | null {
  const { tokens, discourse } = here;
  const learnt = tokens[i]?.capital ? discourse.known(tokens[i].low) : undefined;
  const short = learnt ? shortAt(here, i) : null;
  if (!learnt || (short && country && learnt.country !== country)) return null;
  // "Kim" is Kim Yung-ho where the article named no other Kim by a name that is known.
  return short && lastOf(here, short.actors) ? null : pointingBack(tokens[i].text, learnt);
}

/** A short form where nothing beside it says that somebody else is meant. */
function shortAt(here: NounPhraseContext, i: number) {
  const short = entry(here, i, "short");
  return short && !nameGoesOn(here, i) && !isNamesake(here, i, short.actors) ? short : null;
}

/** A short form, as written, with those who bear it, and those of them who were in office at the time. */
interface ShortName {
  here: NounPhraseContext;
  text: string;
  country: string;
  opensSentence: boolean;
  bearers: readonly GazetteerActor[];
  current: readonly GazetteerActor[];
}

/** Whom a short form may mean. */
export const SHORT: readonly Reader<[ShortName], ActorReference>[] = [
  { example: "Kim Jong Un è partito. [Kim] ha parlato.", read: namedBefore },
  { example: "Il premier sudcoreano Kim Boo-kyum è partito. [Kim] ha parlato.", read: namesakeBefore },
  { example: "[Kim] è partito.", read: wellKnown },
  { example: "[Lavrov] è partito.", read: onlyBearer },
  { example: "Il ministro cinese [Wang] è partito.", read: bearerOfCountry }
];

function byShortName(here: NounPhraseContext, i: number, country: string): ActorReference | null {
  const short = shortAt(here, i);
  // "il professor Kim": somebody else's namesake.
  if (!short || here.gazetteer.classes.get("private-title")?.has(here.tokens[i - 1]?.low ?? "")) return null;
  const bearers = bearersOf(short, country);
  if (bearers.length === 0) return null;
  const current = inOffice(bearers, here.published);
  return firstOf(SHORT, { here, text: here.tokens[i].text, country, opensSentence: i === 0, bearers, current });
}

const bearersOf = ({ actors }: { actors: readonly GazetteerActor[] }, country: string): GazetteerActor[] =>
  actors.filter((a) => !country || a.country === country);

/** Who of some actors was named last. */
const lastOf = ({ discourse }: NounPhraseContext, actors: readonly GazetteerActor[]): ActorReference | null =>
  discourse.last((ref) => actors.some((a) => a.actor === ref.actor));

const pointingBack = (text: string, who: ActorReference): ActorReference => ({
  ...who,
  how: `“${text}” points back to ${who.actor}`
});

const taken = ({ text }: ShortName, one: GazetteerActor): ActorReference =>
  reference(one, `gazetteer: “${text}” taken as ${one.actor}`);

const reference = ({ country, actor, role }: GazetteerActor, how: string): ActorReference => ({ country, actor, role, how });

/** The bearer whom the article named before; but a namesake of another country who was named just before, and after him. */
function namedBefore(short: ShortName): ActorReference | null {
  const { here, text } = short;
  const own = bearerBefore(short);
  const last = own && here.discourse.last((ref) => ref.actor === own.actor || isAbroad(ref, short));
  return last && pointingBack(text, here.discourse.justNamed(last) ? last : own);
}

/**
 * The bearer named before: "il padre di Kim, Kim Jong Il … Kim ha incontrato Trump" is who holds the office, where he was named
 * too; and "una corona alle statue di Kim Il Sung. … Kim ha incontrato Putin" is of no one who was dead.
 */
function bearerBefore({ here, bearers, current }: ShortName): ActorReference | null {
  const last = lastOf(here, bearers);
  const holder = lastOf(
    here,
    current.filter((a) => a.default)
  );
  return holder ?? (current.length === 0 || (last && here.discourse.justNamed(last)) ? last : lastOf(here, current));
}

/**
 * Somebody else of that name, where the article named no bearer: of another country, or where the sentence opens with him, "Kim
 * Song-nam è arrivato ad Hanoi. Kim ha visto …", of the same.
 */
function namesakeBefore(short: ShortName): ActorReference | null {
  const { here, text, opensSentence } = short;
  const last = here.discourse.last((ref) => isAbroad(ref, short) || (opensSentence && isCompatriot(ref, short)));
  return last && pointingBack(text, last);
}

/** Whether somebody bears a short form as his first name, and is none whom the gazetteer knows by it. */
const isOfName = ({ actor }: ActorReference, { text, bearers }: ShortName): boolean =>
  actor.startsWith(`${text} `) && bearers.every((a) => a.actor !== actor);

const isAbroad = (ref: ActorReference, short: ShortName): boolean =>
  isOfName(ref, short) && short.bearers.every((a) => a.country !== ref.country);

/** One whom the gazetteer knows, but by no short form. */
const isCompatriot = (ref: ActorReference, short: ShortName): boolean =>
  isOfName(ref, short) &&
  (short.here.gazetteer.officeHolders
    .get(`${ref.country} ${ref.role}`)
    ?.some((a) => a.actor === ref.actor && a.short.length === 0) ??
    false);

/** In an article of no known day whoever came last; "Mao" is none of today's. */
function wellKnown(short: ShortName): ActorReference | null {
  const latest = (of: readonly GazetteerActor[]) => of.filter((a) => a.default).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const known = latest(short.current) ?? latest(short.bearers);
  return known ? taken(short, known) : null;
}

/** A short form of two letters is as often no name. */
function onlyBearer(short: ShortName): ActorReference | null {
  const { text, current } = short;
  return new Set(current.map((a) => a.actor)).size === 1 && text.length > 2 ? taken(short, current[0]) : null;
}

function bearerOfCountry(short: ShortName): ActorReference | null {
  const { country, current } = short;
  return country && current.length > 0 ? taken(short, current[0]) : null;
}

/** "il giudice Michael Kirby", where only a John is known; but "Aleksander Matsegora", "Otto Frederick Warmbier" are those known. */
function isNamesake(here: NounPhraseContext, i: number, bearers: readonly GazetteerActor[]): boolean {
  const { tokens, hits } = here;
  const given = [tokens[i - 1], tokens[i - 2]];
  const [before, first] = given;
  const isGiven = before?.kind === "word" && /^\p{Lu}\p{Ll}+$/u.test(before.text) && before.prep === "";
  if (!isGiven || !first || first.kind === "mark") return false;
  // "Negli anni Novanta Putin", "Il giorno di Pasqua Putin", "A Natale Putin"
  const time = tokens.slice(Math.max(0, i - 3), i - 1).some(({ low }) => here.gazetteer.classes.get("time-span")?.has(low));
  if (time || (i === 2 && first.prep !== "")) return false;
  if ([...hits].some(([start, hit]) => start < i && i <= hit.end)) return false;
  const bears = ({ actor }: { actor: string }): boolean =>
    actor.split(/[ -]/).some((name) => given.some(({ low }) => low.slice(0, INITIALS) === name.toLowerCase().slice(0, INITIALS)));
  return !bearers.some(bears);
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
