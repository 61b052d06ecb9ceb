/** Who holds an office: at the time, named before, or understood from who acts or reports. */
import { type ActorReference, unnamed } from "./discourse.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import { hasTrait, inOffice } from "./gazetteer.ts";
import { ARTICLES, isCardinal, PLURAL_ARTICLE, POSSESSIVES } from "../syntax/grammar.ts";
import { entry, makePhrase, type NounPhraseContext, type Phrase, textOf } from "./noun-phrase.ts";

/** Who holds an office of a country: the one named before, else the only one in the gazetteer. */
export function holderOf(here: NounPhraseContext, i: number, country: string, role: string, how: string): ActorReference {
  const { discourse, gazetteer, published, past, tokens } = here;
  const indefinite = /^(?:un|uno|una|un'|dei|delle|alcuni|alcune|altri|ex)$/.test(tokens[i - 1]?.low ?? "");
  const level = gazetteer.roles.get(role)?.level;
  if (indefinite || level === undefined || level === "other") return unnamed(country, role, how);
  const held = (ref: ActorReference) =>
    ref.role === role || (hasTrait(gazetteer, role, "any-leader") && gazetteer.roles.get(ref.role)?.level === "leader");
  const holders = gazetteer.officeHolders.get(`${country} ${role}`) ?? [];
  const valid = published.latest ? inOffice(holders, published) : [];
  // "Kim Jong Un è a Mosca. Nel 2000 il leader nordcoreano incontrò Putin": that was his father.
  const isOut = ({ actor }: ActorReference) =>
    past && valid.length > 0 && holders.some((a) => a.actor === actor) && !valid.some((a) => a.actor === actor);
  const known = discourse.last((ref) => ref.country === country && held(ref));
  if (known && !isOut(known)) return { ...known, role, how: `${how}; ${role}, named before` };
  const people = new Set(valid.map((a) => a.actor));
  if (people.size === 1 && valid.some((a) => a.from || a.to))
    return { country, actor: valid[0].actor, role, how: `${how}; ${role} at the time: ${valid[0].actor}` };
  return unnamed(country, role, how);
}

/** Whose a diplomat of no nationality is: the other side's where North Korea acts, else North Korea's. */
export function postedBy({ acting, discourse, gazetteer }: NounPhraseContext, role: string): string {
  if (!hasTrait(gazetteer, role, "posted") && !hasTrait(gazetteer, role, "post")) return "";
  if (acting?.country === FOCUS_COUNTRY) return discourse.facing(FOCUS_COUNTRY)?.country ?? "";
  return discourse.facing("") ? FOCUS_COUNTRY : "";
}

/** Where an office's words begin and end, and which office it is. */
interface Named {
  i: number;
  end: number;
  role: string;
}

/** An office named without whose it is: "il ministro", "il suo viceministro", "il governo". */
export function officeAlone(here: NounPhraseContext, named: Named): Phrase | null {
  const before = determiner(here, named.i);
  const { i, end, role } = named;
  // "il regime" is a word for North Korea too.
  if (entry(here, i, "class")?.name === "home")
    return makePhrase(here, i, end, [unnamed(FOCUS_COUNTRY, role, `“${textOf(here, i, end)}”`)]);
  if (!before || /^un[oa']?$/.test(before)) return null;
  return ofWhoActs(here, named, before) ?? heldByBoth(here, named, before) ?? heldBefore(here, named);
}

/** "Putin e Kim sono a Ginevra. I leader …", "i presidenti": those of whom the sentence before told together, if both lead. */
function heldByBoth(here: NounPhraseContext, { i, end, role }: Named, before: string): Phrase | null {
  const { discourse, gazetteer } = here;
  const several = PLURAL_ARTICLE.test(before) ? discourse.several() : null;
  const level = (held: string) => gazetteer.roles.get(held)?.level;
  if (!several?.every((ref) => ref.actor !== "" && level(ref.role) === level(role))) return null;
  const how = `“${textOf(here, i, end)}” are those named together before`;
  const refs = several.map((ref) => ({ ...ref, how }));
  return makePhrase(here, i, end, refs);
}

/** The article, preposition or possessive before an office, past numbers and "stesso"; empty for none. */
function determiner({ tokens }: NounPhraseContext, i: number): string {
  let at = i - 1;
  while (isCardinal(tokens[at]?.low ?? "") || /^stess[oaie]$/.test(tokens[at]?.low ?? "")) at--;
  const before = tokens[at];
  return before && (ARTICLES.has(before.low) || before.prep !== "" || POSSESSIVES.has(before.low)) ? before.low : "";
}

/** "la Polonia vuole tornare: il suo viceministro …" */
function ofWhoActs(here: NounPhraseContext, { i, end, role }: Named, before: string): Phrase | null {
  const owner = POSSESSIVES.has(before) ? (here.acting ?? here.discourse.subject) : null;
  if (!owner?.country) return null;
  return makePhrase(here, i, end, [unnamed(owner.country, role, `“${textOf(here, i - 1, end)}”`)]);
}

/** "il ministro", "il leader": whoever the article named in that office last, also by a longer title or with no name. */
function heldBefore(here: NounPhraseContext, { i, end, role }: Named): Phrase | null {
  const { discourse, gazetteer } = here;
  const leads = (held: string) => gazetteer.roles.get(held)?.level === "leader";
  const holder =
    ofPlaceBefore(here, { i, end, role }) ??
    actedBefore(here, role) ??
    discourse.last((ref) => ref.role === role) ??
    (hasTrait(gazetteer, role, "any-leader") ? discourse.last((ref) => leads(ref.role)) : null) ??
    (hasTrait(gazetteer, role, "of-state") ? otherState(here, end, role) : null) ??
    discourse.officeHolder((held) => held === role) ??
    discourse.officeHolder((held) => gazetteer.roles.get(role)?.short_for.includes(held) ?? false) ??
    (hasTrait(gazetteer, role, "of-state") || leadsAlone(here, { i, end, role }) ? ofState(here, end, role) : null);
  if (!holder) return null;
  const how = `“${textOf(here, i, end)}” points back to ${holder.actor || holder.country}`;
  return makePhrase(here, i, end, [{ ...holder, how }]);
}

/** "Il ministro russo X ha incontrato il collega cinese Y. Il ministro …": who acted, where the sentence before named several. */
function actedBefore({ discourse, gazetteer, acting }: NounPhraseContext, role: string): ActorReference | null {
  const { subject } = discourse;
  if (!subject || acting || subject.actor === "" || !discourse.justNamed(subject)) return null;
  return subject.role === role || gazetteer.roles.get(role)?.short_for.includes(subject.role) ? subject : null;
}

/** "Da Kuala Lumpur il ministero degli Esteri", "A Teheran il governo", "In Qatar, dove lavoravano, il governo": of the country that comes first. */
function ofPlaceBefore({ hits, tokens, acting, gazetteer }: NounPhraseContext, { i, role }: Named): ActorReference | null {
  const first = tokens[0].prep === "in" && !acting && hasTrait(gazetteer, role, "of-state") ? hits.get(1) : undefined;
  const country = first?.entries.find((one) => one.kind === "country");
  if (country && "country" in country) return unnamed(country.country.country, role, `in “${tokens[1].text}”`);
  const article = ARTICLES.has(tokens[i - 1]?.low ?? "") ? i - 1 : i;
  const at = tokens[article - 1]?.low === "," ? article - 1 : article;
  for (const [start, hit] of hits) {
    const opens = start === 1 || tokens[start - 2]?.kind === "mark";
    // "A Teheran il governo", but not "A Pyongyang il ministro", who may be a guest.
    const prep = tokens[start - 1]?.prep;
    const from = prep === "da" || (prep === "a" && start === 1 && hasTrait(gazetteer, role, "of-state"));
    const known = hit.end === at && from && opens;
    const place = known && hit.entries.find((one) => one.kind === "capital" || one.kind === "country" || one.kind === "place");
    if (place && "country" in place) return unnamed(place.country.country, role, `from “${tokens[start].text}”`);
  }
  return null;
}

/** "il ministero degli Esteri ha respinto le accuse del Nord": not of the side that the sentence goes on to name. */
function otherState(here: NounPhraseContext, end: number, role: string): ActorReference | null {
  const known = here.discourse.officeHolder((held) => held === role);
  if (!known?.country || !namedAfter(here, end, known.country)) return null;
  const whose = here.discourse.facing(known.country);
  return whose && { ...whose, actor: "", role };
}

/** Whether a sentence names a country after a place. */
const namedAfter = ({ hits }: NounPhraseContext, end: number, country: string): boolean =>
  [...hits].some(
    ([start, hit]) =>
      start >= end &&
      hit.entries.some(
        (known) =>
          ((known.kind === "country" || known.kind === "capital" || known.kind === "metonym" || known.kind === "half") &&
            known.country.country === country) ||
          (known.kind === "person" && known.actors.every((a) => a.country === country))
      )
  );

/** Whether one who leads a state is named by nothing else: "il presidente ha", but not "il presidente della Fiat", "il presidente Rossi". */
const leadsAlone = ({ gazetteer, tokens }: NounPhraseContext, { i, end, role }: Named): boolean =>
  /^(?:leader|minister)$/.test(gazetteer.roles.get(role)?.level ?? "") &&
  /^(?:il|la|l')$/.test(tokens[tokens[i - 1]?.low === "'" ? i - 2 : i - 1]?.low ?? "") &&
  !tokens[end]?.prep &&
  !tokens[end]?.capital;

/** "il segretario generale" is nobody of a country of which no such office is known: more likely of the United Nations. */
const isHeldIn = ({ gazetteer }: NounPhraseContext, role: string, { country }: ActorReference): boolean =>
  !hasTrait(gazetteer, role, "of-party") || gazetteer.officeHolders.has(`${country} ${role}`);

/** "il governo", "l'esercito": of who has just acted; if the sentence goes on to name that side, or nobody has, of the other. */
function ofState(here: NounPhraseContext, end: number, role: string): ActorReference | null {
  const { discourse, hits } = here;
  const named = [...hits].flatMap(([start, { entries }]) =>
    start < end
      ? []
      : entries.flatMap((known) =>
          "country" in known ? known.country.country : known.kind === "person" ? known.actors[0].country : []
        )
  );
  const subject = discourse.subject?.country ? discourse.subject : null;
  const other = subject ? (named.includes(subject.country) ? subject.country : null) : (named[0] ?? null);
  const whose = other === null ? subject : discourse.facing(other);
  return whose && isHeldIn(here, role, whose) ? { ...whose, actor: "", role } : null;
}

/** "In una nota ripresa dalla KCNA, un funzionario del ministero …": a state agency speaks of its own state's people. */
export function reportedByAgency(here: NounPhraseContext, { i, end, role }: Named): Phrase | null {
  for (const [start, hit] of here.hits)
    for (const known of start < i ? hit.entries : [])
      if (known.kind === "agency" && known.actors[0].country === FOCUS_COUNTRY)
        return makePhrase(here, i, end, [unnamed(FOCUS_COUNTRY, role, `reported by ${known.actors[0].actor}`)]);
  return null;
}
