/** Keeps what was opened in sight beside the panel. */

/** Pixels between what was opened and the edges of what can be seen. */
const AIR = 24;
/** Of a long link its beginning is enough. */
const MOST = 240;

/** Moves the page aside, as far as it takes for what was opened not to lie under the panel; back where nothing is. */
export function keepInSight(page: HTMLElement, opened: Element | null, panel: HTMLElement): void {
  const moved = Number.parseFloat(page.style.translate) || 0;
  const box = opened?.getBoundingClientRect();
  const free = document.documentElement.clientWidth - panel.offsetWidth;
  // On a phone the panel takes the screen.
  if (!box || free <= 0) {
    page.style.translate = "";
    return;
  }
  const left = box.left - moved;
  const right = Math.min(box.right - moved, left + MOST);
  // A step to a neighbour that is in sight already moves nothing.
  const to = Math.min(0, Math.min(Math.max(moved, AIR - left), free - AIR - right));
  page.style.translate = to === 0 ? "" : `${Math.round(to)}px`;
  if (box.top < AIR || box.bottom > innerHeight - AIR) opened?.scrollIntoView({ block: "center" });
}
