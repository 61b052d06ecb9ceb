/** Reading names and what governs them at a place of a sentence: the ground that phrases are built on. */
import { type Discourse, FOCUS, type Ref } from "./discourse.ts";
import { type Entry, type Gazetteer, type Hit, inOffice, type Kind } from "./gazetteer.ts";
import { ARTICLES, isCardinal, POSSESSIVES } from "../syntax/grammar.ts";
import type { Word } from "../syntax/token.ts";

export interface Phrase {
  /** Half-open range of word indices, from the article or preposition's noun on. */
  start: number;
  end: number;
  /** Index of the head's first word. */
  head: number;
  /** Simple preposition that governs it; empty for a bare phrase. */
  prep: string;
  refs: Ref[];
  /** `adjective`: a demonym beside a noun that is no actor; `agency`: a reporter, not a party. */
  kind: "actor" | "place" | "adjective" | "agency";
  plural: boolean;
  /** Phrases joined by "e" or commas share a list number. */
  list: number;
  /** Goes on the list of the phrase before it. */
  joins?: boolean;
}

export interface Context {
  gazetteer: Gazetteer;
  discourse: Discourse;
  published: { earliest: string; latest: string };
}

const AGO = new Set("giorni giorno ore ora minuti mesi mese anni anno settimane settimana poco subito tempo tardi".split(" "));
const PLACE_PREPOSITIONS = new Set(["a", "in", "da", "per", "verso", "presso", "su"]);
export const PRE_MODIFIERS = new Set(
  "rispettivi rispettive tutto tutta entrambi entrambe ogni ex allora nuovo nuova neo suo sua suoi loro stesso stessa due tre alti alto alta massimi massimo altri altre altro altra alcuni alcune numerosi diversi proprio propri attuale futuro vecchio tutti tutte i le gli l' più".split(
    " "
  )
);

export class Reader {
  private count = 0;
  /** Who stands first without a preposition: the likely subject of what follows in the sentence. */
  acting: Ref | null = null;
  constructor(
    protected readonly sentence: readonly Word[],
    protected readonly at: ReadonlyMap<number, Hit>,
    protected readonly context: Context
  ) {}

  protected entry<K extends Kind>(i: number, ...kinds: K[]): Extract<Entry, { kind: K }> | null {
    const hit = this.at.get(i);
    return (hit?.entries.find((e) => (kinds as Kind[]).includes(e.kind)) as Extract<Entry, { kind: K }> | undefined) ?? null;
  }

  protected end(i: number): number {
    return this.at.get(i)?.end ?? i + 1;
  }

