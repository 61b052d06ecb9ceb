/** Countries, their capitals, institutions and groups: as phrases of their own, and as what an office is of. */
import { type ActorReference, unnamed } from "./discourse.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import { holderOf } from "./office-holder.ts";
import { ARTICLES, AUXILIARIES, isCardinal, PLURAL_ARTICLE } from "../syntax/grammar.ts";
import { afterAbbreviation, endOf, entry, makePhrase, type NounPhraseContext, type Phrase, textOf } from "./noun-phrase.ts";
import { personNamed } from "./person-name.ts";
import { surnameOf, unknownNameEnd } from "./unknown-name.ts";

/** "le due Coree" */
export const bothKoreas = ({ gazetteer }: NounPhraseContext): ActorReference[] =>
  [...gazetteer.halves]
    .sort((a, b) => Number(b.country === FOCUS_COUNTRY) - Number(a.country === FOCUS_COUNTRY))
    .map(({ country }) => unnamed(country, "", "the two Koreas"));

/** A country, capital, metonym, city, agency, institution, group, or a demonym. */
export const geopoliticalEntity = (here: NounPhraseContext, i: number): Phrase | null =>
  country(here, i) ?? city(here, i) ?? agency(here, i) ?? institution(here, i) ?? group(here, i) ?? people(here, i);

/** "la Russia", "Mosca", "il Cremlino"; one actor in "la Russia di Putin", none where a hyphen joins it to another word */
function country(here: NounPhraseContext, i: number): Phrase | null {
  const { tokens } = here;
  const place = entry(here, i, "country", "capital", "metonym");
  if (!place) return null;
  const end = endOf(here, i);
  const text = textOf(here, i, end);
  // "il ristorante Pyongyang": named after the city.
  const namesake = here.gazetteer.classes.get("namesake")?.has(tokens[i - 1]?.low ?? "");
  // "il Mar del Giappone": nobody's.
  const sea = tokens[i - 1]?.prep === "di" && /^mare?$/.test(tokens[i - 2]?.low ?? "");
  if (namesake || sea || tokens[i].glued || tokens[end]?.glued) return makePhrase(here, i, end, [], "adjective");
  // "l'ufficio presidenziale ucraino"
  const of = place.kind === "metonym" ? entry(here, end, "demonym") : null;
  if (of) return makePhrase(here, i, endOf(here, end), [unnamed(of.country.country, "", `“${text}”, of its nationality`)]);
  const owner = tokens[end]?.prep === "di" && place.kind === "country" ? personNamed(here, end + 1, place.country.country) : null;
  const owned = owner?.country === place.country.country;
  const ref = unnamed(place.country.country, "", `${place.kind} “${text}” in countries.csv`);
  return makePhrase(here, i, owned ? endOf(here, end + 1) : end, [ref], isVenue(here, i, end) ? "place" : "actor");
}

/** "il vertice di Singapore": where it was; but in "i colloqui di Mosca con Pyongyang" it is Moscow's. */
const isVenue = ({ tokens, gazetteer }: NounPhraseContext, i: number, end: number): boolean =>
  tokens[i - 1]?.low === "di" &&
  gazetteer.classes.get("talks")?.has(tokens[i - 2]?.low ?? "") === true &&
  tokens[end]?.prep !== "con";

/** "Vladivostok": somewhere to go, never someone who acts. */
function city(here: NounPhraseContext, i: number): Phrase | null {
  const place = entry(here, i, "place");
  if (!place) return null;
  const end = endOf(here, i);
  const ref = unnamed(place.country.country, "", `“${textOf(here, i, end)}” in places.csv`);
  return makePhrase(here, i, end, [ref], "place");
}

/** The first actor of a name, as one that holds no office. */
function actorNamed(
  here: NounPhraseContext,
  i: number,
  how: string,
  ...kinds: ("agency" | "institution" | "group")[]
): ActorReference[] {
  const [named] = entry(here, i, ...kinds)?.actors ?? [];
  return named ? [{ country: named.country, actor: named.actor, role: "", how }] : [];
}

/** "la Kcna" */
function agency(here: NounPhraseContext, i: number): Phrase | null {
  const refs = actorNamed(here, i, "a reporter, not a party", "agency");
  return refs.length > 0 ? makePhrase(here, i, endOf(here, i), refs, "agency") : null;
}

