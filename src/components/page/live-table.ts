/** Sorting, filtering and paging of the table of all actions. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { afterPaint } from "./after-paint.js";
import { actionRowsHtml, type Quoted, sortedBy } from "./actions-table.js";
import { writeChoice } from "./controls.js";
import { chronological } from "../captions/dates.js";
import { requestEvidence } from "./evidence-request.js";
import { need } from "./need.js";
import { searchWords } from "./search-text.js";
import { livePages, PAGE, pagesHtml, pageWithin, rowsOfPage } from "./paging.js";

/**
 * Makes the headers of the table in `place` sort it, and shows it in pages of a hundred rows; the address keeps the page.
 * `ended` is the cell's `invalidation`.
 */
export function liveTable(place: HTMLElement, actions: readonly ActionRow[], quoted: Quoted, ended: Promise<unknown>) {
  const life = new AbortController();
  const { signal } = life;
  const table = need<HTMLTableElement>(place, "table");
  const body = table.tBodies[0];
  const pages = need(place, ".table-pages");
  let ordered: readonly ActionRow[] = chronological(actions);
  let ids: ReadonlySet<string> | null = null;
  let search = "";
  let page = Number(new URLSearchParams(location.search).get("page") ?? 1) - 1;
  const told = (rows: readonly ActionRow[]) => `${rows.map(({ action_id }) => action_id).join()} ${search}`;
  /** What the rows in the page are of; those of the build at first. */
  let written = told(rowsOfPage(ordered, 0));

  function update(): void {
    const shown = ordered.filter(({ action_id }) => ids === null || ids.has(action_id));
    page = pageWithin(shown, page);
    const rows = rowsOfPage(shown, page);
    if (told(rows) !== written) body.innerHTML = actionRowsHtml(rows, quoted, searchWords(search, { ...quoted, actions }));
    written = told(rows);
    pages.innerHTML = pagesHtml(shown, page);
  }

  function turn(to: number): void {
    page = to;
    update();
    const address = writeChoice(location.search, page === 0 ? {} : { page: String(page + 1) }, [{ param: "page" }]);
    if (address !== location.search) history.replaceState(history.state, "", location.pathname + address + location.hash);
  }

  const sort = (column: number, down: boolean): void => {
    ordered = sortedBy(ordered, quoted.articles, column, down);
    turn(0);
  };
  liveHeaders([...table.querySelectorAll<HTMLTableCellElement>("thead th")], sort, signal);
  livePages(pages, turn, signal);
  body.addEventListener("click", requestEvidence, { signal });
  void ended.then(() => life.abort());
  update();

  return {
    /** Show only the actions with these ids, in the table's order, with the words of a search marked. */
    show(next: ReadonlySet<string>, words = ""): void {
      const first = ids === null;
      ids = next;
      search = words;
      // The address that the page was opened with names its page of the table too.
      const follow = () => (first ? update() : turn(0));
      // A long list follows its chart by a frame.
      if (actions.length > PAGE) afterPaint(table, follow);
      else follow();
    }
  };
}

/** Make each header a button that sorts by its column, the second time the other way round. */
function liveHeaders(
  headers: readonly HTMLTableCellElement[],
  sort: (column: number, down: boolean) => void,
  signal: AbortSignal
): void {
  headers.forEach((header, column) => {
    const made = document.createElement("button");
    const button = header.querySelector("button") ?? Object.assign(made, { type: "button", textContent: header.textContent });
    if (button === made) header.replaceChildren(button);
    const click = () => {
      const down = header.ariaSort === "ascending";
      for (const other of headers) other.removeAttribute("aria-sort");
      header.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort(column, down);
    };
    button.addEventListener("click", click, { signal });
  });
}
