/** The lines of a chronicle: an occasion each, or what one side said or did towards others on the same days. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { isContact } from "../../data/contacts.js";
import { chronological, isDated, whenOf } from "./dates.js";
import { grouped } from "../../coder/model/grouped.js";
import { groupOf } from "./groups.js";
import { occasionsOf } from "./occasions.js";
import { byShape } from "../marks/glyphs.js";
import { list, named, words } from "./words.js";

export interface ChronicleLine {
  when: string;
  text: string;
  actions: readonly ActionRow[];
  /** True for contacts. */
  strong: boolean;
}

/** Contacts by occasion, those of one day with partners of one group in one line; other actions by who does what, and when. */
export function chronicleLines(actions: readonly ActionRow[]): ChronicleLine[] {
  const occasions = occasionsOf(actions.filter(isContact));
  const alike = grouped(occasions, ({ id, name, contacts: [first] }) =>
    [name, groupOf(first).id, first.date_earliest || id, first.date_latest, first.action_type].join("|")
  );
  const contacts = [...alike.values()].map((same) => {
    const own = same.flatMap(({ contacts }) => contacts);
    return { ...spanned(own), text: contactWords(same[0].name, own, same.length), actions: own, strong: true };
  });
  const others = grouped(
    actions.filter((action) => !isContact(action)),
    ({ source_actor, action_type, status, direction, date_earliest, date_latest }) =>
      [source_actor, action_type, status, direction, date_earliest, date_latest].join("|")
  );
  const rest = [...others.values()].map((own) => ({
    ...spanned(own),
    text: otherWords(own),
    actions: own,
    strong: false
  }));
  return [...contacts, ...rest].sort((a, b) => a.order.localeCompare(b.order) || Number(b.strong) - Number(a.strong));
}

/** "Putin in North Korea: visit, agreement, invitation", "Kim Jong Un sent messages to Cuba, Laos and Vietnam". */
function contactWords(name: string, own: readonly ActionRow[], occasions: number): string {
  if (own.length === occasions && own.every(({ action_type }) => action_type === "message"))
    return `${own.length > 1 ? name.replace(/a message$/, "messages") : name} to ${list(own.map(addressee).sort())}`;
  const types = [
    ...grouped(
      [...own].sort((a, b) => byShape(a.action_type, b.action_type)),
      ({ action_type }) => action_type
    )
  ].map(([type, { length }]) => (length > 1 ? `${length} ${words(type)}s` : words(type)));
  const told = own.length === 1 || own.every(({ action_type }) => action_type === "message");
  return told ? name : `${name}: ${types.join(", ")}`;
}

const addressee = (action: ActionRow) => named(action.direction === "outbound" ? action.partner_name : action.target_actor);

function otherWords(own: readonly ActionRow[]): string {
  const [first] = own;
  const text = first.summary.replace(/\.$/, "").replaceAll(" (North Korea)", "");
  if (own.length === 1) return text;
  const target = `${named(first.target_actor)}${first.target_actor === first.partner_name ? "" : ` (${first.partner_name})`}`;
  return text.endsWith(target)
    ? `${text.slice(0, -target.length)}${list(own.map(({ target_actor }) => named(target_actor)))}`
    : [...new Set(own.map(({ summary }) => summary))].join(" ");
}

/** The days of the most exactly dated action, in words, and as the line is put in order. */
function spanned(own: readonly ActionRow[]): { when: string; order: string } {
  const length = ({ date_earliest: a, date_latest: b }: ActionRow) =>
    a && b ? Date.parse(b) - Date.parse(a) : Number.POSITIVE_INFINITY;
  const exact = own.reduce((best, next) => (length(next) < length(best) ? next : best));
  return {
    when: whenOf(exact),
    order: `${exact.date_earliest || "9999"} ${exact.date_latest}`
  };
}

/** Actions whose dates lie wholly within two days, either of which may be left out. */
export function actionsWithin(
  actions: readonly ActionRow[],
  { from = "", to = "9999" }: { from?: string; to?: string }
): readonly ActionRow[] {
  return chronological(actions).filter((action) => isDated(action) && action.date_earliest >= from && action.date_latest <= to);
}
