/** One article from its first sentence to its last: what was said before decides who and when. */
import type { Article } from "./article/article.ts";
import { phrases } from "./actors/actor.ts";
import type { Phrase } from "./actors/noun-phrase.ts";
import type { Mention } from "./actions/action.ts";
import { clauses } from "./clauses/clause.ts";
import { Discourse } from "./actors/discourse.ts";
import type { Span } from "./model/dataset.ts";
import { ownDate, sceneBetween } from "./dating/own-date.ts";
import type { Interval } from "./model/dates.ts";
import { dates, type Draft } from "./dating/propagation.ts";
import { hits, type Gazetteer, type Hit } from "./actors/gazetteer.ts";
import type { Found } from "./events/dyad.ts";
import { mentions, topic } from "./events/mention.ts";
import { quotations, sentences } from "./syntax/sentence.ts";
import type { SentenceParse } from "./clauses/sentence-parse.ts";
import { datelineEnd } from "./article/published.ts";
import { reportOf } from "./dating/report.ts";
import type { RuleBook } from "./events/rule-book.ts";
import type { Coded } from "./actions/tables.ts";
import { historical, refersBack, narrationOf } from "./events/narration.ts";
import { timeExpressions, type TimeExpression } from "./time.ts";
import { verbGroups, type VerbGroup } from "./syntax/verb.ts";
import { tokens, type Token } from "./syntax/token.ts";

interface Sentence extends Span {
  paragraph: number;
  tokens: Token[];
  found: Hit[];
  groups: VerbGroup[];
}

/** Code one article. */
export function codeArticle(article: Article, gazetteer: Gazetteer, book: RuleBook): Coded {
  const published: Interval | null = article.published.earliest
    ? { earliest: article.published.earliest, latest: article.published.latest }
    : null;
  const read = article.language === "it" ? split(article, gazetteer, book) : [];
  const times = read.length > 0 ? datesOf(article, read, published, book) : [];
  const discourse = new Discourse();
  const drafts: Draft[] = [];
  let t = 0;
  read.forEach((sentence, i) => {
    discourse.next();
    const built = phrases(sentence.tokens, sentence.found, {
      gazetteer,
      discourse,
      published: published ?? { earliest: "", latest: "" }
    });
    const parse: SentenceParse = {
      tokens: sentence.tokens,
      phrases: built,
      groups: sentence.groups,
      clauses: clauses(sentence.tokens, sentence.groups, built, book.say, book.voices),
      discourse
    };
    while (t < times.length && times[t].end <= sentence.start) t++;
    const own: TimeExpression[] = [];
    for (let k = t; k < times.length && times[k].start < sentence.end; k++) own.push(times[k]);
    const saying = sentence.groups.filter((g) => g.lemmas.some((lemma) => book.say.has(lemma)));
    const here = mentions(parse, book);
    const report =
      i > 0 && read[i - 1].paragraph === sentence.paragraph ? reportOf({ tokens: sentence.tokens, saying }, own) : null;
    if (report) for (const draft of drafts) if (draft.sentence === i - 1 && draft.narration === "news") draft.own ??= report;
    // The sentence before it in the paragraph still sets the scene.
    const scenes = times.slice(0, t + own.length);
    const opened = i > 0 && read[i - 1].paragraph === sentence.paragraph ? read[i - 1].start : sentence.start;
    const scene = (found: Found) => sceneBetween(scenes, opened, sentence.tokens[found.trigger.start].start);
    for (const found of here) {
      const when = ownDate(found, { parse, times: own, saying, published, all: here });
      drafts.push({
        found,
        sentence: i,
        own: when,
        phrases: built,
        refersBack: refersBack(sentence.tokens),
        narration: when?.aside ? "aside" : narrationOf(found, parse),
        scene: scene(found)
      });
      for (const side of [found.source, found.target]) {
        discourse.name(side);
      }
      discourse.tell(found.rule.type, found.source, found.target);
      if (book.codebook.types.get(found.rule.type)!.contact) discourse.met(found.source, found.target);
    }
    const subject = topic(parse);
    if (subject) discourse.subject = subject.refs[0];
  });
  const dated = dates(drafts, read, article, published);
  const raw = ({ start, end }: Span): Span => ({ start: article.rawOffset(start), end: article.rawOffset(end) });
  const done: Mention[] = drafts.map(({ found, sentence, phrases: built }, i) => {
    const here = read[sentence];
    const span = (range: { start: number; end: number } | null): Span | null =>
      range ? raw({ start: here.tokens[range.start].start, end: here.tokens[range.end - 1].end }) : null;
    const place = raw(here);
    const when = dated[i];
    return {
      article: article.id,
      found,
      when,
      start: place.start,
      end: place.end,
      quote: article.raw.slice(place.start, place.end),
      triggerSpan: span(found.trigger)!,
      sourceSpan: span(found.sourceWords),
      targetSpan: span(found.targetWords),
      dateSpan: when.span ? raw(when.span) : null,
      attribution: attribution(built),
      review: ""
    };
  });
  return { article, sentences: read.map(raw), mentions: done };
}

