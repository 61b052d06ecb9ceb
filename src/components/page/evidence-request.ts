/** How a mark or a row asks for the evidence of its action. */
import { opensElsewhere } from "./opens-elsewhere.js";

/** Detail of the event `evidence`. Whoever shows the evidence says so with `preventDefault`. */
export interface EvidenceRequest {
  action_id: string;
  /** Where focus goes back to. */
  opener: Element;
}

/**
 * Turn a plain click on a link with `data-action` into a request for evidence. Where nobody answers, and
 * for a click that opens a new tab, the link leads to the action's row as it always does.
 */
export function requestEvidence(event: MouseEvent): void {
  const opener = (event.target as Element).closest("a[data-action]");
  if (!opener || opensElsewhere(event)) return;
  const detail: EvidenceRequest = { action_id: opener.getAttribute("data-action") ?? "", opener };
  const answered = !opener.dispatchEvent(new CustomEvent("evidence", { bubbles: true, cancelable: true, detail }));
  if (answered) event.preventDefault();
}
