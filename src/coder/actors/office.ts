/** Offices: "il ministro degli Esteri russo Sergej Lavrov", "una delegazione cinese guidata da …", "il premier". */
import { FOCUS, type Ref } from "./discourse.ts";
import { ARTICLES, isCardinal, POSSESSIVES } from "../syntax/grammar.ts";
import { HolderReader, OF_STATE, POSTED } from "./office-holder.ts";
import { PRE_MODIFIERS, type Phrase } from "./reader.ts";

/** Bodies that a person or delegation is of, before it is said whose they are. */
const BODIES = new Set([...OF_STATE, "party", "ministry of unification"]);
/** Adjectives that stand between a party's office and its nationality: "segretario del Partito comunista cinese". */
const PARTY = new Set("comunista comunisti popolare rivoluzionario socialista".split(" "));
const LED = /^(?:guidat|capeggiat|presiedut|compost|inviat|format)[oaie]$/;

export abstract class OfficeReader extends HolderReader {
  /** The phrase whose head begins at a hit. */
  abstract phrase(i: number): Phrase | null;

  /** A role with what follows it: nationality, body, posting, name, apposition. */
  protected role(i: number): Phrase | null {
    const first = this.entry(i, "role");
    if (!first) return null;
    // "minacce militari": an adjective that some take for a role.
    if (
      this.sentence[i].low === "militari" &&
      i > 0 &&
      this.sentence[i - 1].kind === "word" &&
      !this.sentence[i - 1].prep &&
      !ARTICLES.has(this.sentence[i - 1].low) &&
      !PRE_MODIFIERS.has(this.sentence[i - 1].low) &&
      !isCardinal(this.sentence[i - 1].low)
    )
      return null;
    let role = first.role;
    let end = this.end(i);
    let country = "";
    let how = "";
    const many: Ref[] = [];
    let person: Ref | null = null;
    let body: Ref | null = null;
    for (let steps = 0; steps < 8 && !person; steps++) {
      const word = this.sentence[end];
      if (!word) break;
      const demonym = this.entry(end, "demonym");
      const name = this.name(end, country);
      const next = this.entry(end, "role");
      if (demonym && !this.startsNewActor(end)) {
        country ||= demonym.country.country;
        how ||= `nationality “${this.text(end, this.end(end))}”`;
        end = this.end(end);
        // "funzionari nordcoreani e giapponesi", "i ministri russo e nordcoreano"
        const joins = this.sentence[end]?.low === "e" || this.sentence[end]?.low === "ed";
        const other = joins ? this.entry(end + 1, "demonym") : null;
        if (other && other.country.country !== country && !this.name(this.end(end + 1), "")) {
          for (const nation of [country, other.country.country])
            many.push({ country: nation, actor: "", role: role.role, how: "one of two nationalities" });
          end = this.end(end + 1);
        }
      } else if (name) {
        person = name;
        end = this.end(end);
      } else if (next && this.sentence[end - 1].kind === "word") {
        role = this.sharper(role, next.role);
        end = this.end(end);
      } else if (word.prep === "di" && this.pairAhead(end + 1)) {
        const pair = this.pairAhead(end + 1)!;
        for (const ref of this.koreasAt(end + 1) ?? this.context.discourse.pair())
          many.push({ ...ref, actor: "", role: role.role, how: "both sides named before" });
        end = pair;
      } else if (word.prep === "di" && this.body(end + 1)) {
        const inner = this.body(end + 1)!;
        if (inner.refs.length > 1) many.push(...inner.refs.map((ref) => ({ ...ref, role: role.role })));
        else if (inner.refs[0].country) country ||= inner.refs[0].country;
        if (inner.refs[0].actor) body ??= inner.refs[0];
        how ||= `“di ${this.text(end + 1, inner.end)}”`;
        end = inner.end;
      } else if (word.prep === "di" && BODIES.has(this.entry(end + 1, "role")?.role.role ?? "")) {
        // "una delegazione del Partito del lavoro guidata da …"
        end = this.end(end + 1);
      } else if (word.prep === "in" && this.entry(end + 1, "country") && POSTED.has(role.role) && role.role !== "embassy") {
        end = this.end(end + 1);
      } else if (
        (word.prep === "a" || word.prep === "presso") &&
        POSTED.has(role.role) &&
        // "chiude l'ambasciata a Kampala": where it is closed.
        role.role !== "embassy" &&
        this.entry(end + 1, "capital", "country", "group")
      ) {
        end = this.end(end + 1);
        // Without a nationality, an ambassador posted abroad is the focus country's.
        const posting = this.entry(end - 1, "capital", "country");
        if (
          !country &&
          posting &&
          posting.country.country !== FOCUS &&
          this.sentence[end]?.kind !== "word" &&
          !POSSESSIVES.has(this.sentence[i - 1]?.low ?? "") &&
          this.context.discourse.facing("")
        )
          [country, how] = [FOCUS, "no nationality given, posted abroad"];
      } else if ((word.low === "e" || word.low === "ed") && this.entry(end + 1, "role") && this.joinsOnePerson(end + 1)) {
        role = this.sharper(role, this.entry(end + 1, "role")!.role);
        end = this.end(end + 1);
      } else if (word.low === "," && this.apposed(end + 1, country)) {
        person = this.name(end + 1, country)!;
        end = this.end(end + 1);
      } else if (PARTY.has(word.low)) {
        end++;
      } else {
        const skip = this.filler(end);
        if (skip === 0) break;
        end = skip;
      }
    }
    if (!person && this.unknownName(end)) {
      const last = this.unknownName(end)!;
      country ||= this.countryOf(role.role);
      person = { country, actor: this.text(end, last), role: role.role, how: "name not in the gazetteer, read after its role" };
      if (country) this.context.discourse.learn(this.sentence[last - 1].low, { ...person });
      end = last;
    }
    if (many.length > 1) return this.make(i, end, many, "actor", true);
    if (person)
      return this.make(i, end, [
        {
          country: country || person.country,
          actor: person.actor,
          role: role.role,
          how: how ? `${person.how}; ${how}` : person.how
        }
      ]);
    if (LED.test(this.sentence[end]?.low ?? "")) {
      const led = this.led(end + 1);
      if (led)
        return this.make(i, led.end, [
          {
            country: country || led.refs[0].country,
            actor: led.refs[0].actor,
            role: role.role,
            how: `led by ${led.refs[0].actor}`
          }
        ]);
    }
    if (country)
      return this.make(
        i,
        end,
        [body ? { country, actor: body.actor, role: role.role, how } : this.holder(country, role.role, how, i)],
        "actor"
      );
    if (body) return this.make(i, end, [{ ...body, role: role.role }]);
    return this.office(i, end, role.role) ?? this.reported(i, end, role.role);
  }

