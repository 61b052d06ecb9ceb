import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { staticForms } from "../../../src/site/build/markdown.ts";
import { fillPlaces } from "../../../src/site/blocks/static-forms.ts";
import { staticBlock, staticChart } from "../../../src/site/blocks/static-charts.ts";
import type { Statics } from "../../../src/site/blocks/statics.ts";
import { publishedTables } from "../../../src/data/published-tables.ts";
import { aDataset } from "../../data/a-dataset.ts";

const tables = publishedTables(aDataset());
/** Any name is a chart or a block but this one, for which the report's own answer is asked. */
const UNKNOWN = "typo";

const statics: Statics = {
  problems: [],
  prepare: () => {},
  finding: (name) => {
    if (name !== "count") throw new Error(`no finding is called ${name}`);
    return "5 <b>*articles*</b> ${here}";
  },
  chart: (name) => (name === UNKNOWN ? staticChart(name, tables) : `<svg data-name="${name}"></svg>`),
  embed: () => ({ title: "", description: "", main: "" }),
  block: (name) => (name === UNKNOWN ? staticBlock(name, tables) : `<p>${name} \${x}</p>`)
};

function render(text: string, answers: Statics | null = statics): string {
  const md = new MarkdownIt({ html: true });
  staticForms(md, answers);
  return md.render(text, { path: "/a-page" });
}

/** What a reader sees of rendered HTML. */
const seen = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");

describe("a finding", () => {
  test.each([
    "In {{count}} we read",
    "## In {{ count }} we read",
    "<p>In {{count}} we read</p>",
    "| In {{count}} we read |\n|--|"
  ])("is plain text, neither HTML nor Markdown nor code: %s", (text) => {
    const html = render(text);
    expect(seen(html).trim()).toBe("In 5 <b>*articles*</b> ${here} we read");
    expect(html).not.toMatch(/<b>|<em>/);
  });

  test("is left alone in code", () => {
    expect(render("```js\nf({{count}})\n```")).toContain("f({{count}})");
  });
});

describe("a chart", () => {
  test("is drawn inside its figure, whose attributes stay", () => {
    expect(render('<figure data-chart="partners" id="p"></figure>')).toBe(
      '<figure data-chart="partners" id="p"><svg data-name="partners"></svg></figure>'
    );
  });

  test("is found among other HTML", () => {
    const html = render('<div class="grid">\n<figure data-chart="a"></figure>\n<figure data-chart="b">\n</figure>\n</div>');
    expect(html.match(/<svg/g)).toHaveLength(2);
  });
});

test("nothing in a block is evaluated", () => {
  expect(render('<div data-static="list"></div>')).toContain("<p>list &#36;{x}</p>");
});

test.each([
  ["{{typo}}", "finding"],
  ['<figure data-chart="typo"></figure>', "chart"],
  ['<div data-static="typo"></div>', "block"]
])("a name that nobody answers to is told in its place in the preview: %s", (form, kind) => {
  expect(seen(render(`Here: ${form}.\n\n${form}`))).toContain(`src/a-page: no ${kind} is called typo`);
});

test("a build leaves figures and blocks alone, and marks the findings", () => {
  const forms = '<figure data-chart="a"></figure>\n<div data-static="b"></div>';
  expect(render(forms, null)).toBe(forms);
  const html = render("## In {{count}} we *read*\n\n```js\nf({{count}})\n```", null);
  expect(fillPlaces(html, (name) => `[${name}]`)).toBe(
    '<h2>In [count] we <em>read</em></h2>\n<pre><code class="language-js">f({{count}})\n</code></pre>\n'
  );
});
