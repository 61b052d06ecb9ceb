/** What these articles missed: contacts that others report, behind those of the articles. */
import { pageHref } from "../page/address.js";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { toldByBoth, type ElsewhereRow } from "../../data/elsewhere-row.js";
import { LEVELS } from "../charts/rank.js";
import type { Control } from "../page/controls.ts";
import type { Caption, ChartTables } from "./caption.ts";
import { chronological, dateWords } from "./dates.js";
import { GROUPS } from "./groups.js";
import { perYear, spanOfYears, trendsOf } from "./wider-trends.js";
import { count, list, named, sentence, spell, words } from "./words.js";

/** A contact of the wider record: one that the articles tell too, one of theirs alone, or one that they missed. */
export interface WiderContact extends ReturnType<typeof pick> {
  /** The action of the articles, if they tell of it. */
  action: ActionRow | null;
  /** What others say, if they tell of it. */
  row: ElsewhereRow | null;
}

export interface WiderRecord {
  contacts: readonly WiderContact[];
}

/** The contacts of both, each once, in order of time. */
export function widerRecord(elsewhere: readonly ElsewhereRow[], actions: readonly ActionRow[]): WiderContact[] {
  const both = toldByBoth(elsewhere, actions);
  const told = new Set(both.values());
  const alone = actions.filter((action) => isContact(action) && !told.has(action));
  return [
    ...elsewhere.map((row) => ({ ...pick(both.get(row) ?? row), action: both.get(row) ?? null, row })),
    ...alone.map((action) => ({ ...pick(action), action, row: null }))
  ].sort((a, b) => `${a.date_earliest || "9999"}`.localeCompare(b.date_earliest || "9999"));
}

function pick({ date_earliest, date_latest, partner_name, partner_group, action_type }: ActionRow | ElsewhereRow) {
  return { date_earliest, date_latest, partner_name, partner_group, action_type };
}

export const elsewhere: Caption<WiderRecord> = {
  name: "elsewhere",
  controls({ elsewhere = [] }: ChartTables): Control[] {
    return [
      {
        param: "rank",
        title: "Highest level, as others report it",
        all: "All levels",
        options: LEVELS.filter(({ id }) => elsewhere.some(({ level }) => level === id)).map(({ id, label }) => ({
          value: id,
          label,
          n: elsewhere.filter(({ level }) => level === id).length
        }))
      }
    ];
  },
  tell({ actions, elsewhere = [] }, choice) {
    const record = widerRecord(elsewhere, chronological(actions)).filter(({ row }) => !choice.rank || row?.level === choice.rank);
    const missed = record.filter(({ action }) => action === null).length;
    const both = record.filter(({ action, row }) => action && row).length;
    const own = record.length - missed - both;
    const level = choice.rank ? ` (${LEVELS.find(({ id }) => id === choice.rank)?.label.toLowerCase()} level)` : "";
    const chosen = elsewhere.filter((row) => !choice.rank || row.level === choice.rank);
    return {
      title: `${widerClaim(chosen, actions)}${level}`,
      subtitle: `Grey: ${count(missed, "contact")} of North Korea that only others report. In colour: ${both + own === 0 ? "none that these articles report" : `${spell(both + own)} that these articles report, ${both === 0 ? "none of them found elsewhere" : `${both === both + own ? (both === 1 ? "which is" : "all of them") : `${spell(both)} of them`} found elsewhere too`}`}; n = ${record.length}${level}`,
      note: "The grey contacts were found by searching news agencies, newspapers and government pages: a list of what was found, not a census. A grey mark opens its source. None of them enters the tables of these articles. At the right: how many of a row’s contacts these articles report. The numbers in colour count what others report for each year.",
      beside: "grey, the reports named in each row of the table “Elsewhere”",
      data: { contacts: record },
      rows: record.map(({ action, row, date_earliest, date_latest, partner_name, action_type }) => ({
        date: dateWords(date_earliest, date_latest),
        partner: partner_name,
        type: action_type,
        in_these_articles: action ? "yes" : "no",
        source: row?.source ?? "these articles"
      }))
    };
  }
};

/** Groups that a title names. */
const MOST_GROUPS = 2;

/**
 * "Elsewhere, contacts with the four socialist states go on, while those with Russia rise from 2 in 2021 to 27 in 2024 and 24 in 2025"; without a turn in
 * the articles the counts: "Found elsewhere, 2021 to 2025: 17, 11, 14, 18 and 18 contacts a year with the four socialist states; 2, 6, 15, 27 and 24 with Russia".
 */
function widerClaim(elsewhere: readonly ElsewhereRow[], actions: readonly ActionRow[]): string {
  const partners = new Set(actions.filter(isContact).map(({ partner_country }) => partner_country));
  const known = elsewhere.filter(({ partner_country }) => partners.has(partner_country));
  if (elsewhere.length === 0) return "No contact reported elsewhere is listed";
  if (known.length === 0) return `Others report ${count(elsewhere.length, "contact")}, with no partner of these articles`;
  const trends = trendsOf(actions, elsewhere);
  if (trends) {
    const { lost, old, fresh } = trends;
    const change = fresh.words === "stay about the same" ? fresh.words : `${fresh.words} ${course(fresh.years, elsewhere)}`;
    return `Elsewhere, contacts with ${lost.words} ${old.words}, while those with ${named(lost.since.partner_name)} ${change}`;
  }
  const [first, last] = spanOfYears(known);
  const groups = GROUPS.map((group) => ({ group, own: known.filter(({ partner_group }) => partner_group === group.id) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length)
    .slice(0, MOST_GROUPS);
  const parts = groups.map(({ group, own }, i) => {
    const members = new Set(own.map(({ partner_name }) => partner_name));
    const whom = members.size === 1 ? named([...members][0]) : `the ${count(members.size, ...group.member)}`;
    const years = perYear(own, known);
    const noun = i > 0 ? "" : years.length === 1 && years[0] === 1 ? " contact" : " contacts";
    return `${list(years.map(String))}${noun}${i === 0 && years.length > 1 ? " a year" : ""} with ${whom}`;
  });
  return `Found elsewhere, ${first === last ? first : `${first} to ${last}`}: ${parts.join("; ")}`;
}

/** "from 2 in 2021 to 27 in 2024 and 24 in 2025": the first year, the last, and one between them that is above both. */
function course(years: readonly number[], elsewhere: readonly ElsewhereRow[]): string {
  const [from, to] = spanOfYears(elsewhere);
  const top = Math.max(...years);
  const peak = top > years[0] && top > years[years.length - 1] ? `${top} in ${from + years.indexOf(top)} and ` : "";
  return `from ${years[0]} in ${from} to ${peak}${years[years.length - 1]} in ${to}`;
}

/** "Message, China, 22 March 2021". */
export function briefName({ partner_name, action_type, date_earliest, date_latest }: WiderContact): string {
  return `${sentence(words(action_type))}, ${partner_name}, ${dateWords(date_earliest, date_latest)}`;
}

/** With what it was about, who took part, and whose page says so, which the mark opens. */
export function sourceName(contact: WiderContact): string {
  const { row } = contact;
  return row ? `${briefName(contact)}: ${row.what} (${row.who}). Opens its source, ${row.source}` : briefName(contact);
}

/** The row of the published table, which names the source. */
export function rowHref(row: WiderContact["row"]): string {
  return pageHref("codebook/elsewhere", { hash: row?.id });
}
