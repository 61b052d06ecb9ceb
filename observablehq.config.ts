import { existsSync } from "node:fs";
import type MarkdownIt from "markdown-it";
import manifest from "./package.json" with { type: "json" };
import { chartAddresses, DATA_ADDRESSES } from "./src/data/addresses.ts";
import { chartNames, dynamicPages } from "./src/site/dynamic-pages.ts";
import { footer, HEAD, SITE } from "./src/site/head.ts";
import { header } from "./src/site/header.ts";
import { loadersSettled } from "./src/site/loaders.ts";
import { loadStatics } from "./src/site/load-statics.ts";
import { staticForms } from "./src/site/markdown.ts";
import { placeOf } from "./src/site/static-forms.ts";

// A build fills the pages when Framework is done.
const statics = process.argv.includes("preview") ? await loadStatics() : null;
/** Where the coder does not load, the pages say so. */
const finding = (name: string): string => {
  try {
    return statics?.finding(name, "") ?? placeOf(name);
  } catch {
    return "unknown";
  }
};

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
  async *dynamicPaths() {
    yield* Object.keys(dynamicPages());
    await loadersSettled();
    yield* [...DATA_ADDRESSES, ...chartAddresses(chartNames())];
  },
  globalStylesheets: [],
  search: false,
  // The theme and the navigation are the report's own: src/style, src/site/header.ts.
  style: null,
  sidebar: false,
  toc: false,
  pager: false,
  head: HEAD,
  header: ({ path }: { path: string }) => header(pages, path),
  footer: footer(manifest.version, finding),
  markdownIt: (md: MarkdownIt) => {
    staticForms(md, statics);
    return md;
  }
};
