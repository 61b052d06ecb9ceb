/** Dated events that the articles need as background. */

import type { CuratedRow } from "../../coder/codebook/curated-schema.ts";

export type ContextRow = CuratedRow<"context.csv">;

/** The event that the report turns on, or null where the table names none. */
export function hingeOf(context: readonly ContextRow[]): ContextRow | null {
  return context.find(({ hinge }) => hinge) ?? null;
}
