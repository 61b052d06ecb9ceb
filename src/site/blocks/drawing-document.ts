/** The document that charts are drawn in while the site is built. */
import { JSDOM } from "jsdom";

let sheet: Document | undefined;

/** A document that charts are drawn in outside a browser; a new one takes longer than a drawing. */
export function drawingDocument(): Document {
  sheet ??= new JSDOM("").window.document;
  return sheet;
}
