/** What somebody says in a sentence, and where: quoted, after "che", before a remark, or after "secondo". */
import type { Phrase } from "../actors/noun-phrase.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import { clauseAt } from "./argument-scope.ts";
import { subjectOfNonfinite } from "./nonfinite.ts";
import type { Clause, SentenceParse, Trigger } from "./sentence-parse.ts";

/** A half-open range of word indices. */
interface Words {
  start: number;
  end: number;
}

/** Somebody's saying: the verb that tells of it, or else the words that name who says it, and what is said. */
export interface Saying extends Pick<Trigger, "verb" | "clause" | "subject" | "subjectBy"> {
  start: number;
  end: number;
  said: readonly Words[];
}

/** How many words may stand between a verb of saying and what is said after it. */
const TO_SAID = 14;

/**
 * The sayings of a sentence.
 *
 * @param verbs infinitives of the verbs of saying
 */
export function sayings(parse: SentenceParse, verbs: ReadonlySet<string>): Saying[] {
  const { clauses, groups, tokens } = parse;
  const says = ({ lemmas, main, negated, passive, reflexive }: VerbGroup): boolean =>
    !tokens[main].quoted && !negated && !passive && !reflexive && lemmas.some((lemma) => verbs.has(lemma));
  const byVerbs = groups.flatMap((verb): Saying[] => {
    if (!says(verb) || (verb.kind !== "finite" && verb.kind !== "ger")) return [];
    const clause = clauses.find((c) => c.verb === verb) ?? null;
    const who =
      verb.kind === "finite"
        ? { clause, subject: null, subjectBy: null }
        : subjectOfNonfinite(
            { verb, clause: clauseAt(verb.main, parse), to: verb.end, passive: false, sends: false, personal: false },
            parse
          );
    const said = saidBy(verb, clause, parse);
    return said.length > 0 ? [{ verb, start: verb.start, end: verb.end, said, ...who }] : [];
  });
  return [...byVerbs, ...parse.phrases.flatMap((phrase) => saidByName(phrase, parse))];
}

/** What a verb of saying says. */
function saidBy(verb: VerbGroup, clause: Clause | null, parse: SentenceParse): Words[] {
  const after = thatClause(verb, clause, parse) ?? infinitive(verb, parse) ?? quotedAfter(verb, parse);
  return [...quotedBefore(verb, clause, parse), ...(after ? [after] : [])];
}

/** "ha detto [che Seul ha mentito e che la pagherà]" */
function thatClause(verb: VerbGroup, clause: Clause | null, { clauses, groups, tokens }: SentenceParse): Words | null {
  const next = groups.find((g) => g.start >= verb.end && g.kind !== "part")?.start ?? tokens.length;
  const start = tokens.findIndex(({ low }, k) => k >= verb.end && k < next && low === "che");
  if (start < 0 || start - verb.end > TO_SAID) return null;
  // "avverte gli stranieri che si trovano a Seul"
  const ofThose = /^(?:gli|i|le)$/.test(tokens[verb.end]?.low ?? "");
  if (ofThose && clauses.some((c) => c.start === start && c.opener === "relative" && c.verb.plural)) return null;
  const own = clause ? clauses.indexOf(clause) : -1;
  const first = clauses.findIndex((c) => c.verb.start > start);
  const inside = (at: number): boolean => {
    for (let up = clauses[at].parent; up >= 0; up = clauses[up].parent) if (up === first || up === own) return true;
    return at === first || tokens[clauses[at].verb.main].quoted;
  };
  const after = clauses.find((_, at) => first >= 0 && at > first && !inside(at));
  return { start, end: after?.start ?? tokens.length };
}

/** "ha detto [di apprezzare la posizione di Mosca]" */
function infinitive(verb: VerbGroup, { groups, clauses, tokens }: SentenceParse): Words | null {
  const next = groups.find((g) => g.start >= verb.end);
  if (next?.kind !== "inf" || next.prep !== "di" || next.start - verb.end > 3) return null;
  const clause = clauses.find((c) => c.start > next.end);
  return { start: next.start, end: clause?.start ?? tokens.length };
}

/** "ha detto: [la pagheranno]", "ha parlato di [«una farsa»]" */
function quotedAfter(verb: VerbGroup, { groups, tokens }: SentenceParse): Words | null {
  const next = groups.find((g) => g.start >= verb.end && g.kind === "finite" && !tokens[g.main].quoted);
  const to = Math.min(next?.start ?? tokens.length, verb.end + TO_SAID);
  const start = tokens.findIndex(({ quoted, low }, k) => k >= verb.end && k < to && (quoted || low === ":"));
  return start < 0 ? null : { start, end: tokens[start].quoted ? quoteEnd(start, tokens) : tokens.length };
}

/** "[«La pagheranno»], ha detto", "[Washington la pagherà], ha detto il portavoce" */
function quotedBefore(verb: VerbGroup, clause: Clause | null, { clauses, tokens }: SentenceParse): Words[] {
  if (verb.kind !== "finite") return [];
  // "«…», Lavrov ha dichiarato", "«…», così ha commentato Lavrov"
  const who = clause?.subjectBy === "before-verb" ? clause.subject![0].start : verb.start;
  const start = tokens[who - 1]?.low === "così" ? who - 1 : who;
  if (!/^[,:»”"–-]$/.test(tokens[start - 1]?.text ?? "")) return [];
  const at = [start - 1, start - 2].find((k) => tokens[k]?.quoted);
  const from = at === undefined ? (clause?.subjectBy === "after-verb" ? startOf(verb, clauses) : -1) : quoteStart(at, tokens);
  if (from < 0 || from >= start) return [];
  return [{ start: from, end: start }];
}

/** Where the clause begins behind which a remark stands. */
const startOf = (verb: VerbGroup, clauses: readonly Clause[]): number => {
  const own = clauses.findIndex((c) => c.verb === verb);
  return own > 0 ? clauses[own - 1].start : 0;
};

function quoteStart(at: number, tokens: SentenceParse["tokens"]): number {
  let start = at;
  while (start > 0 && tokens[start - 1].quoted) start--;
  return start;
}

function quoteEnd(at: number, tokens: SentenceParse["tokens"]): number {
  let end = at;
  while (end < tokens.length && tokens[end].quoted) end++;
  return end;
}

/** "Secondo Seul [è una violazione]", "Kim: [«La pagheranno»]", "[«La pagheranno»]: così Kim" */
function saidByName(phrase: Phrase, parse: SentenceParse): Saying[] {
  const { tokens, groups } = parse;
  const { start, end, prep, kind, head } = phrase;
  if (kind !== "actor" || tokens[head].quoted) return [];
  const of = (said: Words): Saying[] => [
    { verb: null, clause: null, start: head, end, said: [said], subject: [phrase], subjectBy: "says" }
  ];
  if (prep === "secondo" || (prep === "per" && tokens[start - 1]?.low === "per" && start === 1)) {
    const clause = clauseAt(end, parse);
    return of({ start: end, end: clause ? Math.max(clause.end, clause.verb.end) : tokens.length });
  }
  // "«La pagheranno»: così Kim"
  const so = start > 1 && tokens[start - 1].low === "così" && tokens[start - 2].kind === "mark";
  if (prep === "" && so && !groups.some((g) => g.kind === "finite" && g.start >= end)) return of({ start: 0, end: start - 1 });
  const colon = tokens[end]?.low === ":" && !groups.some((g) => g.kind === "finite" && g.end <= end);
  if (prep === "" && colon && tokens[end + 1]?.quoted) return of({ start: end + 1, end: tokens.length });
  return [];
}
