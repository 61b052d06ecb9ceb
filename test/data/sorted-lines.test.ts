import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { sortedLines } from "../../src/data/sorted-lines.ts";

async function* given(lines: readonly string[]) {
  yield* lines;
}

test.each([1e9, 50])("lines come in the order of their characters, %i of them held at once", async (atOnce) => {
  const lines = Array.from({ length: 200 }, (_, i) => `${(i * 7919) % 200} è`);
  const sorted: string[] = [];
  for await (const line of sortedLines(given(lines), atOnce)) sorted.push(line);
  expect(sorted).toEqual([...lines].sort());
});

test("leaves no file behind, also where nobody reads to the end", async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("sorted-"));
  for await (const line of sortedLines(given(["c", "b", "a"]), 1)) {
    expect(line).toBe("a");
    break;
  }
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("sorted-"))).toEqual(before);
});
