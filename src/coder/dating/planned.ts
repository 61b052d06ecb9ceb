/** What a date makes a plan of: "La settimana prossima Wang Yi visita Pyongyang", "il vertice del 12 giugno" told in May. */
import type { Found } from "../events/dyad.ts";
import { addDays } from "../model/dates.ts";
import type { DatedSentence } from "./attachment.ts";
import type { When } from "./dating.ts";
import { ownDate } from "./own-date.ts";

/** An act told in the present, planned where its own date lies ahead of the article, and that date. */
export function planned(told: Found, own: When | null, here: DatedSentence): { one: Found; own: When | null } {
  const { published } = here;
  // What is done by saying it is of today, whatever day it speaks of.
  if (!published || told.status !== "actual" || told.again || here.typeOf(told).verbal || !isPresent(told))
    return { one: told, own };
  const plan: Found = { ...told, status: "planned", statusHow: "told of a day to come" };
  const day = told.verb ? own : ownDate(plan, here);
  const isAhead = day?.span && !day.reported && !day.aside && liesAhead(day, published.latest);
  return isAhead && (told.verb !== null || isItsDay(day, told, here)) ? { one: plan, own: day } : { one: told, own };
}

/** In the past tense "il vertice di venerdì" has been. */
function isPresent({ verb, clause }: Found): boolean {
  const finite = verb ?? clause?.verb;
  return finite?.kind === "finite" && finite.tense === "pres" && finite.mood === "ind" && !finite.compound;
}

/** After the article; or in a week that has just begun, "questa settimana". */
const liesAhead = ({ earliest, latest, precision }: When, published: string): boolean =>
  earliest > published || (precision === "week" && earliest <= published && latest >= addDays(published, HALF_A_WEEK));

const HALF_A_WEEK = 3;

/** "il vertice del 12 giugno", "il vertice si apre il 12 giugno", but not "il vertice soffre dell'annuncio del 12 giugno". */
function isItsDay({ span }: When, { trigger }: Found, { parse: { tokens, groups } }: DatedSentence): boolean {
  const at = tokens.findIndex(({ end }) => end > span!.start);
  const ofNoun = tokens[at].prep === "di" || tokens[at - 1]?.prep === "di";
  if (!ofNoun) return true;
  const between = tokens.slice(trigger.end, at);
  const near = at >= trigger.end && between.length <= BESIDE && between.every(({ kind }) => kind !== "mark");
  return near && !groups.some((g) => g.start >= trigger.end && g.start < at);
}

/** How many words, as the names of the two sides, may stand between a noun and its day. */
const BESIDE = 6;
