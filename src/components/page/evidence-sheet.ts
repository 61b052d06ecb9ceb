/** The sheet of the evidence panel: a dialog with its bar, its body and its foot. */
import { need } from "./need.js";
import { opensElsewhere } from "./opens-elsewhere.js";

const SHELL = `<div class="evidence-sheet">
<div class="evidence-bar"><button type="button" data-step="-1">Previous</button><button type="button" data-step="1">Next</button><span class="evidence-place" role="status"></span><button type="button" data-close>Close</button></div>
<div class="evidence-body" tabindex="0" role="region" aria-label="Evidence"></div>
<div class="evidence-foot"><a data-permanent>Permanent link</a><button type="button" data-cite>Copy citation</button><span role="status"></span></div>
</div>`;

/** Something that the reader does with the sheet. */
export interface SheetActions {
  step(by: number): void;
  cite(): void;
  /** A link was followed, in this tab. */
  leave(): void;
}

export type EvidenceSheet = ReturnType<typeof evidenceSheet>;

/** Put a closed sheet at the end of the page. */
export function evidenceSheet({ step, cite, leave }: SheetActions) {
  const dialog = document.createElement("dialog");
  dialog.className = "evidence";
  dialog.setAttribute("aria-labelledby", "evidence-title");
  dialog.innerHTML = SHELL;
  document.body.append(dialog);
  const place = need(dialog, ".evidence-place");
  const told = need(dialog, ".evidence-foot [role=status]");

  // A text selection that ends beside the sheet is not a click there.
  let pressed: EventTarget | null = null;
  dialog.addEventListener("pointerdown", ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener("click", (event) => {
    const target = event.target as Element;
    const stepButton = target.closest<HTMLButtonElement>("[data-step]");
    if (stepButton) step(Number(stepButton.dataset.step));
    // A click beside the sheet lands on the dialog itself.
    else if ((target === dialog && pressed === dialog) || target.closest("[data-close]")) dialog.close();
    else if (target.closest("[data-cite]")) cite();
    else if (target.closest("a[href]") && !opensElsewhere(event)) leave();
  });

  return {
    dialog,
    body: need(dialog, ".evidence-body"),
    /** Address of the action that is shown. */
    permanent: need<HTMLAnchorElement>(dialog, "[data-permanent]"),
    /** Say what has become of the citation. */
    tell(words: string): void {
      told.textContent = words;
    },
    /** Say which of how many marks is shown, and let the reader step to the others. `at` is -1 where it is none of them. */
    count(at: number, all: number): void {
      place.textContent = at === -1 ? "" : `${at + 1} of ${all}`;
      for (const button of dialog.querySelectorAll<HTMLButtonElement>("[data-step]")) {
        const to = at + Number(button.dataset.step);
        button.hidden = all < 2 || at === -1;
        button.disabled = to < 0 || to >= all;
      }
    }
  };
}
