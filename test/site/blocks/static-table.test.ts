import { expect, it } from "vitest";
import { staticTable } from "../../../src/site/blocks/static-table.ts";

/** Widths of the columns but the last, which takes what is left, in a table of 960 pixels. */
const widths = (html: string) =>
  [...html.matchAll(/<col style="width: calc\((-?[\d.]+)px \+ ([\d.]+)cqw\)">/g)].map(
    ([, fixed, share]) => Number(fixed) + 9.6 * Number(share)
  );

it("gives columns their widths from the start, by what stands in them", () => {
  const long = "many short words that go on and on and on";
  const [name, number, text] = widths(staticTable("T", ["Name", "N", "Text", "X"], [{ cells: ["Kim", "1", long, "2"] }]));
  expect(text).toBeGreaterThan(name);
  expect(name).toBeGreaterThan(number);
  expect(name + number + text).toBeLessThan(960);
});

it("measures what is read, not its markup", () => {
  const plain = widths(staticTable("T", ["A", "B"], [{ cells: ["word", "x"] }]));
  const marked = widths(staticTable("T", ["A", "B"], [{ cells: [`<a href="./a-very-long-address">word</a>`, "x"] }]));
  expect(marked).toEqual(plain);
});

it("has a column for each heading where there is no row", () => {
  expect(staticTable("T", ["A", "B"], []).match(/<col\b/g)).toHaveLength(2);
});

it("sets a table smaller that does not fit the page with letters of the usual size, and no other", () => {
  const table = (columns: number) => {
    const cells = Array.from({ length: columns }, () => "x".repeat(12));
    return staticTable("T", cells, [{ cells }]);
  };
  const least = (html: string) => Number(/--least: (\d+)px/.exec(html)?.[1]);
  expect(table(8)).toContain('class="codebook"');
  expect(least(table(8))).toBeLessThanOrEqual(960);
  expect(table(9)).toContain('class="codebook dense"');
  expect(least(table(9))).toBeLessThanOrEqual(960);
  expect(table(20)).toContain('class="codebook dense"');
  expect(least(table(20))).toBeGreaterThan(960);
});