  protected text(start: number, end: number): string {
    return this.sentence
      .slice(start, end)
      .map((w) => w.text)
      .join(" ")
      .replace(/(['’]) /g, "$1");
  }

  protected make(head: number, end: number, refs: Ref[], kind: Phrase["kind"] = "actor", plural = refs.length > 1): Phrase {
    let start = head;
    while (
      start > 0 &&
      (ARTICLES.has(this.sentence[start - 1].low) ||
        PRE_MODIFIERS.has(this.sentence[start - 1].low) ||
        isCardinal(this.sentence[start - 1].low) ||
        (this.sentence[start - 1].kind === "number" && !/[12]\d\d\d/.test(this.sentence[start - 1].low)) ||
        POSSESSIVES.has(this.sentence[start - 1].low) ||
        /^["“«”‘'’]$/.test(this.sentence[start - 1].text))
    )
      start--;
    // "decine di attivisti", "un gruppo di operai": those are meant, whatever governs the quantity.
    if (this.sentence[start - 1]?.prep === "di" && this.entry(start - 2, "class")?.name === "quantity") {
      start -= 2;
      while (start > 0 && (ARTICLES.has(this.sentence[start - 1].low) || PRE_MODIFIERS.has(this.sentence[start - 1].low)))
        start--;
    }
    const prep = this.preposition(start);
    const place =
      kind === "actor" && PLACE_PREPOSITIONS.has(prep) && refs.length > 0 && refs.every((r) => r.actor === "" && r.role === "");
    return { start, end, head, prep, refs, kind: place ? "place" : kind, plural, list: ++this.count };
  }

  /** The preposition before a phrase, compounds reduced: "da parte di" → da, "insieme a" → con. */
  protected preposition(start: number): string {
    const word = this.sentence[start - 1];
    if (!word?.prep) return "";
    const before = this.sentence[start - 2]?.low ?? "";
    // "pochi giorni dopo Pyongyang ha …": an adverb of time, no preposition.
    if (word.low === "dopo" && AGO.has(before)) return "";
    if (word.prep === "di" && before === "parte") return "da";
    if (word.prep === "di" && (before === "confronti" || before === "riguardi" || before === "volta" || before === "indirizzo"))
      return "verso";
    if (word.prep === "di" && (before === "contro" || before === "verso" || before === "dopo")) return before;
    if (word.prep === "di" && before === "fianco") return "con";
    if (word.prep === "a" && (before === "insieme" || before === "assieme" || before === "accanto")) return "con";
    if (word.prep === "a" && before === "davanti") return "a";
    if (word.prep === "a" && before === "stando") return "secondo";
    return word.prep;
  }

  protected pairAhead(i: number): number | null {
    for (const k of [i, i + 1]) {
      const hit = this.entry(k, "class");
      if (hit?.name === "pair" || hit?.name === "koreas") return this.end(k);
    }
    return null;
  }

  /** The two Koreas, where they are meant at a place or right after it. */
  protected koreasAt(i: number): Ref[] | null {
    const named = [i, i + 1].some((k) => this.entry(k, "class")?.name === "koreas");
    return named ? [FOCUS, "KOR"].map((country) => ({ country, actor: "", role: "", how: "the two Koreas" })) : null;
  }

  /** A person named by a full name, or by a short form that can only be one here. */
  protected name(i: number, country: string): Ref | null {
    const full = this.entry(i, "person");
    if (full) {
      const actor =
        inOffice(
          full.actors.filter((a) => !country || a.country === country),
          this.context.published
        )[0] ?? full.actors[0];
      return { country: actor.country, actor: actor.actor, role: actor.role, how: `gazetteer: ${actor.actor}` };
    }
    const short = this.entry(i, "short");
    const text = this.sentence[i]?.text ?? "";
    const learnt = this.sentence[i]?.capital ? this.context.discourse.known(this.sentence[i].low) : undefined;
    if (learnt && (!short || !country || learnt.country === country))
      return { ...learnt, how: `“${text}” points back to ${learnt.actor}` };
    if (!short) return null;
    const { discourse } = this.context;
    const candidates = short.actors.filter((a) => !country || a.country === country);
    if (candidates.length === 0) return null;
    const named = discourse.last((ref) => candidates.some((a) => a.actor === ref.actor));
    if (named) return { ...named, how: `“${text}” points back to ${named.actor}` };
    const valid = inOffice(candidates, this.context.published);
    const people = new Set(valid.map((a) => a.actor));
    const chosen =
      valid.find((a) => a.default) ??
      (people.size === 1 && text.length > 2 ? valid[0] : undefined) ??
      (country ? valid[0] : undefined);
    return chosen
      ? { country: chosen.country, actor: chosen.actor, role: chosen.role, how: `gazetteer: “${text}” taken as ${chosen.actor}` }
      : null;
  }

  /** Two to four capitalised words that the gazetteer does not have, right after a role. */
  protected unknownName(i: number): number | null {
    let end = i;
    while (
      end < this.sentence.length &&
      end - i < 4 &&
      this.sentence[end].capital &&
      this.sentence[end].kind === "word" &&
      !this.at.has(end) &&
      !this.sentence[end].prep
    )
      end++;
    return end - i >= 2 ? end : null;
  }
}
