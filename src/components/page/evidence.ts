/** Whatever on a page asks for evidence, answered by the panel. */
import { ACTION_LINKS, actionAt } from "./address.js";
import { EvidencePanel, type EvidenceFiles } from "./evidence-panel.js";
import type { EvidenceRequest } from "./evidence-request.ts";
import { opensElsewhere } from "./opens-elsewhere.js";

/**
 * Lets every request for evidence on the page be answered by the panel, whose address is that of the action while it is open;
 * nothing is fetched before the first request. `root` leads from the page to the site's root, `deepLinks` says that the
 * actions' addresses lead to this page, and `ended` is the cell's `invalidation`.
 */
export function liveEvidence(
  files: EvidenceFiles,
  { root = "./", deepLinks = false, ended }: { root?: string; deepLinks?: boolean; ended: Promise<unknown> }
): void {
  const life = new AbortController();
  const { signal } = life;
  const panel = new EvidencePanel(files, root, deepLinks, signal);
  void ended.then(() => life.abort());
  const answer = (event: Event) => {
    const { action_id, opener } = (event as CustomEvent<EvidenceRequest>).detail;
    event.preventDefault();
    panel.show(action_id, opener);
  };
  // Any other link to an action's row, as in the table under a figure or beside an article.
  const click = (event: MouseEvent) => {
    const link = (event.target as Element).closest(ACTION_LINKS);
    if (!link || event.defaultPrevented || opensElsewhere(event) || panel.holds(link)) return;
    event.preventDefault();
    // A mark's link, an element of SVG, has no `hash`.
    panel.show(actionAt(new URL(link.getAttribute("href") ?? "", location.href).href) ?? "", link);
  };
  document.addEventListener("evidence", answer, { signal });
  document.addEventListener("click", click, { signal });
  panel.resume();
  if (deepLinks) window.addEventListener("hashchange", () => panel.follow(), { signal });
}
