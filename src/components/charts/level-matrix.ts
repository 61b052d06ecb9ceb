/** Who is in contact with whom: the rank of each side, one mark a contact. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import type { DrawingOptions } from "./drawing.js";
import { groupKey, typeKey } from "./key.js";
import { LEVELS, levelsOf, type Levels } from "./rank.js";
import { UnitGrid } from "./unit-grid.js";

/**
 * A row per North Korean level, a column per level of the partner. `sum` gives the number at the end of a level's row; where
 * it gives none, that of its marks stands there.
 */
export function LevelMatrix(
  { actions, levels }: { actions: readonly ActionRow[]; levels: Levels },
  { sum, ...options }: DrawingOptions & { sum?: (level: string) => number | undefined } = {}
): SVGSVGElement {
  const contacts = actions.filter(isContact).map((action) => ({ action, ...levelsOf(action, levels) }));
  const rows = LEVELS.map(({ id, label }) => ({
    label,
    heading: id === "leader" ? "North Korea’s side" : undefined,
    color: "var(--ink)",
    query: { own: id },
    sum: sum?.(id),
    cells: LEVELS.map((column) =>
      contacts.filter(({ own, partner }) => own === id && partner === column.id).map(({ action }) => action)
    )
  }));
  return UnitGrid(
    rows,
    LEVELS.map(({ id, label }, i) => ({ label, query: { other: id }, heading: i === 0 ? "The partner’s side" : undefined })),
    {
      ...options,
      key: [...groupKey(actions.filter(isContact)), ...typeKey(actions.filter(isContact))],
      counting: { noun: "contact", query: { counted: "contact" } },
      name: "Contacts by the rank of each side"
    }
  );
}
