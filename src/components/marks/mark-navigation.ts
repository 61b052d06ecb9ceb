/** Marks as readers meet them: one tab stop a drawing, arrow keys between marks, a tip, and the evidence. */
import { requestEvidence } from "../page/evidence-request.js";

/** Where each key leads, from a mark, in the order of the drawing. */
const STEPS: Partial<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last
};

/**
 * Make a drawing's links a group with one tab stop.
 *
 * @param drawing the SVG element
 * @param tip an element beside the drawing for the mark's words
 * @param signal ends it all
 */
export function liveMarks(drawing: SVGSVGElement, tip: HTMLElement, signal: AbortSignal): void {
  const marks = [...drawing.querySelectorAll<SVGAElement>("a[href]")];
  for (const mark of marks) mark.setAttribute("tabindex", mark === marks[0] ? "0" : "-1");
  const hide = () => {
    tip.hidden = true;
  };
  const show = (mark: Element) => {
    tip.textContent = mark.getAttribute("aria-label");
    tip.hidden = false;
    place(tip, mark);
  };
  const go = (i: number) => {
    const next = marks[Math.min(marks.length - 1, Math.max(0, i))];
    for (const mark of marks) mark.setAttribute("tabindex", mark === next ? "0" : "-1");
    next.focus();
  };

  drawing.addEventListener(
    "keydown",
    (event) => {
      const at = marks.indexOf(document.activeElement as SVGAElement);
      if (event.key === "Escape") hide();
      const to = STEPS[event.key]?.(at, marks.length - 1);
      if (at === -1 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(to);
    },
    { signal }
  );
  drawing.addEventListener("focusin", (event) => show(event.target as Element), { signal });
  drawing.addEventListener("focusout", hide, { signal });
  drawing.addEventListener(
    "pointerover",
    (event) => {
      const mark = (event.target as Element).closest("a");
      if (event.pointerType === "mouse" && mark) show(mark);
    },
    { signal }
  );
  drawing.addEventListener("pointerleave", hide, { signal });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide(), { signal });
  drawing.addEventListener("click", hide, { signal });
  drawing.addEventListener("click", requestEvidence, { signal });
}

/** Above the mark if there is room, inside the drawing's width. */
function place(tip: HTMLElement, mark: Element): void {
  const around = (tip.offsetParent ?? document.body).getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const left = Math.min(
    around.width - tip.offsetWidth,
    Math.max(0, box.left - around.left + box.width / 2 - tip.offsetWidth / 2)
  );
  const above = box.top - around.top - tip.offsetHeight - 6;
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(above >= 0 ? above : box.bottom - around.top + 6)}px)`;
}
