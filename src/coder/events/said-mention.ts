/** Acts of saying: what is said of the other side, judged by its words, is an act of whoever says it. */
import { clauseAt } from "../clauses/argument-scope.ts";
import { type Saying, sayings } from "../clauses/saying.ts";
import { type SentenceParse, type Trigger, withList } from "../clauses/sentence-parse.ts";
import type { Phrase } from "../actors/noun-phrase.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import type { ActorReference } from "../actors/discourse.ts";
import { findArgument } from "./arguments/argument.ts";
import type { Missing, OnAttempt } from "./attempt.ts";
import { isMet } from "./demands.ts";
import { type Dyad, dyads, type Found } from "./dyad.ts";
import { allAre, countriesOf } from "./sides.ts";
import type { Rule, RuleBook } from "./rule-book.ts";

/**
 * What somebody says of the other side, by the first rule of form `said` that finds its words in it: "«È una provocazione», ha
 * detto Suga del lancio", "ha affermato che Washington deve scusarsi". Where an act is told in what is said, that is what the
 * sentence tells.
 *
 * @param told what the verbs and nouns of the sentence tell
 */
export function saidMentions(parse: SentenceParse, book: RuleBook, told: readonly Found[], onAttempt?: OnAttempt): Found[] {
  const found: Found[] = [];
  for (const saying of sayings(parse, book.sayingVerbs)) {
    // "ha avvertito Seul: «…»" is told by the verb.
    if (saying.verb && told.some(({ verb }) => verb === saying.verb)) continue;
    const others = [...told, ...found].filter(({ trigger }) =>
      [saying, ...saying.said].some(({ start, end }) => start <= trigger.start && trigger.end <= end)
    );
    found.push(...toldBySaying(saying, others, parse, book, onAttempt));
  }
  return found;
}

function toldBySaying(
  saying: Saying,
  others: readonly Found[],
  parse: SentenceParse,
  book: RuleBook,
  onAttempt?: OnAttempt
): Found[] {
  const { verb, start, end, said } = saying;
  const clause = saying.clause ?? clauseAt(start, parse);
  const to = Math.max(...said.map((words) => words.end));
  const trigger: Trigger = { ...saying, clause, from: end, to, passive: false, noun: -1, said };
  const speaker = (findArgument("mouthpiece", trigger, parse, []) ?? findArgument("subject", trigger, parse, []))?.refs ?? [];
  // "Secondo Seul è una violazione": who is named there says it.
  const lemmas = verb?.lemmas ?? ["dire"];
  if (allAre(speaker, "reports", book)) return [];
  const both = ofBoth(saying, speaker, parse);
  for (const rule of book.said) {
    // "Per Kim è il primo viaggio", "ricordando che": what only tells something is told by a verb that says so.
    if (rule.type === "statement" && (verb?.kind !== "finite" || others.length > 0)) continue;
    if (!lemmas.some((lemma) => rule.heads.includes(lemma))) continue;
    const lacks = onAttempt && ((missing: Missing) => onAttempt({ rule, start, end, missing }));
    if (!isSaid(rule, saying, speaker, parse, book)) {
      lacks?.({ lacks: "word" });
      continue;
    }
    const sides = dyads(rule, trigger, parse, book, lacks).filter(
      (dyad) =>
        (rule.type === "statement"
          ? isAbout(dyad, both, book)
          : isPraise(rule, book)
            ? isPraised(dyad, saying, parse, book)
            : isAgainst(dyad, saying, both)) &&
        !others.some((o) => o.source.country === dyad.source.country && o.target.country === dyad.target.country)
    );
    if (sides.length === 0) continue;
    return sides.map((dyad) => ({
      rule,
      trigger: { start, end },
      clause,
      verb,
      status: "actual",
      statusHow: "said",
      again: false,
      ...dyad
    }));
  }
  return [];
}

const isPraise = ({ type }: Rule, { codebook }: RuleBook): boolean => codebook.types.get(type)!.traits.has("praise");

/** A statement is of somebody named about a side that is named: no people of it, and no "rapporti tra i due Paesi". */
const isAbout = ({ source, sourceWords, target }: Dyad, both: readonly Phrase[], book: RuleBook): boolean =>
  sourceWords !== null &&
  both.length === 0 &&
  ![source, target].some((side) => allAre([side], "unofficial", book)) &&
  !allAre([target], "body", book);

/** A demand, a charge or a threat is to a side named alone, or left unsaid by a verb that says nothing of both. */
const isAgainst = ({ targetWords }: Dyad, { verb }: Saying, both: readonly Phrase[]): boolean =>
  targetWords ? !both.some(({ head }) => head === targetWords.start) : verb !== null && both.length === 0;

/** Praised is a state or somebody of it, no body as "l'artiglieria"; and by another country where no third one is named: "un alleato della Russia". */
const isPraised = ({ source, target }: Dyad, { said }: Saying, { phrases }: SentenceParse, book: RuleBook): boolean =>
  !allAre([target], "body", book) &&
  (source.country === FOCUS_COUNTRY ||
    !phrases.some(
      ({ head, end, refs }) =>
        said.some((words) => words.start <= head && end <= words.end) &&
        refs.some(({ country }) => ![source.country, FOCUS_COUNTRY, ""].includes(country))
    ));

/** "i rapporti tra i due Paesi", "tra Seul e Pyongyang": of whoever says it and of another. */
const ofBoth = ({ said }: Saying, speaker: readonly ActorReference[], parse: SentenceParse): Phrase[] =>
  parse.phrases.filter((phrase) => {
    const countries = countriesOf(withList(phrase, parse).flatMap(({ refs }) => refs));
    const inside = said.some(({ start, end }) => start <= phrase.head && phrase.end <= end);
    return inside && countries.size > 1 && speaker.some(({ country }) => countries.has(country));
  });

/** "non ha risposto in modo positivo", "aspettiamo una decisione positiva" */
const isMissed = (at: number, { clauses, groups, tokens, classes }: SentenceParse): boolean => {
  const from = clauses.find(({ start, end }) => start <= at && at < end)?.start ?? tokens.length;
  return groups.some(
    ({ start, end, negated, lemmas }) =>
      start >= from && end <= at && (negated || lemmas.some((lemma) => classes.get("consider")?.has(lemma)))
  );
};

/** Whether a clause of what is said meets the demands of a rule, and has one of its words. */
function isSaid(rule: Rule, { said }: Saying, speaker: readonly ActorReference[], parse: SentenceParse, book: RuleBook): boolean {
  const { tokens, clauses, phrases: names } = parse;
  const { complements: phrases, demands } = rule;
  const inside = (k: number): boolean => said.some(({ start, end }) => start <= k && k < end);
  // "il dittatore Kim" judges nothing, and "non ha risposto in modo positivo" is no praise.
  const isMeant = (k: number): boolean =>
    inside(k) && !names.some((name) => name.start <= k && k < name.end) && !(isPraise(rule, book) && isMissed(k, parse));
  const hasWord = (from: number, to: number): boolean => {
    if (phrases.size === 0) return true;
    for (let k = from; k < to; k++)
      if (phrases.get(tokens[k].low)?.some((words) => words.every((low, i) => tokens[k + i]?.low === low)) && isMeant(k))
        return true;
    return false;
  };
  if (demands.length === 0) return said.some(({ start, end }) => hasWord(start, end));
  return clauses.some(
    ({ verb, start, end }) =>
      inside(verb.main) &&
      demands.every((demand) => isMet(demand, rule, { verb, governsInfinitive: false, to: end, parse, book, speaker })) &&
      hasWord(Math.min(start, verb.start), end)
  );
}
