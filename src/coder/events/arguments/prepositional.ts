/** Arguments that a preposition or an adjective brings: "a Putin", "tra i due Paesi", "la visita cinese". */
import type { Phrase } from "../../actors/noun-phrase.ts";
import { clitic } from "./object.ts";
import {
  filler,
  firstAfter,
  NEAR,
  ofParticiple,
  verbBetween,
  withList,
  type Filler,
  type Parsed,
  type Trigger
} from "../../clauses/sentence-parse.ts";

/** The actor that a preposition governs: after the trigger, as a pronoun, inside a phrase, or before the verb. */
export function preposition(prep: string, trigger: Trigger, parsed: Parsed): Filler | null {
  const { phrases, words } = parsed;
  const { clause } = trigger;
  // "Mekdad, al quale ha consegnato", "Kim, cui ha fatto pervenire"
  if (clause?.marker === "cui" && trigger.verb === clause.verb) {
    const near = words.slice(Math.max(0, clause.start - 2), clause.start).find((w) => w.prep !== "")?.prep;
    const antecedent = [...phrases]
      .reverse()
      .find((p) => p.end <= clause.start && clause.start - p.end <= 4 && p.kind !== "adjective" && p.kind !== "agency");
    if (antecedent && prep === (near ?? "a")) return filler(withList(antecedent, parsed), "antecedent of the relative");
  }
  const right = phrases.find(
    (p) =>
      p.start > trigger.start &&
      p.start >= trigger.from &&
      p.end <= trigger.to &&
      p.prep === prep &&
      p.kind !== "agency" &&
      p.kind !== "adjective" &&
      !verbBetween(trigger.end, p.start, parsed) &&
      !(prep === "di" && (ofParticiple(trigger, p, parsed) || ofAnother(trigger, p, parsed)))
  );
  if (right) return filler(withList(right, parsed), `after “${prep}”`);
  if (prep === "a") {
    // "gli ha scritto", "ha dato loro 48 ore"
    const pronoun = clitic(trigger, parsed, ["gli", "le", "loro"]);
    if (pronoun) return pronoun;
  }
  // "alla risposta della Russia": the first actor inside the prepositional phrase.
  for (let k = trigger.end; k < trigger.to; k++) {
    if (words[k].prep !== prep || phrases.some((p) => k >= p.start && k < p.end)) continue;
    const inner = firstAfter(
      k + 1,
      trigger,
      parsed,
      (p) => p.prep === "di" || p.prep === "da" || p.prep === "tra" || p.kind === "adjective"
    );
    if (
      inner &&
      inner.start - k <= NEAR &&
      !(prep === "di" && (ofAnother(trigger, inner, parsed) || ofParticiple(trigger, inner, parsed))) &&
      !verbBetween(trigger.end, inner.start, parsed)
    )
      return filler(withList(inner, parsed), `inside the phrase after “${words[k].text}”`);
    break;
  }
  const fronted =
    trigger.clause && trigger.verb
      ? phrases.find(
          (p) =>
            p.start >= trigger.clause!.start &&
            p.end <= trigger.verb!.start &&
            p.prep === prep &&
            p.kind !== "adjective" &&
            p.kind !== "agency" &&
            prep !== "di" &&
            // "l'offerta avanzata da Moon è stata respinta": the agent of the participle.
            !(
              prep === "da" &&
              parsed.groups.some((g) => g.kind === "part" && g.end <= p.start && g.start >= trigger.clause!.start)
            )
        )
      : undefined;
  return fronted ? filler(withList(fronted, parsed), `after “${prep}”, before the verb`) : null;
}

/** "la fine della cooperazione durante una visita di Park": the owner of another noun. */
const ofAnother = (trigger: Trigger, phrase: Phrase, { words, phrases }: Parsed): boolean =>
  trigger.verb === null &&
  words
    .slice(trigger.end, phrase.start)
    .some(
      (w, k) =>
        w.prep === "durante" ||
        w.prep === "dopo" ||
        (/^(?:il|lo|la|i|gli|le|un|una|uno)$/.test(w.low) &&
          !phrases.some((p) => p.start <= trigger.end + k && trigger.end + k < p.end))
    );

/** Both sides after "tra". */
export function between(trigger: Trigger, parsed: Parsed): Filler | null {
  const { phrases } = parsed;
  const right = phrases.find(
    (p) => p.start >= trigger.end && p.end <= trigger.to && p.prep === "tra" && !verbBetween(trigger.end, p.start, parsed)
  );
  if (!right) {
    // "le linee tra le due Coree sono state ripristinate"
    const left = phrases.find((p) => p.prep === "tra" && p.end <= trigger.start && p.start > trigger.noun && trigger.noun >= 0);
    return left ? filler(withList(left, parsed), "both sides after “tra”") : null;
  }
  const both = withList(right, parsed);
  // "tra il leader Kim e il presidente Putin": the second may be its own list when words stand between.
  if (both.flatMap((p) => p.refs).length < 2) {
    const next = phrases.find((p) => p.start >= right.end && p.start - right.end <= 3 && p.prep === "" && p.kind !== "adjective");
    if (next) both.push(next);
  }
  return filler(both, "both sides after “tra”");
}

/** A nationality right after a noun. */
export function adjective(trigger: Trigger, parsed: Parsed): Filler | null {
  const next = parsed.phrases.find(
    (p) =>
      p.kind === "adjective" &&
      p.start >= trigger.end &&
      p.start - trigger.end <= 2 &&
      !parsed.words.slice(trigger.end, p.start).some((w) => w.prep || w.kind === "mark")
  );
  return next ? filler([next], "nationality of the act") : null;
}
