import { expect, test } from "vitest";
import { originalHtml, originalText } from "../../../src/components/page/original-html.ts";

const none = { url: "", outlet: "", archived: "" };

test("an article leads to its original and to an archived copy, each where it is known", () => {
  const both = { url: "https://example.org/a?b=1&c=2", outlet: "Agenzia & C.", archived: "https://archive.example/a" };
  expect(originalHtml(both)).toBe(
    '<a href="https://example.org/a?b=1&amp;c=2" rel="external">The original at Agenzia &amp; C.</a>, <a href="https://archive.example/a" rel="external">Archived copy</a>.'
  );
  expect(originalText(both)).toBe("https://example.org/a?b=1&c=2, archived at https://archive.example/a");
});

test("where none is known it says so, and what is no address of the web is no link", () => {
  expect(originalHtml(none)).toBe("No address of the original is known.");
  expect(originalHtml({ ...none, outlet: "ANSA", url: "javascript:alert(1)" })).toBe(
    "No address of the original is known, which appeared at ANSA."
  );
  expect(originalText(none)).toBe("no address of the original known");
});
