/** Sorting, filtering and paging of a table that is whole in the page. */

import { requestEvidence } from "./evidence-request.js";
import { need } from "./need.js";

const PAGE = 100;

export interface LiveTable {
  /** Show only the rows with these ids, in the table's order. */
  show(ids: ReadonlySet<string>): void;
}

/**
 * Make the headers of a table sort it, and show it in pages of a hundred rows. Rows that are off the
 * page keep their place in the document and in print.
 *
 * @param place the element around the table
 */
export function liveTable(place: HTMLElement): LiveTable {
  const table = need<HTMLTableElement>(place, "table");
  const body = table.tBodies[0];
  const headers = [...table.querySelectorAll<HTMLTableCellElement>("thead th")];
  const pages =
    place.querySelector<HTMLElement>(".table-pages") ??
    place.appendChild(Object.assign(document.createElement("p"), { className: "table-pages" }));
  let ids: ReadonlySet<string> | null = null;
  let page = 0;

  function update(): void {
    const rows = [...body.rows];
    const shown = rows.filter((row) => ids === null || ids.has(row.id));
    const count = Math.ceil(shown.length / PAGE);
    page = Math.min(page, Math.max(0, count - 1));
    for (const row of rows) row.hidden = ids !== null && !ids.has(row.id);
    for (const [i, row] of shown.entries()) row.classList.toggle("off-page", Math.floor(i / PAGE) !== page);
    pages.replaceChildren();
    if (count < 2) return;
    const button = (text: string, to: number) => {
      const step = Object.assign(document.createElement("button"), {
        type: "button",
        textContent: text,
        disabled: to < 0 || to >= count
      });
      step.addEventListener("click", () => {
        page = to;
        update();
      });
      return step;
    };
    pages.append(
      button("Previous", page - 1),
      ` Rows ${page * PAGE + 1}–${Math.min(shown.length, (page + 1) * PAGE)} of ${shown.length} `,
      button("Next", page + 1)
    );
  }

  headers.forEach((header, column) => {
    if (header.querySelector("button")) return;
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: header.textContent });
    header.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = header.ariaSort === "ascending";
      for (const other of headers) other.removeAttribute("aria-sort");
      header.setAttribute("aria-sort", down ? "descending" : "ascending");
      const value = (row: HTMLTableRowElement) => row.cells[column].dataset.sort ?? "";
      const order = new Intl.Collator("en", { numeric: true });
      body.append(...[...body.rows].sort((a, b) => order.compare(value(a), value(b)) * (down ? -1 : 1)));
      page = 0;
      update();
    });
  });
  body.addEventListener("click", requestEvidence);
  update();

  return {
    show(next) {
      ids = next;
      page = 0;
      update();
    }
  };
}
