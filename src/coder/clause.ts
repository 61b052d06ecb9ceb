/** Clauses: which stretch of a sentence belongs to which verb, and who its subject is. */
import type { Phrase } from "./actor.ts";
import { ADVERBS, ARTICLES, COORDINATORS, RELATIVES, SUBORDINATORS } from "./grammar.ts";
import type { VerbGroup } from "./verb.ts";
import type { Word } from "./word.ts";

export interface Clause {
  /** Half-open range of word indices. */
  start: number;
  end: number;
  verb: VerbGroup;
  /** What opens it: nothing, a relative, "che" after a verb of saying, a subordinator, a coordinator. */
  opener: "" | "relative" | "that" | "subordinator" | "coordinator" | "quote";
  /** The opening word, for "se" and "quando". */
  marker: string;
  /** Bare phrases that may be its subject, from its left, or after the verb. */
  subject: Phrase[] | null;
  /** How the subject was found. */
  subjectHow: string;
  /** The clause that governs this one, as an index; −1 for none. */
  parent: number;
  /** No actor is its subject, though something is ("misure … prolungano"). */
  impersonal: boolean;
}

const OPENERS = /^[“«"„]$/;

/** Cut a sentence into clauses, one for each finite verb. */
export function clauses(
  sentence: readonly Word[],
  groups: readonly VerbGroup[],
  phrases: readonly Phrase[],
  say: ReadonlySet<string>,
  voices: ReadonlySet<string>
): Clause[] {
  const finite = groups.filter((g) => g.kind === "finite");
  const inside = new Set<number>();
  for (const phrase of phrases) for (let k = phrase.start; k < phrase.end; k++) inside.add(k);
  const list: Clause[] = [];
  finite.forEach((verb, k) => {
    const from = k === 0 ? 0 : finite[k - 1].end;
    const { at, opener, marker } = split(sentence, from, verb.start, k === 0 ? null : finite[k - 1], phrases, inside, say);
    if (list.length > 0) list[list.length - 1].end = Math.min(list[list.length - 1].end, firstMarker(sentence, from, at, inside));
    list.push({
      start: at,
      end: sentence.length,
      verb,
      opener,
      marker,
      subject: null,
      subjectHow: "",
      parent: -1,
      impersonal: false
    });
  });
  list.forEach((clause, k) => {
    const found = findSubject(list, k, sentence, phrases, voices);
    clause.subject = found?.subject ?? null;
    clause.subjectHow = found?.how ?? "";
  });
  return list;
}

/** Where the clause of a verb begins in the gap since the verb before. */
function split(
  sentence: readonly Word[],
  from: number,
  to: number,
  previous: VerbGroup | null,
  phrases: readonly Phrase[],
  inside: ReadonlySet<number>,
  say: ReadonlySet<string>
): { at: number; opener: Clause["opener"]; marker: string } {
  for (let k = to - 1; k >= from; k--) {
    if (inside.has(k)) continue;
    const word = sentence[k];
    if (word.low === "che" || word.low === "cui" || ((word.low === "quale" || word.low === "quali") && RELATIVES.has(word.low))) {
      // "Lavrov, che ieri ha …" describes; "ha detto che …", "il fatto, ha detto, che …" reports.
      const describes =
        word.low !== "che" ||
        inside.has(k - 1) ||
        (sentence[k - 1]?.low === "," && (inside.has(k - 2) || noun(sentence, k - 2))) ||
        noun(sentence, k - 1);
      const said =
        word.low === "che" &&
        previous?.lemmas.some((lemma) => say.has(lemma)) &&
        !inside.has(k - 1) &&
        !(sentence[k - 1]?.low === "," && inside.has(k - 2));
      // "al quale ha consegnato", "contro i quali protesta": no subject, as with "cui".
      const governed = word.low !== "che" && (sentence[k - 1]?.prep !== "" || (sentence[k - 2]?.prep ?? "") !== "");
      return {
        at: k,
        opener: describes && !verbBefore(k, from) && !said ? "relative" : "that",
        marker: governed ? "cui" : word.low
      };
    }
    if (SUBORDINATORS.has(word.low)) return { at: k, opener: "subordinator", marker: word.low };
    if (word.low === ";" || word.low === ":") return { at: k, opener: "", marker: "" };
    if (
      OPENERS.test(word.text) &&
      word.quoted &&
      !sentence[k - 1]?.quoted &&
      sentence[to].quoted &&
      to - k > 1 &&
      !sentence.slice(k, to).some((w) => !w.quoted)
    )
      return { at: k, opener: "quote", marker: "" };
  }
  if (!previous) return { at: 0, opener: "", marker: "" };
  for (let k = to - 1; k >= from; k--) {
    if (inside.has(k) && !between(phrases, k)) continue;
    const { low } = sentence[k];
    // "«… e la cooperazione con Cuba», ha detto": the verb of saying comes after the quotation.
    if (/^[»”"]$/.test(sentence[k].text) && !sentence[to].quoted) break;
    if (COORDINATORS.has(low)) return { at: k, opener: "coordinator", marker: low };
  }
  for (let k = to - 1; k >= from; k--) if (sentence[k].low === "," && !inside.has(k)) return { at: k, opener: "", marker: "," };
  const bare = [...phrases].reverse().find((p) => p.start >= from && p.end <= to && p.prep === "" && p.kind === "actor");
  return { at: bare ? bare.start : to, opener: "", marker: "" };
}

const between = (phrases: readonly Phrase[], k: number): boolean => phrases.every((p) => k < p.head || k >= p.end);

const noun = (sentence: readonly Word[], k: number): boolean =>
  k >= 0 &&
  sentence[k].kind === "word" &&
  (sentence[k].forms.length === 0 || ARTICLES.has(sentence[k - 1]?.low ?? "") || (sentence[k - 1]?.prep ?? "") !== "");

/** Whether "che" follows a verb closely enough to be its object clause. */
const verbBefore = (k: number, from: number): boolean => from > 0 && k - from <= 1;

/** Where the right side of a clause ends: the first opener of a clause of its own. */
function firstMarker(sentence: readonly Word[], from: number, to: number, inside: ReadonlySet<number>): number {
  for (let k = from; k < to; k++) {
    if (inside.has(k)) continue;
    const { low } = sentence[k];
    if (low === "che" || low === "cui" || SUBORDINATORS.has(low) || low === ";") return k;
  }
  return to;
}

function findSubject(
  list: Clause[],
  k: number,
  sentence: readonly Word[],
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
    sentence[clause.start]?.prep === "a" &&
    sentence[clause.start + 1]?.forms.some((form) => form.mood === "inf");
  const own = turned ? [] : bareIn(phrases, clause.start, verb.start);
  if (own.length > 0) return { subject: listOf(phrases, own[own.length - 1]), how: "before the verb" };
  const nounSubject = turned ? null : subjectNoun(sentence, clause.start, verb.start, voices);
  // A parenthesis closed by a comma: "Choe, che ha incontrato Lavrov, ha detto".
  if (clause.marker === "," || sentence[verb.start - 1]?.low === ",") {
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
  if (after && !sentence[verb.end]?.quoted && (turned || inverted(list, k, sentence)))
    return { subject: listOf(phrases, after), how: "after the verb" };
  if (
    k > 0 &&
    (clause.marker === "cui" ||
      clause.opener === "coordinator" ||
      clause.opener === "that" ||
      clause.opener === "subordinator" ||
      clause.marker === ",")
  ) {
    const previous = clause.opener === "coordinator" ? coordinate(list, k) : list[k - 1];
    // What "should be condemned" is seldom who condemned something just before.
    if (verb.passive && sentence[verb.main].quoted) clause.impersonal = true;
    else if (previous.subject) return { subject: previous.subject, how: "carried on from the clause before" };
    if (previous.impersonal) clause.impersonal = true;
  }
  return null;
}

/** The clause that a coordinated verb continues: past clauses embedded between the two. */
function coordinate(list: readonly Clause[], k: number): Clause {
  for (let j = k - 1; j >= 0; j--)
    if (list[j].opener !== "relative" && list[j].verb.plural === list[k].verb.plural && (list[j].subject || list[j].impersonal))
      return list[j];
  return list[k - 1];
}

/** A verb at the head of its clause, as after a quotation ("…”, ha affermato Lavrov") or an adverbial. */
function inverted(list: readonly Clause[], k: number, sentence: readonly Word[]): boolean {
  const { verb, start } = list[k];
  if (verb.essere || verb.reflexive || verb.lemmas.length === 0) return true;
  const before = sentence[verb.start - 1];
  return !before || /^[,”»"“]$/.test(before.text) || verb.start === start;
}

/** A noun phrase that is no actor stands as subject: article and noun before the verb, no preposition. */
function subjectNoun(
  sentence: readonly Word[],
  from: number,
  to: number,
  voices: ReadonlySet<string>
): { at: number; voice: boolean } | null {
  let k = to - 1;
  while (k >= from && (ADVERBS.has(sentence[k].low) || sentence[k].low.endsWith("mente") || sentence[k].kind === "mark")) k--;
  if (k < from || sentence[k].kind !== "word" || sentence[k].low === "e" || sentence[k].low === "che" || sentence[k].low === "ma")
    return null;
  for (let j = k; j >= from && k - j < 14; j--) {
    const word = sentence[j];
    if (word.low === "," || word.low === ";") return null;
    if (
      /^(?:il|lo|la|l'|i|gli|le|un|una|uno|un'|quest[oaei]|quel|quell[oae]|quei|quegli)$/.test(word.low) &&
      (j === from || !sentence[j - 1].prep) &&
      (j <= from + 1 ||
        sentence[j - 1].kind === "mark" ||
        sentence[j - 1].low === "e" ||
        sentence[j - 1].low === "che" ||
        sentence[j - 1].low === "ma")
    )
      return { at: j, voice: voices.has(sentence[j + 1]?.low === "'" ? sentence[j + 2]?.low : sentence[j + 1]?.low) };
  }
  return null;
}

const bareIn = (phrases: readonly Phrase[], from: number, to: number): Phrase[] =>
  phrases.filter((p) => p.start >= from && p.end <= to && p.prep === "" && p.kind === "actor");
const listOf = (phrases: readonly Phrase[], one: Phrase): Phrase[] => phrases.filter((p) => p.list === one.list);
