import { existsSync } from "node:fs";
import type MarkdownIt from "markdown-it";
import { dynamicPages } from "./src/site/build/dynamic-pages.ts";
import { footer, HEAD, SITE } from "./src/site/build/head.ts";
import { LICENCES } from "./src/site/build/licences.ts";
import { header } from "./src/site/build/header.ts";
import { loadersSettled } from "./src/site/build/loaders.ts";
import { problemsHtml } from "./src/site/blocks/problems-html.ts";
import { loadStatics } from "./src/site/preview/load-statics.ts";
import { staticForms } from "./src/site/build/markdown.ts";
import { placeOf } from "./src/site/blocks/static-forms.ts";

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

const hasPage = (path: string) => existsSync(`src${path}.md`);

export default {
  title: SITE,
  root: "src",
  // The build writes beside dist and swaps it in when it is whole.
  output: process.env.REPORT_OUTPUT ?? "dist",
  pages: [],
  async *dynamicPaths() {
    yield* Object.keys(dynamicPages());
    await loadersSettled();
    // Only a build asks; a preview has to start also while a chart is broken.
    const [{ CHARTS }, { chartAddresses, DATA_ADDRESSES }] = await Promise.all([
      import("./src/components/catalogue.ts"),
      import("./src/data/addresses.ts")
    ]);
    yield* [`/${LICENCES}`, ...DATA_ADDRESSES, ...chartAddresses(CHARTS.keys())];
  },
  // A link names the file: not every server finds partners.html for /partners.
  preserveExtension: true,
  globalStylesheets: [],
  search: false,
  // The theme and the navigation are the report's own: src/style, src/site/build/header.ts.
  style: null,
  sidebar: false,
  toc: false,
  pager: false,
  head: HEAD,
  // While someone edits, what is wrong stands on every page; a finished report has it on the page Articles.
  header: ({ path }: { path: string }) => header(path, hasPage) + problemsHtml(statics?.problems ?? []),
  footer: footer(finding),
  markdownIt: (md: MarkdownIt) => {
    staticForms(md, statics);
    return md;
  }
};
