/** The evidence on paper: the page stands where it was, and after it what is open. */
import { need } from "./need.js";

/**
 * @param page what is printed
 * @param body what is shown of the evidence, undefined where nothing is open
 * @param shift whether the page lies aside, as it does on the screen while something is open
 */
export function printEvidence(
  page: HTMLElement,
  body: () => HTMLElement | undefined,
  shift: (aside: boolean) => void,
  signal: AbortSignal
): void {
  const before = () => {
    const open = body();
    if (!open) return;
    shift(false);
    const sheet = open.cloneNode(true) as HTMLElement;
    sheet.classList.add("printed-evidence");
    need(page, "#observablehq-footer").before(sheet);
  };
  const after = () => {
    page.querySelector(".printed-evidence")?.remove();
    if (body()) shift(true);
  };
  window.addEventListener("beforeprint", before, { signal });
  window.addEventListener("afterprint", after, { signal });
}
