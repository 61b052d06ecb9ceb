/** What a page needs only when a reader comes near it, and clicks that come before it is there. */
import { need } from "./need.js";
import { opensElsewhere } from "./opens-elsewhere.js";

/** Resolves when the figure comes within a screen of what the reader sees. */
export function whenSeen(chart: string): Promise<void> {
  const figure = need(document, `figure[data-chart="${chart}"]`);
  return new Promise((seen) => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        seen();
      },
      { rootMargin: "100%" }
    );
    watch.observe(figure);
  });
}

/**
 * Has a click on a link wait until the link leads where it is to lead, and then follow it: `early` selects links that do
 * not yet, `ready` gives them their addresses. Where that fails, the click goes to the early one.
 */
export function waitToFollow(early: string, ready: () => Promise<unknown>): void {
  document.addEventListener("click", async (event) => {
    const link = (event.target as Element).closest(early);
    if (!link || event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    await ready().catch(() => undefined);
    location.href = link.getAttribute("href") ?? "";
  });
}
