/**
 * Why was this sentence coded so, or not coded? For each verb or noun that a rule knows: what it was coded as, or the
 * rule that was tried and the first thing that it lacked. Nothing of it is kept unless somebody asks.
 */
import type { ActorReference } from "./actors/discourse.ts";
import type { Candidate } from "./classifier/candidate.ts";
import type { GuessOfSides } from "./classifier/fallback.ts";
import type { TriedSentence } from "./classifier/sentence-features.ts";
import type { SentenceParse } from "./clauses/sentence-parse.ts";
import type { Attempt } from "./events/attempt.ts";
import { howFar, missingText } from "./events/missing-text.ts";
import type { Boilerplate, Dataset, Provenance, Reading, Span } from "./model/dataset.ts";
import type { ActionRow, MentionRow } from "./model/table-rows.ts";
import { asWritten } from "./syntax/token.ts";
import type { TimeExpression } from "./time.ts";

/** A sentence as it was read, and what was tried on it in vain. */
export interface Trial extends TriedSentence {
  article_id: string;
  /** Its place in the raw text. */
  place: Span;
  times: readonly TimeExpression[];
  /** Raw offset of an offset in the text that was parsed. */
  rawOffset: (offset: number) => number;
  /** Between whom it may tell more than rules found. */
  candidates: readonly Candidate[];
  /** What the classifier takes for likely, whether or not it is sure enough to tell it. */
  guesses: readonly GuessOfSides[];
}

/** A sentence, or a part of the page that was not read, and in one line each what came of its words. */
export interface Explanation {
  article_id: string;
  /** Its place in the raw text. */
  place: Span;
  /** From 1. */
  line: number;
  text: string;
  /** Whom it names, as the coder read them, and the words that it read as dates. */
  names: string[];
  dates: string[];
  /** Each action that was coded: by which rule, with which status and date, and how they were found. */
  told: string[];
  /** Each verb or noun that told nothing, with the rule tried and what it lacked; verbs that no rule knows; whoever is in no action. */
  missing: string[];
}

/** The infinitives that a form may be of, in a lexicon of more verbs than the rules know. */
export type Infinitives = (form: string) => readonly string[];

/** The explanations of a dataset's articles, in the order of their text. */
export function explain(
  { readings, mentions, actions }: Dataset,
  trials: readonly Trial[],
  infinitives?: Infinitives
): Explanation[] {
  const codings: Codings = {
    mention: new Map(mentions.map((row) => [row.mention_id, row])),
    action: new Map(actions.map((row) => [row.action_id, row]))
  };
  return readings.flatMap((reading) => {
    const { article_id, text, boilerplate } = reading;
    const at = ({ start, end }: Span) => ({
      article_id,
      place: { start, end },
      line: lineOf(text, start),
      text: flat(text.slice(start, end))
    });
    const sentences = trials
      .filter((trial) => trial.article_id === article_id)
      .map((trial) => ({ ...at(trial.place), ...sentenceExplained(trial, reading, codings, infinitives) }));
    const tried = new Set(sentences.map(({ place }) => place.start));
    const cut = boilerplate
      .filter(({ start }) => !tried.has(start))
      .map((span) => ({ ...at(span), names: [], dates: [], told: [], missing: [notRead(span)] }));
    return [...sentences, ...cut].sort((a, b) => a.place.start - b.place.start);
  });
}

/** The rows of a dataset by their ids. */
interface Codings {
  mention: ReadonlyMap<string, MentionRow>;
  action: ReadonlyMap<string, ActionRow>;
}

function sentenceExplained(
  { place, parse, times, rawOffset, attempts, guesses }: Trial,
  { provenance, boilerplate }: Reading,
  { mention, action }: Codings,
  infinitives?: Infinitives
): Pick<Explanation, "names" | "dates" | "told" | "missing"> {
  const here = provenance.flatMap((found) => {
    const coded = mention.get(found.mention_id)!;
    return coded.start === place.start ? [{ found, coded, row: action.get(coded.action_id)! }] : [];
  });
  const isCoded = (k: number) => here.some(({ found }) => found.trigger.start === rawOffset(parse.tokens[k].start));
  const sides = here.flatMap(({ row }) => [row.source_country, row.target_country]);
  return {
    names: namesIn(parse),
    dates: times.map((time) => `“${flat(time.text)}” ${time.edtf || "not known"}`),
    told: here.map(({ found, coded, row }) => toldText(found, coded, row)),
    missing: [
      // A title of which the text tells as much, or that tells nothing.
      ...boilerplate.filter(({ start }) => start === place.start).map(notRead),
      ...missingIn(
        attempts.filter(({ start }) => !isCoded(start)),
        parse
      ),
      ...unknownVerbs(parse, infinitives),
      ...guesses.filter(({ sure, asked }) => sure < asked).map(guessText),
      ...(here.length > 0 ? leftOut(parse, sides) : [])
    ]
  };
}

