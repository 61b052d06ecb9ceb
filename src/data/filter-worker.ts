/** A thread of the filter: codes blocks of lines, one block a message, and answers in the same order. */
import { parentPort, workerData } from "node:worker_threads";
import { type Codebook, coder } from "../coder/index.ts";
import { onSubject } from "../coder/actors/on-subject.ts";
import { codeLine } from "./filter-line.ts";

/** What a thread gives back for a block. `errors` carry the line within the block, from 0. */
export interface Coded {
  out: Uint8Array;
  lines: number;
  errors: { line: number; message: string }[];
}

const codebook: Codebook = workerData;
const code = coder(codebook);
const deals = onSubject(codebook);
const utf8 = new TextDecoder("utf-8", { fatal: true });

parentPort!.on("message", (block: Uint8Array) => parentPort!.postMessage(codeBlock(block)));

function codeBlock(block: Uint8Array): Coded {
  const out: string[] = [];
  const errors: Coded["errors"] = [];
  let line = 0;
  for (let start = 0; start < block.length; line++) {
    const stop = block.indexOf(0x0a, start);
    const end = stop < 0 ? block.length : stop;
    try {
      const text = utf8.decode(block.subarray(start, end));
      const result = text.trim() === "" ? null : codeLine(text, codebook, code, deals);
      if (result && "out" in result) out.push(result.out, "\n");
      else if (result) errors.push({ line, message: result.wrong });
    } catch (error) {
      errors.push({ line, message: error instanceof TypeError ? "not UTF-8" : `cannot be coded: ${(error as Error).message}` });
    }
    start = end + 1;
  }
  return { out: new TextEncoder().encode(out.join("")), lines: line, errors };
}
