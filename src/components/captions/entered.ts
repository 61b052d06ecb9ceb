/** Which actions the ledger enters. */
import type { ActionRow } from "../../coder/model/table-rows.ts";

/** Whether an action took place and has North Korea on one side: what the ledger enters. */
export function isEntered({ status, direction }: ActionRow): boolean {
  return (status === "actual" || status === "ongoing") && direction !== "third-party";
}
