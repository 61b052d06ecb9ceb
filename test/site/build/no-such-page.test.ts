import { expect, it } from "vitest";
import { fromAnywhere } from "../../../src/site/build/no-such-page.ts";

const PAGE = '<head><meta charset="utf-8"><base href="/"></head><a href="#main">skip</a><a href="./index.html">home</a>';

it("names the folder of the report where that is known, and else looks for it", () => {
  const known = fromAnywhere(PAGE, "https://example.org/report/");
  expect(known).toContain('<base href="/report/">');
  expect(known.match(/<base/g)).toHaveLength(1);
  expect(known).not.toContain("<script>");
  expect(fromAnywhere(PAGE, undefined)).toMatch(/<base href="\.\/">\n<script>/);
});

it("keeps a link within the page on the page", () => {
  expect(fromAnywhere(PAGE, undefined)).toContain('<a href="./404.html#main">');
});
