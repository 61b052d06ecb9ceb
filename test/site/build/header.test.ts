import { expect, it } from "vitest";
import { header } from "../../../src/site/build/header.ts";

const PAGES = [
  { name: "Overview", path: "/index" },
  { name: "Articles", path: "/articles/index" },
  { name: "Data", path: "/data" }
];
const current = (path: string) =>
  [...header(PAGES, path).matchAll(/<a href="([^"]*)" aria-current="page">/g)].map(([, href]) => href);

it("marks the page's own link as current, and a folder's for the pages in it", () => {
  expect([current("/index"), current("/data"), current("/articles/index"), current("/articles/a-letter")]).toEqual([
    ["/"],
    ["/data"],
    ["/articles/"],
    ["/articles/"]
  ]);
});

it("begins with a link past itself", () => {
  expect(header(PAGES, "/data")).toMatch(/^<a class="skip" href="#observablehq-main">/);
});
