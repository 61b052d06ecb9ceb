/**
 * Who: the noun phrases of a sentence that name actors, each resolved to countries, people and roles.
 * A phrase is a role with its nationality and name ("il ministro degli Esteri russo Sergej Lavrov"), a
 * name alone, a country, its capital, an institution, a group, or words that point back.
 */
import { FOCUS } from "./discourse.ts";
import type { Hit } from "./gazetteer.ts";
import { ARTICLES, AUXILIARIES, CLITICS } from "./grammar.ts";
import { OfficeReader } from "./office.ts";
import { PRE_MODIFIERS, type Context, type Phrase } from "./reader.ts";
import type { Word } from "./word.ts";

export type { Context, Phrase } from "./reader.ts";

/** Build and resolve the phrases of a sentence, from left to right; what is named is noted in the discourse. */
export function phrases(sentence: readonly Word[], found: readonly Hit[], context: Context): Phrase[] {
  const at = new Map(found.map((hit) => [hit.start, hit]));
  const built: Phrase[] = [];
  const builder = new Builder(sentence, at, context);
  let i = 0;
  while (i < sentence.length) {
    const phrase = at.has(i) ? builder.phrase(i) : builder.learnt(i);
    if (phrase) {
      for (const ref of phrase.refs)
        if (phrase.kind === "actor") context.discourse.name(ref);
        else if (phrase.kind !== "agency") context.discourse.hint(ref);
      built.push(phrase);
      if (phrase.kind === "actor" && phrase.prep === "" && phrase.refs.length === 1) builder.acting ??= phrase.refs[0];
      i = phrase.end;
    } else i++;
  }
  lists(built, sentence);
  return built;
}

/**
 * Number the lists "Cuba, Vietnam e Laos": later members take the first one's preposition. A comma joins
 * only where an "e" closes the list; elsewhere it parts ("con la controparte russa, il ministro …").
 */
function lists(built: Phrase[], sentence: readonly Word[]): void {
  let closed = false;
  for (let k = built.length - 1; k > 0; k--) {
    const [previous, phrase] = [built[k - 1], built[k]];
    const joined = closed;
    closed = false;
    if (phrase.kind === "adjective" || previous.kind === "adjective" || phrase.kind === "agency" || previous.kind === "agency")
      continue;
    const between = sentence
      .slice(previous.end, phrase.head)
      .filter((w) => !ARTICLES.has(w.low) && !PRE_MODIFIERS.has(w.low) && w.kind !== "number");
    const joins = between.filter(
      (w) => w.low === "e" || w.low === "ed" || w.low === "," || (w.low === "che" && sentence[previous.end]?.low === "sia")
    );
    const rest = between.filter(
      (w) => !joins.includes(w) && w.low !== "sia" && w.low !== "anche" && w.low !== "con" && w.low !== "o"
    );
    const onlyPreposition = rest.every((w) => w.prep !== "" && w.prep === phrase.prep && phrase.prep === previous.prep);
    if (joins.length === 0 || joins.length > 2 || !onlyPreposition) continue;
    if (phrase.prep !== "" && phrase.prep !== previous.prep) continue;
    if (joins.every((w) => w.low === ",") && !joined) continue;
    closed = true;
    phrase.joins = true;
  }
  for (let k = 1; k < built.length; k++)
    if (built[k].joins) {
      built[k].list = built[k - 1].list;
      built[k].prep ||= built[k - 1].prep;
    }
}

class Builder extends OfficeReader {
  /** A surname that the gazetteer lacks and the story gave with its office ("l'ambasciatore russo Ivan Petrov … Petrov"). */
  learnt(i: number): Phrase | null {
    const who = this.sentence[i].capital && this.context.discourse.known(this.sentence[i].low) ? this.name(i, "") : null;
    return who && this.make(i, i + 1, [who]);
  }

  /** The phrase whose head begins at a hit; null where the hit names no one here. */
  phrase(i: number): Phrase | null {
    return this.role(i) ?? this.person(i) ?? this.pointer(i) ?? this.polity(i);
  }

