/** Propagation: the date of a mention that has none of its own, from mentions around it, or from the article. */
import { push } from "../model/grouped.ts";
import type { Article } from "../article/article.ts";
import { dispatches } from "../article/dateline.ts";
import type { Span } from "../model/dataset.ts";
import { daysBetween, oneDay, type Interval } from "../model/dates.ts";
import { before, cutAtPublication, lasting, ofDays, propagated, publicationDate, UNDATED, type When } from "./dating.ts";
import type { Draft } from "./draft.ts";
import { FOCUS_COUNTRY } from "../model/code-lists.ts";
import { durations, type TimeExpression } from "../time.ts";
import { attributive, mentioned } from "../events/narration.ts";

/** Where a sentence stands: its place in the text and the number of its paragraph. */
type Place = Span & { paragraph: number };

/** How many mentions back a date is looked for: far beyond any paragraph, so that work stays linear on any text. */
const FAR = 60;

/** The drafts of an article, and the dates that those read so far have. */
interface Telling {
  drafts: readonly Draft[];
  settled: readonly (When | null)[];
  read: readonly Place[];
  published: Interval | null;
  /** The places of the drafts that are told in the same sentence as one. */
  together: (i: number) => number[];
}

/** Each draft's date: its own, else that of the events it is told with, else the publication's. */
export function resolveDates(
  drafts: readonly Draft[],
  read: readonly Place[],
  times: readonly (readonly TimeExpression[])[],
  article: Article,
  published: Interval | null
): When[] {
  const settled: (When | null)[] = drafts.map((d) => d.own);
  const newsDay = published && dayOfNews(times, published);
  const dispatched = published && dispatchDay(article, published);
  const telling: Telling = { drafts, settled, read, published, together: sameSentence(drafts) };
  drafts.forEach((draft, i) => {
    // The day of a report is asked again: it gives way to the day of the event.
    if ((!settled[i] || settled[i].reported) && past(draft)) settled[i] = propagatedTo(i, telling);
  });
  return drafts.map((draft, i) => {
    const invited = draft.prior && past(draft) ? beforeVisit(i, telling) : null;
    if (invited) return invited;
    const last =
      published && past(draft)
        ? (undated(draft, published) ??
          (isLate(i, drafts) ? before(published, "mentioned") : null) ??
          newsDay ??
          dispatched?.(read[draft.sentence].start) ??
          publicationDate(published, article.published.edtf))
        : UNDATED;
    const when = settled[i] ?? last;
    if (!draft.type.traits.has("stay") || draft.begins) return cutAtPublication(when, draft.found.status, published);
    const here = read[draft.sentence];
    const stay = durations(article.text.slice(here.start, here.end))[0];
    return stay && stay.days < 15
      ? lasting(when, stay.days, published, when === draft.own && draft.ends)
      : cutAtPublication(when, draft.found.status, published);
  });
}

/** The date of a past act that has none of its own, or only that of a report: from the acts that it is told with. */
function propagatedTo(i: number, telling: Telling): When | null {
  const { drafts, settled, published, together } = telling;
  const draft = drafts[i];
  const reported = settled[i];
  if (draft.topic) {
    const talk = dayOfTalk(
      together(i).map((j) => drafts[j]),
      draft
    );
    return earlierThan(talk ?? reported, published, "topic") ?? reported;
  }
  if (draft.unread) return earlierThan(reported, published, "unread") ?? reported;
  const encounter = sameEncounter(i, reported, telling);
  if (encounter) return encounter;
  const byReport =
    // "aveva incontrato Trump, ha riferito martedì": the pluperfect lies before the report, nobody knows how long.
    reported && draft.narration === "before" ? before(reported) : reported;
  return searched(i, "acts", reported, telling) ?? byReport ?? searched(i, "reports", reported, telling);
}

/** Not later than the day of a talk or report, where that is known, else than the article. */
const earlierThan = (when: When | null, published: Interval | null, because: "topic" | "unread"): When | null =>
  published && before(when ?? published, because);

