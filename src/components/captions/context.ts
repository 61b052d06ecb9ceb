/** Dated events that the articles need as background. */

/** A row of data/context.csv: an event, its first and last day, and who reported it. */
export interface ContextRow {
  first: string;
  last: string;
  label: string;
  source: string;
  /** True for the one event that the report turns on. */
  hinge: boolean;
}

/** The event that the report turns on, or null where the table names none. */
export function hingeOf(context: readonly ContextRow[]): ContextRow | null {
  return context.find(({ hinge }) => hinge) ?? null;
}
