import { expect, test } from "vitest";
import { measure, testSets } from "../../../src/data/measure.ts";
import { measuredOnNew } from "../../../src/site/blocks/measured.ts";
import { whoSaysSoHtml } from "../../../src/site/blocks/who-says-so.ts";
import { fixture } from "../../components/fixture.ts";

const without = () => null;
const at = (...outlets: string[]) =>
  fixture.articles.map((article, i) =>
    i < outlets.length ? { ...article, url: `https://a.org/${i}`, outlet: outlets[i] } : article
  );

test("the story says how many articles have a known address, and of which outlets", () => {
  expect(whoSaysSoHtml([], without)).toBe("");
  expect(whoSaysSoHtml(at(), without)).toMatch(/^<p>No address is known for these articles\. A <a .*<\/a> coded them\.<\/p>$/);
  expect(whoSaysSoHtml(at("A&B"), without)).toContain("One of the five articles has a known address (A&amp;B).");
  expect(whoSaysSoHtml(at("B", "A", "B", "A", ""), without)).toContain("All five articles have a known address (A and B).");
  expect(whoSaysSoHtml(at("A").slice(0, 1), without)).toMatch(/The only article has a known address \(A\)\. .* coded it\./);
  const unread = at("A", "B").map((article, i) => (i === 0 ? { ...article, sentences: 0 } : article));
  expect(whoSaysSoHtml(unread, without)).toContain("One of the four articles has a known address (B).");
});

test("the shares beside it are those of the articles which are new to the rules", () => {
  const fresh = testSets().find(({ folder }) => folder === "test/articles/fresh")!;
  const { right, coded, found, required } = measure(fresh).evaluation.overall;
  const html = whoSaysSoHtml(at(), measuredOnNew);
  expect(html).toContain(`${Math.round((100 * right) / coded)}% of what it coded was right`);
  expect(html).toContain(`found ${Math.round((100 * found) / required)}%`);
  expect(html).toContain('href="./method.html#how-often-it-errs"');
});
