/** The rows of `data/action-types.csv` as the coder uses them. */
import type { ActionType, Trait } from "./codebook-rows.ts";
import { list, type Row } from "./table.ts";

/** The action types by name. */
export function actionTypesOf(rows: readonly Row[]): Map<string, ActionType> {
  return new Map(
    rows.map(({ action_type, cameo, cameo_name, plover, counts_when, past, infinitive, participle, ...row }) => [
      action_type,
      {
        action_type,
        contact: row.contact === "true",
        cameo,
        cameo_name,
        plover,
        quad_class: Number(row.quad_class),
        goldstein: Number(row.goldstein),
        counts_when,
        past,
        infinitive,
        participle,
        mutual: row.mutual === "true",
        verbal: row.verbal === "true",
        traits: new Set(list(row.traits) as Trait[])
      }
    ])
  );
}