function split(article: Article, gazetteer: Gazetteer, book: RuleBook): Sentence[] {
  const { forms } = book.codebook;
  return article.paragraphs.flatMap((paragraph, number) => {
    const quotes = quotations(article.text, paragraph);
    let quote = 0;
    return sentences(article.text, paragraph).map((span) => {
      while (quote < quotes.length && quotes[quote].end <= span.start) quote++;
      let beyond = quote;
      while (beyond < quotes.length && quotes[beyond].start < span.end) beyond++;
      const list = tokens(article.text, span, quotes.slice(quote, beyond), forms);
      const found = hits(list, gazetteer);
      // "tre settimane fa" has no verb.
      const taken = new Set(list.flatMap((w, k) => (w.low === "fa" && AGO.test(list[k - 1]?.low ?? "") ? [k] : [])));
      for (const hit of found)
        if (hit.entries.some((e) => e.kind !== "demonym")) for (let k = hit.start; k < hit.end; k++) taken.add(k);
      return { ...span, paragraph: number, tokens: list, found, groups: verbGroups(list, taken, book.lexicon) };
    });
  });
}

const AGO = /^(?:or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|decenni[o]?|secol[oi]|minut[oi]|tempo)$/;

/** The temporal expressions of the article, each read towards past or future by its verb's tense. */
function datesOf(article: Article, read: readonly Sentence[], published: Interval | null, book: RuleBook): TimeExpression[] {
  let at = 0;
  const verbAt = (start: number): { sentence: Sentence; nearest: VerbGroup | null } => {
    while (at < read.length - 1 && read[at].end <= start) at++;
    while (at > 0 && read[at].start > start) at--;
    const sentence = read[at];
    let nearest: VerbGroup | null = null;
    let distance = Infinity;
    for (const group of sentence.groups) {
      if (group.kind !== "finite") continue;
      const d = Math.abs(sentence.tokens[group.main].start - start);
      if (d < distance) [nearest, distance] = [group, d];
    }
    return { sentence, nearest };
  };
  const history = (start: number): boolean => {
    const { sentence, nearest } = verbAt(start);
    return nearest !== null && (nearest.pluperfect || historical(nearest, sentence.tokens));
  };
  const direction = (start: number): "past" | "future" | null => {
    const { sentence, nearest } = verbAt(start);
    if (!nearest) return null;
    const cue = sentence.tokens.filter((w) => w.end <= start).slice(-5);
    if (cue.some((w) => /^(?:programma|previst[oaie]|fissat[oaie]|attes[oaie]|prevista|calendario)$/.test(w.low)))
      return "future";
    // What somebody is invited to lies ahead of the invitation.
    if (nearest.lemmas.includes("invitare") && sentence.tokens[nearest.main].end < start) return null;
    // "Il patto, concluso a giugno, entrerà in vigore": what is inserted with a participle has happened.
    if (inserted(sentence, start, nearest)) return "past";
    if (nearest.tense === "past" && nearest.mood === "ind") return "past";
    const modal = nearest.governors.map((g) => book.codebook.modals.get(g) ?? "");
    if (nearest.tense === "fut" || modal.includes("planned") || modal.includes("hypothetical")) return "future";
    return null;
  };
  const found = timeExpressions(article.text, published, { calendar: book.codebook.calendar, direction, history, tens: true });
  // The dateline says when the article was written, and dates nothing that it tells.
  const lead = article.paragraphs[0];
  const past = lead ? lead.start + datelineEnd(article.text.slice(lead.start, lead.end)) : 0;
  return found.filter((t) => t.start >= past);
}

/** Whether a place stands between commas with a participle, the verb only after them. */
function inserted({ tokens: list, groups }: Sentence, start: number, verb: VerbGroup): boolean {
  const at = list.findIndex((w) => w.start >= start);
  const close = list.findIndex((w, k) => k > at && w.low === ",");
  const open = list
    .slice(0, at)
    .map((w) => w.low)
    .lastIndexOf(",");
  return open >= 0 && close >= 0 && close < verb.start && groups.some((g) => g.kind === "part" && g.start === open + 1);
}

/** The agencies and papers that the sentence names as its source. */
const attribution = (built: readonly Phrase[]): string =>
  [...new Set(built.filter((p) => p.kind === "agency").flatMap((p) => p.refs.map((r) => r.actor)))].join("; ");
