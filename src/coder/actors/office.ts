/**
 * Offices: "il ministro degli Esteri russo Sergej Lavrov", "una delegazione cinese guidata da …", "il premier".
 * What follows the office is read part by part, by the first of `PARTS` that fits; then the first of `HOLDERS` that
 * knows says who holds it. Both lists are in the order in which they are tried.
 */
import { type ActorReference, unnamed } from "./discourse.ts";
import { FOCUS_COUNTRY, LEVELS } from "../model/code-lists.ts";
import type { Role } from "../codebook/codebook.ts";
import { firstOf, type Reader } from "../model/first-of.ts";
import { hasTrait, soleCountry } from "./gazetteer.ts";
import { bothKoreas, ownerOfOffice } from "./geopolitical-entity.ts";
import { isCardinal, POSSESSIVES } from "../syntax/grammar.ts";
import { holderOf, officeAlone, postedBy, reportedByAgency } from "./office-holder.ts";
import { endOf, entry, leadsName, makePhrase, type NounPhraseContext, type Phrase, textOf } from "./noun-phrase.ts";
import { apposedName, nameAfter, personNamed } from "./person-name.ts";
import { surnameOf, unknownNameEnd } from "./unknown-name.ts";

/** An office as far as it has been read. */
interface Office {
  /** Where its first word stands. */
  i: number;
  /** The word after the last one read. */
  end: number;
  /** The most telling of the roles named. */
  role: string;
  level: string;
  country: string;
  /** How the country was found. */
  how: string;
  /** Several who hold it: "i ministri russo e nordcoreano". */
  several: ActorReference[];
  person: ActorReference | null;
  /** The institution or group that it belongs to. */
  body: ActorReference | null;
}

type Ranked = Pick<Office, "role" | "level">;

/** Reads more of an office, or says who holds one that was read to its end. */
type OfOffice<Made> = Reader<[here: NounPhraseContext, office: Office], Made>;

/** What may follow an office, with the example's part in brackets. */
export const PARTS: readonly OfOffice<Office>[] = [
  { example: "il ministro [russo]", read: nationality },
  { example: "il ministro russo [Lavrov]", read: name },
  { example: "il vicepremier [ministro degli Esteri] russo", read: furtherOffice },
  { example: "i ministri [delle due Coree]", read: ofBothSides },
  { example: "i presidenti [di Cuba, Vietnam e Laos]", read: ofOwner },
  { example: "una delegazione [del governo] guidata da Lavrov", read: ofUnnamedBody },
  { example: "l'ambasciatore [in Cina]", read: postedIn },
  { example: "l'ambasciatore russo [a Pyongyang]", read: postedAt },
  { example: "il ministro degli Esteri russo[, Lavrov]", read: apposition },
  { example: "un dirigente del partito [popolare] cinese", read: partyAdjective },
  { example: "una delegazione [sportiva] cinese", read: adjective },
  { example: "il ministro [per la Sicurezza] russo", read: longTitle }
];

/** Who may hold an office. */
export const HOLDERS: readonly OfOffice<Phrase>[] = [
  { example: "l'ambasciatore russo Ivan Petrov", read: unknownName },
  { example: "funzionari nordcoreani e giapponesi", read: severalHolders },
  { example: "il ministro russo Lavrov", read: namedHolder },
  { example: "una delegazione russa guidata da Lavrov", read: leader },
  { example: "il presidente russo", read: holderInCountry },
  { example: "il segretario dell'Onu", read: holderInBody },
  { example: "il ministro russo; il ministro", read: officeAlone },
  { example: "secondo la Kcna, un funzionario", read: reportedByAgency }
];

/** Parts that one office has at most. */
const MOST_PARTS = 8;

/** The office at a place with what follows it: nationality, body, posting, name, apposition. */
export function office(here: NounPhraseContext, i: number): Phrase | null {
  const first = entry(here, i, "role");
  if (!first || isAdjective(here, i)) return null;
  let read: Office = { i, end: endOf(here, i), several: [], person: null, ...ofItsName(here, i, first.role) };
  for (let parts = 0; parts < MOST_PARTS && !read.person && here.tokens[read.end]; parts++) {
    const more = firstOf(PARTS, here, read);
    if (!more) break;
    read = more;
  }
  return firstOf(HOLDERS, here, read);
}

