/** A date that is not a day as a bar on the calendar years that it lies in. */
import { dateWords, interval, wholeYears } from "../captions/dates.js";
import { escapeHtml } from "../page/html.js";

/** HTML of the bar; empty for a day and for a date that is not known. */
export function intervalBar(earliest: string, latest: string): string {
  const known = interval(earliest, latest);
  if (known === null || earliest === latest) return "";
  const years = wholeYears([known]);
  const length = years.end.getTime() - years.start.getTime();
  const place = (from: Date, to: Date) => (((to.getTime() - from.getTime()) / length) * 100).toFixed(2);
  const first = years.start.getUTCFullYear();
  const count = years.end.getUTCFullYear() - first;
  return `<div class="interval-bar" role="img" aria-label="${escapeHtml(dateWords(earliest, latest))}"><span class="interval-axis" style="--parts: ${count === 1 ? 12 : count}"><span style="left: ${place(years.start, known.start)}%; width: ${place(known.start, known.end)}%"></span></span><span aria-hidden="true">${count === 1 ? `January</span><span aria-hidden="true">December ${first}` : `${first}</span><span aria-hidden="true">${first + count - 1}`}</span></div>`;
}
