/** How often: a row per partner, most contacts first, a column per year, a mark per contact. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { yearsOfContacts, type Years } from "../../data/contacts.js";
import type { Choice } from "../page/controls.ts";
import { MOST_MARKS } from "./counted.js";
import type { DrawingOptions } from "./drawing.ts";
import { grouped } from "../../coder/model/grouped.js";
import { groupKey, typeKey } from "./key.js";
import { partnersByGroup } from "../captions/partners.js";
import { SPAN_UNITS, spanAddress, spanOf, spanWords, type SpanUnit } from "./spans.js";
import { roomForColumns, UnitGrid } from "./unit-grid.js";
import { sentence } from "../captions/words.js";

export interface ContactsByPartnerData {
  /** Those of the tables, which say which partners and years there are. */
  actions: readonly ActionRow[];
  /** The contacts to count: rows and columns stay when a reader filters. */
  shown: readonly ActionRow[];
  /** The choice that they answer to. */
  choice: Choice;
}

export function ContactsByPartner(
  { actions, shown, choice }: ContactsByPartnerData,
  options: DrawingOptions = {}
): SVGSVGElement {
  const years = yearsOfContacts(actions);
  const unit = years && columnUnit(years, shown.length, options.width);
  const spans: (number | null)[] = unit ? listSpans(years, unit) : [];
  const bySpan = (contact: ActionRow) => unit && spanOf(contact, unit);
  if (shown.some((contact) => bySpan(contact) === null)) spans.push(null);
  return UnitGrid(
    rankedRows(actions, shown).map(({ contacts, ...row }) => {
      const cells = grouped(contacts, bySpan);
      return { ...row, cells: spans.map((span) => cells.get(span) ?? []) };
    }),
    spans.map((span) => {
      const year = spanAddress(span, unit ?? YEAR);
      return { label: span === null ? "no year" : (spanWords(year) ?? ""), query: { year } };
    }),
    {
      ...options,
      key: [...groupKey(shown), ...typeKey(shown)],
      counting: { noun: "contact", query: { ...choice, counted: "contact" } },
      name: "Contacts by partner and year"
    }
  );
}

/** A column a year; where numbers stand for the contacts and years leave no room for them, five years or ten. */
function columnUnit({ first, last }: Years, contacts: number, width = 960): SpanUnit {
  if (contacts <= MOST_MARKS) return YEAR;
  const room = roomForColumns(width) / NUMBER_WIDTH;
  return LONGER.find(({ months }) => ((last - first + 1) * 12) / months <= room) ?? LONGER[LONGER.length - 1];
}

const NUMBER_WIDTH = 38;
const LONGER = SPAN_UNITS.filter(({ months }) => months >= 12);
const YEAR = LONGER[0];

function listSpans({ first, last }: Years, { months }: SpanUnit): number[] {
  const of = (year: number) => Math.floor((year * 12) / months);
  return Array.from({ length: of(last) - of(first) + 1 }, (_, i) => of(first) + i);
}

/** Partners by their contacts shown, then by name. */
function rankedRows(actions: readonly ActionRow[], shown: readonly ActionRow[]) {
  const own = grouped(shown, ({ partner_name }) => partner_name);
  const rows = partnersByGroup(actions).flatMap(({ group, partners }) =>
    partners.map(({ name }) => ({
      label: sentence(name),
      color: group.color,
      query: { partner: name },
      contacts: own.get(name) ?? []
    }))
  );
  return rows.sort((a, b) => b.contacts.length - a.contacts.length || a.label.localeCompare(b.label));
}
