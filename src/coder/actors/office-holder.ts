/** Who holds an office: at the time, named before, or understood from who acts or reports. */
import { FOCUS, type Ref } from "./discourse.ts";
import { inOffice } from "./gazetteer.ts";
import { ARTICLES, isCardinal, POSSESSIVES } from "../syntax/grammar.ts";
import { PointerReader } from "./anaphora.ts";
import type { Phrase } from "./reader.ts";

/** Titles that a later mention shortens: "il ministro" is the foreign minister whom the story named. */
const SHORT_FOR: Record<string, RegExp> = {
  minister: /minister$/,
  "deputy minister": /^deputy .*minister$/,
  "special envoy": /^(?:delegation|negotiator|national security adviser)$/,
  delegation: /^(?:special envoy|negotiator)$/,
  diplomats: /^(?:ambassador|special envoy|chargé d'affaires|consul|negotiator)$/
};
/** Bodies of a state that a text names without its nationality once it is clear whose they are. */
export const OF_STATE = new Set([
  "government",
  "ministry of foreign affairs",
  "ministry of defence",
  "ministry",
  "army",
  "parliament"
]);
/** Offices abroad: diplomats, and where they work. */
export const POSTED = new Set(["ambassador", "embassy", "special envoy", "chargé d'affaires", "consul", "diplomats"]);

export abstract class HolderReader extends PointerReader {
  /** Who holds an office of a country: the one named before, else the only one in the gazetteer. */
  protected holder(country: string, role: string, how: string, i: number): Ref {
    const { discourse, gazetteer, published } = this.context;
    const indefinite = /^(?:un|uno|una|un'|dei|delle|alcuni|alcune|altri|ex)$/.test(this.sentence[i - 1]?.low ?? "");
    const level = gazetteer.roles.get(role)?.level;
    if (indefinite || level === undefined || level === "other") return { country, actor: "", role, how };
    const known = discourse.last(
      (ref) =>
        ref.country === country && (ref.role === role || (role === "leader" && gazetteer.roles.get(ref.role)?.level === "leader"))
    );
    if (known) return { ...known, role, how: `${how}; ${role}, named before` };
    const holders = gazetteer.holders.get(`${country} ${role}`) ?? [];
    const valid = published.latest ? inOffice(holders, published) : [];
    const people = new Set(valid.map((a) => a.actor));
    if (people.size === 1 && valid.some((a) => a.from || a.to))
      return { country, actor: valid[0].actor, role, how: `${how}; ${role} at the time: ${valid[0].actor}` };
    return { country, actor: "", role, how };
  }

  /** A later mention by office: "il ministro", "il leader", whoever held it last in the story. */
  protected office(i: number, end: number, role: string): Phrase | null {
    const { discourse } = this.context;
    if (this.entry(i, "class")?.name === "home")
      return this.make(i, end, [{ country: FOCUS, actor: "", role, how: `“${this.text(i, end)}”` }]);
    let at = i - 1;
    while (isCardinal(this.sentence[at]?.low ?? "")) at--;
    const before = this.sentence[at];
    const definite = before && (ARTICLES.has(before.low) || before.prep !== "" || POSSESSIVES.has(before.low));
    if (!definite || /^un[oa']?$/.test(before.low)) return null;
    // "i rispettivi ministri della Difesa"
    if (/^rispettiv[ie]$/.test(this.sentence[i - 1].low)) {
      const both = discourse.pair().map((ref) => ({ ...ref, actor: "", role, how: "one of each side named before" }));
      return both.length === 2 ? this.make(i, end, both, "actor", true) : null;
    }
    // "la Polonia vuole tornare: il suo viceministro …"
    const owner = POSSESSIVES.has(before.low) ? (this.acting ?? discourse.subject) : null;
    if (owner?.country)
      return this.make(i, end, [{ country: owner.country, actor: "", role, how: `“${this.text(i - 1, end)}”` }]);
    const level = this.context.gazetteer.roles.get(role)?.level;
    const known =
      discourse.last((ref) => ref.role === role) ??
      (level === "leader" && role === "leader"
        ? discourse.last((ref) => this.context.gazetteer.roles.get(ref.role)?.level === "leader")
        : null);
    // "l'ambasciatore", "il ministro": also one whom the story gave no name, or a longer title.
    const holder =
      known ??
      discourse.holder((held) => held === role) ??
      (SHORT_FOR[role] ? discourse.holder((held) => SHORT_FOR[role].test(held)) : null) ??
      // "il governo", "l'esercito": of the country that has just acted.
      (OF_STATE.has(role) ? this.ofState(end, role) : null);
    if (!holder) return null;
    return this.make(i, end, [{ ...holder, how: `“${this.text(i, end)}” points back to ${holder.actor || holder.country}` }]);
  }

  /** Whose a government is that has no nationality: of who has just acted, unless the sentence goes on to name that side. */
  private ofState(end: number, role: string): Ref | null {
    const { subject } = this.context.discourse;
    if (!subject?.country) return null;
    const named = [...this.at].some(
      ([start, hit]) =>
        start >= end &&
        hit.entries.some(
          (entry) =>
            ("country" in entry && entry.country.country === subject.country) ||
            (entry.kind === "class" && entry.name === "north" && subject.country === FOCUS)
        )
    );
    const whose = named ? this.context.discourse.facing(subject.country) : subject;
    return whose && { ...whose, actor: "", role };
  }

  /** Whose a diplomat of no nationality is: the other side's where North Korea acts, else North Korea's. */
  protected countryOf(role: string): string {
    if (!POSTED.has(role)) return "";
    const { discourse } = this.context;
    if (this.acting?.country === FOCUS) return discourse.facing(FOCUS)?.country ?? "";
    return discourse.facing("") ? FOCUS : "";
  }

  /** "In una nota ripresa dalla KCNA, un funzionario del ministero …": a state agency speaks of its own state's people. */
  protected reported(i: number, end: number, role: string): Phrase | null {
    for (const [start, hit] of this.at)
      for (const entry of start < i ? hit.entries : [])
        if (entry.kind === "agency" && entry.actors[0].country === FOCUS)
          return this.make(i, end, [{ country: FOCUS, actor: "", role, how: `reported by ${entry.actors[0].actor}` }]);
    return null;
  }

  /** The more telling of two roles of one person: a minister who is also a deputy chair stays a minister. */
  protected sharper(a: { role: string; level: string }, b: { role: string; level: string }) {
    const rank = (level: string) => ["leader", "minister", "other"].indexOf(level);
    return { ...(rank(b.level) < rank(a.level) ? b : a), patterns: [] };
  }
}