/** The day of a report gives way to the day of the event, if the text names one at most some days before. */
const isNear = (when: When, reported: When | null): boolean =>
  !reported || (when.latest !== "" && when.latest <= reported.latest && daysBetween(when.earliest, reported.latest) < 4);

/** "Nell'incontro ha promesso …": the meeting or the letter is the last one told with that partner. */
function sameEncounter(i: number, reported: When | null, { drafts, settled, read, published }: Telling): When | null {
  const at = drafts[i].refersBack ? lastEncounter(drafts, i) : -1;
  const when = at < 0 ? null : settled[at];
  if (!when) return draftScene(drafts[i]);
  // "A fine febbraio è stato ad Hanoi. Durante il viaggio ha …": the visit of the sentence before, however long ago.
  const close = drafts[i].sentence - drafts[at].sentence <= 1 && sameParagraph(read, drafts[i], drafts[at]);
  if (!when.latest || !isNear(when, reported) || !(close || recent(when, published))) return null;
  if (drafts[at].narration === "history" || isBackground(drafts[at], published)) return null;
  return propagated(when, "of the same occasion");
}

/** "Due giorni dopo è toccato a To Lam. Al termine dell'incontro hanno …": the day on which the sentence before puts the occasion. */
function draftScene({ refersBack, scene, narration }: Draft): When | null {
  if (!refersBack || narration !== "news" || !scene) return null;
  return propagated(scene, "the day that the sentence before names");
}

const sameParagraph = (read: readonly Place[], a: Draft, b: Draft): boolean =>
  read[a.sentence].paragraph === read[b.sentence].paragraph;

/** "la Dichiarazione che i due leader hanno siglato il 27 aprile": a relative clause of more than a week ago tells no news. */
const isBackground = ({ found: { clause }, own }: Draft, published: Interval | null): boolean =>
  clause?.opener === "relative" && published !== null && !!own?.latest && daysBetween(own.latest, published.earliest) > 7;

/** The date that an act takes from those whose day is their own, or from those whose day is that of a report. */
function searched(i: number, from: "acts" | "reports", reported: When | null, telling: Telling): When | null {
  const { drafts, settled, read, published } = telling;
  const draft = drafts[i];
  const reports = from === "reports";
  const usable = (j: number, when: When | null): when is When =>
    when !== null && when.edtf !== "" && !!when.reported === reports && past(drafts[j]) && isNear(when, reported);
  const { paragraph } = read[draft.sentence];
  for (let j = i - 1; j >= Math.max(0, i - FAR) && read[drafts[j].sentence].paragraph === paragraph; j--)
    if (usable(j, settled[j]) && continues(draft, drafts[j], settled[j]!, published))
      return goesOnFrom(settled[j]!, drafts[j], draft, published);
  const scene = draft.narration === "history" && !reports ? draft.scene : null;
  if (scene && isNear(scene, reported)) return propagated(scene, "told as history of the time named before");
  if (!news(draft)) return null;
  // The opening sentence of an article is dated by those that tell the same in full.
  const ahead = (): When | null => {
    for (let j = i + 1; j < drafts.length && drafts[j].sentence - draft.sentence <= 2; j++) {
      const { own } = drafts[j];
      if (!usable(j, own) || !(news(drafts[j]) || sameAct(drafts[j], draft)) || isBackground(drafts[j], published)) continue;
      if (samePartner(drafts[j], draft) && fresh(own, published)) return propagated(own, "the story tells its day further on");
    }
    return null;
  };
  const told = draft.sentence < OPENING ? ahead() : null;
  if (told) return told;
  // The newest date so far of the same partner, else of whoever the article is about.
  let newest: { when: When; same: boolean } | null = null;
  for (let j = i - 1; j >= Math.max(0, i - FAR); j--) {
    const when = settled[j];
    if (!usable(j, when) || !news(drafts[j]) || !fresh(when, published) || isBackground(drafts[j], published)) continue;
    if (!samePartner(drafts[j], draft) && !sameSpeaker(drafts[j], draft)) continue;
    const same = partner(drafts[j]) === partner(draft);
    if (!newest || (same === newest.same ? when.latest > newest.when.latest : same)) newest = { when, same };
  }
  return newest ? propagated(newest.when, "the same story") : ahead();
}

