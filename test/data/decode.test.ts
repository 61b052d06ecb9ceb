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

  it("are UTF-16 without a mark too, where every other byte of them is empty", () => {
    const little = bytes("Kim a Mosca", "utf16le");
    for (const form of [little, little.map((_, i) => little[i ^ 1])])
      expect(decode(form)).toEqual({ text: "Kim a Mosca", problem: { line: 1, message: "not UTF-8, read as UTF-16" } });
  });

  it("are UTF-32 with a mark or without, in either order, letters beyond the first plane too", () => {
    for (const text of ["\uFEFFKim è a Mosca 😀", "Kim è a Mosca 😀, e Xi a Pechino"])
      for (const little of [true, false]) {
        const units = [...text].map((letter) => letter.codePointAt(0) ?? 0);
        const form = Buffer.alloc(4 * units.length);
        for (const [i, unit] of units.entries()) form[little ? "writeUInt32LE" : "writeUInt32BE"](unit, 4 * i);
        expect(decode(form)).toEqual({ text, problem: { line: 1, message: "not UTF-8, read as UTF-32" } });
      }
    expect(decode(Uint8Array.of(0x4b, 0, 0, 0, 0, 0xd8, 0, 0)).text).toBe("K\uFFFD");
  });

  it.each([
    ["%PDF-1.7\n", "a PDF"],
    ["PK\x03\x04\x14", "a file of an office program or another archive"],
    ["{\\rtf1", "a file of a word processor (RTF)"],
    ["\n<!DOCTYPE html>", "a web page (HTML)"],
    ["<html lang=it>", "a web page (HTML)"]
  ])("that begin with %j are said to be %s", (start, what) => {
    expect(decode(bytes(start, "latin1")).problem).toEqual({
      line: 1,
      message: `${what}, not plain text; save its text alone`
    });
  });
});
