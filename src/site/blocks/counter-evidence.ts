/** The strongest evidence against the turn that the articles show: meetings of the leader himself with those whom they lose. */
import { FOCUS_COUNTRY } from "../../coder/model/code-lists.ts";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { ChartTables } from "../../components/captions/caption.ts";
import { rowHref } from "../../components/captions/elsewhere.ts";
import { dateWords } from "../../components/captions/dates.ts";
import { mostFirst } from "../../coder/model/grouped.ts";
import { lostPartners } from "../../components/captions/wider-trends.ts";
import { list, times } from "../../components/captions/words.ts";
import { escapeHtml } from "../../components/page/html.ts";

/** So many of them are named. */
const MOST_NAMED = 4;

/**
 * "After 24 March 2021 Kim Jong Un himself met their leaders or envoys eight times, most recently …", each name leading
 * to its row of the table, and by script to its source. Counted are the meetings in the wider record in which North Korea’s leader took part, with a partner
 * of the articles’ contacts before their turn, later than the last of these contacts. Nothing where there is none.
 */
export function counterEvidenceHtml({ actions, elsewhere = [], curated }: ChartTables): string {
  const lost = lostPartners(actions);
  const leader = leaderOf(actions, curated.levels);
  if (!lost || !leader) return "";
  const met = elsewhere
    .filter(
      ({ action_type, partner_country, date_earliest, who }) =>
        action_type === "meeting" &&
        lost.countries.has(partner_country) &&
        date_earliest > lost.last &&
        partiesOf(who).includes(leader)
    )
    .sort((a, b) => (a.date_earliest < b.date_earliest ? -1 : 1));
  if (met.length === 0) return "";
  const links = met.slice(-MOST_NAMED).map((row) => {
    const other = partiesOf(row.who).find((name) => name !== leader) ?? row.who;
    return `<a href="${escapeHtml(rowHref(row))}">${escapeHtml(other)}</a> (${escapeHtml(row.partner_name)}, ${dateWords(row.date_earliest, row.date_latest)})`;
  });
  const told = met.length > links.length ? "most recently" : "namely";
  return `<p>These articles report no contact with ${escapeHtml(lost.again)} after ${dateWords(lost.last, lost.last)}. Others report that ${escapeHtml(leader)} himself met their leaders or envoys ${times(met.length)} after that day, ${told} ${list(links)}.</p>`;
}

/** "Xi Jinping – Kim Jong Un" is two parties. */
const partiesOf = (who: string) => who.split(" – ");

/** The name of North Korea’s leader: whom the actions show most often in an office of that rank. */
function leaderOf(actions: readonly ActionRow[], levels: ChartTables["curated"]["levels"]): string | undefined {
  const own = actions.flatMap((action) => [
    ...(action.source_country === FOCUS_COUNTRY && levels[action.source_role] === "leader" ? [action.source_actor] : []),
    ...(action.target_country === FOCUS_COUNTRY && levels[action.target_role] === "leader" ? [action.target_actor] : [])
  ]);
  return mostFirst(own, (name) => name)[0]?.[0];
}
