import { expect, it } from "vitest";
import { staticTable } from "../../../src/site/blocks/static-table.ts";

const widths = (html: string) => [...html.matchAll(/<col style="width: ([\d.]+)%">/g)].map(([, width]) => Number(width));

it("gives columns their widths from the start, by what stands in them", () => {
  const long = "many short words that go on and on and on";
  const [name, number, text] = widths(staticTable("T", ["Name", "N", "Text"], [{ cells: ["Kim", "1", long] }]));
  expect(text).toBeGreaterThan(name);
  expect(name).toBeGreaterThan(number);
  expect(name + number + text).toBeCloseTo(100, 0);
});

it("measures what is read, not its markup", () => {
  const plain = widths(staticTable("T", ["A", "B"], [{ cells: ["x", "word"] }]));
  const marked = widths(staticTable("T", ["A", "B"], [{ cells: ["x", `<a href="./a-very-long-address">word</a>`] }]));
  expect(marked).toEqual(plain);
});

it("has a column for each heading where there is no row", () => {
  expect(widths(staticTable("T", ["A", "B"], []))).toHaveLength(2);
});

it("sets a table smaller that does not fit the page with letters of the usual size, and no other", () => {
  const table = (columns: number) => {
    const cells = Array.from({ length: columns }, () => "x".repeat(12));
    return staticTable("T", cells, [{ cells }]);
  };
  const least = (html: string) => Number(/--least: (\d+)px/.exec(html)?.[1]);
  expect(table(9)).toContain('class="codebook"');
  expect(least(table(9))).toBeLessThanOrEqual(960);
  expect(table(10)).toContain('class="codebook dense"');
  expect(least(table(10))).toBeLessThanOrEqual(960);
  expect(table(20)).toContain('class="codebook dense"');
  expect(least(table(20))).toBeGreaterThan(960);
});
