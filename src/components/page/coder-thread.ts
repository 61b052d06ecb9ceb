/** The coder on a thread of its own: started when it is first needed, and ended to break off its work. */
import type { CodebookFiles } from "../../coder/codebook/codebook.ts";
import type { CodingAnswer } from "./coding-worker.ts";
import type { CodingRequest, CodingResult } from "./coding.ts";

export type CoderThread = ReturnType<typeof coderThread>;

/** `script` gives the address of the worker's script; `codebook` gives the tables, and is asked once. */
export function coderThread(script: () => Promise<string>, codebook: () => Promise<CodebookFiles>) {
  let worker: Worker | null = null;
  let files: CodebookFiles | null = null;
  let breakOff: (() => void) | null = null;

  const stop = () => {
    if (!breakOff) return;
    worker?.terminate();
    worker = null;
    breakOff();
    breakOff = null;
  };

  return {
    /** Break off what is being coded; an idle thread is kept for the next text. */
    stop,
    /** Code a text, breaking off the one before. Rejects with the reason where it cannot, and when it is broken off. */
    async code(request: Omit<CodingRequest, "files">): Promise<CodingResult> {
      stop();
      let broken = false;
      const own = () => {
        broken = true;
      };
      breakOff = own;
      const fetched = Promise.all([files ?? codebook(), script()]);
      const [tables, address] = await fetched.finally(() => {
        if (breakOff === own) breakOff = null;
      });
      files = tables;
      if (broken) throw new Error("Cancelled.");
      const first = worker === null;
      worker ??= new Worker(address, { type: "module" });
      const running = worker;
      return new Promise((resolve, reject) => {
        breakOff = () => reject(new Error("Cancelled."));
        running.onmessage = ({ data }: MessageEvent<CodingAnswer>) => {
          breakOff = null;
          if ("result" in data) resolve(data.result);
          else reject(new Error(data.error));
        };
        running.onerror = (event) => {
          reject(new Error(event.message || "The coder could not be started."));
          stop();
        };
        running.postMessage(first ? { ...request, files: tables } : request);
      });
    }
  };
}
