import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { frameSnippet, imageSnippet } from "../../../src/components/page/snippets.ts";

const TITLE = 'Kim’s "guests" <first> & last';

const parsed = (snippet: string) => JSDOM.fragment(snippet);

test("a frame has the address and the title as they are, whatever signs are in them", () => {
  const frame = parsed(frameSnippet("https://example.org/embed/a.html?q=a&type=visit", TITLE, 480)).querySelector("iframe");
  expect(frame?.src).toBe("https://example.org/embed/a.html?q=a&type=visit");
  expect(frame?.title).toBe(TITLE);
  expect(frame?.height).toBe("480");
});

test("an image leads to the report and says in words what it shows", () => {
  const link = parsed(imageSnippet("https://example.org/partners.html#a", "https://example.org/charts/a.png", TITLE));
  expect(link.querySelector("a")?.href).toBe("https://example.org/partners.html#a");
  expect(link.querySelector("img")?.alt).toBe(TITLE);
});
