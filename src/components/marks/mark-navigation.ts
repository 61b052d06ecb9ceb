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

/** Between a mark and its tip. */
const GAP = 6;

/** Makes a drawing's links a group with one tab stop; `tip` is an element beside the drawing for the mark's words. */
export function liveMarks(drawing: SVGSVGElement, tip: HTMLElement, signal: AbortSignal): void {
  const marks = [...drawing.querySelectorAll<SVGAElement>("a[href]")];
  const readable = [...marks, ...drawing.querySelectorAll("text")];
  for (const mark of marks) mark.setAttribute("tabindex", mark === marks[0] ? "0" : "-1");
  let told: Element | null = null;
  const hide = () => {
    tip.hidden = true;
    told = null;
  };
  const show = (mark: Element) => {
    told = mark;
    tip.textContent = mark.getAttribute("aria-label");
    tip.hidden = false;
    place(tip, mark, readable);
  };
  steps(drawing, marks, signal);
  pointing(drawing, show, hide, signal);
  const focused = ({ target }: FocusEvent) => {
    // A mark that gets focus back from its panel has been read.
    if (!(target as Element).matches(".opened")) show(target as Element);
  };
  // A drawing that listened for focus itself would be a tab stop of its own in Chromium.
  const around = tip.parentElement;
  around?.addEventListener("focusin", focused, { signal });
  around?.addEventListener("focusout", hide, { signal });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide(), { signal });
  document.addEventListener("touchmove", hide, { signal, passive: true });
  // A finger that touches a mark of another site is told first where it leads; its next touch follows.
  let untold: Element | null = null;
  const down = ({ target, pointerType }: PointerEvent) => {
    const mark = (target as Element).closest("a[rel]");
    untold = pointerType === "touch" && mark !== told ? mark : null;
  };
  const click = (event: MouseEvent) => {
    hide();
    if (!untold) return requestEvidence(event);
    event.preventDefault();
    show(untold);
    untold = null;
  };
  drawing.addEventListener("pointerdown", down, { signal });
  drawing.addEventListener("click", click, { signal });
}

/** Arrow keys lead from mark to mark. */
function steps(drawing: SVGSVGElement, marks: readonly SVGAElement[], signal: AbortSignal): void {
  const go = (event: KeyboardEvent) => {
    const at = marks.indexOf(document.activeElement as SVGAElement);
    const to = STEPS[event.key]?.(at, marks.length - 1);
    if (at === -1 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = marks[Math.min(marks.length - 1, Math.max(0, to))];
    for (const mark of marks) mark.setAttribute("tabindex", mark === next ? "0" : "-1");
    next.focus();
  };
  drawing.addEventListener("keydown", go, { signal });
}

/** The tip follows the pointer from mark to mark. */
function pointing(drawing: SVGSVGElement, show: (mark: Element) => void, hide: () => void, signal: AbortSignal): void {
  // A pointer that has not moved since the panel closed asks for nothing, though browsers say that it is over the mark.
  let under: Element | null = null;
  const move = ({ target, pointerType }: PointerEvent) => {
    const mark = (target as Element).closest("a");
    if (pointerType === "mouse" && mark && mark !== under) show(mark);
    under = mark;
  };
  const leave = () => {
    under = null;
    hide();
  };
  drawing.addEventListener("pointermove", move, { signal });
  drawing.addEventListener("pointerleave", leave, { signal });
}

/** Above, below or beside the mark, inside the drawing's width: where it hides the fewest other marks and labels. */
function place(tip: HTMLElement, mark: Element, readable: readonly Element[]): void {
  const around = (tip.offsetParent ?? document.body).getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const others = readable.filter((other) => other !== mark).map((other) => other.getBoundingClientRect());
  const { offsetWidth: width, offsetHeight: height } = tip;
  const middle = Math.min(around.right - width, Math.max(around.left, box.left + box.width / 2 - width / 2));
  const beside = [box.top + box.height / 2 - height / 2, box.top];
  const hidden = ({ x, y }: { x: number; y: number }) =>
    others.filter(({ left, right, top, bottom }) => left < x + width && right > x && top < y + height && bottom > y).length;
  const [best] = [
    { x: middle, y: box.top - height - GAP },
    { x: middle, y: box.bottom + GAP },
    ...beside.map((y) => ({ x: box.right + GAP, y })),
    ...beside.map((y) => ({ x: box.left - width - GAP, y }))
  ]
    .filter(({ x, y }) => y >= around.top && (x === middle || (x >= around.left && x + width <= around.right)))
    .sort((a, b) => hidden(a) - hidden(b));
  tip.style.transform = `translate(${Math.round(best.x - around.left)}px, ${Math.round(best.y - around.top)}px)`;
}
