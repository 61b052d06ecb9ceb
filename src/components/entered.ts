import type { ActionRow } from "../coder/schema.ts";

/** Actions that took place and have North Korea on one side: what the ledger enters. */
export function ledgerActions(actions: readonly ActionRow[]): ActionRow[] {
  return actions.filter(({ status, direction }) => (status === "actual" || status === "ongoing") && direction !== "third-party");
}
