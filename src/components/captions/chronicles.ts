/** The chapters of the story: what happened before the hinge, in its year, and after it. */
import { actsTowards, isRebuff } from "./acts-towards.js";
import { articlesRead } from "./articles-read.js";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { actionData } from "../page/data-table.js";
import type { Caption, ChartTables } from "./caption.ts";
import { actionsWithin, chronicleLines, type ChronicleLine } from "./chronicle-lines.js";
import { hingeOf } from "./context.js";
import { isEntered } from "./entered.js";
import { groupOf } from "./groups.js";
import { occasionsOf } from "./occasions.js";
import { count, named, sentence, spell } from "./words.js";

export interface Chapter {
  lines: readonly ChronicleLine[];
  actions: readonly ActionRow[];
}

/** The first and last day of each chapter, by name. */
export function chapterDays({ curated: { context } }: Pick<ChartTables, "curated">) {
  const hinge = hingeOf(context)?.first ?? "";
  const turn = hinge.slice(0, 4);
  return {
    before: { to: hinge === "" ? "9999" : dayBefore(hinge) },
    turn: hinge === "" ? { from: "9999", to: "" } : { from: hinge, to: `${turn}-12-31` },
    after: { from: hinge === "" ? "9999" : `${Number(turn) + 1}-01-01` }
  };
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** A chronicle of more lines than these keeps the latest. */
const MOST_LINES = 40;

function chronicle(chapter: "before" | "turn" | "after", span: (tables: ChartTables) => string): Caption<Chapter> {
  return {
    name: `chronicle-${chapter}`,
    tell(tables) {
      const actions = actionsWithin(tables.actions.filter(isEntered), chapterDays(tables)[chapter]);
      const all = chronicleLines(actions);
      const lines = all.slice(-MOST_LINES);
      const contacts = actions.filter(isContact).length;
      const listed = lines.flatMap((line) => line.actions);
      return {
        title: chapterClaim(actions, span(tables)),
        subtitle: `What North Korea and others did, as ${count(articlesRead(tables.articles).length, "Italian news article")} ${articlesRead(tables.articles).length === 1 ? "reports" : "report"} it; n = ${actions.length}${contacts === 0 ? ", no contact among them" : `, of which ${spell(contacts)} ${contacts === 1 ? "is a contact" : "are contacts"}`}${all.length > MOST_LINES ? `; the latest ${MOST_LINES} lines` : ""}`,
        note: "Contacts are in bold. Left out: plans, hypotheses, allegations, denials, and acts too loosely dated.",
        data: { lines, actions: listed },
        rows: actionData(listed)
      };
    }
  };
}

export const chronicleBefore = chronicle("before", (tables) => `before ${hingeYear(tables)}`);
export const chronicleTurn = chronicle("turn", (tables) => `in ${hingeYear(tables)}`);
export const chronicleAfter = chronicle("after", (tables) => `since ${Number(hingeYear(tables)) + 1 || "then"}`);

function hingeYear({ curated: { context } }: ChartTables): string {
  return hingeOf(context)?.first.slice(0, 4) ?? "the turn";
}

/** More acts of Pyongyang than these are told by their number. */
const MOST_ACTS = 4;

/** "In 2021, four messages to socialist states; from Pyongyang towards the United States, two refusals (2019–2021)". */
function chapterClaim(actions: readonly ActionRow[], span: string): string {
  const contacts = actions.filter(isContact);
  if (contacts.length === 0) return `No contact ${span} in these articles`;
  const occasions = occasionsOf(contacts).length;
  const years = [...new Set(contacts.map(({ date_earliest }) => date_earliest.slice(0, 4)))];
  const when = years.length === 1 ? `in ${years[0]}` : `from ${years[0]} to ${years[years.length - 1]}`;
  const messages = contacts.every(({ action_type }) => action_type === "message");
  const what = count(contacts.length, messages ? "message" : "contact");
  const trips = messages ? "" : ` on ${count(occasions, "occasion")}`;
  const groups = [...new Set(contacts.map(groupOf))];
  const partners = [...new Set(contacts.map(({ partner_name }) => partner_name))];
  const outbound = contacts.every(({ direction }) => direction === "outbound");
  const inbound = contacts.every(({ direction }) => direction === "inbound");
  const joint = !messages ? "with" : outbound ? "to" : inbound ? "from" : "to and from";
  const whom =
    partners.length === 1 ? named(partners[0]) : groups.length === 1 ? groups[0].name : count(partners.length, "partner");
  const acts = actions.filter(
    (action) => isRebuff(action) || (action.direction === "outbound" && action.action_type === "overture")
  );
  const days = acts.flatMap(({ date_earliest, date_latest }) => [date_earliest, date_latest]).sort();
  const [first, last] = [days[0], days[days.length - 1]].map((day = "") => day.slice(0, 4));
  const dated = first >= years[0] && last <= years[years.length - 1] ? "" : ` (${first === last ? first : `${first}–${last}`})`;
  const told = acts.length > MOST_ACTS ? `${spell(acts.length)} rebuffs or overtures from Pyongyang` : actsTowards(acts);
  const also = acts.length === 0 ? "" : `; ${told}${dated}`;
  return sentence(`${when}, ${what} ${joint} ${whom}${trips}${also}`);
}
