/** Actions of one dyad and type that a mention may join, found by article and by month, so that a corpus merges in linear time. */
import { push } from "../model/grouped.ts";
import type { Action, Telling } from "./action.ts";
import { addDays, daysBetween } from "../model/dates.ts";
import { kept } from "../model/memo.ts";

/** An action that later mentions may join, and the articles that tell it. */
export interface Candidate<Told extends Telling> {
  action: Action<Told>;
  articles: Set<string>;
  /** Its place among those of its dyad and type. */
  place: number;
  /** Without a day on both sides, or over so many that it may touch what lies in none of its months. */
  vague: boolean;
}

/** Days that a date may span to be taken for another article's. */
export const WIDEST = 31;
/** Days that two reports of one event may lie apart when one of them took the day of the report. */
export const SLACK = 2;

export class Candidates<Told extends Telling> {
  private readonly all: Candidate<Told>[] = [];
  private readonly byArticle = new Map<string, Candidate<Told>[]>();
  private readonly vagueByArticle = new Map<string, Candidate<Told>[]>();
  private readonly byMonth = new Map<string, Set<Candidate<Told>>>();

  /** Those that may tell the same event as a mention, in the order in which they came. */
  near(mention: Told): Candidate<Told>[] {
    const sameArticle = isVague(mention.when) ? this.byArticle : this.vagueByArticle;
    const found = new Set(sameArticle.get(mention.article));
    for (const month of months(mention.when)) for (const one of this.byMonth.get(month) ?? []) found.add(one);
    return [...found].sort((a, b) => a.place - b.place);
  }

  add(action: Action<Told>): Candidate<Told> {
    const one = { action, articles: new Set<string>(), place: this.all.length, vague: false };
    this.all.push(one);
    return one;
  }

  /** Note that an article tells an action, and the days that it now has. */
  note(one: Candidate<Told>, article: string): void {
    if (!one.articles.has(article)) {
      one.articles.add(article);
      push(this.byArticle, article, one);
      if (one.vague) push(this.vagueByArticle, article, one);
    }
    if (!one.vague && isVague(one.action.when)) {
      one.vague = true;
      for (const id of one.articles) push(this.vagueByArticle, id, one);
    }
    for (const month of months(one.action.when)) kept(this.byMonth, month, () => new Set()).add(one);
  }
}

const isWide = (earliest: string, latest: string): boolean => daysBetween(earliest, latest) > 2 * WIDEST;
const isVague = ({ earliest, latest }: Telling["when"]): boolean => !earliest || !latest || isWide(earliest, latest);

/**
 * The months that a date lies in, with a few days on either side; of a wide one, which only touches others, those of
 * its ends; none for an open one.
 */
function months({ earliest, latest }: Telling["when"]): Set<string> {
  const found = new Set<string>();
  if (!earliest || !latest) return found;
  const [first, last] = [addDays(earliest, -SLACK), addDays(latest, SLACK)];
  const wide = isWide(earliest, latest);
  for (let day = first; day < last && !wide; day = addDays(day, 25)) found.add(day.slice(0, 7));
  for (const day of [first, earliest, latest, last]) found.add(day.slice(0, 7));
  return found;
}
