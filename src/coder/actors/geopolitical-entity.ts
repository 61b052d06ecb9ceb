/** Countries, their capitals, institutions and groups: as phrases of their own, and as what an office is of. */
import type { Ref } from "./discourse.ts";
import { inOffice } from "./gazetteer.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import { type Phrase, Reader } from "./reader.ts";

export abstract class PolityReader extends Reader {
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

  /** What a role belongs to: countries, an institution or a government. */
  protected body(i: number): { refs: Ref[]; end: number } | null {
    let k = i;
    while (ARTICLES.has(this.sentence[k]?.low ?? "") || this.sentence[k]?.low === "due") k++;
    const polity = this.entry(k, "country", "capital", "metonym");
    if (polity) {
      const refs: Ref[] = [{ country: polity.country.country, actor: "", role: "", how: `“${this.text(k, this.end(k))}”` }];
      let end = this.end(k);
      // "di Cuba, Vietnam e Laos": the list belongs to the role as long as countries follow.
      for (;;) {
        const join = this.sentence[end]?.low;
        if (join !== "," && join !== "e" && join !== "ed") break;
        let next = end + 1;
        if (this.sentence[next]?.prep === "di") next++;
        const more = this.entry(next, "country", "capital");
        if (!more || (join === "," && !this.listGoesOn(next))) break;
        refs.push({ country: more.country.country, actor: "", role: "", how: `“${this.text(next, this.end(next))}”` });
        end = this.end(next);
      }
      return { refs, end };
    }
    const body = this.entry(k, "institution", "group");
    if (body)
      return { refs: [{ country: body.actors[0].country, actor: body.actors[0].actor, role: "", how: "" }], end: this.end(k) };
    const who = this.entry(k, "person");
    if (who) {
      const actor = inOffice(who.actors, this.context.published)[0];
      return { refs: [{ country: actor.country, actor: "", role: "", how: `of ${actor.actor}` }], end: this.end(k) };
    }
    const inner = this.entry(k, "role");
    if (inner && this.sentence[this.end(k)] && this.entry(this.end(k), "demonym"))
      return {
        refs: [{ country: this.entry(this.end(k), "demonym")!.country.country, actor: "", role: "", how: "" }],
        end: this.end(this.end(k))
      };
    return null;
  }

  protected listGoesOn(i: number): boolean {
    const after = this.sentence[this.end(i)]?.low;
    return after === "," || after === "e" || after === "ed";
  }
}
