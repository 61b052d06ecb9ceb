/** Grey marks of the wider record, and names in the prose beside them, lead to their sources once the page has the list of them. */
import { rowHref, sourceName, widerRecord } from "../captions/elsewhere.js";
import type { ChartTables } from "../captions/caption.ts";
import { need } from "./need.js";

/** Makes the marks of the drawing that the page came with what they are in one drawn by the page. */
export function liveSources({ elsewhere = [], actions }: ChartTables): void {
  const contacts = new Map(widerRecord(elsewhere, actions).map((contact) => [rowHref(contact.row), contact]));
  const figure = need(document, 'figure[data-chart="elsewhere"]');
  for (const mark of figure.querySelectorAll("svg a")) {
    const contact = contacts.get(mark.getAttribute("href") ?? "");
    if (!contact?.row) continue;
    mark.setAttribute("href", contact.row.url);
    mark.setAttribute("rel", "external");
    mark.setAttribute("aria-label", sourceName(contact));
  }
  for (const link of document.querySelectorAll('[data-static="counter-evidence"] a')) {
    const row = contacts.get(link.getAttribute("href") ?? "")?.row;
    if (!row) continue;
    link.setAttribute("href", row.url);
    link.setAttribute("rel", "external");
    link.setAttribute("title", `Opens the source, ${row.source}`);
  }
}