/** What an office says by itself: "il capo della Casa Bianca" is American, "il presidente della Duma" Russian, "il Papa" of the Holy See. */
function ofItsName({ hits, gazetteer }: NounPhraseContext, i: number, { role, level, traits }: Role) {
  const held = { role, level, country: "", how: "", body: null };
  for (const inner of hits.get(i)?.within ?? []) {
    if (inner.kind === "country" || inner.kind === "metonym")
      return { ...held, country: inner.country.country, how: `${inner.kind} in its name` };
    if (inner.kind === "institution" && inner.actors[0].country)
      return { ...held, country: inner.actors[0].country, how: "institution in its name" };
    if (inner.kind === "group" && traits.has("of-group"))
      return { ...held, body: { country: "", actor: inner.actors[0].actor, role: "", how: "named in its office" } };
  }
  if (!traits.has("one-country")) return held;
  return { ...held, country: soleCountry(gazetteer, role), how: "an office that one country has" };
}

/** "minacce militari": an adjective that some take for a role. */
function isAdjective(here: NounPhraseContext, i: number): boolean {
  const { tokens } = here;
  const before = tokens[i - 1];
  return (
    here.gazetteer.classes.get("role-or-adjective")?.has(tokens[i].low) === true &&
    before?.kind === "word" &&
    !before.prep &&
    !leadsName(here, before) &&
    !isCardinal(before.low)
  );
}

/** "russo", "russo e nordcoreano" */
function nationality(here: NounPhraseContext, office: Office): Office | null {
  const { tokens } = here;
  const demonym = entry(here, office.end, "demonym") ?? abbreviation(here, office.end);
  if (!demonym && office.level === "other" && saysNorthKorean(here, office.end)) {
    const how = `“${tokens[office.end].text}” where no South Korea is named`;
    return { ...office, country: office.country || FOCUS_COUNTRY, how: office.how || how, end: office.end + 1 };
  }
  // ", russo Lavrov": someone else.
  if (!demonym || tokens[office.end - 1].low === ",") return null;
  const end = endOf(here, office.end);
  const country = office.country || demonym.country.country;
  const how = office.how || `nationality “${textOf(here, office.end, end)}”`;
  const joins = tokens[end]?.low === "e" || tokens[end]?.low === "ed";
  const other = joins ? entry(here, end + 1, "demonym")?.country.country : undefined;
  if (!other || other === country || personNamed(here, endOf(here, end + 1), "")) return { ...office, country, how, end };
  const both = [country, other].map((nation) => unnamed(nation, office.role, "one of two nationalities"));
  return { ...office, country, how, several: [...office.several, ...both], end: endOf(here, end + 1) };
}

/** "il popolo coreano", "i soldati coreani": North Korea's, unless the article has named the other Korea. */
function saysNorthKorean({ tokens, hits, gazetteer, discourse }: NounPhraseContext, i: number): boolean {
  if (!gazetteer.classes.get("korean")?.has(tokens[i].low)) return false;
  const isOther = (named: string): boolean =>
    named !== FOCUS_COUNTRY && gazetteer.halves.some(({ country }) => country === named);
  const here = [...hits.values()].flatMap(({ entries }) => entries);
  return (
    !discourse.last(({ country }) => isOther(country)) && !here.some((one) => "country" in one && isOther(one.country.country))
  );
}

/** "il segretario di Stato [Usa]": a short name that stands for the nationality. */
function abbreviation(here: NounPhraseContext, i: number) {
  const country = entry(here, i, "country");
  return country && endOf(here, i) === i + 1 && here.tokens[i].low.length <= 3 ? country : null;
}

function name(here: NounPhraseContext, office: Office): Office | null {
  const named = nameAfter(here, office.end, office.country);
  return named && { ...office, person: named.who, end: named.end };
}

function furtherOffice(here: NounPhraseContext, office: Office): Office | null {
  const next = here.tokens[office.end - 1].kind === "word" ? entry(here, office.end, "role") : null;
  return next && { ...office, ...sharper(office, next.role), end: endOf(here, office.end) };
}

/** "delle due Coree", "dei due Paesi" */
function ofBothSides(here: NounPhraseContext, office: Office): Office | null {
  if (here.tokens[office.end].prep !== "di") return null;
  for (const k of [office.end + 1, office.end + 2]) {
    const both = entry(here, k, "class")?.name;
    if (both !== "pair" && both !== "koreas") continue;
    const sides = [office.end + 1, office.end + 2].some((at) => entry(here, at, "class")?.name === "koreas")
      ? bothKoreas(here)
      : here.discourse.pair();
    const holders = sides.map((ref) => ({ ...ref, actor: "", role: office.role, how: "both sides named before" }));
    return { ...office, several: [...office.several, ...holders], end: endOf(here, k) };
  }
  return null;
}

