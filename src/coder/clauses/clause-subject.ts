/** Who is the subject of a clause: named before or after its verb, the subject of an earlier clause, or no actor at all. */
import type { Phrase } from "../actors/noun-phrase.ts";
import type { Clause, ClauseBounds, ClauseSubject } from "./sentence-parse.ts";
import type { WordClasses } from "../codebook/word-classes.ts";
import type { FoundBy } from "../model/how-found.ts";
import { ADVERBS, ARTICLES } from "../syntax/grammar.ts";
import { isTimePhrase } from "../time.ts";
import type { Token } from "../syntax/token.ts";

/**
 * The subject of a clause, and how it was found.
 *
 * @param before the clauses to its left, with their subjects
 * @param classes whose `voice` speaks for whoever issued it, and `issue` are the verbs of issuing it
 */
export function findSubject(
  clause: ClauseBounds,
  before: readonly Clause[],
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  classes: WordClasses
): ClauseSubject {
  const voices = classes.get("voice") ?? NONE;
  const { verb, opener, marker } = clause;
  const governed = opener === "relative" || opener === "that" || opener === "subordinator" || marker === "cui";
  const none: ClauseSubject = { subject: null, subjectBy: null, parent: governed ? before.length - 1 : -1, impersonal: false };
  const noActor: ClauseSubject = { ...none, impersonal: true };
  const is = (one: Phrase, subjectBy: FoundBy): ClauseSubject => ({ ...none, subject: listOf(phrases, one), subjectBy });
  // "un atto che condanniamo": who speaks, and nobody whom the words name.
  if (verb.firstPerson) return none;
  if (opener === "relative" && marker !== "cui") {
    const own = bareIn(phrases, clause.start + 1, verb.start);
    if (own.length > 0) return { ...none, subject: own, subjectBy: "before-verb" };
    // "lo schieramento, che ha definito «un'escalation»": what is called so is "che"; who calls it acts in the clause before.
    const calling = verb.lemmas.some((lemma) => classes.get("calls")?.has(lemma)) && verb.clitic === "" && !verb.passive;
    const quoteEnds = tokens.findIndex((w, k) => k > verb.end && !w.quoted);
    const aside = quoteEnds < 0 || tokens[quoteEnds].kind === "mark";
    if (calling && aside && tokens[verb.end + 1]?.quoted && tokens[clause.start - 1]?.low === ",") {
      const governing = before.at(-1);
      if (governing?.subject) return { ...none, subject: governing.subject, subjectBy: "carried" };
    }
    // "Lavrov, che ha elogiato", "Lavrov, il quale ha elogiato": the antecedent acts; "atti che prolungano": no actor does.
    const from = clause.start - (marker !== "che" && ARTICLES.has(tokens[clause.start - 1]?.low ?? "") ? 1 : 0);
    const antecedent = [...phrases]
      .reverse()
      .find((p) => p.end <= from && from - p.end <= 1 && p.kind !== "adjective" && p.kind !== "agency");
    if (antecedent) return is(antecedent, "antecedent");
    // "il colloquio che avranno Pompeo e Kim": more than one does what the verb in the plural says.
    const both = verb.plural ? phrases.filter((p) => p.start >= verb.end && p.start - verb.end <= 1 && p.prep === "") : [];
    if (both.length > 0 && both[0].kind === "actor" && listOf(phrases, both[0]).flatMap((p) => p.refs).length > 1)
      return is(both[0], "after-verb");
    // "ha approvato una risoluzione che impone sanzioni": who issues a text does what the text does.
    const issued = before[before.length - 1];
    const text = tokens.slice(Math.max(issued?.verb.end ?? 0, clause.start - 3), clause.start).some(({ low }) => voices.has(low));
    const issues =
      issued?.subject && issued.end >= clause.start - 1 && issued.verb.lemmas.some((lemma) => classes.get("issue")?.has(lemma));
    return text && issues ? { ...none, subject: issued.subject, subjectBy: "issuer" } : noActor;
  }
  // "A smentire Minsk è stata Kim": Minsk belongs to the infinitive.
  const turned =
    verb.lemmas.includes("essere") &&
    tokens[clause.start]?.prep === "a" &&
    tokens[clause.start + 1]?.forms.some((form) => form.mood === "inf");
  const own = turned ? [] : bareIn(phrases, clause.start, verb.start);
  if (own.length > 0) return is(own[own.length - 1], "before-verb");
  // ", che lo scorso anno aveva rifiutato …": the noun before the comma acts, whoever that is.
  const trailing = opener === "that" && tokens[clause.start - 1]?.low === ",";
  const nounSubject = turned ? null : subjectNoun(tokens, clause.start, verb.start, voices, trailing);
  const outer = marker === "," || tokens[verb.start - 1]?.low === "," ? beforeParenthesis(before, phrases) : null;
  if (outer) return is(outer, "before-parenthesis");
  // "La Cina, ha assicurato il portavoce, continuerà a sostenere": a remark of who says so parts subject and verb.
  const remarked = marker === "," && before.length > 0 ? before[before.length - 1] : null;
  const parted = remarked?.subjectBy === "before-verb" && tokens[remarked.verb.start - 1]?.low === ",";
  if (parted && remarked.subject!.every((p) => p.end <= remarked.verb.start - 1))
    return is(remarked.subject![0], "before-parenthesis");
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
    if (!nounSubject.voice) return noActor;
    return issuer ? is(issuer, "issuer") : none;
  }
  // "si legge in una nota del governo americano": who issued the note says it.
  if (verb.reflexive && tokens[verb.end]?.prep === "in") {
    const at = tokens.findIndex(({ low }, k) => k > verb.end && k - verb.end <= 3 && voices.has(low));
    const issuer =
      at < 0 ? undefined : phrases.find((p) => p.start > at && p.start - at <= 5 && (p.prep === "di" || p.kind === "adjective"));
    if (issuer && issuer.kind !== "agency") return is(issuer, "issuer");
  }
  // "è giunta ieri a Pyongyang una delegazione russa": verbs of motion put their subject last.
  const reach = verb.essere || verb.reflexive || verb.lemmas.includes("essere") ? 9 : 1;
  // "si recherà nel Paese per vedere il leader": who is seen is the object of the infinitive.
  const infinitive = tokens.findIndex(
    (w, k) => k > verb.end && k < clause.end && tokens[k - 1].prep !== "" && w.forms.some(({ mood }) => mood === "inf")
  );
  const stop = infinitive < 0 ? clause.end : infinitive;
  const bareAfter = phrases.filter((p) => p.start >= verb.end && p.end <= stop && p.prep === "" && p.kind === "actor");
  // "si era intrattenuto con Ri, suo omologo": what stands beside a name is no subject.
  const apposed = (p: Phrase) => {
    const comma = [p.start - 1, p.start - 2].find((k) => tokens[k]?.low === ",");
    return comma !== undefined && comma >= verb.end && phrases.some((other) => other.end === comma && other.list !== p.list);
  };
  const after = bareAfter.find((p) => p.start - verb.end <= reach && !apposed(p)) ?? bareAfter.find((p) => isAdded(p, tokens));
  if (after && !tokens[verb.end]?.quoted && (turned || inverted(clause, tokens))) return is(after, "after-verb");
  // "Si è conclusa la visita a Pyongyang di Xi": the noun that follows is the subject, and no actor.
  const { low: next = "" } = tokens[verb.end] ?? {};
  const first = before.length === 0;
  // "Lo sostiene il sito NK News": the pronoun is the object, so the noun that follows acts.
  if (/^(?:lo|la|li|l')$/.test(verb.clitic) && verb.kind === "finite" && ARTICLES.has(next)) return noActor;
  if (unknownName(verb.start, clause.start, tokens, phrases)) return noActor;
  if ((verb.essere || verb.reflexive) && !verb.passive && /^(?:il|lo|la|l'|i|gli|le|un|una|uno)$/.test(next) && first)
    return noActor;
  const goesOn = opener === "coordinator" || opener === "that" || opener === "subordinator" || marker === "cui" || marker === ",";
  if (first) return none;
  if (!goesOn) return afterStop(clause, before, tokens, is) ?? none;
  const previous = opener === "coordinator" ? coordinate(clause, before, tokens) : before[before.length - 1];
  // In a quotation, what "should be condemned" is seldom the one who acted in the clause before.
  if (verb.passive && tokens[verb.main].quoted) return noActor;
  // "avverte gli stranieri che vivono a Seul": those who stand before "che" do it.
  const warned = opener === "that" && verb.plural && !previous.verb.plural;
  if (warned && /^(?:i|gli|le|tutti|tutte)$/.test(tokens[previous.verb.end]?.low ?? "")) return noActor;
  // "ha condannato Roma per le mosse con cui si schiera": whoever is judged for it does it.
  const judged =
    marker === "cui" && phrases.find((p) => p.start >= previous.verb.end && p.start - previous.verb.end <= 1 && p.prep === "");
  if (judged && judged.kind === "actor" && tokens[judged.end]?.prep === "per") return is(judged, "antecedent");
  if (previous.subject) return { ...none, subject: previous.subject, subjectBy: "carried" };
  // "Stando a quel che scrive la stampa, ha assicurato": the remark's subject is not carried on, nor its lack.
  const remark = marker === "," && (previous.opener === "relative" || previous.opener === "that");
  return previous.impersonal && !remark ? noActor : none;
}

/** "Choe è arrivata a Mosca; incontrerà Lavrov": after a semicolon or colon the subject of the main clause goes on unsaid. */
function afterStop(
  { start, verb }: ClauseBounds,
  before: readonly Clause[],
  tokens: readonly Token[],
  is: (one: Phrase, by: FoundBy) => ClauseSubject
): ClauseSubject | null {
  if (!/^[;:]$/.test(tokens[start].low) || tokens[verb.main].quoted) return null;
  const main = before.find(({ opener, verb }) => opener === "" && !tokens[verb.main].quoted);
  return main?.subject && main.verb.plural === verb.plural ? is(main.subject[0], "carried") : null;
}

const NONE: ReadonlySet<string> = new Set();

/** "Warmbier ammetteva": a name that nobody knows, right before the verb. */
function unknownName(verb: number, from: number, tokens: readonly Token[], phrases: readonly Phrase[]): boolean {
  const { kind, capital, prep } = tokens[verb - 1] ?? {};
  if (verb - 1 <= from || kind !== "word" || !capital || prep !== "" || tokens[verb - 1].forms.length > 0) return false;
  return (tokens[verb - 2]?.prep ?? "") === "" && !phrases.some((p) => p.start < verb && p.end >= verb);
}

/** Who stands before a parenthesis that a comma has closed: "Choe, che ha incontrato Lavrov, ha detto". */
function beforeParenthesis(before: readonly Clause[], phrases: readonly Phrase[]): Phrase | null {
  for (let j = before.length - 1; j >= 0; j--) {
    const { opener, start } = before[j];
    if ((opener !== "relative" && opener !== "subordinator") || start === 0) return null;
    const outer = [...phrases].reverse().find((p) => p.end <= start && start - p.end <= 1 && p.prep === "" && p.kind === "actor");
    if (outer) return outer;
  }
  return null;
}

/** The clause that a coordinated verb continues: past clauses embedded between the two. */
function coordinate({ start, verb }: ClauseBounds, before: readonly Clause[], tokens: readonly Token[]): Clause {
  const last = before[before.length - 1];
  // "Kim, che ne ha lodato il contenuto e ha promesso …": no comma closes the relative.
  if (last.opener === "relative" && last.subject && tokens[start - 1]?.low !== ",") return last;
  for (let j = before.length - 1; j >= 0; j--)
    if (
      before[j].opener !== "relative" &&
      !(before[j].opener === "subordinator" && j > 0) &&
      before[j].verb.plural === verb.plural &&
      (before[j].subject || before[j].impersonal)
    )
      return before[j];
  return last;
}

/** "Hanno inviato auguri a Kim anche il re di Svezia e …": one more who did it, however long the object is. */
function isAdded({ start }: Phrase, tokens: readonly Token[]): boolean {
  const at = ARTICLES.has(tokens[start - 1]?.low) ? start - 2 : start - 1;
  return tokens[at]?.low === "anche" || tokens[at]?.low === "pure";
}

/**
 * A verb at the head of its clause, as after a quotation ("…”, ha affermato Lavrov") or an adverbial, right after "cui"
 * ("la visita cui lo ha invitato Kim", but not "l'anno in cui ha visto Kim"), or with its object before it ("ieri lo ha ricevuto Putin").
 */
function inverted({ verb, start, marker }: ClauseBounds, tokens: readonly Token[]): boolean {
  if (verb.essere || verb.reflexive || verb.lemmas.length === 0) return true;
  const preps = tokens.slice(Math.max(0, start - 2), start).map(({ prep }) => prep);
  const towards = preps.every((prep) => prep === "" || prep === "a" || prep === "contro");
  if (marker === "cui" && verb.start - start <= 1 && towards) return true;
  // "Prima di Choe era stato in Russia il ministro": where somebody is may stand between.
  if (verb.lemmas.includes("essere") && tokens[verb.end]?.prep === "in") return true;
  if (verb.kind === "finite" && /^(?:lo|la|li|l')$/.test(verb.clitic)) return true;
  const before = tokens[verb.start - 1];
  return !before || /^[,”»"“]$/.test(before.text) || verb.start === start;
}

/** A noun phrase that is no actor stands as subject: article and noun before the verb, no preposition. */
function subjectNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
  voices: ReadonlySet<string>,
  trailing: boolean
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
    ) {
      // "Il 27 ottobre ha incontrato Lavrov": the subject is not said.
      if (
        !trailing &&
        isTimePhrase(
          tokens
            .slice(j, k + 1)
            .map(({ text }) => text)
            .join(" ")
        )
      )
        return null;
      return { at: j, voice: voices.has(tokens[j + 1]?.low === "'" ? tokens[j + 2]?.low : tokens[j + 1]?.low) };
    }
  }
  return null;
}

const bareIn = (phrases: readonly Phrase[], from: number, to: number): Phrase[] =>
  phrases.filter((p) => p.start >= from && p.end <= to && p.prep === "" && p.kind === "actor");
const listOf = (phrases: readonly Phrase[], one: Phrase): Phrase[] => phrases.filter((p) => p.list === one.list);