/** "visita su invito di Kim": the invitation lies before the visit of its sentence, or before the article. */
function beforeVisit(i: number, { drafts, settled, published, together }: Telling): When | null {
  const visit = together(i).find((j) => drafts[j].type.traits.has("stay") && settled[j]?.earliest && past(drafts[j]));
  const latest = visit === undefined ? published?.latest : settled[visit]!.earliest;
  return latest ? before({ latest }, "invited") : null;
}

/** Finds the places of the drafts that are told in the same sentence as one. */
function sameSentence(drafts: readonly Draft[]): (i: number) => number[] {
  const places = new Map<number, number[]>();
  for (const [i, { sentence }] of drafts.entries()) push(places, sentence, i);
  return (i) => places.get(drafts[i].sentence) ?? [];
}

/** The day of the talk that a topic is told in, where it has one. */
function dayOfTalk(drafts: readonly Draft[], topic: Draft): When | null {
  const verb = topic.found.clause?.verb;
  const talk = drafts.find((d) => d.found.verb !== null && d.found.verb === verb);
  return talk?.own?.latest ? talk.own : null;
}

/** "Choe, arrivata lunedì a Mosca, ha incontrato Lavrov": not before the Monday, and not later than the article. */
function goesOnFrom(when: When, other: Draft, draft: Draft, published: Interval | null): When {
  const passing = other.narration === "aside" && draft.narration === "news" && other.sentence === draft.sentence;
  if (!passing || !published || !when.earliest || when.earliest >= published.latest)
    return propagated(when, "goes on about what came before");
  const since = { earliest: when.earliest, latest: published.latest };
  return propagated(ofDays(when, since), "later than what is told in passing");
}

/** The last meeting, call, visit or letter with the same partner in the two sentences before; -1 if none. */
function lastEncounter(drafts: readonly Draft[], i: number): number {
  for (let j = i - 1; j >= 0 && drafts[i].sentence - drafts[j].sentence <= 2; j--)
    if (past(drafts[j]) && samePartner(drafts[j], drafts[i]) && drafts[j].type.traits.has("occasion")) return j;
  return -1;
}

/** Whether an act told at `draft` goes on from the day of one told before it in the paragraph. */
function continues(draft: Draft, other: Draft, when: When, published: Interval | null): boolean {
  const apart = draft.sentence - other.sentence;
  if (apart > 0 && (!samePartner(other, draft) || isBackground(other, published))) return false;
  // "Ai primi del mese si sono visti. La Cina intende collaborare": what somebody means to do now is of now.
  if (apart > 0 && present(draft) && !present(other) && daysBetween(when.earliest, when.latest) > 6) return false;
  switch (draft.narration) {
    // The pluperfect goes on from the pluperfect; what is news lies after it.
    case "before":
      return other.narration === "before" || (apart === 0 && !news(other));
    case "history":
      return !news(other) || apart === 0;
    case "ever":
      return false;
    case "aside":
      return apart === 0 || news(other);
    default:
      // Background ("nel 2019 …", "a marzo Kim aveva visto …") does not date the news.
      return (
        (news(other) ||
          // "Ieri era stato accolto da Trong, con il quale ha avuto un colloquio": the same day.
          (other.narration === "before" && apart === 0 && other.own !== null && fresh(when, published)) ||
          (other.narration === "aside" && apart === 0 && sameSource(other, draft) && recent(when, published))) &&
        (recent(when, published) || draft.onward || (apart === 0 && !present(draft) && other.found.verb !== null))
      );
  }
}

/** How many sentences open an article, and tell its news. */
const OPENING = 2;

/** The day that the opening of an article names, where only the days or the month are known in which it came out. */
function dayOfNews(times: readonly (readonly TimeExpression[])[], published: Interval): When | null {
  if (published.earliest === published.latest) return null;
  for (const { earliest, latest } of times.slice(0, OPENING).flat())
    if (earliest && earliest === latest && published.earliest <= earliest && latest <= published.latest)
      return propagated(ofDay(earliest), "the day that the opening names");
  return null;
}