/** "della Russia", "di Cuba, Vietnam e Laos", "dell'Onu" */
function ofOwner(here: NounPhraseContext, office: Office): Office | null {
  const owner = here.tokens[office.end].prep === "di" ? ownerOfOffice(here, office.end + 1) : null;
  if (!owner) return null;
  const { refs, end } = owner;
  const several = refs.length > 1 ? refs.map((ref) => ({ ...ref, role: office.role })) : [];
  return {
    ...office,
    country: office.country || (several.length > 0 ? "" : refs[0].country),
    several: [...office.several, ...several],
    body: office.body ?? (refs[0].actor ? refs[0] : null),
    how: office.how || `“di ${textOf(here, office.end + 1, end)}”`,
    end
  };
}

/** "del Partito del lavoro", "del governo" */
function ofUnnamedBody(here: NounPhraseContext, office: Office): Office | null {
  const next = here.tokens[office.end].prep === "di" ? entry(here, office.end + 1, "role") : null;
  return next?.role.traits.has("body") ? { ...office, end: endOf(here, office.end + 1) } : null;
}

/** Whether somebody in this office is sent somewhere; "chiude l'ambasciata a Kampala" says where it is closed. */
const isPosted = ({ gazetteer }: NounPhraseContext, { role }: Office): boolean => hasTrait(gazetteer, role, "posted");

/** "in Cina" */
function postedIn(here: NounPhraseContext, office: Office): Office | null {
  const there = here.tokens[office.end].prep === "in" && isPosted(here, office) && entry(here, office.end + 1, "country");
  return there ? { ...office, end: endOf(here, office.end + 1) } : null;
}

/** "a Mosca", "presso l'Onu": without a nationality an ambassador posted abroad is North Korea's. */
function postedAt(here: NounPhraseContext, office: Office): Office | null {
  const { tokens, discourse } = here;
  const { prep } = tokens[office.end];
  if ((prep !== "a" && prep !== "presso") || !isPosted(here, office)) return null;
  if (!entry(here, office.end + 1, "capital", "country", "group")) return null;
  const end = endOf(here, office.end + 1);
  const posting = entry(here, end - 1, "capital", "country");
  const ours =
    !office.country &&
    posting &&
    posting.country.country !== FOCUS_COUNTRY &&
    tokens[end]?.kind !== "word" &&
    !POSSESSIVES.has(tokens[office.i - 1]?.low ?? "") &&
    discourse.facing("");
  return ours ? { ...office, country: FOCUS_COUNTRY, how: "no nationality given, posted abroad", end } : { ...office, end };
}

/** ", Lavrov," */
function apposition(here: NounPhraseContext, office: Office): Office | null {
  const named = here.tokens[office.end].low === "," ? apposedName(here, office.end + 1, office.country) : null;
  return named && { ...office, person: named.who, end: named.end };
}

/** "comunista", between a party's office and its nationality */
function partyAdjective({ tokens, gazetteer }: NounPhraseContext, office: Office): Office | null {
  return gazetteer.classes.get("party-kind")?.has(tokens[office.end].low) ? { ...office, end: office.end + 1 } : null;
}

/** "sportiva": of what kind, before whose, "una delegazione sportiva cinese", "le autorità doganali della Corea del Nord" */
function adjective(here: NounPhraseContext, office: Office): Office | null {
  const { low, capital, prep } = here.tokens[office.end];
  const kind = !capital && prep === "" && ADJECTIVE.test(low) && !here.hits.has(office.end);
  return kind && (entry(here, office.end + 1, "demonym") || ofOne(here, office.end + 1))
    ? { ...office, end: office.end + 1 }
    : null;
}

/** "della Corea del Nord", but not "di Stati Uniti e Corea del Nord" */
const ofOne = (here: NounPhraseContext, i: number): boolean =>
  here.tokens[i]?.prep === "di" &&
  entry(here, i + 1, "country", "capital") !== null &&
  !/^(?:ed?|,)$/.test(here.tokens[endOf(here, i + 1)]?.low ?? "");

const ADJECTIVE = /(?:iv[oaei]|al[ei]|ar[ei]|ari[oa]?|il[ei]|ic[oai]|ic(?:he|hi)|os[oaei])$/;

/** "per la Sicurezza", "della Difesa": up to six words of a title that end in a nationality, name or country */
function longTitle(here: NounPhraseContext, office: Office): Office | null {
  const end = titleEnd(here, office.end);
  return end > 0 ? { ...office, end } : null;
}

