/** A stretch of an article with the words marked that the coder read something in. */
import type { Span } from "../../coder/model/dataset.ts";
import { escapeHtml } from "../page/html.js";

/** What the words were read as. */
export type Role = "source" | "trigger" | "target" | "date";

export interface Marking extends Span {
  role: Role;
  /** Which coding of the passage it belongs to; words may belong to several. */
  group: number;
}

/** HTML that goes in after the character before `at`: a label, a number. */
export interface Insert {
  at: number;
  html: string;
}

/**
 * HTML of `text.slice(from, to)`. Markings may overlap and nest, as when one side's name holds the
 * other's nationality: the text is cut wherever one begins or ends, and each piece carries the roles
 * and the groups of all that cover it.
 */
export function markedHtml(
  text: string,
  from: number,
  to: number,
  markings: readonly Marking[],
  inserts: readonly Insert[] = []
): string {
  const within = markings.filter(({ start, end }) => start < to && end > from && start < end);
  const cuts = [from, to, ...within.flatMap(({ start, end }) => [start, end]), ...inserts.map(({ at }) => at)]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b);
  const at = (offset: number) => inserts.filter((insert) => insert.at === offset).map(({ html }) => html);
  return [...new Set(cuts)]
    .flatMap((start, i, all) => {
      const end = all[i + 1];
      if (end === undefined) return at(start);
      const over = within.filter((marking) => marking.start <= start && marking.end >= end);
      return [...at(start), piece(text.slice(start, end), over)];
    })
    .join("");
}

/** How each kind of word is named, for readers who do not know the terms. */
const ROLE_NAMES: Record<Role, string> = {
  source: "who acts",
  trigger: "action",
  target: "towards whom",
  date: "date"
};

const ROLES = Object.keys(ROLE_NAMES) as Role[];

/** The markings of a coding, from the places of the words that it was read in. */
export function markingsOf(places: Readonly<Partial<Record<Role, Span | null>>>, group: number): Marking[] {
  return ROLES.flatMap((role) => {
    const place = places[role];
    return place ? [{ ...place, role, group }] : [];
  });
}

/** A label behind the words of each marking. */
export function roleLabels(markings: readonly Marking[]): Insert[] {
  const distinct = new Map(markings.map((marking) => [`${marking.end} ${marking.role}`, marking]));
  return [...distinct.values()]
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
    .map(({ end, role }) => ({ at: end, html: `<small class="role" lang="en">${ROLE_NAMES[role]}</small>` }));
}

function piece(words: string, over: readonly Marking[]): string {
  if (over.length === 0) return escapeHtml(words);
  const roles = new Set(over.map(({ role }) => role));
  const groups = [...new Set(over.map(({ group }) => group))].sort((a, b) => a - b);
  return `<span class="coded ${[...roles].join(" ")}" data-groups="${groups.join(" ")}">${escapeHtml(words)}</span>`;
}
