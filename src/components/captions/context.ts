/** Dated events that the articles need as background, and when a picture shows them. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { actionInterval } from "./dates.js";

/** A row of data/context.csv: an event, its first and last day, and who reported it. */
export interface ContextRow {
  first: string;
  last: string;
  label: string;
  source: string;
}

const NEAR = 45 * 86_400_000;

/**
 * Events that an action lies within 45 days of: others would explain nothing in the picture. An action
 * that is dated more loosely than to that span explains nothing either.
 */
export function eventsNear(context: readonly ContextRow[], actions: readonly ActionRow[]): ContextRow[] {
  const days = actions
    .map(actionInterval)
    .filter((known) => known !== null)
    .filter(({ start, end }) => end.getTime() - start.getTime() <= NEAR);
  return context.filter(({ first, last }) =>
    days.some(({ start, end }) => start.getTime() <= Date.parse(last) + NEAR && end.getTime() >= Date.parse(first) - NEAR)
  );
}
