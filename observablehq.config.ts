import { existsSync } from "node:fs";
import type MarkdownIt from "markdown-it";
import manifest from "./package.json" with { type: "json" };
import { chartAddresses, DATA_ADDRESSES } from "./src/data/addresses.ts";
import { articlePages, codebookPages } from "./src/site/dynamic-pages.ts";
import { footer, HEAD, SITE } from "./src/site/head.ts";
import { header } from "./src/site/header.ts";
import { loadStatics } from "./src/site/load-statics.ts";
import { staticForms } from "./src/site/markdown.ts";

const statics = await loadStatics();
const showErrors = process.argv.includes("preview");

const PAGES = [
  { name: "Overview", path: "/index" },
  { name: "Partners", path: "/partners" },
  { name: "The shift", path: "/shift" },
  { name: "All actions", path: "/actions" },
  { name: "Articles", path: "/articles/index" },
  { name: "Code your own", path: "/coder" },
  { name: "Method", path: "/method" },
  { name: "Data", path: "/data" }
];
const pages = PAGES.filter(({ path }) => existsSync(`src${path}.md`));

export default {
  title: SITE,
  root: "src",
  // The build writes beside dist and swaps it in when it is whole.
  output: process.env.REPORT_OUTPUT ?? "dist",
  pages,
  dynamicPaths: [...DATA_ADDRESSES, ...chartAddresses(statics.charts), ...articlePages(), ...codebookPages()],
  globalStylesheets: [],
  search: false,
  // The theme and the navigation are the report's own: src/style, src/site/header.ts.
  style: null,
  sidebar: false,
  toc: false,
  pager: false,
  head: HEAD,
  header: ({ path }: { path: string }) => header(pages, path),
  footer: footer(statics.inputs, manifest.version),
  markdownIt: (md: MarkdownIt) => {
    staticForms(md, { statics, showErrors });
    return md;
  }
};
