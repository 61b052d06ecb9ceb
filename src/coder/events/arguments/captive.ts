/** Who is held or freed where only a noun or nothing stands for him: "hanno liberato l'uomo", "era stato arrestato". */
import { type ActorReference, unnamed } from "../../actors/discourse.ts";
import { FOCUS_COUNTRY } from "../../model/code-lists.ts";
import type { Argument, SentenceParse, Trigger } from "../../clauses/sentence-parse.ts";
import { facing } from "./implicit.ts";

/** The one of another country without a role who was told of last, else the other side, where North Korea acts or nobody is said to. */
export function captive(trigger: Trigger, parse: SentenceParse, source: readonly ActorReference[] = []): Argument | null {
  const byOthers = source.some(({ country }) => country !== FOCUS_COUNTRY);
  if (byOthers || !(isUnsaid(trigger, parse) || isKnown(trigger, parse))) return null;
  const person = parse.discourse.last(({ country, role }) => country !== "" && country !== FOCUS_COUNTRY && role === "");
  if (person) return { refs: [person], tokens: null, how: { by: "other-side" } };
  const side = facing(trigger, parse, source.length > 0 ? source : [unnamed(FOCUS_COUNTRY, "", "")]);
  // "Trump ha condannato il regime. Lo studente era stato arrestato": one of his country.
  return side && { ...side, refs: side.refs.map(({ country, how }) => unnamed(country, "", how)) };
}

/** "Era stato condannato": the subject is left unsaid. */
const isUnsaid = ({ passive, clause, subject, verb }: Trigger, { discourse }: SentenceParse): boolean =>
  passive && verb?.kind === "finite" && subject === null && !clause?.subject && !clause?.impersonal && discourse.subject !== null;

/** "l'uomo", "i due", "la donna di 35 anni": a noun that nothing says more of than that it is known. */
function isKnown({ noun, clause, start, end, passive, verb }: Trigger, { tokens, phrases, classes }: SentenceParse): boolean {
  if (
    noun < 0 ||
    (passive && verb?.kind !== "finite") ||
    !classes.get("captives")?.has(tokens[noun].low) ||
    (noun < start && noun < (clause?.start ?? 0))
  )
    return false;
  const beside = noun < start ? start : noun + 4;
  const whose = phrases.some(
    (p) => p.end > noun && p.start < beside && p.start >= noun - 1 && !(p.start >= start && p.end <= end)
  );
  return /^(?:il|lo|la|l'|i|gli|le|due|tre)$/.test(tokens[noun - 1]?.low ?? "") && tokens[noun - 1].prep === "" && !whose;
}
