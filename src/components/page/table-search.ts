/** A search field over a table that is whole in the page. */
import { unaccented } from "../../coder/model/unaccented.js";
import { need } from "./need.js";

/**
 * Shows the field and lets it hide the rows of the table beside it that do not hold all its words; accents and case do not
 * count. The address keeps the words.
 */
export function liveTableSearch(place: HTMLElement, signal: AbortSignal): void {
  const field = place.querySelector<HTMLInputElement>(".table-search input");
  const rows = [...place.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  if (!field || rows.length === 0) return;
  const texts = rows.map((row) => unaccented(row.textContent ?? ""));
  const status = need(place, ".table-search [role=status]");
  const search = () => {
    const words = unaccented(field.value).split(/\s+/).filter(Boolean);
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i].includes(word));
    });
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = words.length === 0 ? "" : `${shown} of ${rows.length} rows`;
    const query = field.value === "" ? "" : `?${new URLSearchParams({ q: field.value })}`;
    history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
  };
  need(place, ".table-search").inert = false;
  field.addEventListener("input", search, { signal });
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  if (field.value !== "") search();
}
