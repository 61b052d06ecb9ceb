import { describe, expect, it } from "vitest";
import { type Block, blocks } from "../../src/data/filter-blocks.ts";

async function* chunks(...parts: string[]) {
  for (const part of parts) yield new TextEncoder().encode(part);
}
const cut = async (parts: string[], longest?: number) => {
  const found: Block[] = [];
  for await (const block of blocks(chunks(...parts), longest)) found.push(block);
  return found.map((block) => ("tooLong" in block ? block.tooLong : new TextDecoder().decode(block.bytes)));
};

describe("a stream in blocks of whole lines", () => {
  it("passes on what has come whole, and keeps the rest for the next", async () => {
    expect(await cut(["one\ntw", "o\nthr", "ee"])).toEqual(["one\n", "two\n", "three"]);
    expect(await cut(["one\ntwo\nthree\n"])).toEqual(["one\ntwo\nthree\n"]);
    expect(await cut(["o", "n", "e", "\n"])).toEqual(["one\n"]);
  });

  it("of nothing is nothing, and keeps empty lines, which have numbers too", async () => {
    expect(await cut([])).toEqual([]);
    expect(await cut([""])).toEqual([]);
    expect(await cut(["\n\n", "\n"])).toEqual(["\n\n", "\n"]);
  });

  it("does not cut a letter in two", async () => {
    const bytes = new TextEncoder().encode("è\nù\n");
    const found: string[] = [];
    async function* single() {
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    for await (const block of blocks(single()))
      if ("bytes" in block) found.push(new TextDecoder("utf-8", { fatal: true }).decode(block.bytes));
    expect(found).toEqual(["è\n", "ù\n"]);
  });

  it("passes over a line that is too long, says how long it was, and goes on with the next", async () => {
    expect(await cut(["a\n", "x".repeat(8), "x".repeat(8), "xx\nb\n", "c"], 10)).toEqual(["a\n", 18, "b\n", "c"]);
    expect(await cut(["x".repeat(20)], 10)).toEqual([20]);
  });

  it("gives each block memory of its own", async () => {
    for await (const block of blocks(chunks("one\ntwo\n")))
      if ("bytes" in block) expect(block.bytes.buffer.byteLength).toBe(block.bytes.length);
    expect.assertions(1);
  });
});
