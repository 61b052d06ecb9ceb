/** The names of the codebook as one search tree over words, and the places where a sentence uses them. */
import { push } from "../model/grouped.ts";
import { answered, type Asked, kept } from "../model/memo.ts";
import { onSubject } from "./on-subject.ts";
import { ARTICLES, isCardinal } from "../syntax/grammar.ts";
import type { Codebook, Country, GazetteerActor, Role } from "../codebook/codebook.ts";
import type { RoleTrait } from "../codebook/traits.ts";
import { classSets, type WordClasses } from "../codebook/word-classes.ts";
import { tokens, type Token } from "../syntax/token.ts";

/** What a name stands for. */
type Each<K extends string, T> = { [kind in K]: { kind: kind } & T }[K];
export type Entry =
  | Each<"country" | "capital" | "metonym" | "demonym" | "half" | "place", { country: Country }>
  | Each<"person" | "short" | "institution" | "agency" | "group", { actors: GazetteerActor[] }>
  | { kind: "role"; role: Role }
  | { kind: "class"; name: string };

export type Kind = Entry["kind"];

/** A name found in a sentence: half-open range of word indices. */
export interface Hit {
  start: number;
  end: number;
  entries: Entry[];
  /** What a name of several words that is an office ends with: "il capo della [Casa Bianca]". */
  within?: Entry[];
}

interface Node {
  next: Map<string, Node>;
  entries: { entry: Entry; capital: boolean }[];
}

export interface Gazetteer {
  /** The names that begin with a word. */
  first: (word: Asked) => Node | null;
  roles: Map<string, Role>;
  /** Whether a text names North Korea, its people or its institutions. */
  onSubject: (text: string) => boolean;
  classes: WordClasses;
  /** The two Koreas. */
  halves: Country[];
  /** People by "country role". */
  officeHolders: Map<string, GazetteerActor[]>;
}

const NOTHING = new Map<string, never>();

/** Words of a name in the form that text is matched against. */
export const keys = (name: string): string[] =>
  tokens(name, { start: 0, end: name.length }, [], NOTHING).map((token) => token.low);

/** What the rules ask of an office besides its rank. */
export const hasTrait = ({ roles }: Gazetteer, role: string, trait: RoleTrait): boolean =>
  roles.get(role)?.traits.has(trait) ?? false;

/** The role that words with no office of their own stand for. */
export const roleWith = ({ roles }: Gazetteer, trait: RoleTrait): string =>
  [...roles.values()].find(({ traits }) => traits.has(trait))?.role ?? "";

/** The country of those who hold a role that one country has. */
export const soleCountry = ({ officeHolders }: Gazetteer, role: string): string =>
  [...officeHolders.values()].find(([holder]) => holder.role === role)?.[0].country ?? "";

/** Whether a text may write a name without its capital: nationalities, offices, bodies of several words. */
const writtenSmall = (name: string, { kind }: Entry): boolean =>
  kind === "demonym" || kind === "role" || ((kind === "institution" || kind === "group") && name.includes(" "));

