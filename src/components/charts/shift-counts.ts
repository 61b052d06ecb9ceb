/** The shift where contacts are too many to mark each: a row per period, a column per group, numbers with bars. */
import type { DrawingOptions } from "./drawing.ts";
import { grouped } from "../../coder/model/grouped.js";
import { GROUPS, groupOf } from "../captions/groups.js";
import { groupValue } from "../page/narrowing.js";
import type { PeriodContacts } from "../captions/periods.ts";
import { UnitGrid } from "./unit-grid.js";

/** A row a period. */
export function ShiftCounts(periods: readonly PeriodContacts[], options: DrawingOptions = {}): SVGSVGElement {
  const held = new Set(periods.flatMap(({ contacts }) => contacts.map(groupOf)));
  const groups = GROUPS.filter((group) => held.has(group));
  return UnitGrid(
    periods.map(({ label, first, last, contacts }) => {
      const byGroup = grouped(contacts, groupOf);
      return {
        label,
        color: "var(--ink-soft)",
        cells: groups.map((group) => byGroup.get(group) ?? []),
        query: { year: first === last ? String(first) : `${first}/${last}` }
      };
    }),
    groups.map((group) => ({ label: group.label, query: { group: groupValue(group) } })),
    {
      ...options,
      key: [],
      counting: { noun: "contact", query: { counted: "contact" } },
      name: "Contacts by period and group of partner"
    }
  );
}
