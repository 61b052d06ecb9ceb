/** What a contact is: one rule for the tables, the charts and the prose. */
import type { ActionRow } from "./table-rows.ts";

/**
 * A contact: an action of a type that counts as one, that took place or goes on, and that has North
 * Korea on one of its two sides.
 */
export function isContact({ contact, status, direction }: Pick<ActionRow, "contact" | "status" | "direction">): boolean {
  return contact && (status === "actual" || status === "ongoing") && direction !== "third-party";
}
