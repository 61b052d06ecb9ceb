/** The evidence on paper: the page stands where it was, and after it what is open. */
import { need } from "./need.js";

/** `body` gives what is open of the evidence; `shift` lays the page aside, as it is on the screen meanwhile, or back. */
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
