/** Who opens a title that has no verb: "Usa, nuove sanzioni a Pyongyang", "Lavrov in visita a Pyongyang", "Da Pyongyang no a Seul". */
import type { Phrase } from "../../actors/noun-phrase.ts";
import { argumentOf, type Argument, type SentenceParse, type Trigger, withList } from "../../clauses/sentence-parse.ts";
import { FOCUS_COUNTRY } from "../../model/code-lists.ts";

/** How many words may stand between who opens a title and what it tells: "Usa, al via nuove sanzioni". */
const BETWEEN = 3;

/** Whoever stands first in a title without a verb, before a comma or "in": "Usa, nuove sanzioni", "Lavrov in visita". */
export function titleOpener(trigger: Trigger, parse: SentenceParse): Argument | null {
  const first = firstOf(trigger, parse);
  if (first?.prep !== "") return null;
  const between = parse.tokens.slice(first.end, trigger.start);
  const lead = between[0]?.low;
  const opens =
    lead === ","
      ? !isTopic(first) && between.slice(1).every(({ kind, prep }) => kind === "word" && prep === "")
      : between.length === 1 && lead === "in" && !first.refs.every(({ actor, role }) => actor === "" && role === "");
  return opens ? argumentOf(withList(first, parse), "title-opener") : null;
}

/** "Da Pyongyang no all'invito di Seul": from whom it comes that a title tells of; but in "Da Mosca un messaggio di Kim" it is Kim's. */
export function fromOpener(trigger: Trigger, parse: SentenceParse): Argument | null {
  const first = firstOf(trigger, parse);
  const owned = parse.tokens[trigger.end]?.prep === "di";
  return !owned && first?.prep === "da" && first.start === 1 ? argumentOf([first], "preposition", "da") : null;
}

/** "Corea del Nord, nuove sanzioni Usa": the country that a title names first is the one that it is about. */
export function topic(trigger: Trigger, parse: SentenceParse): Argument | null {
  const [first] = parse.phrases;
  const named = trigger.verb === null && first?.start === 0 && first.prep === "" && first.end < trigger.start && isTopic(first);
  return named && parse.tokens[first.end].low === "," && isVerbless(trigger, parse) ? argumentOf([first], "title-opener") : null;
}

/** The first name of a title, where nothing but a few words stands between it and the trigger, and no verb anywhere. */
function firstOf(trigger: Trigger, parse: SentenceParse): Phrase | undefined {
  const { start } = trigger;
  const [first, second] = parse.phrases;
  const near = first && first.end <= start && start - first.end <= BETWEEN + 1 && (!second || second.end > start);
  const named = near && first.start <= 1 && first.kind !== "adjective" && first.kind !== "agency";
  return named && isVerbless(trigger, parse) ? first : undefined;
}

/** Whether no finite verb stands before the colon or the end of the title. */
function isVerbless({ start }: Trigger, { groups, tokens }: SentenceParse): boolean {
  const colon = tokens.findIndex(({ low }, k) => k > start && low === ":");
  return !groups.some((g) => g.kind === "finite" && (colon < 0 || g.start < colon));
}

/** "Corea del Nord, appello a Trump": the country that an article is about does not act yet. */
const isTopic = ({ refs }: Phrase): boolean =>
  refs.every(({ country, actor, role }) => country === FOCUS_COUNTRY && actor === "" && role === "");
