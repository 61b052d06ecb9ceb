/** Marks and rows that ask for evidence, as far as they are on show. */

/** The mark or row of an action. */
export function markOf(action_id: string): Element | null {
  return onShow(document.querySelectorAll(`a[data-action="${CSS.escape(action_id)}"]`))[0] ?? null;
}

/** The marks of the same drawing, or the rows of the same table, which can be gone through one by one. */
export function siblingsOf(mark: Element | null): Element[] {
  return onShow(mark?.closest("svg, table")?.querySelectorAll("a[data-action]") ?? []);
}

function onShow(marks: Iterable<Element>): Element[] {
  return [...marks].filter((mark) => mark.getClientRects().length > 0);
}