  protected person(i: number): Phrase | null {
    const demonym = this.entry(i, "demonym");
    // "il nordcoreano Kim", "il russo Lavrov"
    const head = demonym ? this.end(i) : i;
    const who = this.name(head, demonym ? demonym.country.country : "");
    if (!who) return null;
    let end = this.end(head);
    const refs = [who];
    // "Raul Castro, il primo segretario del partito comunista di Cuba": the role is the person's.
    if (this.sentence[end]?.low === "," && !demonym) {
      let k = end + 1;
      while (ARTICLES.has(this.sentence[k]?.low ?? "") || PRE_MODIFIERS.has(this.sentence[k]?.low ?? "")) k++;
      const role = this.entry(k, "role");
      if (role && !this.sentence[end + 1].prep) {
        const apposition = this.role(k);
        const closed =
          apposition && (this.sentence[apposition.end] === undefined || this.sentence[apposition.end].kind === "mark");
        if (
          closed &&
          apposition.refs.length === 1 &&
          (apposition.refs[0].actor === "" || apposition.refs[0].actor === who.actor) &&
          (apposition.refs[0].country === "" || apposition.refs[0].country === who.country)
        ) {
          refs[0] = { ...who, role: apposition.refs[0].role };
          end = apposition.end;
        }
      }
    }
    return this.make(i, end, refs);
  }

  /** "i due leader", "le due parti", "il suo omologo russo", "il Nord", "le due Coree". */
  protected pointer(i: number): Phrase | null {
    const hit = this.entry(i, "class");
    if (!hit) return null;
    const { discourse } = this.context;
    const end = this.end(i);
    if (hit.name === "pair") {
      // "i due" alone stands for both sides; "i due articoli" does not.
      const next = this.sentence[end];
      if (
        this.sentence[end - 1].low === "due" &&
        next &&
        next.kind === "word" &&
        next.prep === "" &&
        next.forms.length === 0 &&
        !AUXILIARIES.has(next.low) &&
        !CLITICS.has(next.low) &&
        next.low !== "non"
      )
        return null;
      const refs = discourse
        .pair()
        .map((ref) => ({ ...ref, how: `“${this.text(i, end)}” stands for ${ref.actor || ref.country}, named before` }));
      return refs.length === 2 ? this.make(i, end, refs, "actor", true) : null;
    }
    if (hit.name === "guest") {
      const guest = discourse.told.get("visit")?.source ?? null;
      return guest?.country ? this.make(i, end, [{ ...guest, how: `“${this.text(i, end)}”: who came to visit` }]) : null;
    }
    if (hit.name === "own") {
      const owner = this.acting ?? discourse.subject;
      return owner?.country
        ? this.make(i, end, [
            { country: owner.country, actor: "", role: "", how: `“${this.text(i, end)}”: of ${owner.actor || owner.country}` }
          ])
        : null;
    }
    if (hit.name === "pronoun") {
      const prep = this.preposition(i);
      // "con lui": not who acts in this sentence.
      const latest = discourse.last((ref) => ref.country !== "" && (!prep || ref.country !== this.acting?.country));
      const last = prep !== "" || this.sentence[i].low === "quest'";
      const who = last ? latest : (discourse.subject ?? latest);
      return who?.actor ? this.make(i, end, [{ ...who, how: `“${this.text(i, end)}” points back to ${who.actor}` }]) : null;
    }
    if (hit.name === "koreas" && !this.sentence[end - 1].capital && /^inter/.test(this.sentence[i].low))
      return {
        ...this.make(
          i,
          end,
          [FOCUS, "KOR"].map((country) => ({ country, actor: "", role: "", how: "the two Koreas" })),
          "actor",
          true
        ),
        kind: "adjective"
      };
    if (hit.name === "koreas")
      return this.make(
        i,
        end,
        [FOCUS, "KOR"].map((country) => ({ country, actor: "", role: "", how: "the two Koreas" })),
        "actor",
        true
      );
    if (hit.name === "home")
      return this.make(i, end, [{ country: FOCUS, actor: "", role: "government", how: `“${this.text(i, end)}”` }]);
    if (hit.name === "north" || hit.name === "south") {
      // "il Nord", "al Sud" are the Koreas; "a nord", "Nord Kivu" are not.
      const before = this.sentence[i - 1];
      if (
        !this.sentence[i].capital ||
        !before ||
        !(ARTICLES.has(before.low) || (before.prep !== "" && before.low !== before.prep)) ||
        this.sentence[end]?.capital ||
        this.sentence[end]?.glued
      )
        return null;
      return this.make(i, end, [
        { country: hit.name === "north" ? FOCUS : "KOR", actor: "", role: "", how: `“${this.text(i, end)}”` }
      ]);
    }
    if (hit.name === "quantity") return null;
    const demonym = this.entry(end, "demonym");
    const who = this.name(demonym ? this.end(end) : end, demonym?.country.country ?? "");
    if (who) return this.make(i, this.end(demonym ? this.end(end) : end), [who]);
    const after = demonym ? this.end(end) : end;
    const last = this.unknownName(after);
    const subject = this.acting ?? discourse.subject;
    const country = demonym?.country.country ?? (subject ? discourse.facing(subject.country)?.country : undefined);
    if (!country) return null;
    const known = discourse.last((ref) => ref.country === country && (!subject || ref.role === subject.role));
    const how = `“${this.text(i, last ?? after)}”: the counterpart${subject?.actor ? ` of ${subject.actor}` : ""}`;
    if (last) return this.make(i, last, [{ country, actor: this.text(after, last), role: subject?.role ?? "", how }]);
    return this.make(i, after, [known ? { ...known, how } : { country, actor: "", role: subject?.role ?? "", how }]);
  }

