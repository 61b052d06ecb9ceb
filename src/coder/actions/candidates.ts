/** Actions of one dyad and type that a mention may join, found by article and by month, so that a corpus merges in linear time. */
import type { Action, Telling } from "./action.ts";
import { addDays, daysBetween } from "../model/dates.ts";

/** An action that later mentions may join, and the articles that tell it. */
export interface Candidate<Told extends Telling> {
  action: Action<Told>;
  articles: Set<string>;
  /** Its place among those of its dyad and type. */
  place: number;
}

/** Days that a date may span to be taken for another article's; `action.ts` asks for no more. */
const WIDEST = 31;
/** Days that two reports of one event may lie apart, and one more. */
const NEAR = 3;

export class Candidates<Told extends Telling> {
  private readonly all: Candidate<Told>[] = [];
  private readonly byArticle = new Map<string, Candidate<Told>[]>();
  private readonly byMonth = new Map<string, Set<Candidate<Told>>>();

  /** Those that may tell the same event as a mention, in the order in which they came. */
  near(mention: Told): Candidate<Told>[] {
    const found = new Set(this.byArticle.get(mention.article));
    for (const month of months(mention.when)) for (const one of this.byMonth.get(month) ?? []) found.add(one);
    return [...found].sort((a, b) => a.place - b.place);
  }

  add(action: Action<Told>): Candidate<Told> {
    const one = { action, articles: new Set<string>(), place: this.all.length };
    this.all.push(one);
    return one;
  }

  /** Note that an article tells an action, and the days that it now has. */
  note(one: Candidate<Told>, article: string): void {
    if (!one.articles.has(article)) {
      one.articles.add(article);
      const told = this.byArticle.get(article);
      if (told) told.push(one);
      else this.byArticle.set(article, [one]);
    }
    for (const month of months(one.action.when)) {
      const there = this.byMonth.get(month);
      if (there) there.add(one);
      else this.byMonth.set(month, new Set([one]));
    }
  }
}

/**
 * The months that a date lies in, with a few days on either side; of a wide one, which only touches others, those of
 * its ends; none for an open one.
 */
function months({ earliest, latest }: Telling["when"]): Set<string> {
  const found = new Set<string>();
  if (!earliest || !latest) return found;
  const last = addDays(latest, NEAR);
  const wide = daysBetween(earliest, latest) > 2 * WIDEST;
  for (let day = addDays(earliest, -NEAR); day < last && !wide; day = addDays(day, 25)) found.add(day.slice(0, 7));
  for (const day of [addDays(earliest, -NEAR), earliest, latest, last]) found.add(day.slice(0, 7));
  return found;
}
