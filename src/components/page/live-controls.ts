/** A figure's form: it reads the choice from the address, and writes each new one there. */
import { afterPaint } from "./after-paint.js";
import { controlsHtml, optionWords, readChoice, switchOff, useful, writeChoice, type Choice, type Control } from "./controls.js";
import { need } from "./need.js";

/**
 * Bring the form of a figure to life; without a control that would change something it stays hidden.
 *
 * @param offered the controls beside a choice
 * @param choose called with each new choice; says in words what is shown then
 * @returns the choice in the address; what the address asks for in vain is said in the figure
 */
export function liveControls(
  figure: Element,
  offered: (choice: Choice) => readonly Control[],
  choose: (choice: Choice) => string,
  signal: AbortSignal
): Choice {
  const form = need<HTMLFormElement>(figure, ".figure-controls");
  const status = need(figure, ".figure-status");
  const controls = useful(offered({}));
  if (controls.every(({ quiet }) => quiet)) return {};
  const { choice, refused } = readChoice(location.search, controls);
  // The form of the build already stands there and keeps its place; it is redrawn where a choice is to be shown.
  if (form.childElementCount === 0 || Object.keys(choice).length > 0)
    form.innerHTML = controlsHtml(useful(offered(choice)), choice);
  form.hidden = false;
  form.inert = false;
  const reset = need<HTMLButtonElement>(form, "[type=reset]");
  reset.hidden = Object.keys(choice).length === 0;
  status.textContent = refused.join(" ");

  const change = (next: Choice) => {
    const address = `${location.pathname}${writeChoice(location.search, next, controls)}${location.hash}`;
    history.replaceState(history.state, "", address);
    status.textContent = choose(next);
    reset.hidden = Object.keys(next).length === 0;
    figure.addEventListener("drawn", () => afterPaint(form, () => recount(form, offered(next))), { once: true, signal });
  };
  const fields = () => [...form.querySelectorAll<Field>("select, input")];
  form.addEventListener("input", () => change(chosen(fields())), { signal });
  form.addEventListener("submit", (event) => event.preventDefault(), { signal });
  const takeBack = (event: Event) => {
    event.preventDefault();
    for (const field of fields()) {
      if (isBox(field)) field.checked = true;
      else field.value = "";
    }
    change({});
  };
  form.addEventListener("reset", takeBack, { signal });
  return choice;
}

/** Have each option say what it would leave beside the other choices. */
function recount(form: HTMLFormElement, controls: readonly Control[]): void {
  for (const { param, options } of controls) {
    const left = new Map(options.map((option) => [option.value, option]));
    for (const item of form.querySelectorAll<HTMLOptionElement>(`select[name="${CSS.escape(param)}"] > option`)) {
      const option = left.get(item.value);
      if (option?.n === undefined) continue;
      item.textContent = optionWords(option);
      item.disabled = option.n === 0 && !item.selected;
    }
  }
}

type Field = HTMLSelectElement | HTMLInputElement;

const isBox = (field: Field): field is HTMLInputElement => field.type === "checkbox";

/** What the fields choose: the value of a menu or search, and the boxes that are not ticked. */
function chosen(fields: readonly Field[]): Choice {
  const choice: Record<string, string> = {};
  for (const field of fields) if (!isBox(field) && field.value !== "") choice[field.name] = field.value;
  const boxes = fields.filter(isBox);
  for (const name of new Set(boxes.map((box) => box.name))) {
    const off = boxes.filter((box) => box.name === name && !box.checked).map(({ value }) => value);
    if (off.length > 0) choice[name] = switchOff(off);
  }
  return choice;
}
