/** Drafts of mentions: what the sentence of each, and the one after it, say of its date. */
import type { Phrase } from "../actors/noun-phrase.ts";
import type { Sentence, SentenceParse } from "../clauses/sentence-parse.ts";
import type { ActionType } from "../codebook/codebook-rows.ts";
import type { Found } from "../events/dyad.ts";
import { type Narration, narrationOf, refersBack } from "../events/narration.ts";
import type { RuleBook } from "../events/rule-book.ts";
import type { Interval } from "../model/dates.ts";
import { isVerbOf, type VerbGroup } from "../syntax/verb-group.ts";
import type { TimeExpression } from "../time.ts";
import { cameToNothing, goesOnThen, isInPassing, isLookedBackOn, isPriorInvitation, isTopic, saysUnreadTime } from "./cues.ts";
import type { When } from "./dating.ts";
import { eachTime } from "./each-time.ts";
import { ownDate, sceneBetween } from "./own-date.ts";
import { planned } from "./planned.ts";
import { reportOf } from "./report.ts";

export interface Draft {
  found: Found;
  type: ActionType;
  sentence: number;
  own: When | null;
  phrases: readonly Phrase[];
  narration: Narration;
  /** Its sentence begins with an occasion told before: "Nel corso dei colloqui …", "Nel telegramma …". */
  refersBack: boolean;
  /** "È arrivato lunedì per una visita di tre giorni": that Monday is when it began. */
  begins: boolean;
  /** "Ha concluso ieri una visita di due giorni": that day is when it ended. */
  ends: boolean;
  /** Its sentence goes on with "Poi …", "In seguito …". */
  onward: boolean;
  /** Its clause tells a time that could not be worked out. */
  unread: boolean;
  /** What somebody talks about: not of the day of the talk. */
  topic: boolean;
  /** "Su invito di …": it came before the visit. */
  prior: boolean;
  /** Told on the way to what the sentence goes on about: "Il Nord, che ha stretto i legami con Mosca, non ha …", "dopo che …". */
  inPassing: boolean;
  /** "Il vertice è fallito", "dopo il fallimento del vertice": it was before, nobody says when. */
  cameToNothing: boolean;
  /** The last date named before it in its paragraph. */
  scene: When | null;
}

/** The sentences of an article, and the temporal expressions of each. */
export interface DatedText {
  sentences: readonly Sentence[];
  times: readonly (readonly TimeExpression[])[];
  published: Interval | null;
  book: RuleBook;
}

/** What a sentence tells, with what is said of when it was. */
export function drafts(found: readonly Found[], parse: SentenceParse, i: number, text: DatedText): Draft[] {
  if (found.length === 0) return [];
  const { sentences, times, published, book } = text;
  const typeOf = ({ rule }: Found): ActionType => book.codebook.types.get(rule.type)!;
  const here = { parse, times: times[i], saying: saying(parse, book), published, all: found, typeOf };
  const [last, next] = [sentences[i - 1], sentences[i + 1]];
  const goesOn = next?.paragraph === parse.paragraph;
  const report = next ? reportOf(next.tokens, saying(next, book), times[i + 1], book.classes, goesOn) : null;
  // The sentence before it in the paragraph still sets the scene.
  const isFirst = last?.paragraph !== parse.paragraph;
  const scenes = isFirst ? times[i] : [...times[i - 1], ...times[i]];
  const opened = (isFirst ? parse : last).start;
  const opens = { refersBack: refersBack(parse), onward: goesOnThen(parse) };
  return found.flatMap((told) => {
    const { one, own } = planned(told, ownDate(told, here), here);
    const narration = own?.aside ? "aside" : narrationOf(one, parse);
    const type = typeOf(one);
    const draft: Draft = {
      found: one,
      type,
      sentence: i,
      own: own ?? (narration === "news" ? report : null),
      phrases: parse.phrases,
      narration,
      refersBack: opens.refersBack,
      begins: isVerbOf(one.verb, "begins", book.classes),
      ends: isVerbOf(one.verb ?? one.clause?.verb, "ends", book.classes),
      onward: opens.onward,
      unread: own === null && saysUnreadTime(one, parse, times[i], published),
      topic: own === null && isTopic(one, parse),
      prior: isPriorInvitation(one, parse),
      inPassing: isLookedBackOn(one, parse) || (isInPassing(one, parse) && !type.traits.has("occasion")),
      cameToNothing: cameToNothing(one, parse),
      scene: sceneBetween(scenes, opened, parse.tokens[one.trigger.start].start)
    };
    return own ? eachTime(own, one, type.traits.has("stay"), here).map((when) => ({ ...draft, own: when })) : [draft];
  });
}

/** The verbs of a sentence that say something. */
const saying = ({ groups }: Sentence, { classes }: RuleBook): VerbGroup[] => groups.filter((g) => isVerbOf(g, "say", classes));
