/** The statuses of an action in words for readers. */
import type { Status } from "../../coder/model/code-lists.ts";

/** Whether an action happened, as a reader would say it. */
export const STATUS_WORDS: Record<Status, string> = {
  actual: "took place",
  ongoing: "under way",
  planned: "planned",
  hypothetical: "possible",
  alleged: "alleged",
  denied: "denied"
};
