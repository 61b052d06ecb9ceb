import { describe, expect, it } from "vitest";
import { decode } from "../../src/data/decode.ts";

const bytes = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding));

describe("bytes as text", () => {
  it("are UTF-8, in which nothing is wrong", () => {
    expect(decode(bytes("«perché» — 김정은", "utf8"))).toEqual({ text: "«perché» — 김정은", problem: null });
    expect(decode(new Uint8Array())).toEqual({ text: "", problem: null });
  });

  it("keep a byte order mark as their first unit", () => {
    expect(decode(bytes("\uFEFFKim", "utf8")).text).toBe("\uFEFFKim");
  });

  it("are Windows-1252 where they are no UTF-8, quotation marks and dashes too", () => {
    expect(decode(bytes("La città è chiusa.", "latin1"))).toEqual({
      text: "La città è chiusa.",
      problem: { line: 1, message: "not UTF-8, read as Windows-1252" }
    });
    expect(decode(Uint8Array.of(0x93, 0x6c, 0x92, 0x65, 0x94, 0x20, 0x96, 0x20, 0x80, 0xe8)).text).toBe("“l’e” – €è");
  });

  it("say on which line they stop being UTF-8", () => {
    expect(decode(bytes("Kim\nPutin\nè", "latin1")).problem?.line).toBe(3);
  });

  it("are UTF-16 where a byte order mark says so, in either order", () => {
    const little = bytes("\uFEFFKim è a Mosca", "utf16le");
    const big = little.map((_, i) => little[i ^ 1]);
    for (const form of [little, big])
      expect(decode(form)).toEqual({ text: "\uFEFFKim è a Mosca", problem: { line: 1, message: "not UTF-8, read as UTF-16" } });
  });
});
