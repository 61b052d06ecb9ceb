/** The drawings of a figure: the build gives it several, and the stylesheet shows the one that suits the width. */

export function visibleDrawing(place: Element): SVGSVGElement {
  const drawing = [...place.querySelectorAll("svg")].find(isVisible);
  if (!drawing) throw new Error("the figure shows no drawing");
  return drawing;
}

export function isVisible(element: Element): boolean {
  return element.getBoundingClientRect().width > 0;
}

/** The tip says what the mark's name says, so assistive technology need not hear it twice. */
export function tipIn(place: Element): HTMLElement {
  const tip = place.querySelector<HTMLElement>(".figure-tip") ?? document.createElement("p");
  if (!tip.isConnected) place.append(Object.assign(tip, { className: "figure-tip", hidden: true, ariaHidden: "true" }));
  return tip;
}