  /** A country, capital, metonym, institution, agency, group, or a demonym. */
  protected polity(i: number): Phrase | null {
    const end = this.end(i);
    const text = this.text(i, end);
    const place = this.entry(i, "country", "capital", "metonym");
    if (place && (this.sentence[i].glued || this.sentence[end]?.glued)) return { ...this.make(i, end, []), kind: "adjective" };
    // "l'ufficio presidenziale ucraino"
    const of = place?.kind === "metonym" ? this.entry(end, "demonym") : null;
    if (place && of)
      return this.make(i, this.end(end), [
        { country: of.country.country, actor: "", role: "", how: `“${text}”, of its nationality` }
      ]);
    if (place) {
      // "la Russia di Putin": one actor.
      const owner =
        this.sentence[end]?.prep === "di" && place.kind === "country" ? this.name(end + 1, place.country.country) : null;
      const owned = owner?.country === place.country.country;
      const refs = [{ country: place.country.country, actor: "", role: "", how: `${place.kind} “${text}” in countries.csv` }];
      return this.make(i, owned ? this.end(end + 1) : end, refs);
    }
    // A city or region is somewhere to go, never someone who acts.
    const somewhere = this.entry(i, "place");
    if (somewhere)
      return {
        ...this.make(i, end, [{ country: somewhere.country.country, actor: "", role: "", how: `“${text}” in places.csv` }]),
        kind: "place"
      };
    const agency = this.entry(i, "agency");
    if (agency)
      return this.make(
        i,
        end,
        [{ country: agency.actors[0].country, actor: agency.actors[0].actor, role: "", how: "a reporter, not a party" }],
        "agency"
      );
    const body = this.entry(i, "institution");
    if (body) {
      const demonym = this.entry(end, "demonym");
      const actor = (demonym ? body.actors.find((a) => a.country === demonym.country.country) : undefined) ?? body.actors[0];
      return this.make(i, demonym ? this.end(end) : end, [
        {
          country: demonym?.country.country ?? actor.country,
          actor: actor.actor,
          role: actor.role,
          how: `gazetteer: ${actor.actor}`
        }
      ]);
    }
    const group = this.entry(i, "group");
    if (group)
      return this.make(i, end, [
        { country: group.actors[0].country, actor: group.actors[0].actor, role: "", how: "an unnamed group or organisation" }
      ]);
    const demonym = this.entry(i, "demonym");
    if (!demonym) return null;
    const before = this.sentence[i - 1];
    // "lavorare con la parte nordcoreana"
    if (before?.low === "parte" && ARTICLES.has(this.sentence[i - 2]?.low ?? this.sentence[i - 2]?.prep ?? ""))
      return this.make(i - 1, end, [{ country: demonym.country.country, actor: "", role: "", how: `demonym “${text}”` }]);
    const noun =
      /[ie]$/.test(this.sentence[end - 1].low) &&
      before !== undefined &&
      /^(?:i|gli|le|ai|agli|dei|degli|dai|dagli|coi)$/.test(before.low);
    const after = this.sentence[end];
    const alone =
      noun &&
      (!after ||
        after.kind === "mark" ||
        after.prep !== "" ||
        after.forms.length > 0 ||
        ["e", "che", "hanno", "sono", "non"].includes(after.low));
    const refs = [{ country: demonym.country.country, actor: "", role: "", how: `demonym “${text}”` }];
    return alone ? this.make(i, end, refs) : { ...this.make(i, end, refs), kind: "adjective" };
  }
}
