/** What a page needs only when a reader comes near it. */
import { need } from "./need.js";

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
