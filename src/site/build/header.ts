/** The line of links on top of every page; it takes the place of Framework's sidebar. */
import { SITE } from "./head.ts";

export interface NavigationPage {
  name: string;
  /** From the site's root, as in the config: `/index`, `/partners`. */
  path: string;
}

/** The header of the page at `path`, its own link marked as current. */
export function header(pages: readonly NavigationPage[], path: string): string {
  const links = pages.map((page) => {
    const current =
      page.path === path ||
      // The codebook is read from there.
      (page.path === "/method" && path.startsWith("/codebook/")) ||
      (page.path.endsWith("/index") && page.path !== "/index" && path.startsWith(page.path.replace(/index$/, "")));
    return `<a href="${page.path.replace(/index$/, "")}"${current ? ` aria-current="page"` : ""}>${page.name}</a>`;
  });
  return `<a class="skip" href="#observablehq-main">To the report</a>\n<nav aria-label="${SITE}">${links.join("\n")}</nav>`;
}
