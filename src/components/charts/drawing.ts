/** What every drawing shares: its type, its links, and the mending of what Plot leaves inaccessible. */
import type { ActionRow } from "../../coder/model/table-rows.ts";
import { actionInterval, isDated, whenOf, type Interval } from "../captions/dates.js";
import { words } from "../captions/words.js";
import { actionAt } from "../page/address.js";

/** Size of a mark's target in CSS pixels (WCAG 2.2, criterion 2.5.8). */
export const TARGET = 24;

/** Below this width labels stand above their rows instead of beside them. */
export const NARROW = 600;

export const TEXT_SIZE = 15;

/** How far a row's label stands in under the heading of its group. */
export const INDENT = 14;

export interface DrawingOptions {
  /** Width in CSS pixels; the height follows from the data. */
  width?: number;
  /** Where there is no window: a document of jsdom. */
  document?: Document;
  /** For a page that is read before its scripts: grey marks lead to their rows with few words, and scripts lengthen them. */
  brief?: boolean;
}

/** Who, what, whom, when and how sure: the accessible name of an action's mark. */
export function actionName(action: ActionRow): string {
  const status = action.status === "actual" ? "" : `, ${action.status}`;
  return `${action.summary.replace(/\.$/, "")} (${words(action.action_type)}, ${whenOf(action)}${status})`;
}

/** Bases of a date that the sentence itself does not give: the act has the day of another act, or of the article. */
const TAKEN_OVER = new Set(["inherited", "publication"]);

/** True where the sentence gives the day of the action; other marks are hollow. */
export function dayIsGiven(action: ActionRow): boolean {
  if (TAKEN_OVER.has(action.date_basis)) return false;
  // Most have a day, and thousands are asked: dates are read only for the others.
  if (action.date_precision === "day") return isDated(action);
  return isOfDays(actionInterval(action));
}

/** A day, or the few days of a visit. */
export function isOfDays(known: Interval | null): boolean {
  return known !== null && known.end.getTime() - known.start.getTime() <= 3 * 86_400_000;
}

/** Width that a text of the data face takes, near enough to lay labels out without a browser. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += /[ijltfrI.,:;'’()|!]/.test(letter)
      ? 0.25
      : letter === " "
        ? 0.2
        : /[mwMW—…]/.test(letter)
          ? 0.66
          : /[A-Z]/.test(letter)
            ? 0.5
            : 0.42;
  return ems * TEXT_SIZE;
}

/** A text in lines that fit; a word that does not stands alone. */
export function brokenLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Make a drawing of Plot readable by everyone: links get plain addresses and names, groups without
 * links are hidden from assistive technology (the data table says the same), and the drawing gets the
 * name of a group, which may hold links where an image may not.
 */
export function accessible<T extends Element>(drawing: T, name: string): T {
  drawing.setAttribute("role", "group");
  drawing.setAttribute("aria-label", name);
  for (const g of drawing.querySelectorAll("g[aria-label]")) {
    g.removeAttribute("aria-label");
    g.removeAttribute("aria-description");
  }
  for (const child of drawing.children)
    if (child.querySelector("a") === null && child.localName !== "a") child.setAttribute("aria-hidden", "true");
  for (const a of drawing.querySelectorAll("a")) {
    const href = a.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? a.getAttribute("href") ?? "";
    a.removeAttributeNS("http://www.w3.org/1999/xlink", "href");
    a.setAttribute("href", href);
    if (/^https?:/.test(href)) a.setAttribute("rel", "external");
    // What it says is so without it, and it stands on every mark.
    a.removeAttribute("fill");
    const mark = a.querySelector("[aria-label]");
    a.setAttribute("aria-label", mark?.getAttribute("aria-label") ?? "");
    mark?.removeAttribute("aria-label");
    const action = actionAt(href);
    if (action !== undefined) a.setAttribute("data-action", action);
  }
  return drawing;
}
