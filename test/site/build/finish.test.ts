import { expect, test } from "vitest";
import { fillPage, withAddress } from "../../../src/site/build/finish.ts";
import { placeOf } from "../../../src/site/blocks/static-forms.ts";
import type { Statics } from "../../../src/site/blocks/statics.ts";

const KNOWN = "known";

/** Answers with HTML that holds forms itself, as an article might. */
const statics: Statics = {
  problems: [],
  prepare: () => {},
  finding: (name, page) => answer("finding", name, `${page} <b>${placeOf("typo")}</b>`),
  chart: (name) => answer("chart", name, "<svg></svg>"),
  embed: () => ({ title: "", description: "", main: "" }),
  block: (name, page) => answer("block", name, `<p>${page}</p>`)
};

function answer(kind: string, name: string, html: string): string {
  if (name !== KNOWN) throw new Error(`no ${kind} is called ${name}`);
  return html;
}

test("findings are text, figures and blocks stand inside their elements", () => {
  const html = `<title>${placeOf(KNOWN)}</title><figure data-chart="known" id="a"></figure><div data-static="known" id="b">\n</div>`;
  expect(fillPage(html, "articles/a.html", statics)).toBe(
    `<title>/articles/a &lt;b&gt;${placeOf("typo")}&lt;/b&gt;</title><figure data-chart="known" id="a"><svg></svg></figure><div data-static="known" id="b"><p>/articles/a</p></div>`
  );
});

test.each([
  [placeOf("typo"), "finding"],
  ['<figure data-chart="typo"></figure>', "chart"],
  ['<div data-static="typo"></div>', "block"]
])("a name that nobody answers to ends the build with the page: %s", (form, kind) => {
  expect(() => fillPage(form, "a-page.html", statics)).toThrow(`src/a-page: no ${kind} is called typo`);
});

test("examples name the site's address where it is known, and the preview's where it is not", () => {
  const html =
    '<p id="example-address">The preview\u2019s <code>http://127.0.0.1:3000/</code>.</p>\n<code>http://127.0.0.1:3000/a.csv</code>';
  expect(withAddress(html, "https://example.org/r/")).toBe("<code>https://example.org/r/a.csv</code>");
  expect(withAddress(html, undefined)).toBe(html);
});