/** Compile the tables of names into a search tree. */
export function gazetteer(codebook: Codebook): Gazetteer {
  const root: Node = { next: new Map(), entries: [] };
  const add = (name: string, entry: Entry) => {
    let node = root;
    for (const key of keys(name)) node = kept(node.next, key, (): Node => ({ next: new Map(), entries: [] }));
    if (node === root) return;
    const same = node.entries.find((known) => known.entry.kind === entry.kind && "actors" in known.entry)?.entry;
    if (same && "actors" in same && "actors" in entry)
      same.actors.push(...entry.actors.filter((actor) => !same.actors.includes(actor)));
    // A name that the table writes with a capital needs one in the text: the USA is not "usa", Politico not "politico"; but
    // "il consiglio di sicurezza dell'Onu".
    else node.entries.push({ entry, capital: /^\p{Lu}/u.test(name) && !writtenSmall(name, entry) });
  };
  for (const country of codebook.countries) {
    for (const name of country.names) add(name, { kind: "country", country });
    for (const name of country.capital) add(name, { kind: "capital", country });
    for (const name of country.metonyms) add(name, { kind: "metonym", country });
    for (const name of country.demonyms) add(name, { kind: "demonym", country });
    if (country.half) add(country.half, { kind: "half", country });
  }
  const byCode = new Map(codebook.countries.map((c) => [c.country, c]));
  for (const [name, code] of codebook.places) add(name, { kind: "place", country: byCode.get(code)! });
  for (const role of codebook.roles) for (const name of role.patterns) add(name, { kind: "role", role });
  const holders = new Map<string, GazetteerActor[]>();
  for (const actor of codebook.actors) {
    if (actor.kind === "person") push(holders, `${actor.country} ${actor.role}`, actor);
    for (const name of actor.spellings) add(name, { kind: actor.kind, actors: [actor] } as Entry);
    if (actor.kind === "person") for (const name of actor.short) add(name, { kind: "short", actors: [actor] });
  }
  for (const [name, list] of codebook.classes)
    if (PHRASE_CLASSES.has(name)) for (const phrase of list) add(phrase, { kind: "class", name });
  return {
    first: answered((word) => root.next.get(word) ?? null),
    classes: classSets(codebook.classes),
    halves: codebook.countries.filter(({ half }) => half !== ""),
    onSubject: onSubject(codebook),
    roles: new Map(codebook.roles.map((r) => [r.role, r])),
    officeHolders: holders
  };
}

/** Word classes that stand for actors in a sentence: pairs ("i due leader") and counterparts ("il suo omologo"). */
const PHRASE_CLASSES: ReadonlySet<string> = new Set([
  "pair",
  "counterpart",
  "koreas",
  "home",
  "pronoun",
  "own",
  "guest",
  "quantity"
]);

/** The search tree, and the words that may lead a name. */
type Names = Pick<Gazetteer, "first" | "classes">;

/** The names of a sentence, longest first from the left, none overlapping. */
export function hits(sentence: readonly Token[], names: Names): Hit[] {
  const found: Hit[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const longest = longestAt(sentence, i, names);
    if (!longest) continue;
    const best = officeOfNamed(sentence, longest, names) ?? longest;
    // "La Repubblica popolare democratica di Corea" is no newspaper: the article belongs to the longer name after it.
    const after = ARTICLES.has(sentence[i].low) ? longestAt(sentence, i + 1, names) : null;
    const one = after && after.end > best.end ? after : (beforeInstitution(sentence, best, names) ?? best);
    const within = one.end - one.start > 1 && isOffice(one) ? endingIn(sentence, one, names) : undefined;
    found.push(within ? { ...one, within } : one);
    i = one.end - 1;
  }
  return found;
}

const isOffice = ({ entries }: Hit): boolean => entries.some(({ kind }) => kind === "role");

/**
 * "i due [ministri] nordcoreani", "i due [inviati] di Pyongyang": not both sides, but two of one country; "le [delegazioni] di
 * Cuba e Corea del Nord": of those that it names.
 */
function officeOfNamed(sentence: readonly Token[], { start, end, entries }: Hit, names: Names): Hit | null {
  if (!entries.some((entry) => entry.kind === "class" && entry.name === "pair")) return null;
  for (let k = start + 1; k < end; k++) {
    const office = longestAt(sentence, k, names);
    if (!office || office.end < end || !isOffice(office)) continue;
    const owned = sentence[office.end]?.prep === "di";
    const at = owned ? office.end + 1 : office.end;
    const whose = longestAt(sentence, owned && sentence[at]?.low === "due" ? at + 1 : at, names);
    const isCountry = whose?.entries.some(
      ({ kind, ...entry }) => COUNTRIES.has(kind) || ("name" in entry && entry.name === "koreas")
    );
    return isCountry && (owned || !/^(?:ed?|,)$/.test(sentence[whose!.end]?.low ?? "")) ? office : null;
  }
  return null;
}

