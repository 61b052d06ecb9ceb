/** Bytes of a file → text. */
import { WINDOWS_1252 } from "../coder/article/mend.ts";
import type { ArticleProblem } from "../coder/model/problem.ts";

export interface Decoded {
  text: string;
  /** What was wrong with the bytes, and on which line. */
  problem: ArticleProblem | null;
}

/** How files begin that are no plain text, and what they are. */
const NO_TEXT: readonly (readonly [start: RegExp, what: string])[] = [
  [/^%PDF-/, "a PDF"],
  [/^PK[^\w\s]{2}/, "a file of an office program or another archive"],
  [/^\{\\rtf/, "a file of a word processor (RTF)"],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i, "a web page (HTML)"]
];

/**
 * UTF-8, or UTF-16 or UTF-32 where a byte order mark or the place of empty bytes says so, else Windows-1252, in which every
 * byte means something. A byte order mark stays the text's first unit. What is no plain text is decoded all the
 * same, and said.
 */
export function decode(bytes: Uint8Array): Decoded {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const [, what] = NO_TEXT.find(([sign]) => sign.test(start)) ?? [];
  const { text, problem } = asText(bytes);
  return { text, problem: what ? { line: 1, message: `${what}, not plain text; save its text alone` } : problem };
}

function asText(bytes: Uint8Array): Decoded {
  const utf32 = utf32Of(bytes);
  if (utf32) return { text: fromUtf32(bytes, utf32 === "little"), problem: { line: 1, message: "not UTF-8, read as UTF-32" } };
  const utf16 = utf16Of(bytes);
  if (utf16)
    return {
      text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes),
      problem: { line: 1, message: "not UTF-8, read as UTF-16" }
    };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), problem: null };
  } catch {
    const before = new TextDecoder("utf-8").decode(bytes).split("\uFFFD", 1)[0];
    const latin = new TextDecoder("latin1").decode(bytes);
    return {
      text: latin.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]),
      problem: { line: before.split("\n").length, message: "not UTF-8, read as Windows-1252" }
    };
  }
}

/** UTF-16, with its mark or without: every other byte of Western text is empty. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 200);
  const [even, odd] = [0, 1].map((at) => start.filter((byte, i) => byte === 0 && (i & 1) === at).length > start.length * 0.4);
  return even === odd ? null : odd ? "utf-16le" : "utf-16be";
}

/** UTF-32, with its mark or without: of each four bytes the first two or the last two are empty, but in letters such as emoji. */
function utf32Of(bytes: Uint8Array): "little" | "big" | null {
  const start = bytes.subarray(0, Math.min(200, bytes.length - (bytes.length % 4)));
  const [big, little] = [0, 2].map((half) => {
    const upper = start.filter((_, i) => (i & 2) === half);
    return upper.filter((byte) => byte === 0).length > upper.length * 0.9;
  });
  return big === little ? null : big ? "big" : "little";
}

function fromUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    text += code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\uFFFD" : String.fromCodePoint(code);
  }
  return text;
}
