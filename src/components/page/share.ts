/** The share menu of a figure, once it is opened: link, frame and image to copy, as the figure is on show. */
import type { CaptionText } from "../captions/caption.ts";
import type { Choice } from "./controls.ts";
import { need } from "./need.js";
import { frameSnippet, imageSnippet } from "./snippets.js";

/** What there is to take from a figure. */
export interface Shared {
  name: string;
  choice: Choice;
  /** The words and rows of the choice, and of no choice, as they are without the page. */
  telling: CaptionText<unknown>;
  whole: CaptionText<unknown>;
  source: string;
  drawing: SVGSVGElement;
}

const FIELDS = { link: "Link", frame: "Frame", image: "Image" };

/** Fills the menu each time that it is opened, and anew while the reader chooses. */
export function openShare(menu: HTMLDetailsElement, shared: () => Shared): void {
  if (!menu.open) return;
  if (!menu.querySelector(".share-fields")) prepare(menu, shared);
  fill(menu, shared());
}

function prepare(menu: HTMLDetailsElement, shared: () => Shared): void {
  const { name } = shared();
  const fields = Object.entries(FIELDS).map(
    ([field, label]) =>
      `<label for="${field}-${name}">${label}</label><input id="${field}-${name}" name="${field}" readonly><button type="button" data-copy="${field}" aria-label="Copy ${field}">Copy</button>`
  );
  need(menu, ".downloads").insertAdjacentHTML(
    "beforebegin",
    `<div class="share-fields">${fields.join("\n")}</div><p class="figure-beside"><span role="status"></span> Paste the frame into a page of yours: its marks lead to their sentences here. The image is for places that allow no frames.</p>`
  );
  menu.addEventListener("click", (event) => {
    const { copy } = (event.target as HTMLElement).dataset;
    if (copy) void copyField(menu, copy);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    need(menu, "summary").focus();
  });
  menu.parentElement?.addEventListener("drawn", () => menu.open && fill(menu, shared()));
}

function fill(menu: HTMLDetailsElement, { name, choice, telling, whole }: Shared): void {
  const page = location.href.split(/[?#]/)[0];
  const at = (path: string) => new URL(path, page).href;
  const query = String(new URLSearchParams(choice));
  const texts: Record<keyof typeof FIELDS, string> = {
    link: `${page}${location.search}#${name}`,
    frame: frameSnippet(at(`embed/${name}.html${query && `?${query}`}`), telling.title, Number(menu.dataset.height)),
    image: imageSnippet(`${page}#${name}`, at(`charts/${name}.png`), `${whole.title.replace(/\.$/, "")}. ${whole.subtitle}`)
  };
  for (const [field, text] of Object.entries(texts)) need<HTMLInputElement>(menu, `[name=${field}]`).value = text;
  const built = document.documentElement.hasAttribute("data-built");
  const told = query ? "Link and frame keep what you chose; the image shows the whole chart." : "";
  need(menu, "[role=status]").textContent = built ? told : "The page in the frame is made by npm run build.";
}

/** Where the clipboard is closed to pages, as on a site without encryption, the text is selected for the reader's own copying. */
async function copyField(menu: Element, name: string): Promise<void> {
  const field = need<HTMLInputElement>(menu, `[name=${name}]`);
  const status = need(menu, "[role=status]");
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = "Copied.";
  } catch {
    field.select();
    status.textContent = "Selected: copy it with your keyboard.";
  }
}
