/** What the articles missed, in words: the wider record beside the turn that they show. */
import type { ChartTables } from "../../components/captions/caption.ts";
import { widerRecord } from "../../components/captions/elsewhere.ts";
import { isDated } from "../../components/captions/dates.ts";
import { lastDay, spanOfYears, trendsOf } from "../../components/captions/wider-trends.ts";
import { count, list, named, spell } from "../../components/captions/words.ts";
import { isContact } from "../../data/contacts.ts";
import type { ElsewhereRow } from "../../data/elsewhere-row.ts";

type Recorded = Pick<ChartTables, "actions" | "elsewhere">;

/** The sentences of the chapter, and the clause that leads to it from the head of the report. */
export function missedSentences(tables: Recorded): Record<string, string> {
  return { missed: missed(tables), "missed.end": missedEnd(tables), "missed.lead": missedLead(tables) };
}

/** How much of the wider record the articles tell, and how it goes on where they turn. */
function missed({ actions, elsewhere = [] }: Recorded): string {
  if (elsewhere.length === 0) return "No list of contacts that others report could be read.";
  const both = widerRecord(elsewhere, actions).filter(({ action, row }) => action && row).length;
  const [first, last] = spanOfYears(elsewhere);
  const span = first === last ? `in ${first}` : `from ${first} to ${last}`;
  const told = `Other sources report at least ${count(elsewhere.length, "contact")} of North Korea ${span}; ${isOfOtherDays(actions, elsewhere) ? "the contacts in these articles are of other days" : `these articles mention ${both === 0 ? "none" : spell(both)} of them`}.`;
  const trends = trendsOf(actions, elsewhere);
  if (!trends) return told;
  const { lost, old, fresh } = trends;
  const since = named(lost.since.partner_name);
  const figures = (years: readonly number[]) => (years.length < 2 ? "" : ` (${list(years.map(String))})`);
  return [
    told,
    `In these articles, ${since} takes the place of ${lost.words}.`,
    `In the wider record, contacts with ${lost.again} ${old.words}, year by year${figures(old.years)}, while those with ${since} ${fresh.words}${old.words === "go on" && fresh.words === "rise" ? " beside them" : ""}${figures(fresh.years)}.`,
    partialYear(elsewhere)
  ]
    .filter(Boolean)
    .join(" ");
}

/** Whether all dated contacts are earlier than the wider record, or later. */
function isOfOtherDays(actions: Recorded["actions"], elsewhere: readonly ElsewhereRow[]): boolean {
  const dated = actions.filter((action) => isContact(action) && isDated(action));
  const days = elsewhere.flatMap(({ date_earliest, date_latest }) => [date_earliest, date_latest]).sort();
  return (
    dated.length > 0 &&
    (dated.every(({ date_earliest }) => date_earliest > days[days.length - 1]) ||
      dated.every(({ date_latest }) => date_latest < days[0]))
  );
}

/** What the two records agree and disagree about. */
function missedEnd({ actions, elsewhere = [] }: Recorded): string {
  if (elsewhere.length === 0) return "Without it, nothing can be said about what these articles left out.";
  const doubt = "The grey marks have a weakness of their own: they were found by searching, and no one has counted everything.";
  const trends = trendsOf(actions, elsewhere);
  if (trends?.old.words !== "go on") return doubt;
  const { lost, fresh } = trends;
  const since = named(lost.since.partner_name);
  return `${doubt} Still, ${fresh.words === "rise" ? `both records have more contacts with ${since} later on. They disagree about` : "the two records disagree about"} ${lost.words}: contacts that these articles stopped reporting went on.`;
}

/** "contacts with those four went on": where the wider record tells more than the articles, year by year. */
export function wentOn({ actions, elsewhere = [] }: Recorded): string {
  const trends = trendsOf(actions, elsewhere);
  return trends?.old.words === "go on" ? `contacts with ${trends.lost.again} went on` : "";
}

/** One clause for the head of the report, after "In other sources,". */
function missedLead(tables: Recorded): string {
  const { elsewhere = [] } = tables;
  const lasting = wentOn(tables);
  if (lasting) return lasting;
  if (elsewhere.length === 0) return "there may be more";
  const [first, last] = spanOfYears(elsewhere);
  return `at least ${count(elsewhere.length, "contact is", "contacts are")} on record ${first === last ? `in ${first}` : `from ${first} to ${last}`}`;
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

/** A year that is not whole says so: "The list ends in October 2025." */
function partialYear(elsewhere: readonly ElsewhereRow[]): string {
  const last = lastDay(elsewhere);
  return last === "" || last.slice(5, 7) === "12" ? "" : `The list ends in ${MONTH.format(new Date(last))} ${last.slice(0, 4)}.`;
}
