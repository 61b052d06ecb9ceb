/** One article from its first sentence to its last: what was said before decides who and when. */
import type { Mention } from "./actions/action.ts";
import type { Coded } from "./actions/tables.ts";
import { Discourse } from "./actors/discourse.ts";
import type { Gazetteer } from "./actors/gazetteer.ts";
import type { Phrase } from "./actors/noun-phrase.ts";
import type { Article } from "./article/article.ts";
import type { Sentence } from "./clauses/sentence-parse.ts";
import type { When } from "./dating/dating.ts";
import { type Draft, drafts } from "./dating/draft.ts";
import { resolveDates } from "./dating/propagation.ts";
import { temporalExpressions } from "./dating/temporal-expressions.ts";
import type { Attempt } from "./events/attempt.ts";
import { mentions, remember } from "./events/mention.ts";
import type { RuleBook } from "./events/rule-book.ts";
import type { Trial } from "./explain.ts";
import type { Span } from "./model/dataset.ts";
import { parseSentence, sentencesOf } from "./parse-sentence.ts";

/**
 * Code one article: read its sentences, then parse, find and date what each tells, and resolve what was left open.
 *
 * @param onTrial hears of each sentence what was tried on it, where somebody asks why
 */
export function codeArticle(article: Article, gazetteer: Gazetteer, book: RuleBook, onTrial?: (trial: Trial) => void): Coded {
  const { earliest, latest } = article.published;
  const published = earliest ? { earliest, latest } : null;
  // Nothing can come of an article that does not name North Korea; who asks why is shown how it was read all the same.
  const read = article.language === "it" && (onTrial !== undefined || gazetteer.onSubject(article.text));
  const sentences = read ? sentencesOf(article.text, article.paragraphs, gazetteer, book) : [];
  const times = temporalExpressions(article, sentences, published, book);
  const told: Draft[] = [];
  let discourse = new Discourse();
  for (const [i, sentence] of sentences.entries()) {
    const parse = parseSentence(sentence, discourse, published ?? { earliest: "", latest: "" }, gazetteer, book);
    const attempts: Attempt[] = [];
    const found = mentions(parse, book, onTrial && ((attempt) => attempts.push(attempt)));
    onTrial?.({
      article_id: article.id,
      place: rawSpan(article, sentence),
      parse,
      times: times[i],
      rawOffset: article.rawOffset,
      attempts
    });
    told.push(...drafts(found, parse, i, { sentences, times, published, book }));
    discourse = remember(parse, found, book);
  }
  const when = resolveDates(told, sentences, times, article, published);
  return {
    article,
    sentences: sentences.map((sentence) => rawSpan(article, sentence)),
    mentions: told.map((draft, i) => mentionOf(draft, when[i], sentences[draft.sentence], article))
  };
}

const rawSpan = (article: Article, { start, end }: Span): Span => ({
  start: article.rawOffset(start),
  end: article.rawOffset(end)
});

/** A mention as the tables take it: dated, with its places in the raw text. */
function mentionOf({ found, phrases }: Draft, when: When, { tokens, ...sentence }: Sentence, article: Article): Mention {
  const span = ({ start, end }: Span): Span => rawSpan(article, { start: tokens[start].start, end: tokens[end - 1].end });
  const place = rawSpan(article, sentence);
  return {
    article: article.id,
    found,
    when,
    ...place,
    quote: article.raw.slice(place.start, place.end),
    triggerSpan: span(found.trigger),
    sourceSpan: found.sourceWords && span(found.sourceWords),
    targetSpan: found.targetWords && span(found.targetWords),
    dateSpan: when.span && rawSpan(article, when.span),
    attribution: attribution(phrases),
    review: ""
  };
}

/** The agencies and papers that a sentence names as its source. */
const attribution = (phrases: readonly Phrase[]): string =>
  [...new Set(phrases.filter((p) => p.kind === "agency").flatMap((p) => p.refs.map((r) => r.actor)))].join("; ");
