/** What a mention without a date of its own takes over: from the words around it, from the story, from the article. */
import type { Article } from "./article.ts";
import type { Span } from "./dataset.ts";
import { daysBetween, type Interval } from "./dates.ts";
import { before, inherited, lasting, publicationDate, UNDATED, within, type When } from "./dating.ts";
import { FOCUS } from "./discourse.ts";
import type { Found } from "./dyad.ts";
import { durations } from "./time.ts";
import type { Phrase } from "./actor.ts";

/** A mention on its way: its sentence and, where the sentence says so, its date. */
export interface Draft {
  found: Found;
  sentence: number;
  own: When | null;
  phrases: readonly Phrase[];
}

/** Where a sentence stands: its place in the text and the number of its paragraph. */
type Place = Span & { paragraph: number };

/** How many mentions back a date is looked for: far beyond any paragraph, so that work stays linear on any text. */
const FAR = 60;

/** Each draft's date: its own, else that of the story it belongs to, else the publication's. */
export function dates(drafts: readonly Draft[], read: readonly Place[], article: Article, published: Interval | null): When[] {
  const settled: (When | null)[] = drafts.map((d) => d.own);
  drafts.forEach((draft, i) => {
    const reported = settled[i]?.reported ? settled[i] : null;
    if ((settled[i] && !reported) || !past(draft)) return;
    const paragraph = read[draft.sentence].paragraph;
    // A report's day gives way to the day that the story itself names, some days before at most.
    const near = (when: When): boolean =>
      !reported || (when.latest !== "" && when.latest <= reported.latest && daysBetween(when.earliest, reported.latest) < 4);
    // History told on the way ("nel 2019 …") dates what goes on in the tenses of history, not the news.
    const background = draft.found.verb ? draft.found.verb.pluperfect || draft.found.verb.remote : true;
    const now = draft.found.verb?.tense === "pres" && !draft.found.verb.compound && draft.found.verb.kind === "finite";
    const from = (j: number, when: When | null, reports: boolean): boolean =>
      when !== null &&
      (recent(when, published) || (!now && (background || drafts[j].sentence === draft.sentence))) &&
      when.edtf !== "" &&
      !!when.reported === reports &&
      past(drafts[j]) &&
      near(when);
    const search = (reports: boolean): When | null => {
      // Back: the same sentence and the one before it, then the same paragraph if it is about the same partner.
      for (let j = i - 1; j >= Math.max(0, i - FAR) && read[drafts[j].sentence].paragraph === paragraph; j--)
        if (
          from(j, settled[j], reports) &&
          (draft.sentence - drafts[j].sentence <= 1 || sameStory(drafts[j], draft)) &&
          (!earlier(draft) || drafts[j].sentence === draft.sentence || earlier(drafts[j]))
        )
          return inherited(settled[j]!, "goes on about what came before");
      // Ahead: a lead is dated by the sentences that tell it in full.
      for (let j = i + 1; j < drafts.length && drafts[j].sentence - draft.sentence <= 2; j++)
        if (
          from(j, drafts[j].own, reports) &&
          !earlier(drafts[j]) &&
          sameStory(drafts[j], draft) &&
          recent(drafts[j].own!, published)
        )
          return inherited(drafts[j].own!, "the story tells its day further on");
      // The day of the story: the newest date of the same partner in the article so far.
      let newest: When | null = null;
      for (let j = i - 1; j >= Math.max(0, i - FAR) && !earlier(draft); j--)
        if (
          from(j, settled[j], reports) &&
          sameStory(drafts[j], draft) &&
          recent(settled[j]!, published) &&
          (!newest || settled[j]!.latest > newest.latest)
        )
          newest = settled[j];
      return newest && inherited(newest, "the same story");
    };
    // "aveva incontrato Trump, ha riferito martedì": the pluperfect lies before the report, nobody knows how long.
    settled[i] =
      search(false) ??
      (reported && earlier(draft) ? before({ earliest: reported.latest, latest: reported.latest }) : reported) ??
      search(true);
  });
  return drafts.map((draft, i) => {
    const when =
      settled[i] ??
      (published && past(draft)
        ? earlier(draft)
          ? before(published)
          : publicationDate(published, article.published.edtf)
        : UNDATED);
    if (draft.found.rule.type !== "visit") return within(when, draft.found.status, published);
    const here = read[draft.sentence];
    const stay = durations(article.text.slice(here.start, here.end))[0];
    return stay && stay.days < 15 ? lasting(when, stay.days, published) : within(when, draft.found.status, published);
  });
}

const partner = ({ found }: Draft): string => [found.source.country, found.target.country].filter((c) => c !== FOCUS).join();

/** About the same partner; what is said of an unnamed group goes with whatever the story is about. */
const sameStory = (a: Draft, b: Draft): boolean => partner(a) === partner(b) || partner(b) === "" || partner(a) === "";

/** Told in the pluperfect: it lies before the story. */
const earlier = ({ found }: Draft): boolean => found.verb?.pluperfect ?? false;

/** Told as having happened, or as not having happened. */
const past = ({ found: { status } }: Draft): boolean => status !== "planned" && status !== "hypothetical";

/** A date of the story itself, not of its background: within some weeks of the publication. */
const recent = (when: When, published: Interval | null): boolean =>
  published === null ||
  (when.latest !== "" && daysBetween(when.latest, published.latest) < 45 && daysBetween(when.earliest, when.latest) < 60);