/** What was coded, by which rule, and how it was found. */
function toldText(found: Provenance, { rule, trigger }: MentionRow, row: ActionRow): string {
  const dyad = `${row.source_country || row.source_actor} → ${row.target_country || row.target_actor}`;
  const date = `${found.edtf || "no date"} (${found.date_how})`;
  const sides = `source ${found.source_how}; target ${found.target_how}`;
  const mutual = row.direction === "mutual" ? " (mutual: North Korea stands first)" : "";
  return `“${trigger}” ${rule}: ${dyad} ${found.action_type}${mutual}, ${found.status_how}; ${date}; ${sides}`;
}

const notRead = ({ reason }: Boilerplate): string => `not read: ${reason}`;

/** An explanation as compilers write: `file:line: “…”`, and under it its lines. */
export const explanationText = (file: string, one: Explanation): string =>
  [`${file}:${one.line}: “${one.text}”`, ...explanationLines(one).map((line) => `  ${line}`)].join("\n");

/** Whom a sentence names, which dates, what was coded from it, and a line for each verb or noun that told nothing. */
export function explanationLines({ names, dates, told, missing }: Explanation): string[] {
  return [
    ...(names.length > 0 ? [`names ${names.join(", ")}`] : []),
    ...(dates.length > 0 ? [`dates ${dates.join(", ")}`] : told.length > 0 ? ["dates none"] : []),
    ...told.map((one) => `coded ${one}`),
    ...missing,
    ...(told.length + missing.length === 0 ? ["no rule was tried on its verbs or nouns"] : [])
  ];
}

/** Why the rules told nothing, a line for each verb or noun and reason, the rule that came furthest first. */
function missingIn(attempts: readonly Attempt[], parse: SentenceParse): string[] {
  const lines = new Map<string, { rules: string[]; words: string; texts: string[] }>();
  for (const { rule, start, end, missing } of [...attempts].sort((a, b) => a.start - b.start || howFar(b) - howFar(a))) {
    const words = asWritten(parse.tokens.slice(start, end));
    const text = missingText(missing, rule);
    const asks = missing.lacks === "word" || (missing.lacks === "demand" && !missing.demand.name.startsWith("-"));
    const key = `${start} ${asks ? "asks" : text}`;
    const line = lines.get(key) ?? { rules: [], words, texts: [] };
    if (!line.rules.includes(rule.rule)) {
      line.rules.push(rule.rule);
      line.texts.push(text);
    }
    lines.set(key, line);
  }
  return [...lines.values()].map(({ rules, words, texts }) => `“${words}” ${rules.join(", ")}: ${together(rules, texts)}`);
}

/** Rules whose words are named each where none of them has those that it asks for. */
const FEW_RULES = 3;

/** What several rules lack, each by its name where they are few and lack different things. */
function together(rules: readonly string[], texts: readonly string[]): string {
  if (new Set(texts).size === 1) return texts[0];
  const none = "none has the words that it asks for";
  return rules.length > FEW_RULES ? none : `${none} (${rules.map((rule, k) => `${rule}: ${texts[k]}`).join("; ")})`;
}

/** Verbs of which the codebook has no form, with the infinitive that a rule for them would name; where a lexicon is asked, its verbs only. */
const unknownVerbs = ({ groups, tokens }: SentenceParse, infinitives: Infinitives = () => ["this verb"]): string[] =>
  groups
    .filter(({ lemmas }) => lemmas.length === 0)
    .map(({ start, end, main }) => ({ words: asWritten(tokens.slice(start, end)), known: infinitives(tokens[main].low) }))
    .filter(({ known }) => known.length > 0)
    .map(({ words, known }) => `“${words}”: no rule knows ${known.join(" or ")}`);

/** "the classifier is .12 sure of meeting, PRK → RUS, and tells what it is .40 sure of" */
function guessText({ candidate: { source, target }, type, sure, asked }: GuessOfSides): string {
  const dyad = [source, target].map(({ ref }) => ref.country || ref.actor || "others").join(" → ");
  return `no rule tells more: the classifier is ${sure.toFixed(2)} sure of ${type}, ${dyad}, and tells what it is ${asked.toFixed(2)} sure of`;
}

/** Names of countries that are no side of what the sentence tells. */
const leftOut = ({ phrases }: SentenceParse, sides: readonly string[]): string[] => {
  const others = phrases.flatMap(({ refs }) => refs).filter(({ country }) => country !== "" && !sides.includes(country));
  return others.length > 0 ? [`in no action: ${[...new Set(others.map(nameText))].join(", ")}`] : [];
};

/** The names of a sentence as they were read: `Vladimir Putin (RUS)`. */
const namesIn = ({ phrases, tokens }: SentenceParse): string[] =>
  phrases
    .filter(({ refs }) => refs.length > 0)
    .map(({ head, end, refs }) => `“${asWritten(tokens.slice(head, end))}” ${refs.map(nameText).join(" and ")}`);

const nameText = ({ actor, country, role }: ActorReference): string =>
  actor || role ? `${actor || role} (${country || "of no known country"})` : country;

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;

const flat = (text: string): string => text.trim().replace(/\s+/g, " ");