const COUNTRIES: ReadonlySet<Kind> = new Set<Kind>(["country", "capital", "demonym", "metonym"]);

/** What the last words of a name stand for by themselves. */
function endingIn(sentence: readonly Token[], { start, end }: Hit, names: Names): Entry[] | undefined {
  for (let k = start + 1; k < end; k++) {
    const inner = longestAt(sentence.slice(0, end), k, names);
    if (inner?.end === end) return inner.entries;
  }
  return undefined;
}

/** "il segretario generale [del Partito del Lavoro di Corea]": an office ends where the longer name of an institution begins. */
function beforeInstitution(sentence: readonly Token[], hit: Hit, names: Names): Hit | null {
  const { start, end } = hit;
  if (!isOffice(hit)) return null;
  // "il primo segretario del partito comunista di Cuba": the country follows the office.
  if (longestAt(sentence, end + 1, names)?.entries.some(({ kind }) => kind === "country")) return null;
  for (let k = start + 1; k < end; k++) {
    const next = longestAt(sentence, k, names);
    if (next && next.end > end && next.entries.some(({ kind }) => kind === "institution"))
      return longestAt(sentence.slice(0, k), start, names);
  }
  return null;
}

/** The longest name that begins at a word. */
function longestAt(sentence: readonly Token[], i: number, names: Names): Hit | null {
  if (i >= sentence.length || sentence[i].kind === "mark") return null;
  let best: Hit | null = null;
  let node = names.first(sentence[i].known) ?? undefined;
  for (let end = i + 1; node; node = node.next.get(sentence[end++]?.low ?? "")) {
    if (node.entries.length === 0) continue;
    const entries = node.entries
      .filter(({ entry, capital }) => fits(entry, capital, sentence, i, names))
      .map(({ entry }) => entry);
    if (entries.length > 0) best = { start: i, end, entries };
  }
  return best;
}

/** Whether a name may be meant here: names need their capital, "anti-russe" is no Russian. */
function fits(entry: Entry, capital: boolean, sentence: readonly Token[], at: number, { classes }: Names): boolean {
  const token = sentence[at];
  if (capital && !token.capital) return false;
  // "l'inviato cinese", "il nuovo inviato" are envoys, "ha inviato" is none.
  if (entry.kind === "role" && token.forms.some((form) => form.mood === "part")) {
    const before = sentence[at - 1]?.low === "'" ? sentence[at - 2] : sentence[at - 1];
    const leads = ({ low, prep, kind }: Token) =>
      ARTICLES.has(low) || prep !== "" || kind === "number" || isCardinal(low) || classes.get("before-name")?.has(low);
    if (!before || !leads(before)) return false;
  }
  if (token.glued && entry.kind === "demonym" && at > 0 && /^(?:anti|pro|filo|ex|inter|non)$/.test(sentence[at - 1].low))
    return false;
  return true;
}

/** The gazetteer rows that held their role on some day of an interval; where none did, the one that ended or began nearest to it. */
export function inOffice(actors: readonly GazetteerActor[], published: { earliest: string; latest: string }): GazetteerActor[] {
  const valid = actors.filter(
    (a) =>
      (!a.from || !published.latest || a.from <= published.latest.slice(0, a.from.length)) &&
      (!a.to || !published.earliest || a.to >= published.earliest.slice(0, a.to.length))
  );
  if (valid.length > 0 || actors.length < 2 || !published.earliest) return valid.length > 0 ? valid : [...actors];
  const year = Number(published.earliest.slice(0, 4));
  const away = (a: GazetteerActor) =>
    Math.min(...[a.from, a.to].filter(Boolean).map((day) => Math.abs(Number(day.slice(0, 4)) - year)), 99);
  return [...actors].sort((a, b) => away(a) - away(b));
}