/** "il Pentagono", "la Duma russa" */
function institution(here: NounPhraseContext, i: number): Phrase | null {
  const body = entry(here, i, "institution");
  if (!body) return null;
  const end = endOf(here, i);
  const demonym = entry(here, end, "demonym");
  const actor = (demonym ? body.actors.find((a) => a.country === demonym.country.country) : undefined) ?? body.actors[0];
  return makePhrase(here, i, demonym ? endOf(here, end) : end, [
    {
      country: demonym?.country.country ?? actor.country,
      actor: actor.actor,
      role: actor.role,
      how: `gazetteer: ${actor.actor}`
    }
  ]);
}

/** "i Paesi socialisti", "l'Onu" */
function group(here: NounPhraseContext, i: number): Phrase | null {
  const refs = actorNamed(here, i, "an unnamed group or organisation", "group");
  return refs.length > 0 ? makePhrase(here, i, endOf(here, i), refs) : null;
}

/** "i russi", "la parte nordcoreana"; elsewhere an adjective beside a noun that is no actor ("l'esercitazione russa") */
function people(here: NounPhraseContext, i: number): Phrase | null {
  const demonym = entry(here, i, "demonym");
  if (!demonym) return null;
  const { tokens, discourse } = here;
  const end = endOf(here, i);
  const refs = [unnamed(demonym.country.country, "", `demonym “${textOf(here, i, end)}”`)];
  const before = tokens[i - 1];
  // "lavorare con la parte nordcoreana"
  if (before?.low === "parte" && ARTICLES.has(tokens[i - 2]?.low ?? tokens[i - 2]?.prep ?? ""))
    return makePhrase(here, i - 1, end, refs);
  // "il ministro russo e quello cinese": in the office named before.
  const held = /^quell[oa]$/.test(before?.low ?? "") ? discourse.officeHolder(() => true) : null;
  if (held) return makePhrase(here, i, end, [holderOf(here, i, demonym.country.country, held.role, refs[0].how)]);
  // "il nordcoreano Kim Myong-sik", "il magg. nordcoreano Kim Myong-sik"
  const title = before?.low === "." && tokens[i - 2]?.end === before.start && /^\p{Ll}{3,9}$/u.test(tokens[i - 2].text);
  const nameEnd = title || /^(?:il|lo|la|')$/.test(before?.low ?? "") ? unknownNameEnd(here, end) : null;
  if (nameEnd) {
    const named = { ...refs[0], actor: textOf(here, end, nameEnd), how: `name after ${refs[0].how}` };
    const phrase = makePhrase(here, title ? i - 2 : i, nameEnd, [named]);
    return { ...phrase, learnt: { surname: surnameOf(here, end, nameEnd), ref: named } };
  }
  const noun =
    /[ie]$/.test(tokens[end - 1].low) &&
    before !== undefined &&
    // "tre americani", "altri giapponesi"
    (PLURAL_ARTICLE.test(before.low) || /^(?:altr|alcun)[ie]$/.test(before.low) || isCardinal(before.low));
  const after = tokens[end];
  const alone =
    noun &&
    (!after ||
      after.kind === "mark" ||
      after.prep !== "" ||
      after.forms.length > 0 ||
      AUXILIARIES.has(after.low) ||
      ["e", "che", "quanto", "sia", "poi", "quindi", "non"].includes(after.low));
  return makePhrase(here, i, end, refs, alone ? "actor" : "adjective");
}

/** Whose an office is, and where the words that say so end. */
export interface Owner {
  refs: ActorReference[];
  end: number;
}

/** What an office belongs to: countries, an institution, a government, a person's state. */
export function ownerOfOffice(here: NounPhraseContext, i: number): Owner | null {
  let k = i;
  while (ARTICLES.has(here.tokens[k]?.low ?? "") || here.tokens[k]?.low === "due") k++;
  return countries(here, k) ?? half(here, k) ?? body(here, k) ?? personsState(here, k) ?? officeOfState(here, k);
}

/** The Korea that "il Nord", "al Sud" or "tra Nord e Sud" stands for at a place; null for "a nord", "Nord Kivu". */
export function halfOfKorea(here: NounPhraseContext, i: number): string | null {
  const named = entry(here, i, "half");
  const { [i - 1]: before, [i]: first, [endOf(here, i)]: next } = here.tokens;
  const definite = before && (ARTICLES.has(before.low) || (before.prep !== "" && before.low !== before.prep));
  const one = definite || isOneOfBoth(here, i);
  return named && first.capital && one && !next?.capital && !next?.glued ? named.country.country : null;
}

/** "tra Nord e Sud", without articles; but "tra Nord e Sud Italia", "il divario tra Nord e Sud del Paese" */
function isOneOfBoth(here: NounPhraseContext, i: number): boolean {
  const { tokens } = here;
  const isHalf = (k: number) => tokens[k]?.capital === true && entry(here, k, "half") !== null;
  const first = isHalf(i - 2) && tokens[i - 1]?.low === "e" ? i - 2 : i;
  const after = tokens[first + 3];
  const both = isHalf(first) && tokens[first + 1]?.low === "e" && isHalf(first + 2);
  return both && tokens[first - 1]?.prep === "tra" && !after?.capital && !after?.glued && after?.prep !== "di";
}

/** "una delegazione del Sud" */
function half(here: NounPhraseContext, i: number): Owner | null {
  const country = halfOfKorea(here, i);
  return country === null ? null : { refs: [unnamed(country, "", `“${here.tokens[i].text}”`)], end: endOf(here, i) };
}

/** "di Cuba, Vietnam e Laos": the list belongs to the office as long as countries follow. */
function countries(here: NounPhraseContext, i: number): Owner | null {
  const { tokens } = here;
  const first = entry(here, i, "country", "capital", "metonym");
  if (!first) return null;
  let end = endOf(here, i);
  const refs = [unnamed(first.country.country, "", `“${textOf(here, i, end)}”`)];
  for (;;) {
    const at = afterAbbreviation(tokens, end);
    const join = tokens[at]?.low;
    if (join !== "," && join !== "e" && join !== "ed") break;
    let next = tokens[at + 1]?.prep === "di" ? at + 2 : at + 1;
    if (ARTICLES.has(tokens[next]?.low ?? "")) next++;
    const more = entry(here, next, "country", "capital");
    if (!more || (join === "," && !listGoesOn(here, next))) break;
    end = endOf(here, next);
    refs.push(unnamed(more.country.country, "", `“${textOf(here, next, end)}”`));
  }
  return { refs, end };
}

function listGoesOn(here: NounPhraseContext, i: number): boolean {
  const after = here.tokens[endOf(here, i)]?.low;
  return after === "," || after === "e" || after === "ed";
}

/** "il capo dello Stato maggiore", "un portavoce dell'Onu" */
function body(here: NounPhraseContext, i: number): Owner | null {
  const refs = actorNamed(here, i, "", "institution", "group");
  return refs.length > 0 ? { refs, end: endOf(here, i) } : null;
}

/** "l'inviato di Putin", "il portavoce del presidente russo Vladimir Putin" */
function personsState(here: NounPhraseContext, i: number): Owner | null {
  const leads = entry(here, i, "role");
  if (leads && /^(?:leader|minister)$/.test(leads.role.level)) {
    const phrase = here.phraseAt(i);
    const [who] = phrase?.refs ?? [];
    return who?.country && who.actor ? { refs: [unnamed(who.country, "", `of ${who.actor}`)], end: phrase!.end } : null;
  }
  const who = entry(here, i, "person", "short") ? personNamed(here, i, "") : null;
  return who?.country ? { refs: [unnamed(who.country, "", `of ${who.actor}`)], end: endOf(here, i) } : null;
}

/** "un funzionario del governo russo", "funzionari dell'intelligence giapponese e nordcoreana" */
function officeOfState(here: NounPhraseContext, i: number): Owner | null {
  const end = endOf(here, i);
  const demonym = entry(here, i, "role") && here.tokens[end] ? entry(here, end, "demonym") : null;
  if (!demonym) return null;
  const last = endOf(here, end);
  const second = /^ed?$/.test(here.tokens[last]?.low ?? "") ? entry(here, last + 1, "demonym") : null;
  const refs = [demonym, ...(second ? [second] : [])].map(({ country }) => unnamed(country.country, "", ""));
  return { refs, end: second ? endOf(here, last + 1) : last };
}
