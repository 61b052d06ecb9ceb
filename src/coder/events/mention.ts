/** Who did what to whom in one sentence: the rules of `data/verbs.csv` applied to its verbs and nouns. */
import type { Phrase } from "../actors/noun-phrase.ts";
import type { Found } from "./dyad.ts";
import { nounMentions } from "./noun-mention.ts";
import type { SentenceParse } from "../clauses/sentence-parse.ts";
import type { RuleBook } from "./rule-book.ts";
import { verbMentions } from "./verb-mention.ts";

/** What a governing verb says of the act in its infinitive where that act is what is told. */
const INNER_FIRST: ReadonlySet<string> = new Set(["denied", "actual-past", "transparent"]);

/** Apply the rules to a parsed sentence. */
export function mentions(parse: SentenceParse, book: RuleBook): Found[] {
  const found: Found[] = [];
  const used = new Set<number>();
  for (const verb of parse.groups) {
    // "ha promesso di sostenere": the promise is tried first, then what was promised; but "nega di aver inviato
    // armi" tells of the arms, as denied, and "ha deciso di espellere" of the expulsion.
    const inner = verb.outer[0]?.lemmas.some((lemma) => INNER_FIRST.has(book.codebook.modals.get(lemma) ?? ""));
    for (const one of inner ? [verb, ...verb.outer] : [...verb.outer, verb]) {
      const made = verbMentions(one, verb.outer.length > 0 && one !== verb, parse, book, used);
      // "ha smentito di aver proposto un vertice": what was only said is rebuffed by saying so.
      if (inner && one === verb && made[0]?.status === "denied" && book.codebook.types.get(made[0].rule.type)!.verbal) {
        const rebuffed = verbMentions(verb.outer[0], true, parse, book, used);
        if (rebuffed.length > 0) made.splice(0, made.length, ...rebuffed);
      }
      found.push(...made);
      // What the sentence goes on to tell is about the same side.
      parse.discourse.engage(made);
      for (const { rule, source, target } of made) parse.discourse.tell(rule.type, source, target);
      if (made.length > 0 && book.codebook.types.get(made[0].rule.type)!.contact)
        parse.discourse.met(made[0].source, made[0].target);
      if (made.length > 0) break;
    }
  }
  for (const told of nounMentions(parse, book, used, found)) {
    found.push(told);
    if (!found.some((other) => other !== told && other.verb)) parse.discourse.engage([told]);
  }
  return found.sort((a, b) => a.trigger.start - b.trigger.start);
}

/** The subject that later sentences may leave unsaid: of the first clause that has one and is no report by an agency. */
export function topic(parse: SentenceParse): Phrase | null {
  for (const clause of parse.clauses) {
    if (clause.opener === "relative" || clause.verb.prep !== "") continue;
    const one = clause.subject?.find((p) => p.kind === "actor");
    if (one && clause.subject!.flatMap((p) => p.refs).length === 1) return one;
  }
  // "È durata tre giorni la missione del viceministro X": the person whom the sentence is about.
  return parse.clauses.some((c) => c.subject)
    ? null
    : (parse.phrases.find((p) => p.kind === "actor" && p.refs.length === 1 && p.refs[0].actor !== "") ?? null);
}
