import { expect, it } from "vitest";
import { header } from "../../../src/site/build/header.ts";

/** Names of the links that are marked as current. */
const current = (path: string) => [...header(path).matchAll(/aria-current="page">([^<]+)</g)].map(([, name]) => name);

it("marks the page that it stands on, and the part that the page belongs to", () => {
  expect(current("/index")).toEqual(["The story"]);
  expect(current("/partners")).toEqual(["Partners"]);
  expect(current("/actions")).toEqual(["Evidence", "Evidence"]);
  expect(current("/all-articles")).toEqual(["Evidence", "Articles"]);
  expect(current("/articles/one")).toEqual(["Evidence", "Articles"]);
  expect(current("/codebook/verbs")).toEqual(["Method and data", "Method"]);
  expect(current("/tables")).toEqual(["Method and data", "Data"]);
});

it("has at most six entries after the name of the site, which leads to the story", () => {
  const [main] = header("/index").split("</nav>");
  expect(main.match(/<a href/g)?.length).toBe(6);
  expect(main).toContain('<a class="site" href="/">North Korea’s diplomacy in Italian news</a>');
});

it("leaves out a page that is not there", () => {
  expect(header("/index", (path) => path === "/index").match(/<a href/g)?.length).toBe(1);
});

it("lets a keyboard skip to the page", () => {
  expect(header("/index")).toContain('<a class="skip" href="#observablehq-main">');
});
