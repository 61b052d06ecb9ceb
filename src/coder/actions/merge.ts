/** Mentions of the same event, in one article or in several, become one action. */
import type { Action, Telling } from "./action.ts";
import { type Candidate, Candidates, SLACK, WIDEST } from "./candidates.ts";
import { daysApart, daysBetween } from "../model/dates.ts";
import { kept } from "../model/memo.ts";
import type { ActorReference } from "../actors/discourse.ts";
import { isAnother } from "../events/told-before.ts";

/**
 * Merge mentions into actions: same dyad, same type, compatible status, and dates that can be the same. A
 * coarse date joins a fine one only where a single action fits; what cannot be told apart by date within one
 * article is one event.
 */
export function actions<Told extends Telling>(mentions: readonly Told[]): Action<Told>[] {
  const merged: Action<Told>[] = [];
  const byKey = new Map<string, Candidates<Told>>();
  for (const mention of mentions) {
    const { source, target, rule, status } = mention.found;
    const key = [
      source.country,
      source.country ? "" : source.actor,
      target.country,
      target.country ? "" : target.actor,
      rule.type,
      bucket(status)
    ].join("|");
    const known = kept(byKey, key, () => new Candidates<Told>());
    const same = known.near(mention).filter((candidate) => sameEvent(candidate, mention));
    const chosen =
      (mention.found.again ? same.reverse() : same).find(({ articles }) => articles.has(mention.article)) ??
      (same.length === 1 ? same[0] : undefined);
    if (chosen) {
      const match = chosen.action;
      match.mentions.push(mention);
      if (!mention.found.again || mention.when.earliest) match.when = finer(match.when, mention.when);
      known.note(chosen, mention.article);
      if (!mention.found.again) {
        match.source = fuller(match.source, source);
        match.target = fuller(match.target, target);
      }
      if (match.status === "ongoing" && status === "actual") match.status = "actual";
    } else {
      // Told again on another day, so by others than those remembered: only the countries are sure.
      const side = (ref: ActorReference): ActorReference => (mention.found.again ? { ...ref, actor: "", role: "" } : ref);
      const action = {
        source: side(source),
        target: side(target),
        type: rule.type,
        status,
        when: mention.when,
        mentions: [mention]
      };
      merged.push(action);
      known.note(known.add(action), mention.article);
    }
  }
  return merged;
}

const bucket = (status: string): string => (status === "ongoing" ? "actual" : status === "hypothetical" ? "planned" : status);

/** Whether a mention can tell the same event as an action. */
function sameEvent({ action, articles }: Candidate<Telling>, mention: Telling): boolean {
  const a = action.when;
  const b = mention.when;
  const near = articles.has(mention.article);
  // "la telefonata" again: whoever it was, if the days allow it.
  const { source, target, again } = mention.found;
  const others = !again && (isAnother(action.source, source) || isAnother(action.target, target));
  // Two people of the same country, both named: two meetings, not one.
  if (near && others) return false;
  // What has not happened yet often has no date at its first mention.
  if (!a.earliest || !b.earliest) {
    // "nel messaggio", told again without a day of its own.
    if (near && again && !b.earliest && a.earliest && (!b.latest || a.earliest <= b.latest)) return true;
    return near && (a.edtf === b.edtf || action.status === "planned" || action.status === "hypothetical");
  }
  // Far wider than the other: "dal 2019" does not swallow a day, nor a year a month; but the same year told twice is one.
  const overlap = a.earliest <= b.latest && b.earliest <= a.latest;
  if (overlap) return near || (a.edtf === b.edtf && !others) || Math.max(span(a), span(b)) <= WIDEST;
  if (near || (a.basis !== "publication" && b.basis !== "publication")) return false;
  return daysApart(a, b) <= SLACK;
}

const span = (when: Telling["when"]): number => daysBetween(when.earliest, when.latest);

/** The better known of two dates: in its own words before propagated before publication, then the narrower. */
function finer<When extends Telling["when"]>(a: When, b: When): When {
  const rank = { explicit: 0, named: 0, relative: 0, inherited: 1, publication: 2, unknown: 3 };
  // A propagated day says more than weeks in the act's own words; but what has gone on "since last autumn" was not done
  // that day.
  const known = a.earliest && b.earliest && a.latest && b.latest;
  const [fine, coarse] = known ? [span(a), span(b)].sort((x, y) => x - y) : [0, 0];
  if (rank[a.basis] + rank[b.basis] === 1 && coarse > 9 && coarse < 62 && fine < 4) return span(b) < span(a) ? b : a;
  // Nor does "il secondo messaggio del 2020" say more of when it was than that it is news.
  if (Math.max(rank[a.basis], rank[b.basis]) === 2 && coarse >= 62 && fine < 4) return span(b) < span(a) ? b : a;
  // A report of the day says more than weeks that another report took over from what it tells beside it.
  const bases = [a.basis, b.basis];
  if (bases.includes("inherited") && bases.includes("publication") && coarse > 9 && fine < 4) return span(b) < span(a) ? b : a;
  if (rank[a.basis] !== rank[b.basis]) return rank[a.basis] < rank[b.basis] ? a : b;
  if (!a.earliest || !b.earliest) return a.earliest ? a : b;
  return span(b) < span(a) ? b : a;
}

const fuller = (a: ActorReference, b: ActorReference): ActorReference => (a.actor === "" && b.actor !== "" ? b : a);
