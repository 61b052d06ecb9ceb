/** Links of a drawing on a page of its own, which lies in a folder and may stand in someone else's frame. */

/** Has the links lead to the report from the folder of such pages, and open it beside the page that holds the frame. */
export function leadOut<T extends Element>(drawing: T): T {
  for (const link of drawing.querySelectorAll("a")) {
    link.setAttribute("href", (link.getAttribute("href") ?? "").replace(/^\.\//, "../"));
    link.setAttribute("target", "_blank");
  }
  return drawing;
}