/**
 * "Pyongyang, 23 giugno (KCNA) ―" on a page of July: what the dispatch tells as news is of its day. What stands above a
 * single dispatch sums it up.
 */
function dispatchDay({ text, paragraphs }: Article, published: Interval): (place: number) => When | null {
  const all = dispatches(text, paragraphs, published);
  return (place) => {
    const one = all.findLast(({ start }) => start <= place) ?? (all.length === 1 ? all[0] : undefined);
    return one && !(published.earliest <= one.day && published.earliest === published.latest)
      ? propagated(ofDay(one.day), "the day of the dispatch")
      : null;
  };
}

const ofDay = (day: string): When => ofDays(UNDATED, oneDay(day));

/** What was told as lying before the news: a date that is open towards the past; null for the news itself. */
function undated({ narration, found, inPassing, cameToNothing }: Draft, published: Interval): When | null {
  // "Ha smentito di aver fornito armi": earlier than the saying, nobody knows how long.
  if (found.verb?.kind === "inf" && found.verb.compound) return before(published, "before");
  if (narration === "before" || narration === "history" || narration === "ever") return before(published, narration);
  const described = narration === "aside" && (found.verb === null || attributive(found));
  return mentioned(found) || described || inPassing || cameToNothing ? before(published, "mentioned") : null;
}

/** How many sentences tell the news itself. */
const NEWS = 5;

/** An occasion that only a later sentence names ("in un incontro con Xi"), and none before it: it may be of any time. */
function isLate(i: number, drafts: readonly Draft[]): boolean {
  const { found, sentence, type } = drafts[i];
  if (found.verb !== null || sentence < NEWS) return false;
  for (let j = i - 1; j >= Math.max(0, i - FAR); j--)
    if (drafts[j].type === type && samePartner(drafts[j], drafts[i])) return false;
  return true;
}

const news = ({ narration }: Draft): boolean => narration === "news";
const present = ({ found: { verb } }: Draft): boolean => verb?.tense === "pres" && !verb.compound && verb.kind === "finite";
const sameSpeaker = (a: Draft, b: Draft): boolean =>
  sameSource(a, b) && a.found.source.actor !== "" && a.found.source.actor === b.found.source.actor;
/** "Putin ha chiamato Kim. La telefonata, avvenuta martedì": the noun is the same act. */
const sameAct = (a: Draft, b: Draft): boolean =>
  a.found.verb === null && a.found.rule.type === b.found.rule.type && (a.type.mutual || sameSource(a, b));
const sameSource = (a: Draft, b: Draft): boolean => a.found.source.country === b.found.source.country;

const partner = ({ found }: Draft): string =>
  [found.source.country, found.target.country].filter((c) => c !== FOCUS_COUNTRY).join();

/** About the same partner; what is said of an unnamed group belongs to whatever the article is about. */
const samePartner = (a: Draft, b: Draft): boolean => partner(a) === partner(b) || partner(b) === "" || partner(a) === "";

/** Told as having happened, or as not having happened. */
const past = ({ found: { status } }: Draft): boolean => status !== "planned" && status !== "hypothetical";

/** How many days before the article news lies at most that dates another paragraph. */
const SOME_WEEKS = 25;

/**
 * Some day or week near the article, as the news has, and no less sure than the day of the article itself; "nelle ultime
 * due settimane" is the span of something else.
 */
const fresh = (when: When, published: Interval | null): boolean =>
  recent(when, published) &&
  (published === null || daysBetween(when.latest, published.latest) < SOME_WEEKS) &&
  (published === null || daysBetween(when.earliest, when.latest) < 8 + daysBetween(published.earliest, published.latest)) &&
  !when.edtf.includes("~");

/** A date of the news itself, not of its background: within some weeks of the publication. */
const recent = (when: When, published: Interval | null): boolean =>
  published === null ||
  (when.latest !== "" && daysBetween(when.latest, published.latest) < 45 && daysBetween(when.earliest, when.latest) < 60);