  /** "guidata dal …": the phrase after the preposition. */
  protected led(i: number): Phrase | null {
    if (this.sentence[i]?.prep !== "da") return null;
    for (let k = i + 1; k < Math.min(i + 5, this.sentence.length); k++) if (this.at.has(k)) return this.phrase(k);
    return null;
  }

  /** "segretario del partito e presidente X": no article between, and a name or nationality after. */
  protected joinsOnePerson(i: number): boolean {
    let end = this.end(i);
    for (let steps = 0; steps < 5; steps++) {
      if (this.entry(end, "person", "short")) return true;
      if (this.entry(end, "demonym")) end = this.end(end);
      else if (this.sentence[end]?.prep === "di") end = this.end(end + 1);
      else return false;
    }
    return false;
  }

  /** A demonym that itself begins a name ("del russo Lavrov") or stands for people. */
  protected startsNewActor(i: number): boolean {
    return this.sentence[i - 1]?.low === ",";
  }

  /** Up to six words of a ministry's or body's name that end in a nationality, name or country. */
  protected filler(i: number): number {
    if (this.sentence[i]?.prep !== "di" && this.sentence[i]?.prep !== "per") return 0;
    for (let k = i + 1; k < Math.min(i + 8, this.sentence.length); k++) {
      const word = this.sentence[k];
      if (word.kind === "mark" && word.low !== "'") return 0;
      if (this.entry(k, "demonym", "person", "short", "country", "institution", "capital", "class"))
        return this.entry(k, "demonym", "person", "short") ? k : this.sentence[k - 1].prep === "di" ? k - 1 : 0;
      if (word.prep && word.prep !== "di" && word.prep !== "per") return 0;
      if (word.forms.some((form) => form.person && form.mood === "ind") && !word.capital) return 0;
    }
    return 0;
  }

  /** A name after a comma that is an apposition: closed by another comma or mark. */
  protected apposed(i: number, country: string): boolean {
    const who = this.name(i, country);
    if (!who || (country && who.country && who.country !== country)) return false;
    const after = this.sentence[this.end(i)];
    return !after || after.kind === "mark";
  }
}
