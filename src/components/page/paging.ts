/** Long lists, a hundred rows at a time. */
import { pageHref } from "./address.js";
import { escapeHtml } from "./html.js";

export const PAGE = 100;

/** The rows of a page, the first page being 0. */
export function rowsOfPage<T>(rows: readonly T[], page: number): readonly T[] {
  return rows.length <= PAGE ? rows : rows.slice(page * PAGE, (page + 1) * PAGE);
}

/** The page that there is nearest to the one asked for. */
export function pageWithin(rows: readonly unknown[], page: number): number {
  return Math.max(0, Math.min(page, Math.ceil(rows.length / PAGE) - 1)) || 0;
}

/** "Rows 1–100 of 5000" between two buttons; nothing where all rows are on one page. */
export function pagesHtml(rows: readonly unknown[], page: number): string {
  if (rows.length <= PAGE) return "";
  const button = (words: string, to: number) =>
    `<button type="button" data-page="${to}"${to < 0 || to * PAGE >= rows.length ? " disabled" : ""}>${words}</button>`;
  return `${button("Previous", page - 1)} <span role="status">${rangeWords(rows, page)}</span> ${button("Next", page + 1)}`;
}

/** What stands under a list that is cut where no script can turn its pages. */
export function restHtml(rows: readonly unknown[]): string {
  if (rows.length <= PAGE) return "";
  return `${escapeHtml(rangeWords(rows, 0))}; the others are in the <a href="${pageHref("tables")}">tables to download</a>.`;
}

/** "Rows 101–200 of 5000". */
export function rangeWords({ length }: readonly unknown[], page: number): string {
  return `Rows ${page * PAGE + 1}–${Math.min(length, (page + 1) * PAGE)} of ${length}`;
}

/** Calls back with the page that a reader turns to. */
export function livePages(place: HTMLElement, turn: (page: number) => void, signal: AbortSignal): void {
  const click = ({ target }: MouseEvent) => {
    const page = (target as Element).closest<HTMLElement>("[data-page]")?.dataset.page;
    if (page !== undefined) turn(Number(page));
  };
  place.addEventListener("click", click, { signal });
}