/** Where such a title ends; 0 where the words are none. */
function titleEnd(here: NounPhraseContext, i: number): number {
  const { tokens } = here;
  if (tokens[i].prep !== "di" && tokens[i].prep !== "per") return 0;
  for (let k = i + 1; k < Math.min(i + 8, tokens.length); k++) {
    const token = tokens[k];
    if (token.kind === "mark" && token.low !== "'") return 0;
    if (entry(here, k, "demonym")) return k;
    // "per la Sicurezza Patrushev", but "il portavoce di Putin", "una lettera del presidente per Kim" are of or for another.
    if (entry(here, k, "person", "short")) return k > i + 1 ? k : 0;
    if (entry(here, k, "country", "institution", "capital", "half", "class")) return tokens[k - 1].prep === "di" ? k - 1 : 0;
    if (token.prep && token.prep !== "di" && token.prep !== "per") return 0;
    if (token.forms.some((form) => form.person && form.mood === "ind") && !token.capital) return 0;
  }
  return 0;
}

/** The more telling of two roles of one person: a minister who is also a deputy chair stays a minister. */
function sharper(a: Ranked, b: Ranked): Ranked {
  const rank = (level: string) => (LEVELS as readonly string[]).indexOf(level);
  const { role, level } = rank(b.level) < rank(a.level) ? b : a;
  return { role, level };
}

/** A name that the gazetteer lacks, read after its office; the surname may be used alone from then on. */
function unknownName(here: NounPhraseContext, office: Office): Phrase | null {
  const end = office.person ? null : (unknownNameEnd(here, office.end) ?? unknownApposition(here, office));
  if (!end) return null;
  const { role } = office;
  const start = here.tokens[office.end].low === "," ? office.end + 1 : office.end;
  const country = office.country || postedBy(here, role);
  const how = "name not in the gazetteer, read after its role";
  const person: ActorReference = { country, actor: textOf(here, start, end), role, how };
  const phrase = namedHolder(here, { ...office, country, person, end })!;
  return country ? { ...phrase, learnt: { surname: surnameOf(here, start, end), ref: person } } : phrase;
}

/** ", Ram Nath Kovind;": where a name ends that stands between a comma and another mark */
function unknownApposition(here: NounPhraseContext, { end, country }: Office): number | null {
  const last = country && here.tokens[end]?.low === "," ? unknownNameEnd(here, end + 1) : null;
  return last && here.tokens[last]?.kind === "mark" ? last : null;
}

function severalHolders(here: NounPhraseContext, { i, end, several }: Office): Phrase | null {
  return several.length > 1 ? makePhrase(here, i, end, several) : null;
}

function namedHolder(here: NounPhraseContext, { i, end, country, person, role, how }: Office): Phrase | null {
  if (!person) return null;
  const both = how ? `${person.how}; ${how}` : person.how;
  // "il segretario generale Guterres" is of no party.
  const own = hasTrait(here.gazetteer, person.role, "of-group") ? person.role : role;
  return ofItsHead(here, i, end, [{ country: country || person.country, actor: person.actor, role: own, how: both }]);
}

/** "il capo della delegazione nordcoreana, Ri Tong Il": who is named after a body heads it. */
function ofItsHead(here: NounPhraseContext, i: number, end: number, refs: ActorReference[]): Phrase {
  const phrase = makePhrase(here, i, end, refs);
  const head = phrase.start - 2;
  const heads = phrase.prep === "di" && here.gazetteer.classes.get("heads-body")?.has(here.tokens[head]?.low ?? "");
  return heads ? makePhrase(here, head, end, refs) : phrase;
}

/** "guidata dal viceministro Kim": the phrase after the preposition. */
function leader(here: NounPhraseContext, { i, end, country, role }: Office): Phrase | null {
  const { tokens, hits } = here;
  if (!here.gazetteer.classes.get("led")?.has(tokens[end]?.low ?? "") || tokens[end + 1]?.prep !== "da") return null;
  for (let k = end + 2; k < Math.min(end + 6, tokens.length); k++) {
    if (!hits.has(k)) continue;
    const led = here.phraseAt(k);
    if (!led || led.refs.length === 0) return null;
    const [{ country: leaders, actor }] = led.refs;
    return {
      ...makePhrase(here, i, led.end, [{ country: country || leaders, actor, role, how: `led by ${actor}` }]),
      learnt: led.learnt
    };
  }
  return null;
}

function holderInCountry(here: NounPhraseContext, { i, end, country, role, body, how }: Office): Phrase | null {
  if (!country) return null;
  const who = body ? { country, actor: body.actor, role, how } : holderOf(here, i, country, role, how);
  return makePhrase(here, i, end, [who]);
}

/** Of a group that is no country, whoever speaks for it is the group: "un portavoce dell'Unione europea"; but not its experts. */
function holderInBody(here: NounPhraseContext, { i, end, body, role }: Office): Phrase | null {
  const spoken =
    body && !body.country && !(["of-group", "unofficial"] as const).some((trait) => hasTrait(here.gazetteer, role, trait));
  return body && makePhrase(here, i, end, [spoken ? body : { ...body, role }]);
}
