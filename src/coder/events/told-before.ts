/** Acts that the article told before: "la visita", with an article and without names, is the one between the sides of the last. */
import type { ActorReference } from "../actors/discourse.ts";
import type { SentenceParse, Trigger } from "../clauses/sentence-parse.ts";
import type { VerbRule } from "../codebook/codebook.ts";
import type { Status } from "../model/code-lists.ts";
import type { Dyad } from "./dyad.ts";

/** Two persons, where both are known by name: "Ri è arrivato a Pechino dopo la visita di Kim". */
export const isAnother = (a: ActorReference, b: ActorReference): boolean =>
  a.actor !== "" && b.actor !== "" && a.actor !== b.actor;

/** What the article last said of an act of a rule's type between two sides. */
export function statusToldBefore(rule: VerbRule, { source, target }: Dyad, { discourse }: SentenceParse): Status | null {
  const told = discourse.told.get(rule.type);
  const same = (a: ActorReference, b: ActorReference) => a.country === b.country && !isAnother(a, b);
  return told && same(told.source, source) && same(told.target, target) ? told.status : null;
}

/** The sides of the last act of a rule's type, where a definite noun without names of its own tells it again; else none. */
export function sidesToldBefore(rule: VerbRule, trigger: Trigger, parse: SentenceParse): Dyad[] {
  const told = parse.discourse.told.get(rule.type);
  if (!told || !isDefinite(trigger, parse) || hasOtherSides(trigger, [told.source, told.target], parse)) return [];
  const how = { by: "told-again", words: parse.tokens[trigger.start].text } as const;
  return [{ source: told.source, target: told.target, sourceWords: null, targetWords: null, sourceHow: how, targetHow: how }];
}

/** Whether the sides of an act are those of one told before. */
export const isToldAgain = ({ sourceHow }: Dyad): boolean => sourceHow.by === "told-again";

/** "la visita", "alla visita", "l'incontro"; as an object ("riprendere i colloqui") it is as often another event. */
function isDefinite({ start }: Trigger, { tokens }: SentenceParse): boolean {
  const before = tokens[start - 1];
  if (!before) return false;
  const ahead = tokens[start - 2];
  if (before.prep === "" && ahead && ahead.kind === "word" && ahead.prep === "") return false;
  return (
    /^(?:il|lo|la|l'|i|gli|le|quest[oaie]|quest')$/.test(before.low) ||
    (before.prep !== "" && before.low !== before.prep) ||
    (before.low === "'" && start > 1)
  );
}

/** "il vertice russo-americano", "il vertice Apec", "il vertice di giugno a Singapore con Kim": another than that between `sides`. */
function hasOtherSides({ end, to }: Trigger, sides: readonly ActorReference[], { tokens, phrases }: SentenceParse): boolean {
  const isSide = ({ country, actor }: ActorReference) =>
    sides.some((side) => side.country === country && (side.actor === "" || actor === "" || side.actor === actor));
  const beside = phrases.some(
    (p) =>
      p.start >= end && p.start - end <= 3 && (p.kind === "adjective" || p.prep === "di" || (p.prep !== "" && p.kind === "actor"))
  );
  if (beside) return true;
  const next = tokens[end];
  const name = phrases.find((p) => p.start <= end && end < p.end);
  if (next?.kind === "word" && next.capital && next.prep === "" && !name?.refs.every(isSide)) return true;
  const mark = tokens.findIndex((w, k) => k >= end && w.kind === "mark" && w.low !== "'");
  const stops = mark < 0 ? to : Math.min(mark, to);
  return phrases.some(
    (p) => p.start >= end && p.end <= stops && p.kind === "actor" && /^(?:con|tra|di)$/.test(p.prep) && !p.refs.every(isSide)
  );
}
