/**
 * Who: the noun phrases of a sentence that name actors, each resolved to countries, people and roles.
 * A phrase is a role with its nationality and name ("il ministro degli Esteri russo Sergej Lavrov"), a
 * name alone, a country, its capital, an institution, a group, or words that point back. Those who read
 * them build on one another: `reader.ts`, `polity.ts`, `pointer.ts`, `holder.ts`, `office.ts`, and here.
 */
import type { Hit } from "./gazetteer.ts";
import { ARTICLES } from "../syntax/grammar.ts";
import { OfficeReader } from "./office.ts";
import { PRE_MODIFIERS, type Context, type Phrase } from "./reader.ts";
import type { Word } from "../syntax/token.ts";

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
}
