/** Choices that a reader makes about a figure: kept in the address, so that a link brings back the view. */
import { escapeHtml } from "./html.js";

export interface Control {
  /** Name in the address. */
  param: string;
  title: string;
  /** What no choice means: "All types". */
  all: string;
  options: readonly { value: string; label: string }[];
  /** A field for words to search for, instead of a menu. */
  search?: true;
}

/** Chosen values by parameter; a parameter that is not there means no choice. */
export type Choice = Readonly<Record<string, string>>;

/** Search fields, and menus with at least two options: the others would change nothing. */
export function useful(controls: readonly Control[]): Control[] {
  return controls.filter(({ options, search }) => search || options.length > 1);
}

/** The choice in an address, and a sentence about each value there that no option has. */
export function readChoice(address: string, controls: readonly Control[]): { choice: Choice; refused: string[] } {
  const query = new URLSearchParams(address);
  const choice: Record<string, string> = {};
  const refused: string[] = [];
  for (const { param, title, options, all, search } of controls) {
    const value = query.get(param);
    if (value === null || value === "") continue;
    if (search || options.some((option) => option.value === value)) choice[param] = value;
    else
      refused.push(
        `The address asks for ${title.toLowerCase()} “${value}”, which these articles do not have; shown instead: ${all.toLowerCase()}.`
      );
  }
  return { choice, refused };
}

/** The address with this choice in it; other parameters stay. */
export function writeChoice(address: string, choice: Choice, controls: readonly { param: string }[]): string {
  const query = new URLSearchParams(address);
  for (const { param } of controls) {
    if (choice[param]) query.set(param, choice[param]);
    else query.delete(param);
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** The choice as the CSV's `filter` column and the subtitle's end say it: "direction = outbound; type = visit". */
export function choiceWords(choice: Choice): string {
  return Object.entries(choice)
    .map(([param, value]) => `${param} = ${value}`)
    .join("; ");
}

/** A form with a menu for each control and one button that takes all choices back. */
export function controlsHtml(controls: readonly Control[], choice: Choice): string {
  const menus = controls.map(({ param, title, all, options, search }) => {
    if (search)
      return `<label><span>${escapeHtml(title)}</span><input type="search" name="${escapeHtml(param)}" value="${escapeHtml(choice[param] ?? "")}" autocomplete="off"></label>`;
    const items = [{ value: "", label: all }, ...options].map(
      ({ value, label }) =>
        `<option value="${escapeHtml(value)}"${(choice[param] ?? "") === value ? " selected" : ""}>${escapeHtml(label)}</option>`
    );
    return `<label><span>${escapeHtml(title)}</span><select name="${escapeHtml(param)}">${items.join("")}</select></label>`;
  });
  return `${menus.join("")}<button type="reset">Show all again</button>`;
}
