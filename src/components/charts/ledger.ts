/** The other side of the ledger: cooperation and conflict, words and deeds, by group of partner. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import type { DrawingOptions } from "./drawing.js";
import { isEntered } from "../captions/entered.js";
import { GROUPS, groupOf } from "../captions/groups.js";
import { groupValue } from "../page/narrowing.js";
import { groupKey, typeKey } from "./key.js";
import { UnitGrid } from "./unit-grid.js";

const QUADS = [
  { id: 1, query: { quad: "1" }, heading: "Cooperation", label: "in words" },
  { id: 2, query: { quad: "2" }, label: "in deeds" },
  { id: 3, query: { quad: "3" }, heading: "Conflict", label: "in words" },
  { id: 4, query: { quad: "4" }, label: "in deeds" }
];

/** A row per group, a column per quad class, a mark per action. */
export function Ledger(actions: readonly ActionRow[], options: DrawingOptions = {}): SVGSVGElement {
  const entered = actions.filter(isEntered);
  const rows = GROUPS.filter((group) => entered.some((action) => groupOf(action) === group)).map((group) => {
    const own = entered.filter((action) => groupOf(action) === group);
    return {
      label: group.label,
      color: group.color,
      query: { group: groupValue(group) },
      cells: QUADS.map(({ id }) => own.filter(({ quad_class }) => quad_class === id))
    };
  });
  return UnitGrid(rows, QUADS, {
    ...options,
    key: [...groupKey(entered), ...typeKey(entered)],
    unequal: true,
    counting: { noun: "action", query: { counted: "ledger" } },
    name: "Cooperation and conflict by group of partner"
  });
}
