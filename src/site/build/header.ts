/** The line of links on top of every page; it takes the place of Framework's sidebar. */
import { SITE } from "./head.ts";

/** A page of the navigation, and what else belongs to it. */
interface Entry {
  name: string;
  /** From the site's root: `/index`, `/partners`. */
  path: string;
  /** How the paths of other pages begin that are reached through this one. */
  also?: readonly string[];
}

const ENTRIES: readonly Entry[] = [
  { name: "The story", path: "/index" },
  { name: "Partners", path: "/partners" },
  { name: "The shift", path: "/shift" },
  { name: "Evidence", path: "/actions", also: ["/all-articles", "/articles/"] },
  { name: "Try an article", path: "/coder" },
  { name: "Method and data", path: "/method", also: ["/tables", "/all-editions", "/codebook/"] }
];

/** The pages that share an entry, shown in a second line on each of them. */
const SIBLINGS: readonly (readonly Entry[])[] = [
  [
    { name: "Evidence", path: "/actions" },
    { name: "Articles", path: "/all-articles", also: ["/articles/"] }
  ],
  [
    { name: "Method", path: "/method", also: ["/codebook/"] },
    { name: "Data", path: "/tables" },
    { name: "Editions", path: "/all-editions" }
  ]
];

/** The header of the page at `path`, its own links marked as current. `there` says which pages the site has. */
export function header(path: string, there: (path: string) => boolean = () => true): string {
  const links = (entries: readonly Entry[]) =>
    entries
      .filter((entry) => there(entry.path))
      .map(
        (entry) =>
          `<a href="${entry.path.replace(/index$/, "")}"${isOn(entry, path) ? ` aria-current="page"` : ""}>${entry.name}</a>`
      )
      .join("\n");
  const own = SIBLINGS.find((entries) => entries.some((entry) => isOn(entry, path)));
  const second = own ? `<nav class="siblings" aria-label="In this part">${links(own)}</nav>` : "";
  return `<a class="skip" href="#observablehq-main">To the report</a>
<nav aria-label="Report"><a class="site" href="/">${SITE}</a>
${links(ENTRIES)}</nav>${second}`;
}

function isOn({ path: own, also = [] }: Entry, path: string): boolean {
  return own === path || also.some((begin) => path.startsWith(begin));
}
