/** How often: a row per partner, most contacts first, a column per year, a mark per contact. */
import type { ActionRow } from "../coder/schema.ts";
import { isContact, listYears, yearOf, yearsOfContacts } from "../data/contacts.js";
import type { DrawingOptions } from "./drawing.js";
import { byShape, shapeOf } from "./glyphs.js";
import { partnersByGroup } from "./partners.js";
import { UnitGrid, type GridRow } from "./unit-grid.js";
import { sentence, words } from "./words.js";

/**
 * @param actions the actions of the tables, which say which partners and years there are
 * @param shown the contacts to count; all where not given, so that rows and columns stay when a reader filters
 */
export function ContactsByPartner(
  { actions, shown = actions.filter(isContact) }: { actions: readonly ActionRow[]; shown?: readonly ActionRow[] },
  options: DrawingOptions = {}
): SVGSVGElement {
  const span = yearsOfContacts(actions);
  const years: (number | null)[] = span ? listYears(span) : [];
  if (shown.some((contact) => yearOf(contact) === null)) years.push(null);
  const types = [...new Set(shown.map((action) => action.action_type))].sort(byShape);
  return UnitGrid(
    rankedRows(actions, shown, years),
    years.map((year) => ({ label: year === null ? "no year" : String(year) })),
    {
      ...options,
      symbol: (action) => shapeOf(action.action_type),
      key: types.map((type) => ({ label: words(type), symbol: shapeOf(type) })),
      name: "Contacts by partner and year"
    }
  );
}

/** Partners by their contacts shown, then by name; a heading over those that have none. */
function rankedRows(actions: readonly ActionRow[], shown: readonly ActionRow[], years: readonly (number | null)[]): GridRow[] {
  const rows = partnersByGroup(actions).flatMap(({ group, partners }) =>
    partners.map(({ name }) => ({
      label: sentence(name),
      color: group.color,
      contacts: shown.filter((contact) => contact.partner_name === name)
    }))
  );
  rows.sort((a, b) => b.contacts.length - a.contacts.length || a.label.localeCompare(b.label));
  return rows.map(({ label, color, contacts }) => ({
    label,
    color,
    cells: years.map((year) => contacts.filter((contact) => yearOf(contact) === year))
  }));
}
