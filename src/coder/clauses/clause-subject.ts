/** Who is the subject of a clause: named before or after its verb, carried on, or no actor at all. */
import type { Phrase } from "../actors/noun-phrase.ts";
import type { Clause } from "./clause.ts";
import { ADVERBS } from "../syntax/grammar.ts";
import type { Token } from "../syntax/token.ts";

/** The subject of the clause at an index, and how it was found; null for none. Marks clauses of which no actor is. */
export function findSubject(
  list: Clause[],
  k: number,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  voices: ReadonlySet<string>
): { subject: Phrase[]; how: string } | null {
  const clause = list[k];
  const { verb } = clause;
  if (clause.opener === "relative" && clause.marker !== "cui") {
    clause.parent = k - 1;
    const own = bareIn(phrases, clause.start + 1, verb.start);
    if (own.length > 0) return { subject: own, how: "before the verb" };
    // "Lavrov, che ha elogiato": the antecedent acts; "atti che prolungano": no actor does.
    const antecedent = [...phrases]
      .reverse()
      .find((p) => p.end <= clause.start && clause.start - p.end <= 1 && p.kind !== "adjective" && p.kind !== "agency");
    if (antecedent) return { subject: listOf(phrases, antecedent), how: "antecedent of “che”" };
    clause.impersonal = true;
    return null;
  }
  if (clause.opener === "that" || clause.opener === "subordinator" || clause.marker === "cui") clause.parent = k - 1;
  // "A smentire Minsk è stata Kim": Minsk belongs to the infinitive.
  const turned =
    verb.lemmas.includes("essere") &&
    tokens[clause.start]?.prep === "a" &&
    tokens[clause.start + 1]?.forms.some((form) => form.mood === "inf");
  const own = turned ? [] : bareIn(phrases, clause.start, verb.start);
  if (own.length > 0) return { subject: listOf(phrases, own[own.length - 1]), how: "before the verb" };
  const nounSubject = turned ? null : subjectNoun(tokens, clause.start, verb.start, voices);
  // A parenthesis closed by a comma: "Choe, che ha incontrato Lavrov, ha detto".
  if (clause.marker === "," || tokens[verb.start - 1]?.low === ",") {
    for (let j = k - 1; j >= 0; j--) {
      const other = list[j];
      if ((other.opener === "relative" || other.opener === "subordinator") && other.start > 0) {
        const outer = [...phrases]
          .reverse()
          .find((p) => p.end <= other.start && other.start - p.end <= 1 && p.prep === "" && p.kind === "actor");
        if (outer) return { subject: listOf(phrases, outer), how: "before the parenthesis" };
        continue;
      }
      break;
    }
  }
  if (nounSubject) {
    // "Una nota del ministero degli Esteri nordcoreano accusa": who issued it speaks.
    const issuer = phrases.find(
      (p) =>
        p.start > nounSubject.at &&
        p.start - nounSubject.at <= 6 &&
        p.end <= verb.start &&
        p.kind !== "agency" &&
        (p.prep === "di" || p.kind === "adjective")
    );
    if (nounSubject.voice && issuer) return { subject: listOf(phrases, issuer), how: "who issued it" };
    if (!nounSubject.voice) clause.impersonal = true;
    return null;
  }
  // "è giunta ieri a Pyongyang una delegazione russa": verbs of motion put their subject last.
  const reach = verb.essere || verb.reflexive || verb.lemmas.includes("essere") ? 9 : 1;
  const after = phrases.find(
    (p) => p.start >= verb.end && p.start - verb.end <= reach && p.end <= clause.end && p.prep === "" && p.kind === "actor"
  );
  if (after && !tokens[verb.end]?.quoted && (turned || inverted(list, k, tokens)))
    return { subject: listOf(phrases, after), how: "after the verb" };
  // "Si è conclusa la visita a Pyongyang di Xi": the noun that follows is the subject, and no actor.
  const { low: next = "" } = tokens[verb.end] ?? {};
  if ((verb.essere || verb.reflexive) && !verb.passive && /^(?:il|lo|la|l'|i|gli|le|un|una|uno)$/.test(next) && k === 0) {
    clause.impersonal = true;
    return null;
  }
  if (
    k > 0 &&
    (clause.marker === "cui" ||
      clause.opener === "coordinator" ||
      clause.opener === "that" ||
      clause.opener === "subordinator" ||
      clause.marker === ",")
  ) {
    const previous = clause.opener === "coordinator" ? coordinate(list, k, tokens) : list[k - 1];
    // What "should be condemned" is seldom who condemned something just before.
    if (verb.passive && tokens[verb.main].quoted) clause.impersonal = true;
    else if (previous.subject) return { subject: previous.subject, how: "carried on from the clause before" };
    if (previous.impersonal) clause.impersonal = true;
  }
  return null;
}

/** The clause that a coordinated verb continues: past clauses embedded between the two. */
function coordinate(list: readonly Clause[], k: number, tokens: readonly Token[]): Clause {
  // "Kim, che ne ha lodato il contenuto e ha promesso …": no comma closes the relative.
  if (list[k - 1].opener === "relative" && list[k - 1].subject && tokens[list[k].start - 1]?.low !== ",") return list[k - 1];
  for (let j = k - 1; j >= 0; j--)
    if (
      list[j].opener !== "relative" &&
      !(list[j].opener === "subordinator" && j > 0) &&
      list[j].verb.plural === list[k].verb.plural &&
      (list[j].subject || list[j].impersonal)
    )
      return list[j];
  return list[k - 1];
}

/** A verb at the head of its clause, as after a quotation ("…”, ha affermato Lavrov") or an adverbial. */
function inverted(list: readonly Clause[], k: number, tokens: readonly Token[]): boolean {
  const { verb, start } = list[k];
  if (verb.essere || verb.reflexive || verb.lemmas.length === 0) return true;
  const before = tokens[verb.start - 1];
  return !before || /^[,”»"“]$/.test(before.text) || verb.start === start;
}

/** A noun phrase that is no actor stands as subject: article and noun before the verb, no preposition. */
function subjectNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  voices: ReadonlySet<string>
): { at: number; voice: boolean } | null {
  let k = to - 1;
  while (k >= from && (ADVERBS.has(tokens[k].low) || tokens[k].low.endsWith("mente") || tokens[k].kind === "mark")) k--;
  if (k < from || tokens[k].kind !== "word" || tokens[k].low === "e" || tokens[k].low === "che" || tokens[k].low === "ma")
    return null;
  for (let j = k; j >= from && k - j < 14; j--) {
    const token = tokens[j];
    if (token.low === "," || token.low === ";") return null;
    if (
      /^(?:il|lo|la|l'|i|gli|le|un|una|uno|un'|quest[oaei]|quel|quell[oae]|quei|quegli)$/.test(token.low) &&
      (j === from || !tokens[j - 1].prep) &&
      (j <= from + 1 ||
        tokens[j - 1].kind === "mark" ||
        tokens[j - 1].low === "e" ||
        tokens[j - 1].low === "che" ||
        tokens[j - 1].low === "ma")
    )
      return { at: j, voice: voices.has(tokens[j + 1]?.low === "'" ? tokens[j + 2]?.low : tokens[j + 1]?.low) };
  }
  return null;
}

const bareIn = (phrases: readonly Phrase[], from: number, to: number): Phrase[] =>
  phrases.filter((p) => p.start >= from && p.end <= to && p.prep === "" && p.kind === "actor");
const listOf = (phrases: readonly Phrase[], one: Phrase): Phrase[] => phrases.filter((p) => p.list === one.list);
