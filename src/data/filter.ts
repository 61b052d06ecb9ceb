/**
 * The coder as a filter: articles in JSON lines in, their actions in JSON lines out, in the same order,
 * on as many threads as asked. Memory does not grow with the input: reading waits for coding, coding
 * for writing.
 */
import { once } from "node:events";
import type { Writable } from "node:stream";
import { Worker } from "node:worker_threads";
import type { Codebook } from "../coder/index.ts";
import { blocks } from "./filter-blocks.ts";
import type { Coded } from "./filter-worker.ts";

export interface FilterOptions {
  codebook: Codebook;
  workers: number;
  /** Told of each line that could not be coded, 1-based. */
  onError: (line: number, message: string) => void;
  /** Told after each block how much has been done so far. */
  onProgress?: (done: { lines: number; bytes: number }) => void;
}

/** Blocks that wait for each thread, so that none is idle while another is busy with a long article. */
const AHEAD = 4;

/** Code a stream. Resolves when all is written; rejects when the output closes or a thread dies. */
export async function filter(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  { codebook, workers, onError, onProgress }: FilterOptions
): Promise<void> {
  const threads: Thread[] = [];
  /** One that has nothing to do, begun now where there may be more of them; else the one with the least. */
  const freest = () => {
    const idle = threads.find(({ busy }) => busy === 0);
    if (idle) return idle;
    if (threads.length < workers) threads.push(new Thread(codebook));
    return threads.reduce((a, b) => (b.busy < a.busy ? b : a));
  };
  const waiting: Promise<void>[] = [];
  let last = Promise.resolve();
  const failed = new AbortController();
  output.once("error", (error) => failed.abort(error));
  const done = { lines: 0, bytes: 0 };
  /** What is said and written of a block, after those before it, and as soon as it is coded: a slow source is not held up. */
  const inOrder = (write: () => Promise<void>) => {
    last = last.then(write).then(() => onProgress?.(done));
    // Whoever waits for it hears of it later; until then it is no unhandled failure.
    last.catch(() => {});
    waiting.push(last);
  };
  try {
    for await (const block of blocks(input)) {
      if ("tooLong" in block) {
        inOrder(async () => {
          onError(++done.lines, `longer than can be read: ${block.tooLong} bytes`);
          done.bytes += block.tooLong;
        });
        continue;
      }
      const size = block.bytes.length;
      const coded = freest().code(block.bytes);
      coded.catch(() => {});
      inOrder(async () => {
        const { out, lines, errors } = await coded;
        for (const { line, message } of errors) onError(done.lines + line + 1, message);
        done.lines += lines;
        done.bytes += size;
        failed.signal.throwIfAborted();
        if (out.length > 0 && !output.write(out)) await once(output, "drain", { signal: failed.signal });
      });
      while (waiting.length >= workers * AHEAD) await waiting.shift();
    }
    await last;
  } catch (error) {
    throw failed.signal.aborted ? failed.signal.reason : error;
  } finally {
    await Promise.all(threads.map((thread) => thread.worker.terminate()));
  }
}

/** The thread's module is TypeScript, which a thread reads only once tsx is set up inside it. */
const START = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))})
  .then(({ register }) => { register(); return import(${JSON.stringify(new URL("./filter-worker.ts", import.meta.url).href)}); })`;

/** A worker thread that codes blocks one after another. */
class Thread {
  busy = 0;
  readonly worker: Worker;
  private dead: Error | null = null;
  private readonly asked: { resolve: (coded: Coded) => void; reject: (error: Error) => void }[] = [];

  constructor(codebook: Codebook) {
    this.worker = new Worker(START, { eval: true, workerData: codebook });
    this.worker.on("message", (coded: Coded) => {
      this.busy--;
      this.asked.shift()!.resolve(coded);
    });
    this.worker.on("error", (error) => {
      this.dead = error;
      for (const { reject } of this.asked.splice(0)) reject(error);
    });
  }

  code(block: Uint8Array): Promise<Coded> {
    if (this.dead) return Promise.reject(this.dead);
    this.busy++;
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
      this.worker.postMessage(block, [block.buffer as ArrayBuffer]);
    });
  }
}
