/** Choices that a reader makes about a figure: kept in the address, so that a link brings back the view. */
import { decoded } from "./address.js";
import { escapeHtml } from "./html.js";

export interface Option {
  value: string;
  label: string;
  /** What the option would leave beside the other choices; one that would leave nothing cannot be chosen. */
  n?: number;
}

export interface Control {
  /** Name in the address. */
  param: string;
  title: string;
  /** What no choice means: "All types". */
  all: string;
  options: readonly Option[];
  /** Behind "More" until it is chosen in: what few readers look for. */
  more?: true;
  /** A field for words to search for, instead of a menu. */
  search?: true;
  /** A box for each option, ticked unless the choice lists it: what is switched off. */
  several?: true;
  /** Words for a value that is chosen by a link only, and in no option; null where it is no such value. */
  also?: (value: string) => string | null;
  /** Offered only where the address chooses in it: what other charts lead here with. */
  quiet?: boolean;
}

/** A menu lists so many options; more can be chosen by a link. */
const MOST_OPTIONS = 200;

/** Chosen values by parameter; a parameter that is not there means no choice. */
export type Choice = Readonly<Record<string, string>>;

/** Search fields, and menus with at least two options: the others would change nothing. Quiet ones stay until a link asks for them. */
export function useful(controls: readonly Control[]): Control[] {
  return controls.filter(({ options, search }) => search || options.length > 1);
}

/** The values that a choice of a control with boxes lists. */
export function switchedOff(chosen: string | undefined): string[] {
  return (chosen ?? "").split(",").filter(Boolean).map(decoded);
}

/** The choice that lists these values. */
export function switchOff(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(",");
}

/** The choice in an address, and a sentence about each value there that no option has. */
export function readChoice(address: string, controls: readonly Control[]): { choice: Choice; refused: string[] } {
  const query = new URLSearchParams(address);
  const choice: Record<string, string> = {};
  const refused: string[] = [];
  for (const { param, title, options, all, search, several, also } of controls) {
    const value = query.get(param);
    if (value === null || value === "") continue;
    const known = (one: string) => options.some((option) => option.value === one);
    if (search || (several ? switchedOff(value).every(known) : known(value)) || also?.(value)) choice[param] = value;
    else
      refused.push(
        `The link asks for ${title.toLowerCase()} “${value}”, which these articles do not have. Showing ${all.toLowerCase()} instead.`
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
  const shown = controls.filter(({ quiet, param }) => !quiet || choice[param]);
  const menu = (control: Control) => {
    const { param, title, all, search, several } = control;
    if (several) return boxesHtml(control, choice[param]);
    if (search)
      return `<label><span>${escapeHtml(title)}</span><input type="search" name="${escapeHtml(param)}" value="${escapeHtml(choice[param] ?? "")}" autocomplete="off"></label>`;
    const items = [{ value: "", label: all }, ...listed(control, choice[param])].map((option: Option) => {
      const { value } = option;
      const selected = (choice[param] ?? "") === value;
      return `<option value="${escapeHtml(value)}"${selected ? " selected" : option.n === 0 ? " disabled" : ""}>${escapeHtml(optionWords(option))}</option>`;
    });
    const more = control.options.length - MOST_OPTIONS;
    if (more > 0) items.push(`<option disabled>${more} more, by link only</option>`);
    return `<label><span>${escapeHtml(title)}</span><select name="${escapeHtml(param)}">${items.join("")}</select></label>`;
  };
  const more = shown.filter((control) => control.more);
  const open = more.some(({ param }) => choice[param]);
  const behind =
    more.length === 0
      ? ""
      : `<details class="more-controls"${open ? " open" : ""}><summary>More</summary><div>${more.map(menu).join("")}</div></details>`;
  return `${shown
    .filter((control) => !control.more)
    .map(menu)
    .join("")}<button type="reset"${shown.some(({ param }) => choice[param]) ? "" : " hidden"}>Show all again</button>${behind}`;
}

/** "Russia (23)". */
export function optionWords({ label, n }: Option): string {
  return n === undefined ? label : `${label} (${n})`;
}

/** A box for each option. */
function boxesHtml({ param, title, options }: Control, chosen: string | undefined): string {
  const off = new Set(switchedOff(chosen));
  const boxes = options.map(
    ({ value, label }) =>
      `<label><input type="checkbox" name="${escapeHtml(param)}" value="${escapeHtml(value)}"${off.has(value) ? "" : " checked"}>${escapeHtml(label)}</label>`
  );
  return `<fieldset><legend>${escapeHtml(title)}</legend>${boxes.join("")}</fieldset>`;
}

/** The options of a menu, and what is chosen even where it is not among them. */
function listed({ options, also }: Control, chosen: string | undefined): Control["options"] {
  const first = options.slice(0, MOST_OPTIONS);
  if (!chosen || first.some(({ value }) => value === chosen)) return first;
  const label = options.find(({ value }) => value === chosen)?.label ?? also?.(chosen) ?? chosen;
  return [...first, { value: chosen, label }];
}
