/** Words that point to actors: "i due leader", "il suo omologo russo", "lui", and the two Koreas as "il Nord" and "il Sud". */
import { FOCUS } from "./discourse.ts";
import { ARTICLES, AUXILIARIES, CLITICS } from "../syntax/grammar.ts";
import { PolityReader } from "./geopolitical-entity.ts";
import type { Phrase } from "./reader.ts";

export abstract class PointerReader extends PolityReader {
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
}
