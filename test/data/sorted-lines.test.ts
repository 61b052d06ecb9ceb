import { readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

test("holds no more of its lines than it was told to: the rest is on disk, a part in each file", async () => {
  const others = () => readdirSync(tmpdir()).filter((name) => name.startsWith("sorted-"));
  const before = others();
  const lines = Array.from({ length: 100 }, (_, i) => String(i).padStart(10, "0"));
  for await (const _ of sortedLines(given(lines), 50)) {
    const [folder] = others().filter((name) => !before.includes(name));
    const sizes = readdirSync(join(tmpdir(), folder)).map((file) => statSync(join(tmpdir(), folder, file)).size);
    // Five lines of ten characters and a line end.
    expect(sizes).toEqual(Array.from({ length: 20 }, () => 55));
    break;
  }
});

test("leaves no file behind, also where nobody reads to the end", async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("sorted-"));
  for await (const line of sortedLines(given(["c", "b", "a"]), 1)) {
    expect(line).toBe("a");
    break;
  }
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("sorted-"))).toEqual(before);
});
