/** One article from its first sentence to its last: what was said before decides who and when. */
import type { Mention } from "./actions/action.ts";
import type { Coded } from "./actions/tables.ts";
import { Discourse } from "./actors/discourse.ts";
import type { Gazetteer } from "./actors/gazetteer.ts";
import type { Phrase } from "./actors/noun-phrase.ts";
import type { Article } from "./article/article.ts";
import type { Sentence, SentenceParse } from "./clauses/sentence-parse.ts";
import type { When } from "./dating/dating.ts";
import { type DatedText, type Draft, drafts } from "./dating/draft.ts";
import { resolveDates } from "./dating/propagation.ts";
import { temporalExpressions } from "./dating/temporal-expressions.ts";
import type { Attempt } from "./events/attempt.ts";
import { mentions, remember } from "./events/mention.ts";
import type { RuleBook } from "./events/rule-book.ts";
import type { Trial } from "./explain.ts";
import { candidates, type Pair, pairsNamed } from "./classifier/candidate.ts";
import { fallback, guesses, SURE, WORTH_SAYING } from "./classifier/fallback.ts";
import type { Span } from "./model/dataset.ts";
import { parseSentence, sentencesOf } from "./parse-sentence.ts";
import type { TimeExpression } from "./time.ts";

/**
 * Code one article: read its sentences, then parse, find and date what each tells, and resolve what was left open. Its
 * titles are read first, apart: whom they name the text may point back to, and what they tell counts where the text does
 * not tell it.
 *
 * @param onTrial hears of each sentence what was tried on it, where somebody asks why
 */
export function codeArticle(article: Article, gazetteer: Gazetteer, book: RuleBook, onTrial?: (trial: Trial) => void): Coded {
  // Nothing can come of an article that does not name North Korea; who asks why is shown how it was read all the same.
  if (article.language !== "it" || (onTrial === undefined && !gazetteer.onSubject(article.text)))
    return { article, sentences: [], mentions: [] };
  const means = { gazetteer, book, onTrial };
  const titles = toldIn(article.titles, article, new Discourse(), means);
  const text = toldIn(article.paragraphs, article, titles.discourse.namesAlone(), means);
  const news = titles.mentions.filter((mention) => !text.mentions.some((other) => isSameAct(mention, other)));
  const tellsNews = ({ start, end }: Span): boolean => news.some((one) => start <= one.start && one.start < end);
  const isRead = (cut: Span): boolean =>
    article.titles.some(({ start }) => start === cut.start) && tellsNews(rawSpan(article, cut));
  return {
    article: { ...article, boilerplate: article.boilerplate.filter((cut) => !isRead(cut)) },
    sentences: [...titles.sentences.filter(tellsNews), ...text.sentences],
    mentions: [...news, ...text.mentions]
  };
}

interface Means {
  gazetteer: Gazetteer;
  book: RuleBook;
  onTrial?: (trial: Trial) => void;
}

/** Some stretches of an article: the raw spans of their sentences, what these tell, and the discourse after them. */
interface Told {
  sentences: Span[];
  mentions: Mention[];
  discourse: Discourse;
}

function toldIn(spans: readonly Span[], article: Article, before: Discourse, { gazetteer, book, onTrial }: Means): Told {
  const { earliest, latest } = article.published;
  const published = earliest ? { earliest, latest } : null;
  const sentences = sentencesOf(article.text, spans, gazetteer, book);
  const areTitles = spans === article.titles;
  // What tells nothing needs no dates, so they are read where the first is asked for.
  let read: readonly TimeExpression[][] | null = null;
  const text: DatedText = {
    sentences,
    published,
    book,
    get times() {
      // Of titles none are read: the day that a page carries dates no act.
      read ??= areTitles ? sentences.map(() => []) : temporalExpressions(article, sentences, published, book);
      return read;
    }
  };
  const told: Draft[] = [];
  let discourse = before;
  for (const [i, sentence] of sentences.entries()) {
    const parse = parseSentence(sentence, discourse, published ?? { earliest: "", latest: "" }, gazetteer, book);
    // Titles have few words to go by, and the text tells most of what they do.
    const pairs = areTitles ? [] : pairsNamed(parse, book);
    const { found, tried } = acts(parse, pairs, book, onTrial !== undefined);
    onTrial?.({
      ...tried,
      article_id: article.id,
      place: rawSpan(article, sentence),
      times: text.times[i],
      rawOffset: article.rawOffset
    });
    told.push(...drafts([...found, ...fallback(tried.guesses, parse, book)], parse, i, text));
    discourse = remember(parse, found, book);
  }
  const when = told.length > 0 ? resolveDates(told, sentences, text.times, article, published) : [];
  return {
    sentences: sentences.map((sentence) => rawSpan(article, sentence)),
    mentions: told.map((draft, i) => mentionOf(draft, when[i], sentences[draft.sentence], article)),
    discourse
  };
}

/**
 * What rules find in a sentence, and what the classifier takes for likely between some sides. What was tried in vain is kept
 * for the classifier, which says nothing without two sides, and for whoever asks why.
 */
function acts(parse: SentenceParse, pairs: readonly Pair[], book: RuleBook, asksWhy: boolean) {
  const attempts: Attempt[] = [];
  const found = mentions(parse, book, asksWhy || pairs.length > 0 ? (attempt) => attempts.push(attempt) : undefined);
  const sentence = { parse, told: found.length, attempts };
  const between = candidates(pairs, found);
  const likely = guesses(between, sentence, book, asksWhy ? WORTH_SAYING : SURE);
  return { found, tried: { ...sentence, candidates: between, guesses: likely } };
}

/** Whether two mentions tell of an act of one kind and the same countries: when it was, and whether, the text knows better than a title. */
const isSameAct = ({ found: a }: Mention, { found: b }: Mention): boolean =>
  a.rule.type === b.rule.type && a.source.country === b.source.country && a.target.country === b.target.country;

const rawSpan = (article: Article, { start, end }: Span): Span => ({
  start: article.rawOffset(start),
  end: article.rawOffset(end)
});

/** A mention as the tables take it: dated, with its places in the raw text. */
function mentionOf({ found, phrases }: Draft, when: When, sentence: Sentence, article: Article): Mention {
  const { tokens } = sentence;
  // A remark was put behind what is said, so that what stands last need not end last.
  const span = ({ start, end }: Span): Span => {
    const words = tokens.slice(start, end);
    return rawSpan(article, {
      start: Math.min(...words.map((word) => word.start)),
      end: Math.max(...words.map((word) => word.end))
    });
  };
  const place = rawSpan(article, sentence);
  return {
    article: article.id,
    found,
    when,
    start: place.start,
    end: place.end,
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
  [...new Set(phrases.filter((p) => p.kind === "agency").flatMap((p) => p.refs.flatMap((r) => r.actor || [])))].join("; ");
