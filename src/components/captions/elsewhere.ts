/** What these articles missed: contacts that others report, behind those of the articles. */
import { pageHref } from "../page/address.js";
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { toldByBoth, type ElsewhereRow } from "../../data/elsewhere-row.js";
import { LEVELS } from "../charts/rank.js";
import type { Control } from "../page/controls.ts";
import type { Caption, ChartTables } from "./caption.ts";
import { chronological, dateWords } from "./dates.js";
import { grouped } from "./grouped.js";
import { GROUPS } from "./groups.js";
import { count, list, named, sentence, spell, words } from "./words.js";

/** A contact of the wider record: one that the articles tell too, one of theirs alone, or one that they missed. */
export interface WiderContact {
  date_earliest: string;
  date_latest: string;
  partner_name: string;
  partner_group: string;
  action_type: string;
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
          label: `${label} (${elsewhere.filter(({ level }) => level === id).length})`
        }))
      }
    ];
  },
  tell({ actions, elsewhere = [] }, choice) {
    const record = widerRecord(elsewhere, chronological(actions)).filter(({ row }) => !choice.rank || row?.level === choice.rank);
    const missed = record.filter(({ action }) => action === null).length;
    const both = record.filter(({ action, row }) => action && row).length;
    const own = record.length - missed - both;
    return {
      title: widerClaim(
        elsewhere.filter(({ level }) => !choice.rank || level === choice.rank),
        actions
      ),
      subtitle: `Grey: ${count(missed, "contact")} of North Korea that only others report. In colour: ${spell(both + own)} that these articles report, ${spell(both)} of them found elsewhere too; n = ${record.length}${choice.rank ? ` (${LEVELS.find(({ id }) => id === choice.rank)?.label.toLowerCase()} level)` : ""}`,
      note: "The grey list was found by looking through news agencies, newspapers and government pages: it is no census, and its counts are those of what was found. A grey mark opens its source. It never enters the tables of these articles.",
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

/** "Elsewhere contacts with the four socialist states went on, 17, 11, 14, 18 and 18 a year; those with Russia rose from 2 to 24". */
function widerClaim(elsewhere: readonly ElsewhereRow[], actions: readonly ActionRow[]): string {
  const partners = new Set(actions.filter(isContact).map(({ partner_country }) => partner_country));
  const known = elsewhere.filter(({ partner_country }) => partners.has(partner_country));
  if (elsewhere.length === 0) return "No contact reported elsewhere is listed";
  if (known.length === 0) return `Others report ${count(elsewhere.length, "contact")}, with no partner of these articles`;
  const parts = GROUPS.filter(({ id }) => known.some(({ partner_group }) => partner_group === id)).map((group) => {
    const own = known.filter(({ partner_group }) => partner_group === group.id);
    const members = new Set(own.map(({ partner_name }) => partner_name));
    return `${members.size === 1 ? named([...members][0]) : `the ${count(members.size, ...group.member)}`}: ${list(perYear(own, known).map(String))}`;
  });
  const [first, last] = spanOf(known);
  return `The wider record, ${first === last ? first : `year by year from ${first} to ${last}`}: ${parts.join("; ")}`.replace(
    /^./,
    (letter) => sentence(letter)
  );
}

/** Contacts of each year that the whole record covers, by the first day that they can have been. */
export function perYear(own: readonly ElsewhereRow[], whole: readonly ElsewhereRow[]): number[] {
  const [first, last] = spanOf(whole);
  const years = grouped(own, ({ date_earliest }) => Number(date_earliest.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, i) => years.get(first + i)?.length ?? 0);
}

function spanOf(rows: readonly ElsewhereRow[]): [number, number] {
  const years = rows.map(({ date_earliest }) => Number(date_earliest.slice(0, 4)));
  return [Math.min(...years), Math.max(...years)];
}

/** "Message, China, 22 March 2021". */
export function shortName({ partner_name, action_type, date_earliest, date_latest }: WiderContact): string {
  return `${sentence(words(action_type))}, ${partner_name}, ${dateWords(date_earliest, date_latest)}`;
}

/** With what it was about, who took part and who says so. */
export function sourceName(contact: WiderContact): string {
  const { row } = contact;
  return row ? `${shortName(contact)}: ${row.what} (${row.who}; source: ${row.source})` : shortName(contact);
}

/** The row of the published table, which names the source. */
export function rowHref(row: WiderContact["row"]): string {
  return pageHref("codebook/elsewhere", { hash: row?.id });
}
