/** Bytes of a file → text. */
import type { ArticleProblem } from "../coder/model/problem.ts";

export interface Decoded {
  text: string;
  /** What was wrong with the bytes, and on which line. */
  problem: ArticleProblem | null;
}

/** Windows-1252 from 0x80 to 0x9F: Node 20 decodes it as Latin-1, which has no letters and quotation marks there. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * UTF-8, or UTF-16 where a byte order mark says so, else Windows-1252, in which every byte means
 * something. A byte order mark stays the text's first unit.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
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
      text: latin.replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80]),
      problem: { line: before.split("\n").length, message: "not UTF-8, read as Windows-1252" }
    };
  }
}
